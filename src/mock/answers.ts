import { operationFacts } from "../facts.ts";
import type { FindOperation } from "./description.ts";
import type { PrismInstance, PrismViolation } from "./prism.ts";
import { badRequest, type Fault, type MockAnswer, Refusal } from "./refusal.ts";
import type { DescribedRequest } from "./requests.ts";

/**
 * Has Prism answer a request.
 *
 * @throws Refusal if the request breaks the description, or if Prism's answer does.
 */
export async function answer(instance: PrismInstance, described: DescribedRequest): Promise<MockAnswer> {
  const { input, operation, code, example } = described;
  const result = await instance.request(input, [operation], { mock: { dynamic: false, code, exampleKey: example } })();
  if (result._tag === "Left") {
    const { message, status = 500, additional } = result.left;
    if (!additional?.validation) throw new Refusal(status, message);
    throw badRequest(...additional.validation.map((told) => faultOf(told.message, told.location)));
  }
  const { output, validations } = result.right;
  const wrong = faultsAmong(validations.input);
  if (wrong.length > 0 && output.statusCode === 401) throw new Refusal(401, "Unauthorized", wrong);
  if (wrong.length > 0) throw badRequest(...wrong);
  const broken = faultsAmong(validations.output);
  if (broken.length > 0) throw new Refusal(500, "Internal Server Error", broken);
  const { body = "" } = output;
  return {
    status: output.statusCode,
    headers: output.headers ?? {},
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}

/**
 * Asks Prism for the answer of some list, which nobody gets. Before its first answer it compiles the rules that hold for
 * schemas themselves, which takes longer than any answer does.
 */
export async function rehearse(instance: PrismInstance, operationOf: FindOperation): Promise<void> {
  const list = Object.values(operationFacts).find(({ result }) => result === "page");
  const operation = list && operationOf(list.path, "get");
  const input = { method: "get", url: { path: `${list?.path}`, query: {} }, headers: {} };
  await (operation && instance.request(input, [operation], { mock: { dynamic: false } })());
}

/** The violations that are more than warnings. */
function faultsAmong(violations: readonly PrismViolation[]): Fault[] {
  return violations.filter(({ severity }) => severity === 0).map(({ message, path }) => faultOf(message, path));
}

/** @param place - Where the fault is, beginning with the part of the request. */
function faultOf(message: string, place: readonly string[] = []): Fault {
  return { message, context: place.slice(1).join(".") || undefined };
}
