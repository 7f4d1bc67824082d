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

/** The violations that are more than warnings. */
function faultsAmong(violations: readonly PrismViolation[]): Fault[] {
  return violations.filter(({ severity }) => severity === 0).map(({ message, path }) => faultOf(message, path));
}

/** @param place - Where the fault is, beginning with the part of the request. */
function faultOf(message: string, place: readonly string[] = []): Fault {
  return { message, context: place.slice(1).join(".") || undefined };
}
