import { listOperations, mediaTypes } from "./description.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";

/** The TypeScript source of a type that names the examples of every answer, by operation and status. */
export function exampleNames(description: OpenAPI3): string {
  const operations = listOperations(description).map(({ operationId, operation }) => {
    const answers = Object.entries(operation.responses ?? {}).map(([status, response]) => {
      const names = mediaTypes(description, response).flatMap(([, { examples = {} }]) => Object.keys(examples));
      return `${status}: ${names.map((name) => JSON.stringify(name)).join(" | ") || "never"};`;
    });
    return `  ${operationId}: { ${answers.join(" ")} };`;
  });
  return ["export interface ExampleNames {", ...operations, "}", ""].join("\n");
}
