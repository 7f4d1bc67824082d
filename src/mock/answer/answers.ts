import { operationsByName } from "../../client/operation-table.ts";
import type { FindOperation } from "../../description/description.ts";
import type { PrismInstance } from "../../description/prism.ts";
import { type MockAnswer, Refusal } from "../refusal.ts";
import type { DescribedRequest } from "../request/requests.ts";

/**
 * Has Prism answer a request.
 *
 * @throws Refusal if it finds no answer, or one that breaks the description.
 */
export async function answer(instance: PrismInstance, described: DescribedRequest): Promise<MockAnswer> {
  const { input, operation, code, example } = described;
  const result = await instance.request(input, [operation], { mock: { dynamic: false, code, exampleKey: example } })();
  if (result._tag === "Left") throw brokenAnswer();
  const { output, validations } = result.right;
  if (validations.output.some(({ severity }) => severity === 0)) throw brokenAnswer();
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
  const list = Object.values(operationsByName).find(({ result }) => result === "page");
  const operation = list && operationOf(list.path, "get");
  const input = { method: "get", url: { path: `${list?.path}`, query: {} }, headers: {} };
  await (operation && instance.request(input, [operation], { mock: { dynamic: false } })());
}

function brokenAnswer(): Refusal {
  return new Refusal(500, "Internal Server Error", [{ message: "The description has no answer that it allows." }]);
}
