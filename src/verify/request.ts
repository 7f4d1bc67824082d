import type { Description } from "../description/description.ts";
import { readRequestBody } from "../description/request-body.ts";
import { requestViolations } from "../description/request-check.ts";
import { RequestError } from "../description/request-error.ts";
import { requestedOperation } from "../description/requested.ts";
import type { RestAddress } from "./address.ts";
import type { Faults } from "./body-validator.ts";
import type { Exchange } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import { shownName } from "./places.ts";
import { violationText } from "./violation.ts";

/** Says what is wrong with a request by the rules of the mock, and what of it the description does not have. */
export function requestFaults(
  { method, headers, body }: Exchange,
  { path, query }: RestAddress,
  operation: Operation,
  description: Description,
): Faults {
  const undescribed = undescribedParts(query, body, operation);
  try {
    const asked = requestedOperation(method, `/rest${path}`);
    const given = readRequestBody(body ?? new Uint8Array(), headers["content-type"] ?? "", asked.operation);
    const parameters = { path: asked.path, query: new URLSearchParams(query), headers };
    const all = requestViolations(asked.operation, { ...parameters, ...given });
    const broken = body ? all : all.filter(({ part }) => part !== "body");
    const schema = operation.requestBody?.content?.[given.content?.mediaType ?? ""]?.schema ?? {};
    const faults = broken.map((fault) => violationText(fault, schema, description));
    return [...new Set([...undescribed, ...faults])];
  } catch (error) {
    if (error instanceof RequestError) return [...undescribed, error.message];
    throw error;
  }
}

function undescribedParts(query: string, body: Buffer | undefined, { parameters, requestBody }: Operation): Faults {
  const names = new Set(new URLSearchParams(query).keys());
  for (const parameter of parameters) if (parameter.in === "query") names.delete(parameter.name);
  const faults = Array.from(names, (name) => `the query parameter ${shownName(name)} is not described`);
  return !requestBody && body?.length ? [...faults, "there is a body, and none is described"] : faults;
}
