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

/** Credentials, or a function that gives them anew for each attempt (`undefined` for none). */
export type Auth = Credentials | (() => Credentials | undefined | Promise<Credentials | undefined>);

/**
 * Refuses credentials that cannot be sent, of plain JavaScript too.
 *
 * @throws TypeError that names the option and never its value.
 */
export function checkAuth(auth: unknown): void {
  if (typeof auth === "string") throw new TypeError("auth must be an object, such as { token }, not a text");
  if (auth === null) throw new TypeError("auth must not be null; leave it out for anonymous access");
  if (auth !== undefined && typeof auth !== "function") authorization(Object(auth));
}

/**
 * The value of the `Authorization` header.
 *
 * @throws TypeError if the credentials cannot be sent. The message names the option and never its value.
 */
export function authorization(credentials: Credentials): string {
  const { token, username, password } = Object(credentials);
  if ("token" in Object(credentials)) {
    const fault = tokenFault(token);
    if (fault) throw new TypeError(`auth.token ${fault}`);
    return `Bearer ${token}`;
  }
  if ((username ?? password) === undefined) throw new TypeError("auth must have a token, or a username and a password");
  if (!/^[^:]+$/.test(username ?? "")) throw new TypeError("auth.username must be a name without a colon");
  if (typeof password !== "string") throw new TypeError("auth.password must be a string");
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)))}`;
}

const unfit = "must be a text that a header can carry; leave auth out for anonymous access";

function tokenFault(token: unknown): string | undefined {
  if (token === undefined)
    return "is undefined, as from a variable that is not set; leave auth out for anonymous access";
  if (token === "") return "is empty; leave auth out for anonymous access";
  if (typeof token !== "string" || !/^[\x20-\x7e]+$/.test(token)) return unfit;
  if (/^bearer /i.test(token)) return 'must be the token alone, without "Bearer "';
  return token.includes(" ") ? unfit : undefined;
}
