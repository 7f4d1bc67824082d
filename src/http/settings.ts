import { checkAuth } from "./auth.ts";
import type { BitbucketClientOptions, CallDefaults, CallOptions, RetryOptions } from "./options.ts";

/** The settings of a call, complete. */
export interface CallSettings {
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly retry: { readonly [Name in keyof RetryOptions]-?: number };
}

const defaultSettings: CallSettings = {
  timeout: 60_000,
  totalTimeout: 300_000,
  retry: { limit: 2, baseDelay: 500, maxDelay: 30_000 },
};

const settingNames = Object.keys(defaultSettings);
/** The options of a call. */
export const callOptionNames: readonly string[] = [...settingNames, "signal", "headers"];
const clientOptionNames = ["baseUrl", "auth", "fetch", "headers", "log", "concurrency", "allowCrossOriginRedirects"];

/**
 * Completes settings with those of a base.
 *
 * @throws TypeError that names the option at fault.
 */
export function callSettings(
  { timeout, totalTimeout, retry }: CallDefaults = {},
  base: CallSettings = defaultSettings,
): CallSettings {
  // Most calls have no settings of their own.
  if (timeout === undefined && totalTimeout === undefined && retry === undefined) return base;
  const { limit, baseDelay, maxDelay } =
    retry === false ? { limit: 0 } : checkNames("retry.", retry ?? {}, Object.keys(defaultSettings.retry));
  return {
    ...numbers("", { timeout, totalTimeout }, base),
    retry: numbers("retry.", { limit, baseDelay, maxDelay }, base.retry),
  };
}

/** Overrides the numbers of a base with those that are set. */
function numbers<Base extends object>(prefix: string, values: Record<string, number | undefined>, base: Base): Base {
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  for (const [name, value] of known) {
    if (!(typeof value === "number" && value >= 0))
      throw new TypeError(`${prefix}${name} must be a non-negative number`);
  }
  return { ...base, ...Object.fromEntries(known) };
}

/**
 * Checks the options of a client where a mistake would be costly; the types check the rest.
 *
 * @throws TypeError that names the option and never its value.
 */
export function checkClientOptions(options: BitbucketClientOptions): void {
  const { auth, concurrency, headers, fetch, log } = checkNames("", options, [...clientOptionNames, ...settingNames]);
  checkAuth(auth);
  if (concurrency !== undefined && !(typeof concurrency === "number" && concurrency >= 1))
    throw new TypeError("concurrency must be a number ≥ 1");
  for (const [name, value] of Object.entries({ fetch, log })) {
    if (value !== undefined && typeof value !== "function") throw new TypeError(`${name} must be a function`);
  }
  checkHeaders(headers);
}

/**
 * Checks the options of a call where a mistake would be costly; the types check the rest.
 *
 * @throws TypeError that names the option and never its value.
 */
export function checkCallOptions(options: CallOptions): void {
  const { signal, headers } = checkNames("", options, callOptionNames);
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw new TypeError("signal must be an AbortSignal");
  checkHeaders(headers);
}

function checkNames<Options extends object>(prefix: string, options: Options, names: readonly string[]): Options {
  const known = names.map((name) => prefix + name).join(", ");
  if (typeof options !== "object" || options === null)
    throw new TypeError(`${prefix.slice(0, -1) || "options"} must be an object with ${known}`);
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown) throw new TypeError(`unknown option "${prefix}${unknown}"; known options: ${known}`);
  return options;
}

function checkHeaders(headers: CallOptions["headers"] = {}): void {
  try {
    if (Symbol.iterator in headers) throw new TypeError();
    for (const [name, value] of Object.entries(headers)) new Headers([[name, value ?? ""]]);
  } catch {
    throw new TypeError("headers must be an object of valid header names and string values");
  }
}
