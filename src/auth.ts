/** What a request proves its sender with. */
export type Credentials =
  | {
      /** An HTTP access token, sent as `Authorization: Bearer`. */
      token: string | undefined;
    }
  | {
      /** The name that the user signs in with. */
      username: string;
      /** The user's password, or a personal HTTP access token. */
      password: string;
    };

/** Credentials, or a function that gives them anew for each request (`undefined` for none). */
export type Auth = Credentials | (() => Credentials | undefined | Promise<Credentials | undefined>);

/**
 * A fetch that adds the credentials, to requests to the server's own origin only.
 *
 * @throws TypeError if the credentials cannot be sent.
 */
export function authorizedFetch(
  fetch: (request: Request) => Promise<Response>,
  auth: Auth | undefined,
  origin: string,
): (request: Request) => Promise<Response> {
  if (typeof auth !== "function") authorization(auth);
  return async (request) => {
    const header = authorization(typeof auth === "function" ? await auth() : auth);
    if (header === undefined || new URL(request.url).origin !== origin) return fetch(request);
    // A copy, so that middleware that holds on to the request never sees the credentials.
    const authorized = new Request(request);
    authorized.headers.set("Authorization", header);
    return fetch(authorized);
  };
}

/**
 * The value of the `Authorization` header, or `undefined` for an anonymous request.
 *
 * @throws TypeError if the credentials cannot be sent. The message names the option and never its value.
 */
function authorization(credentials: Credentials | undefined): string | undefined {
  if (credentials === undefined) return undefined;
  if ("token" in credentials) return `Bearer ${checkedToken(credentials.token)}`;
  const { username, password } = credentials;
  if (typeof username !== "string" || username === "" || username.includes(":")) {
    throw new TypeError("auth.username must be a name without a colon");
  }
  if (typeof password !== "string") throw new TypeError("auth.password must be a string");
  return `Basic ${base64(`${username}:${password}`)}`;
}

function checkedToken(token: string | undefined): string {
  if (typeof token !== "string" || token === "") {
    throw new TypeError("auth.token must be a token that is not empty; leave `auth` out for anonymous access");
  }
  if (!/^[\x21-\x7e]+$/.test(token)) throw new TypeError("auth.token holds characters that no header can carry");
  return token;
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
