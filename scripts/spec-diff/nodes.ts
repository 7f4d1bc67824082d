import { listOperations, resolve } from "../description.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";
import { hasOneValue } from "../operation-metadata.ts";

/** Anything that a description is made of. */
export interface Node {
  $ref?: string;
  allOf?: Node[];
  properties?: Nodes;
  [key: string]: unknown;
}

type Nodes = Record<string, Node>;

/** What callers know of a description by name, which are operations, webhooks and components, and whatever else it says. */
export function rootOf(description: OpenAPI3): Node & { operations: Nodes } {
  const { paths, webhooks = {}, components = {}, info, ...rest } = description;
  const operations = listOperations(description).map(({ operationId, method, path, operation, parameters }) => {
    const declared = [...(resolve(description, paths?.[path] ?? {}).parameters ?? []), ...(operation.parameters ?? [])];
    // The client sends a header by itself that has a single legal value.
    const named = parameters.flatMap((parameter, index) =>
      parameter.in === "header" && hasOneValue(description, parameter) ? [] : [[parameter.name, declared[index]]],
    );
    const address = `${method.toUpperCase()} ${path}`;
    return [operationId, { ...operation, parameters: Object.fromEntries(named), address }];
  });
  const events = Object.entries(webhooks).map(([address, item]) => {
    const { requestBody, responses, parameters, ...post } = resolve(description, resolve(description, item).post ?? {});
    return [address, { ...post, payload: requestBody, address }];
  });
  const references = Object.entries(components).flatMap(([kind, named]) =>
    Object.keys(named).map((name) => `#/components/${kind}/${name}`),
  );
  return {
    operations: Object.fromEntries([...operations, ...events]),
    components: Object.fromEntries(references.map(($ref) => [$ref, { $ref }])),
    value: { ...rest, info: { ...info, version: "" } },
  };
}

/**
 * Everything that a node says, by itself and through what it refers to or is made of. Of fields, parameters and bodies,
 * `isRequired` says whether they are, and of fields, `from` says which component they come from.
 */
export function whole(description: OpenAPI3, node: Node, from?: string): Node & { references: string[] } {
  const { $ref, allOf = [], anyOf, const: only, properties = {}, required, ...own } = node;
  if (anyOf) own.oneOf = anyOf;
  if (only !== undefined) own.enum = [only];
  if (required === true) own.isRequired = true;
  const demanded = Array.isArray(required) ? required : [];
  const fields = [...new Set([...Object.keys(properties), ...demanded])].map((name) => {
    return [name, { ...properties[name], from, ...(demanded.includes(name) && { isRequired: true }) }];
  });
  const parts = allOf.map((part) => whole(description, part, from));
  if ($ref) parts.push(whole(description, resolve<Node>(description, { $ref }), $ref));
  return parts.reduce(together, { ...own, properties: Object.fromEntries(fields), references: $ref ? [$ref] : [] });
}

/** What two parts of a node say, the first rather than the second. */
function together<Part extends ReturnType<typeof whole>>(one: Part, other: Part): Part {
  const names = Object.keys({ ...one.properties, ...other.properties }).sort();
  const fields = names.map((name) => [name, { ...other.properties?.[name], ...one.properties?.[name] }]);
  const references = [...one.references, ...other.references];
  return { ...other, ...one, properties: Object.fromEntries(fields), references };
}

/** The same as the forms that it has, which are several if it is of several types. */
export function asForms({ isRequired, deprecated, ...form }: Node, { oneOf }: Node): Node {
  const types: unknown[] = [form.type].flat();
  const forms = types.map((type) => (type === undefined ? form : { ...form, type }));
  return { isRequired, deprecated, oneOf: oneOf ?? forms };
}

/** What stands under a key of two nodes by its names, the new ones if components or addresses show that it is the same. */
export function pairsUnder(key: string, old: Node, now: Node): [name: string, Node | undefined, Node | undefined][] {
  const [before, after] = [nodesUnder(key, old), nodesUnder(key, now)];
  const added = Object.entries(after).filter(([name]) => !(name in before));
  const renamed: Nodes = {};
  for (const [name, node] of Object.entries(before)) {
    const identity = key === "parameters" ? node.$ref : node.address;
    const same = added.find(([, { $ref, address }]) => identity && identity === ($ref ?? address));
    renamed[same && !(name in after) ? same[0] : name] = node;
  }
  return Object.keys({ ...renamed, ...after }).map((name) => [name, renamed[name], after[name]]);
}

/** What stands under a key of a node by its names, which are those of forms for want of others. */
function nodesUnder(key: string, node: Node): Nodes {
  const value = node[key] === true ? {} : node[key];
  if (!value) return {};
  // These are nodes, or the description would not have passed lint.
  if (/^(requestBody|payload|schema|items|additionalProperties)$/.test(key)) return { "": value as Node };
  if (!Array.isArray(value)) return value as Nodes;
  const name = ({ $ref, type, items, properties }: Node) => $ref ?? JSON.stringify([type, items, properties]);
  return Object.fromEntries((value as Node[]).map((form) => [name(form), form]));
}
