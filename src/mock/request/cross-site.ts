import type { IncomingMessage } from "node:http";
import type { PrismOperation } from "../../description/prism.ts";
import { Refusal } from "../refusal.ts";
import { mediaTypeOf } from "./bodies.ts";

/** The media types that a web page of another site can have a browser send. */
const ofForms = ["", "multipart/form-data", "application/x-www-form-urlencoded", "text/plain"];

/**
 * Refuses what a web page of another site could have a browser send, as servers do: a POST that has no media type or that
 * of a form, and not the header that no such page can set. They do not look at other methods, and refuse otherwise what the
 * operation does not take.
 *
 * @throws Refusal
 */
export function refuseOtherSites(
  { method, headers }: Pick<IncomingMessage, "method" | "headers">,
  { request }: PrismOperation,
): void {
  const type = mediaTypeOf(headers["content-type"]);
  const contents = (type !== "" && request?.body?.contents) || [];
  const isTaken = contents.length === 0 || contents.some(({ mediaType }) => mediaType === type);
  const isVouchedFor = /^no-?check$/i.test(`${headers["x-atlassian-token"]}`);
  if (method !== "POST" || !ofForms.includes(type) || !isTaken || isVouchedFor) return;
  throw new Refusal(403, "Forbidden", [
    { message: 'XSRF check failed: a POST like this needs the header "X-Atlassian-Token: no-check".' },
  ]);
}
