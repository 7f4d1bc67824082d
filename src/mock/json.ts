/** An object of JSON. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
