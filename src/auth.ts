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
 * The value of the `Authorization` header.
 *
 * @throws TypeError if the credentials cannot be sent. The message names the option and never its value.
 */
export function authorization(credentials: Credentials): string {
  const { token, username, password } = Object(credentials);
  if ("token" in Object(credentials)) {
    if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return `Bearer ${token}`;
    throw new TypeError("auth.token must be a text that a header can carry; leave auth out for anonymous access");
  }
  if (!/^[^:]+$/.test(username ?? "")) throw new TypeError("auth.username must be a name without a colon");
  if (typeof password !== "string") throw new TypeError("auth.password must be a string");
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)))}`;
}
