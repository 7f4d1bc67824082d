import { checkAuth } from "../http/auth.ts";
import type { BitbucketClientOptions, CallDefaults, CallOptions, RetryOptions } from "./options.ts";

/** The settings of a call with nothing left open. */
export interface CallSettings {
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly retry: { readonly [Name in keyof RetryOptions]-?: number };
}

const defaults: CallSettings = {
  timeout: 60_000,
  totalTimeout: 300_000,
  retry: { limit: 2, baseDelay: 500, maxDelay: 30_000 },
};

const callNames = [...Object.keys(defaults), "signal", "headers"];
const clientNames = [...Object.keys(defaults), "baseUrl", "auth", "fetch", "headers", "log", "concurrency"];

/**
 * The settings that options make of others.
 *
 * @throws TypeError if an option cannot be right. The message names it.
 */
export function callSettings(
  { timeout, totalTimeout, retry }: CallDefaults,
  base: CallSettings = defaults,
): CallSettings {
  // Most calls have no options of their own.
  if (timeout === undefined && totalTimeout === undefined && retry === undefined) return base;
  const { limit, baseDelay, maxDelay } = retryOptions(retry);
  return {
    ...numbers("", { timeout, totalTimeout }, base),
    retry: numbers("retry.", { limit, baseDelay, maxDelay }, base.retry),
  };
}

function retryOptions(retry: CallDefaults["retry"]): RetryOptions {
  if (retry === false) return { limit: 0 };
  if (retry !== undefined) checkNames("retry.", retry, Object.keys(defaults.retry));
  return retry ?? {};
}

/** The numbers that are given, and otherwise those of the base. */
function numbers<Base extends object>(place: string, given: Record<string, number | undefined>, base: Base): Base {
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  for (const [name, value] of known) {
    if (!(typeof value === "number" && value >= 0))
      throw new TypeError(`${place}${name} must be a number that is not negative`);
  }
  return { ...base, ...Object.fromEntries(known) };
}

/**
 * Refuses options of a client that cannot be right, of plain JavaScript too.
 *
 * @throws TypeError that names the option and never its value.
 */
export function checkClientOptions(options: BitbucketClientOptions): void {
  checkNames("", options, clientNames);
  const { auth, fetch, log, headers, concurrency } = options;
  checkAuth(auth);
  for (const [name, value] of Object.entries({ fetch, log })) {
    if (value !== undefined && typeof value !== "function") throw new TypeError(`${name} must be a function`);
  }
  if (concurrency !== undefined && !(typeof concurrency === "number" && concurrency >= 1))
    throw new TypeError("concurrency must be a number from 1 on");
  checkHeaders(headers);
}

/**
 * Refuses options of a call that cannot be right, of plain JavaScript too.
 *
 * @throws TypeError that names the option and never its value.
 */
export function checkCallOptions(options: CallOptions): void {
  checkNames("", options, callNames);
  const { signal, headers } = options;
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw new TypeError("signal must be an AbortSignal");
  checkHeaders(headers);
}

function checkNames(place: string, options: object, names: readonly string[]): void {
  const list = names.map((name) => place + name).join(", ");
  if (typeof options !== "object" || options === null)
    throw new TypeError(`${place.slice(0, -1) || "the options"} must be an object with ${list}`);
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown) throw new TypeError(`there is no option ${place}${unknown}, only ${list}`);
}

function checkHeaders(headers: CallOptions["headers"] = {}): void {
  if (typeof headers !== "object" || headers === null || Symbol.iterator in headers)
    throw new TypeError("headers must be an object with a text for each name");
  try {
    for (const [name, value] of Object.entries(headers)) new Headers([[name, value ?? ""]]);
  } catch {
    throw new TypeError("headers cannot be sent");
  }
}
