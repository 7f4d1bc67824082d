/** How a request is authenticated. */
export type Credentials =
  | {
      /** An HTTP access token, sent as `Authorization: Bearer`. */
      token: string | undefined;
    }
  | {
      username: string;
      /** The user's password, or a personal HTTP access token. */
      password: string;
    };

/** Credentials, or a function that returns them anew for each attempt (`undefined` for anonymous access). */
export type Auth = Credentials | (() => Credentials | undefined | Promise<Credentials | undefined>);

const anonymous = "omit auth for anonymous access";

/** Checks credentials, also those of plain JavaScript. */
export function checkAuth(auth: unknown): void {
  if (auth !== undefined && typeof auth !== "function") authorization(Object(auth));
}

/** The value of the `Authorization` header. Throws if the credentials cannot be sent. No message has their value. */
export function authorization(credentials: Credentials): string {
  const { token, username, password } = Object(credentials);
  if ("token" in Object(credentials)) {
    const fault = tokenFault(token);
    if (fault) throw new TypeError(`auth.token ${fault}`);
    return `Bearer ${token}`;
  }
  if ((username ?? password) === undefined)
    throw new TypeError(`auth must be an object with a token, or a username and a password; ${anonymous}`);
  if (!/^[^:]+$/.test(username ?? "")) throw new TypeError("auth.username must be a name without a colon");
  if (typeof password !== "string") throw new TypeError("auth.password must be a string");
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}

function tokenFault(token: unknown): string | undefined {
  if (token === undefined) return `is undefined, perhaps because an environment variable is not set; ${anonymous}`;
  if (token === "") return `is empty; ${anonymous}`;
  if (/^bearer /i.test(`${token}`)) return 'must be the token alone, without "Bearer "';
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return undefined;
  return `must be a string without spaces or characters not allowed in a header; ${anonymous}`;
}
