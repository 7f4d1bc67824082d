import { operationsByName } from "../client/operation-table.ts";
import type { BodyValidator, Faults } from "./body-validator.ts";
import type { Exchange } from "./exchange.ts";
import { parsedJson } from "./json.ts";
import { jsonSchema, type Operation } from "./operation.ts";

/** What is wrong with an answer. Undefined if it cannot be told, as the body was not recorded. */
export type AnswerFaults = Faults | undefined;

/** Says whether an answer that was recorded is described, valid and complete. */
export function answerFaults(exchange: Exchange, operation: Operation, validator: BodyValidator): AnswerFaults {
  const { method, status, answer } = exchange;
  // HTTP lets any resource say that what a client holds of it is still right.
  if (status === 304) return [];
  const described = operation.responses[status];
  if (!described) return [undescribedStatus(operation, status)];
  if (method === "HEAD") return [];
  const types = Object.keys({ ...described.content });
  if (types.length === 0) return answer.bytes?.length ? ["there is a body, and none is described"] : [];
  if (!answer.bytes) return undefined;
  const type = answer.type.toLowerCase().replace(/\s*(;.*)?$/s, "");
  // Servers send files with their own media types, but not a page for signing on.
  if (!types.includes("application/json")) return type === "text/html" && !mayBePage(operation) ? [pageFault] : [];
  if (answer.bytes.length === 0) return ["the body is empty"];
  if (type !== "application/json") return [`the body is not application/json${knownType(type)}`];
  const parsed = parsedJson(answer.bytes.toString());
  if (!parsed) return answer.isCut ? undefined : ["the body is not JSON"];
  return jsonFaults(operation, status, parsed.value, validator);
}

/** Says whether a JSON body that was sent with a status is described, valid and complete. */
export function jsonFaults(operation: Operation, status: number, body: unknown, validator: BodyValidator): Faults {
  const described = operation.responses[status];
  if (!described) return [undescribedStatus(operation, status)];
  const schema = jsonSchema(described);
  if (!schema) return [`${operation.operationId} describes no JSON for the status ${status}`];
  return validator.check(schema, body);
}

const pageFault = "the body is an HTML page";

function undescribedStatus({ operationId }: Operation, status: number): string {
  return `${operationId} does not describe the status ${status}`;
}

function mayBePage({ operationId }: Operation): boolean {
  return operationsByName[operationId]?.html === true;
}

/** Names a media type that tells nothing of the server. */
function knownType(type: string): string {
  return ["text/html", "text/plain", "application/xml"].includes(type) ? `, but ${type}` : "";
}
