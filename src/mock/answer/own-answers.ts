import { isUint8Array } from "node:util/types";
import { bodyFaults } from "../../description/schema-check.ts";
import type { AnyAnswer } from "../refusal.ts";
import type { DescribedContent } from "./described-answers.ts";

/** What an answer of one's own is made of. */
export interface OwnAnswer {
  status: number;
  body: unknown;
  /** The headers by their names in lower case. */
  headers: Record<string, string>;
}

/** The statuses whose answers never have a body. */
const withoutBody: readonly number[] = [204, 205, 304];

/**
 * Makes an answer with a body that the description allows.
 *
 * @param contents - What the description has for the status.
 * @throws TypeError if it does not allow it.
 */
export function checkedAnswer({ status, body, headers }: OwnAnswer, contents: readonly DescribedContent[]): AnyAnswer {
  const type = headers["content-type"]?.split(";")[0]?.trim();
  const content = contents.find(({ mediaType }) => mediaType === type) ?? contents[0];
  if (!content) throw new TypeError(`${status} has no body`);
  const isJson = content.mediaType === "application/json";
  const isBytes = !isJson && isUint8Array(body);
  const json = isBytes ? "" : asJson(body);
  const faults = isBytes ? undefined : bodyFaults(content.schema, JSON.parse(json));
  if (faults) throw new TypeError(`${status} has another body: ${faults}`);
  return withType(status, headers, isBytes ? body : isJson ? json : `${body}`, content.mediaType);
}

/**
 * Makes an answer whatever the description says.
 *
 * @throws TypeError if HTTP has no such answer.
 */
export function uncheckedAnswer({ status, body, headers }: OwnAnswer, content?: DescribedContent): AnyAnswer {
  if (body === undefined) return { status, headers, body: "" };
  if (withoutBody.includes(status)) throw new TypeError(`${status} has no body`);
  const isAsItIs = typeof body === "string" || isUint8Array(body);
  return withType(status, headers, isAsItIs ? body : asJson(body), content?.mediaType ?? (isAsItIs ? "*/*" : json));
}

const json = "application/json";

function withType(status: number, headers: OwnAnswer["headers"], body: string | Uint8Array, type: string): AnyAnswer {
  const ofBody = typeof body === "string" ? "text/plain" : "application/octet-stream";
  return { status, headers: { "content-type": type === "*/*" ? ofBody : type, ...headers }, body };
}

function asJson(body: unknown): string {
  try {
    const written = JSON.stringify(body);
    if (written !== undefined) return written;
  } catch (cause) {
    throw new TypeError(`the body cannot be written as JSON: ${cause instanceof Error && cause.message}`, { cause });
  }
  throw new TypeError(`the body cannot be written as JSON: it is a ${typeof body}`);
}
