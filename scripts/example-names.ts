import { listEvents, listOperations, mediaTypes } from "./description.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";

/** The TypeScript source of types that name the examples of every answer, by operation and status, and of every event. */
export function exampleNames(description: OpenAPI3): string {
  const operations = listOperations(description).map(({ operationId, operation }) => {
    const answers = Object.entries(operation.responses ?? {}).map(([status, response]) => {
      return `${status}: ${namesIn(description, response)};`;
    });
    return `  ${operationId}: { ${answers.join(" ")} };`;
  });
  const events = listEvents(description).map(
    ({ eventKey, operation }) => `  "${eventKey}": ${namesIn(description, operation.requestBody ?? { content: {} })};`,
  );
  const types = { ExampleNames: operations, EventExampleNames: events };
  return Object.entries(types)
    .map(([name, members]) => [`export interface ${name} {`, ...members, "}", ""].join("\n"))
    .join("\n");
}

/** The type of the names of the examples that a body has. */
function namesIn(description: OpenAPI3, node: Parameters<typeof mediaTypes>[1]): string {
  const names = mediaTypes(description, node).flatMap(([, { examples = {} }]) => Object.keys(examples));
  return names.map((name) => JSON.stringify(name)).join(" | ") || "never";
}
