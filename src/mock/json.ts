/** An object of JSON. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value has what is wanted of it: `null` stands for nothing, `{}` for anything and `{ pattern }` for strings that match. */
export function includes(value: unknown, wanted: unknown): boolean {
  if (wanted === null || value === null || value === undefined) return wanted === null && (value ?? null) === null;
  const values: unknown[] = [value].flat();
  if (typeof wanted !== "object") return values.includes(wanted);
  if (typeof value === "string" && "pattern" in wanted) return new RegExp(`${wanted.pattern}`).test(value);
  return Object.entries(wanted).every(([name, one]) => includes(Object(value)[name], one));
}

/** @throws TypeError if a value cannot be serialized as JSON. */
export function asJson(body: unknown): string {
  let reason = `it is a ${typeof body}`;
  try {
    const written = JSON.stringify(body);
    if (written !== undefined) return written;
  } catch (error) {
    reason = `${error instanceof Error && error.message}`;
  }
  throw new TypeError(`the body cannot be serialized as JSON: ${reason}`);
}

/** What a function returns, or something else if it throws. */
export function attempt<Result>(run: () => Result, otherwise: Result): Result {
  try {
    return run();
  } catch {
    return otherwise;
  }
}
