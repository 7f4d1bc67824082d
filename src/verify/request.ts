import type { Description, FindOperation } from "../description/description.ts";
import { Refusal } from "../mock/refusal.ts";
import { askedOf, faultsOf } from "../mock/request/requests.ts";
import type { RestAddress } from "./address.ts";
import type { Faults } from "./body-validator.ts";
import type { Exchange } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import { shownName } from "./places.ts";
import { violationText } from "./violation.ts";

/** What requests are judged with. */
export interface RequestRules {
  description: Description;
  operationOf: FindOperation;
}

/** Says what is wrong with a request by the rules of the mock, and what of it the description does not have. */
export async function requestFaults(
  { method, headers, body }: Exchange,
  { path, query }: RestAddress,
  operation: Operation,
  { description, operationOf }: RequestRules,
): Promise<Faults> {
  const undescribed = undescribedParts(query, body, operation);
  try {
    const asked = askedOf({ method, url: `/rest${path}${query}` }, operationOf);
    const { faults: broken, mediaType } = await faultsOf(asked, headers, body);
    const schema = operation.requestBody?.content?.[mediaType ?? ""]?.schema ?? {};
    const faults = broken.map((fault) => violationText(fault, schema, description));
    return [...new Set([...undescribed, ...faults])];
  } catch (error) {
    if (error instanceof Refusal) return [...undescribed, error.message];
    throw error;
  }
}

function undescribedParts(query: string, body: Buffer | undefined, { parameters, requestBody }: Operation): Faults {
  const names = new Set(new URLSearchParams(query).keys());
  for (const parameter of parameters) if (parameter.in === "query") names.delete(parameter.name);
  const faults = Array.from(names, (name) => `the query parameter ${shownName(name)} is not described`);
  return !requestBody && body?.length ? [...faults, "there is a body, and none is described"] : faults;
}
