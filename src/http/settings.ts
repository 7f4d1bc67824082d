import type { CallDefaults, RetryOptions } from "./options.ts";

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
export const callOptionNames: readonly string[] = [...settingNames, "signal", "headers"];
export const clientOptionNames: readonly string[] = [
  ...["baseUrl", "auth", "fetch", "headers", "log", "concurrency", "allowCrossOriginRedirects"],
  ...settingNames,
];

type Rule = readonly [isValid: (value: unknown) => boolean, kind: string];
const aFunction: Rule = [(value) => typeof value === "function", "a function"];
const aNumber: Rule = [(value) => typeof value === "number" && value >= 0, "a non-negative number"];

/** What options must be, where a mistake would be costly. The types check the rest. */
const rules: Readonly<Record<string, Rule>> = {
  fetch: aFunction,
  log: aFunction,
  headers: [areHeaders, "an object of valid header names and string values"],
  signal: [(value) => value instanceof AbortSignal, "an AbortSignal"],
  concurrency: [(value) => typeof value === "number" && value >= 1, "a number ≥ 1"],
  timeout: aNumber,
  totalTimeout: aNumber,
  limit: aNumber,
  baseDelay: aNumber,
  maxDelay: aNumber,
};

/** Checks options, and completes the settings in them with those of a base. */
export function callSettings(
  options: CallDefaults,
  names: readonly string[],
  base: CallSettings = defaultSettings,
): CallSettings {
  const settings = complete(options, names, base);
  const { retry } = options;
  if (retry === undefined) return settings;
  const ofRetry = retry === false ? { limit: 0 } : retry;
  return { ...settings, retry: complete(ofRetry, Object.keys(base.retry), base.retry, "retry.") };
}

/** Checks options, and completes those that a base has. No message has a value, which may be a secret. */
function complete<Base extends object>(options: object, names: readonly string[], base: Base, prefix = ""): Base {
  // Only an error needs them.
  const known = () => names.map((name) => prefix + name).join(", ");
  if (!isRecord(options)) throw new TypeError(`${prefix.slice(0, -1) || "options"} must be an object with ${known()}`);
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name)) throw new TypeError(`unknown option "${prefix}${name}"; known options: ${known()}`);
    const [isValid, kind] = rules[name] ?? [];
    if (value !== undefined && isValid?.(value) === false) throw new TypeError(`${prefix}${name} must be ${kind}`);
  }
  return Object.fromEntries(Object.entries(base).map(([name, value]) => [name, options[name] ?? value])) as Base;
}

/** Whether a value is an object with properties, or a module: no array, `AbortSignal` or `Date`. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return /t Object|t Module/.test({}.toString.call(value));
}

function areHeaders(value: unknown): boolean {
  try {
    for (const [name, field] of Object.entries(value as object)) new Headers([[name, field ?? ""]]);
    return !(Symbol.iterator in (value as object));
  } catch {
    return false;
  }
}
