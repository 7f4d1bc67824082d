import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";
import { Refusal } from "../refusal.ts";

/**
 * Keeps web pages of other origins from steering the mock: those whose browser says where they are from, and those that
 * reach this machine by a name of their own.
 *
 * @param host - The host that the mock was started with.
 * @throws Refusal if the request may come from such a page.
 */
export function refuseOtherOrigins(headers: IncomingHttpHeaders, host: string): void {
  const { origin, "sec-fetch-site": site = "none" } = headers;
  const called = headers.host ?? "";
  if (!isOwnName(called, host)) throw forbidden(`The mock is not steered by the name "${called}".`);
  const isOwnOrigin = origin === undefined || origin === `http://${called}`;
  const isOwnSite = site === "same-origin" || site === "none";
  if (!isOwnOrigin || !isOwnSite) throw forbidden("The mock is not steered by web pages of another origin.");
}

/** Whether a name leads to this machine whoever says what names lead to. */
function isOwnName(called: string, host: string): boolean {
  const url = `http://${called}`;
  if (!URL.canParse(url)) return false;
  const name = new URL(url).hostname.replace(/^\[|\]$/g, "");
  return isIP(name) > 0 || name === "localhost" || name === host.toLowerCase();
}

function forbidden(message: string): Refusal {
  return new Refusal(403, "Forbidden", [{ message }]);
}
