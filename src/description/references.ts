import { type Description, packagedDescription } from "./description.ts";

/** A parameter object of OpenAPI. */
interface ParameterObject {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema | Reference;
  /** How the parameter filters a list, and by which members of its items: `{ contains: ["name"] }`. */
  "x-filters"?: Readonly<Record<string, readonly string[]>>;
  /** The members of responses that the parameter has the value of, such as `comment.id`. */
  "x-identifies"?: string | readonly string[];
}

/** A parameter, and where the description has it, as a pointer. */
export interface PlacedParameter extends ParameterObject {
  place: string;
}

export interface Schema {
  type?: string;
  items?: Schema | Reference;
}

interface Reference {
  $ref: string;
}

/** Follows a reference in a description; any other node is returned as it is. */
function resolveIn<Node extends object>(description: Description, node: Node | { $ref: string }): Node {
  // Lint ensures that a reference leads to what is expected in its place.
  return "$ref" in node ? resolveIn(description, valueAt(description, String(node.$ref)) as Node) : (node as Node);
}

/** The node of the packaged description at a pointer, with no reference followed. */
export function nodeAt<Node extends object>(place: string): Node {
  // Pointers lead to what the description has.
  return valueAt(packagedDescription(), place) as Node;
}

function valueAt(description: Description, reference: string): unknown {
  const keys = reference.split("/").slice(1);
  const plain = keys.map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  return plain.reduce<unknown>((value, key) => Object(value)[key], description);
}

/** Follows a reference in the packaged description; any other node is returned as it is. */
export function resolved<Node extends object>(node: Node | { $ref: string }): Node {
  return resolveIn(packagedDescription(), node);
}

/** The parameters that an operation has, of its own and of its path. */
export function parametersAt(description: Description, template: string, method: string): PlacedParameter[] {
  const path = description.paths[template];
  return [
    { owner: path, keys: [] },
    { owner: path?.[method], keys: [method] },
  ].flatMap(({ owner, keys }) => {
    const parameters: (ParameterObject | Reference)[] = Object(owner).parameters ?? [];
    return parameters.map((parameter, index) => ({
      ...resolveIn(description, parameter),
      place: placeOf(parameter, pointer("paths", template, ...keys, "parameters", index)),
    }));
  });
}

/** The place of a node, or what it refers to. */
export function placeOf(node: object, place: string): string {
  return "$ref" in node ? String(node.$ref).slice(1) : place;
}

/** The place of a node in the description, as a pointer after a `#`. */
export function pointer(...keys: readonly (string | number)[]): string {
  const escaped = keys.map((key) => `${key}`.replaceAll("~", "~0").replaceAll("/", "~1"));
  return escaped.map((key) => `/${encodeURIComponent(key)}`).join("");
}
