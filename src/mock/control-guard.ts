import { isIP } from "node:net";
import { RequestError } from "../description/request-error.ts";
import type { Incoming } from "./incoming.ts";

/**
 * Keeps web pages of other origins from configuring the mock: those whose browser says where they are from, and those that
 * reach this machine by a name of their own.
 *
 * @param host - The host that the mock was started with.
 * @throws RequestError if the request may come from such a page.
 */
export function checkOrigin(headers: Incoming["headers"], host: string): void {
  const { origin, "sec-fetch-site": site = "none" } = headers;
  const called = headers.host ?? "";
  if (!isOwnName(called, host)) throw forbidden(`The mock cannot be configured by the name "${called}".`);
  const isOwnOrigin = origin === undefined || origin === `http://${called}`;
  const isOwnSite = site === "same-origin" || site === "none";
  if (!isOwnOrigin || !isOwnSite) throw forbidden("The mock cannot be configured by web pages of another origin.");
}

/** Whether a name leads to this machine whatever a name server says. */
function isOwnName(called: string, host: string): boolean {
  const url = `http://${called}`;
  if (!URL.canParse(url)) return false;
  const name = new URL(url).hostname.replace(/^\[|\]$/g, "");
  return isIP(name) > 0 || name === "localhost" || name === host.toLowerCase();
}

function forbidden(message: string): RequestError {
  return new RequestError(403, "Forbidden", [{ message }]);
}
