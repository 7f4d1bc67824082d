import { type DescribedOperation, listOperations, referencesIn, resolve } from "./description.ts";
import type { OpenAPI3, ParameterObject, ReferenceObject } from "./openapi-typescript.ts";

/** How many segments a parameter of several (`x-multi-segment`) may have at most: each number of them is a path of its own. */
const maxSegments = 4;

/**
 * The description in a form that `prism mock` (5.14) reads correctly. It differs from `generated/openapi.json` in this:
 *
 * - Prism serves paths from the root, so each begins with the path of its server: `/rest` for most.
 * - To Prism a path parameter is one segment. A parameter of several segments becomes several parameters, in one path for
 *   each number of segments.
 * - Prism copies what a `$ref` names when a description stands beside it, and then loses itself in schemas that contain
 *   themselves, such as commits with parents. A `$ref` stands alone here.
 * - Prism ignores webhooks. They are left out, with the components that only they use.
 */
export function prismDescription(description: OpenAPI3): OpenAPI3 {
  const { webhooks: _, servers: __, paths: ___, components: ____, ...rest } = description;
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of listOperations(description)) {
    for (const [index, { path, parameters }] of singleSegmentPaths(description, operation).entries()) {
      const operationId = operation.operationId + (index > 0 ? `${index + 1}` : "");
      paths[path] = { ...paths[path], [operation.method]: { ...operation.operation, operationId, parameters } };
    }
  }
  const text = JSON.stringify({ ...rest, paths, components: usedComponents(description, paths) });
  return JSON.parse(text, (_, node) => (typeof node?.$ref === "string" ? { $ref: node.$ref } : node));
}

/** The path of an operation with its parameters, once for each number of segments that the last parameter may have. */
function singleSegmentPaths(
  description: OpenAPI3,
  { path, operation }: DescribedOperation,
): { path: string; parameters: (ParameterObject | ReferenceObject)[] }[] {
  const item = resolve(description, description.paths?.[path] ?? {});
  const [server] = item.servers ?? description.servers ?? [];
  // The path of a server follows its address, which is a variable.
  const whole = (server?.url.replace("{baseUrl}", "") ?? "") + path;
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  const several = parameters.find((parameter) => "x-multi-segment" in resolve(description, parameter));
  if (!several) return [{ path: whole, parameters }];
  const others = parameters.filter((parameter) => parameter !== several);
  const last = resolve(description, several);
  const start = whole.replace(new RegExp(`/?\\{${last.name}\\}$`), "");
  // Where the first slash belongs to the value, the value may be empty.
  const least = path.endsWith(`/{${last.name}}`) ? 1 : 0;
  return Array.from({ length: maxSegments + 1 - least }, (_, index) => {
    const segments = Array.from({ length: index + least }, (__, place) => segmentOf(last, place + 1));
    const template = segments.map(({ name }) => `/{${name}}`).join("");
    return { path: start + template, parameters: [...others, ...segments] };
  });
}

/** One segment of a parameter. What the schema says is about the whole, such as the slash at its beginning. */
function segmentOf({ name, description = "" }: ParameterObject, place: number): ParameterObject {
  return { name: `${name}${place}`, in: "path", required: true, description, schema: { type: "string" } };
}

/** The components that the paths lead to. Security schemes are used by name. */
function usedComponents(description: OpenAPI3, paths: unknown): Record<string, unknown> {
  const used = referencesIn(description, paths);
  const kinds = Object.entries<Record<string, unknown>>({ ...description.components }).map(([kind, parts]) => {
    const isUsed = (name: string) => kind === "securitySchemes" || used.has(`#/components/${kind}/${name}`);
    return [kind, Object.fromEntries(Object.entries(parts).filter(([name]) => isUsed(name)))];
  });
  return Object.fromEntries(kinds);
}
