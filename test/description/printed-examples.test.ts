import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listOperations, readDescription } from "../../scripts/description.ts";
import { root } from "../../scripts/redocly.ts";
import { packagedDescription } from "../../src/description/description.ts";
import { BodyValidator } from "../../src/verify/body-validator.ts";
import { type DescribedBody, jsonSchema, operationAt } from "../../src/verify/operation.ts";
import { wrongExamples } from "./printed-examples.ts";

/** What the vendor's documents print for an operation. */
interface Printed {
  operationId: string;
  documented: { exampleStatus: number | null; example: unknown; exampleRequest?: unknown };
}

const reference = join(root, "../shared/reference/operations.json");
const isHere = existsSync(reference);
if (!isHere) console.log(`Left out: the vendor's printed examples are not here (${reference}).`);

describe.skipIf(!isHere)("the examples that the vendor's documents print", () => {
  const operations = listOperations(readDescription());
  const validator = new BodyValidator(packagedDescription());
  const printed: Printed[] = isHere ? JSON.parse(readFileSync(reference, "utf8")).operations : [];

  test("validate, or are known to be wrong", () => {
    const wrong = printed.flatMap(({ operationId, documented }) => {
      const found = operations.find((one) => one.operationId === operationId);
      const operation = found && operationAt(packagedDescription(), found.path, found.method);
      if (!operation) return [`${operationId} is not described`];
      const { exampleStatus, example, exampleRequest } = documented;
      const response = operation.responses[String(exampleStatus)] ?? Object.values(operation.responses)[0];
      return [
        ...faulty(`${operationId} response`, example, response),
        ...faulty(`${operationId} request`, exampleRequest, operation.requestBody),
      ];
    });

    expect(wrong.sort()).toEqual(Object.keys(wrongExamples).sort());
  });

  function faulty(name: string, example: unknown, node: DescribedBody | undefined): string[] {
    const schema = node && jsonSchema(node);
    if (example === null || example === undefined || !schema) return [];
    const faults = validator.validate(schema, example);
    if (faults.length > 0 && !(name in wrongExamples)) console.log(name, faults.slice(0, 5));
    return faults.length > 0 ? [name] : [];
  }
});
