import type { Description, FindOperation } from "../mock/description.ts";
import { newInstance } from "../mock/load-prism.ts";
import type { Prism, PrismInput, PrismOperation, PrismViolation } from "../mock/prism.ts";
import { Refusal } from "../mock/refusal.ts";
import { describeRequest } from "../mock/requests.ts";
import type { RestAddress } from "./address.ts";
import type { Faults } from "./body-validator.ts";
import type { Exchange } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import { shownName } from "./places.ts";
import { violationText } from "./violation.ts";

/** Gives what Prism finds wrong with a request. */
export type FindViolations = (input: PrismInput, operation: PrismOperation) => Promise<readonly PrismViolation[]>;

/** What requests are judged with. */
export interface RequestRules {
  description: Description;
  operationOf: FindOperation;
  violationsOf: FindViolations;
}

/** Says what is wrong with a request by the rules of the mock, and what of it the description does not have. */
export async function requestFaults(
  { method, headers, body }: Exchange,
  { path, query }: RestAddress,
  operation: Operation,
  { description, operationOf, violationsOf }: RequestRules,
): Promise<Faults> {
  const undescribed = undescribedParts(query, body, operation);
  const request = { method, url: `/rest${path}${query}`, headers };
  try {
    const { input, operation: asked } = await describeRequest(request, body ?? Buffer.alloc(0), operationOf);
    const violations = await violationsOf(input, body ? asked : { ...asked, request: { ...asked.request, body: {} } });
    const type = asked.request?.body?.contents?.[0]?.mediaType ?? "";
    const schema = operation.requestBody?.content?.[type]?.schema ?? {};
    const faults = violations.map((violation) => violationText(violation, operation, schema, description));
    return [...new Set([...undescribed, ...faults])];
  } catch (error) {
    if (error instanceof Refusal) return [...undescribed, error.message];
    throw error;
  }
}

/** Has Prism look at requests, and answer nothing. Who sends them is none of its business. */
export function violationFinder(prism: Prism): FindViolations {
  const instance = newInstance(prism, () => () => ({ _tag: "Right", right: { statusCode: 204 } }));
  return async (input, operation) => {
    const result = await instance.request(input, [operation], { checkSecurity: false, validateResponse: false })();
    if (result._tag === "Left") throw result.left;
    return result.right.validations.input.filter(({ severity }) => severity === 0);
  };
}

function undescribedParts(query: string, body: Buffer | undefined, { parameters, requestBody }: Operation): Faults {
  const names = new Set(new URLSearchParams(query).keys());
  for (const parameter of parameters) if (parameter.in === "query") names.delete(parameter.name);
  const faults = Array.from(names, (name) => `the query parameter ${shownName(name)} is not described`);
  return !requestBody && body?.length ? [...faults, "there is a body, and none is described"] : faults;
}
