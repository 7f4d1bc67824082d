import type { OpenAPI3, ParameterObject, PathItemObject } from "openapi-typescript";
import { httpMethods, resolve } from "./description.ts";

/** The most segments that a multi-segment parameter may have in the mock. */
export const maxDepth = 16;

/**
 * Turns the bundled description into one whose paths Prism can serve as a real server does: it ignores the path of the
 * server's address, so `/rest` moves into the paths, and it matches one segment per parameter, so a parameter marked
 * `x-multi-segment` becomes one path for each depth.
 */
export function mockDescription(description: OpenAPI3): OpenAPI3 {
  const paths: Record<string, PathItemObject> = {};
  for (const [path, item] of Object.entries(description.paths ?? {})) {
    const pathItem = resolve(description, item);
    const parameter = (pathItem.parameters ?? [])
      .map((declared) => resolve(description, declared))
      .find((declared) => declared["x-multi-segment"] === true);
    if (!parameter) {
      paths[`/rest${path}`] = pathItem;
      continue;
    }
    // A parameter that follows something else than a slash, as in `diff{path}`, may be empty and brings its own slash.
    const place = new RegExp(`(/?)\\{${parameter.name}\\}`);
    const mayBeEmpty = place.exec(path)?.[1] === "";
    for (let depth = mayBeEmpty ? 0 : 1; depth <= maxDepth; depth++) {
      const names = Array.from({ length: depth }, (_, index) => `${parameter.name}${index + 1}`);
      const segments = names.map((name) => `/{${name}}`).join("");
      paths[`/rest${path.replace(place, segments)}`] = unfold(description, pathItem, parameter, names);
    }
  }
  const { servers: _, ...rest } = description;
  return { ...rest, paths };
}

function unfold(
  description: OpenAPI3,
  pathItem: PathItemObject,
  parameter: ParameterObject,
  names: string[],
): PathItemObject {
  const { "x-multi-segment": _, ...declared } = parameter;
  // An encoded slash arrives as one inside a segment, which servers and proxies refuse.
  const schema = { type: "string", pattern: "^[^/]+$" } as const;
  const others = (pathItem.parameters ?? []).filter((other) => resolve(description, other).name !== parameter.name);
  const unfolded: PathItemObject = {
    ...pathItem,
    parameters: [...others, ...names.map((name): ParameterObject => ({ ...declared, name, in: "path", schema }))],
  };
  for (const method of httpMethods) {
    const operation = pathItem[method];
    if (!operation) continue;
    const { operationId, ...rest } = resolve(description, operation);
    unfolded[method] = { ...rest, operationId: `${operationId}${names.length}` };
  }
  return unfolded;
}
