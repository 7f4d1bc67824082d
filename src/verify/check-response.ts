import { operationDetails } from "../../generated/operations.ts";
import type { DescribedOperation, DescribedResponse } from "../description/operations.ts";
import { mediaTypeOf } from "../description/request-body.ts";
import { checkBody } from "./body-validator.ts";
import type { Violation } from "./violations.ts";

/** A response, as far as it is checked. */
interface CheckedResponse {
  /** The method of the request. */
  method: string;
  status: number;
  /** The header `Content-Type`, or an empty string. */
  type: string;
  /** The body. Undefined if it was not recorded. */
  body: string | Uint8Array | undefined;
  /** The parsed body. Undefined if it is not JSON. */
  json: Json | undefined;
}

/** A parsed value. It is wrapped since it can be anything, such as `null`. */
export interface Json {
  value: unknown;
}

/** Checks that a response is described, valid and complete. Undefined if that is unknown, as its body was not recorded. */
export function checkResponse(
  { method, status, type, body, json }: CheckedResponse,
  operation: DescribedOperation,
): Violation[] | undefined {
  // HTTP lets any resource say that the client's copy is still fresh.
  if (status === 304) return [];
  const described = responseOf(operation, status);
  if (!described) return [ofResponse("is not in the description", `status ${status}`)];
  if (method === "HEAD") return [];
  const types = described.contents.map((content) => content.mediaType);
  if (types.length === 0) return body?.length ? [ofResponse("must be empty")] : [];
  const mediaType = mediaTypeOf(type);
  // A file can have any media type, but an HTML page in its place is a login page.
  const isPage = mediaType === "text/html" && !Object(Reflect.get(operationDetails, operation.name)).html;
  if (!types.includes("application/json"))
    return isPage ? [ofResponse("is an HTML page")] : body === undefined ? undefined : [];
  if (body === undefined) return undefined;
  if (body.length === 0) return [ofResponse("is empty")];
  if (mediaType !== "application/json") return [ofResponse(`is not application/json${butType(mediaType)}`)];
  return json ? checkJson(operation, status, json.value) : [ofResponse("is not JSON")];
}

/** Checks that a JSON body that came with a status is described, valid and complete. */
export function checkJson(operation: DescribedOperation, status: number, body: unknown): Violation[] {
  const described = responseOf(operation, status);
  if (!described) return [ofResponse("is not in the description", `status ${status}`)];
  const content = described.contents.find(({ mediaType }) => mediaType === "application/json");
  return content ? checkBody("response", content.schema, body) : [ofResponse("must not be JSON")];
}

/** Parses JSON, which a byte order mark may precede. Undefined if it is not JSON. */
export function parseJson(body: string | Uint8Array): Json | undefined {
  try {
    return { value: JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body)) };
  } catch {
    // The parser's own message quotes the text, which can be secret.
    return undefined;
  }
}

function responseOf({ responses }: DescribedOperation, status: number): DescribedResponse | undefined {
  return responses.find((response) => response.status === status);
}

function ofResponse(rule: string, place = "the body"): Violation {
  return { part: "response", place, rule };
}

/** Names a media type that is too common to reveal anything about the server. */
function butType(type: string): string {
  return ["text/html", "text/plain", "application/xml"].includes(type) ? `, but ${type}` : "";
}
