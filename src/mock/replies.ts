import type { OperationName } from "../description/names.ts";
import { type DescribedContent, type DescribedResponse, operationCalled } from "../description/operations.ts";
import { valueFaults } from "../description/schema-check.ts";
import { internalError } from "./error-response.ts";
import { headersFrom } from "./headers.ts";
import type { MockResponse } from "./incoming.ts";
import { anyStatus, asJson, checkedResponse, uncheckedResponse } from "./own-response.ts";
import { merged } from "./patch.ts";
import { shown } from "./shown.ts";

/** An example of the description to respond with. */
export interface Choice {
  response: DescribedResponse;
  /** The media type and the example, if one is named. */
  content: DescribedContent | undefined;
  example: string | undefined;
  /** What is merged into the example. */
  patch: unknown;
  /** Headers besides those of the example, by their names in lower case. */
  headers: Record<string, string>;
}

/** A function that returns a reply, whatever that is. */
type ReplyFunction = (request: unknown) => unknown;

/** What an operation is configured to respond. What functions return is checked when they return it. */
export type PreparedReply = Choice | MockResponse | ReplyFunction;

/** @throws TypeError if it is not a reply, or if the description does not allow it. */
export function prepareReply(operation: OperationName, given: unknown): PreparedReply {
  return typeof given === "function" ? (given as ReplyFunction) : readReply(operation, given);
}

/**
 * The reply to a request.
 *
 * @throws RequestError with 500 if it is a function that fails, or returns what the description does not allow.
 */
export async function replyTo(
  request: { operation: OperationName },
  reply: PreparedReply,
): Promise<Choice | MockResponse> {
  if (typeof reply !== "function") return reply;
  let given: unknown;
  try {
    given = await reply(request);
  } catch (error) {
    throw internalError(`reply: ${request.operation}: the function failed: ${error}`);
  }
  try {
    return readReply(request.operation, given);
  } catch (error) {
    // Only errors are thrown there.
    throw internalError((error as Error).message);
  }
}

function readReply(operation: OperationName, given: unknown): Choice | MockResponse {
  try {
    const { responses } = operationCalled(operation);
    return replyAmong(responses, typeof given === "number" ? { status: given } : given);
  } catch (cause) {
    // Only errors are thrown there.
    throw new TypeError(`reply: ${operation}: ${(cause as Error).message}`, { cause });
  }
}

const known = ["status", "example", "patch", "body", "headers", "unchecked"];

function replyAmong(responses: readonly DescribedResponse[], given: unknown): Choice | MockResponse {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError("a reply must be a status, an object with a status, or a function that returns one of these");
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new TypeError(`unknown property ${shown(unknown)} in a reply; known: ${known.join(", ")}`);
  const reply: Record<string, unknown> = { ...given };
  const { status, example, patch, body, headers: ofReply = {}, unchecked = false } = reply;
  if (typeof unchecked !== "boolean") throw new TypeError("unchecked must be a boolean");
  if (body !== undefined && patch !== undefined) throw new TypeError("pass either patch or body, not both");
  if (example !== undefined && body !== undefined) throw new TypeError("pass either example or body, not both");
  if (unchecked && (example !== undefined || patch !== undefined))
    throw new TypeError("unchecked replies have neither example nor patch");
  const headers = headersFrom(ofReply);
  const response = responses.find((one) => one.status === status);
  if (unchecked) return uncheckedResponse(anyStatus(status), body, headers, response?.contents[0]);
  if (!response) {
    const statuses = responses.map((one) => one.status).join(", ");
    throw new TypeError(`unknown status ${shown(status)}; known: ${statuses}`);
  }
  if (body !== undefined) return checkedResponse(response, body, headers);
  const choice = example === undefined ? { content: undefined, example } : exampleNamed(response, example);
  if (patch !== undefined) checkPatch(response, choice, patch);
  return { response, ...choice, patch, headers };
}

function exampleNamed(
  { status, contents }: DescribedResponse,
  name: unknown,
): { content: DescribedContent; example: string } {
  const content = contents.find(({ examples }) => examples.some((one) => one.name === name));
  if (content) return { content, example: `${name}` };
  const names = contents.flatMap(({ examples }) => examples.map((one) => one.name)).join(", ");
  throw new TypeError(`${status} has no example ${shown(name)}${names && `; known: ${names}`}`);
}

/** Checks a patch with the example that it is for. */
function checkPatch(
  { status, contents }: DescribedResponse,
  choice: Pick<Choice, "content" | "example">,
  patch: unknown,
): void {
  const content = choice.content ?? contents[0];
  if (content?.mediaType !== "application/json") throw new TypeError(`${status} has no JSON body to patch`);
  const named = content.examples.find(({ name }) => name === choice.example) ?? content.examples[0];
  const faults = valueFaults(content.schema, JSON.parse(asJson(merged(named?.value, patch))));
  if (faults) throw new TypeError(`the patched body does not match the schema for ${status}: ${faults}`);
}
