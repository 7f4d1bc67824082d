import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listOperations, readDescription } from "../../scripts/description.ts";
import { root } from "../../scripts/redocly.ts";
import { type DescribedContent, operationAt } from "../../src/description/operations.ts";
import { schemaViolations } from "../../src/description/request-check.ts";
import { wrongExamples } from "./printed-examples.ts";

/** What the vendor's documents print for an operation. */
interface Printed {
  operationId: string;
  documented: { exampleStatus: number | null; example: unknown; exampleRequest?: unknown };
}

const reference = join(root, "../shared/reference/operations.json");
const isHere = existsSync(reference);
if (!isHere) console.log(`Skipped: the vendor's printed examples were not found (${reference}).`);

describe.skipIf(!isHere)("the examples that the vendor's documents print", () => {
  const operations = listOperations(readDescription());
  const printed: Printed[] = isHere ? JSON.parse(readFileSync(reference, "utf8")).operations : [];

  test("are valid, or known to be wrong", () => {
    const wrong = printed.flatMap(({ operationId, documented }) => {
      const found = operations.find((one) => one.operationId === operationId);
      const operation = found && operationAt(found.path, found.method);
      if (!operation) return [`${operationId} is not described`];
      const { exampleStatus, example, exampleRequest } = documented;
      const response = operation.responses.find(({ status }) => status === exampleStatus) ?? operation.responses[0];
      return [
        ...faulty(`${operationId} response`, example, response?.contents),
        ...faulty(`${operationId} request`, exampleRequest, operation.body?.contents),
      ];
    });

    expect(wrong.sort()).toEqual(Object.keys(wrongExamples).sort());
  });

  function faulty(name: string, example: unknown, contents: readonly DescribedContent[] = []): string[] {
    const content = contents.find(({ mediaType }) => mediaType === "application/json");
    if (example === null || example === undefined || !content) return [];
    const violations = schemaViolations(example, content.schema);
    if (violations.length > 0 && !(name in wrongExamples)) console.log(name, violations.slice(0, 5));
    return violations.length > 0 ? [name] : [];
  }
});
