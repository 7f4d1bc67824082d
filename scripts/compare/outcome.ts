import { inspect } from "node:util";

/** How a call ended: with what it promises, with an error that the caller must look for, or by throwing. */
export type Outcome =
  | { how: "given"; value: unknown }
  | { how: "error"; value: unknown }
  | { how: "thrown"; value: unknown };

/** What a client gives that does not throw: one of the two, and the response. */
interface Result {
  data?: unknown;
  error?: unknown;
  response?: Response;
}

/** Waits for a call, and says how it ended. */
export async function outcomeOf(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    const value = await call();
    if (!isResult(value)) return { how: "given", value };
    return value.error === undefined ? { how: "given", value: value.data } : { how: "error", value: value.error };
  } catch (error) {
    return { how: "thrown", value: error };
  }
}

function isResult(value: unknown): value is Result {
  return typeof value === "object" && value !== null && "response" in value && value.response instanceof Response;
}

/** The name of what came, as a reader knows it. */
export function kindOf(value: unknown): string {
  if (value instanceof Error) return `\`${value.constructor.name}\``;
  if (value instanceof Response) return value.bodyUsed ? "the response" : "the response, unread";
  if (value instanceof Blob) return "a `Blob` in memory";
  if (value instanceof ReadableStream) return "a stream";
  if (typeof value === "string") return value === "" ? "an empty text" : "a text";
  if (value === undefined) return "`undefined`";
  return JSON.stringify(value) === "{}" ? "`{}`" : "an object";
}

/** Everything that a log would show of a value. */
export function shown(value: unknown): string {
  const message = value instanceof Error ? `${value.message}\n${value.stack}` : "";
  return `${message}\n${inspect(value, { depth: 8, maxStringLength: Number.POSITIVE_INFINITY })}\n${JSON.stringify(value)}`;
}

/** One line for those who look at the evidence. */
export function evidence({ how, value }: Outcome): string {
  return `${how} ${kindOf(value)}: ${inspect(value, {
    depth: 3,
    breakLength: Number.POSITIVE_INFINITY,
    maxStringLength: 120,
  })
    .replace(/\n\s*at .*/g, "")
    .replace(/\s+/g, " ")
    .slice(0, 400)}`;
}
