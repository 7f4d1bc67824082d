import type { DescribedOperation } from "../description/operations.ts";
import { mediaTypeOf } from "../description/request-body.ts";
import { RequestError } from "../description/request-error.ts";
import type { Incoming } from "./exchange.ts";
import { attempt } from "./json.ts";

/** How many bytes a body may have. */
export const mostBytes: number = 10 * 2 ** 20;

export function bodyTooLarge(): RequestError {
  return new RequestError(413, "Request Entity Too Large", [{ message: "The body is larger than 10 MiB." }]);
}

/** The user of any token. */
const tokenUser = "mira";

/** The username in the header `Authorization`, or what is wrong with that. Anyone's credentials are accepted. */
export function readCredentials(authorization = ""): { username?: string; fault?: string } {
  const [, scheme = "", value = ""] = /^\s*(\S+)\s*(.*?)\s*$/.exec(authorization) ?? [];
  if (!scheme) return {};
  if (!/^(basic|bearer|oauth)$/i.test(scheme)) return { fault: "must use Basic, Bearer or OAuth" };
  if (!value) return { fault: "has a scheme but no credentials" };
  if (!/^basic$/i.test(scheme)) return { username: tokenUser };
  const [, username] = /^(.*?):/s.exec(attempt(() => decodedBase64(value), "")) ?? [];
  return username === undefined ? { fault: "must have a username and a password in Base64" } : { username };
}

/** @throws Error if it is not Base64. */
function decodedBase64(text: string): string {
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

/**
 * The username of a request, empty if it is anonymous.
 *
 * @throws RequestError if servers cannot read the credentials.
 */
export function checkCredentials({ headers }: Pick<Incoming, "headers">): string {
  const { fault, username = "" } = readCredentials(headers.authorization);
  if (fault) throw new RequestError(401, "Unauthorized", [{ message: `The Authorization header ${fault}.` }]);
  return username;
}

/** The media types that a web page of another site can have a browser send. */
const ofForms = ["", "multipart/form-data", "application/x-www-form-urlencoded", "text/plain"];

/**
 * Rejects what a web page of another site could have a browser send, as servers do: a POST that has no media type or that of a
 * form, without the header that no such page can set. Servers check no other method, and respond otherwise to a media type
 * that the operation does not accept.
 *
 * @throws RequestError
 */
export function checkCrossSite(
  { method, headers }: Pick<Incoming, "method" | "headers">,
  { body }: DescribedOperation,
): void {
  const type = mediaTypeOf(headers["content-type"]);
  const contents = (type !== "" && body?.contents) || [];
  const isAccepted = contents.length === 0 || contents.some(({ mediaType }) => mediaType === type);
  const isVouchedFor = /^no-?check$/i.test(`${headers["x-atlassian-token"]}`);
  if (method !== "POST" || !ofForms.includes(type) || !isAccepted || isVouchedFor) return;
  throw new RequestError(403, "Forbidden", [
    { message: 'XSRF check failed: this POST requires the header "X-Atlassian-Token: no-check".' },
  ]);
}
