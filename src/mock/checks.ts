import type { DescribedOperation } from "../description/operations.ts";
import { mediaTypeOf } from "../description/request-body.ts";
import { RequestError } from "../description/request-error.ts";
import type { Incoming } from "./incoming.ts";

/**
 * Rejects credentials that servers cannot read. Anyone's are accepted, and so is a request without.
 *
 * @returns The username of the credentials, if the request is not anonymous.
 * @throws RequestError if the header is of an unknown scheme, or if it is incomplete.
 */
export function authenticate(authorization = ""): string | undefined {
  const [, scheme = "", value = ""] = /^\s*(\S+)\s*(.*?)\s*$/.exec(authorization) ?? [];
  if (authorization.trim() === "") return undefined;
  const kind = scheme.toLowerCase();
  if (!["basic", "bearer", "oauth"].includes(kind)) throw unauthorized("must use Basic, Bearer or OAuth.");
  if (value === "") throw unauthorized("has a scheme but no credentials.");
  if (kind !== "basic") return tokenUser;
  const pair = /^[\w+/-]+={0,2}$/.test(value) ? pairIn(value) : "";
  if (!pair.includes(":")) throw unauthorized("has no user name and password in Base64.");
  return pair.replace(/:.*$/s, "");
}

/** The user of any token. */
const tokenUser = "mira";

function pairIn(base64: string): string {
  try {
    const bytes = Uint8Array.from(atob(base64.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return "";
  }
}

function unauthorized(fault: string): RequestError {
  return new RequestError(401, "Unauthorized", [{ message: `The header Authorization ${fault}` }]);
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
    { message: 'XSRF check failed: a POST like this requires the header "X-Atlassian-Token: no-check".' },
  ]);
}
