import { packagedDescription } from "./description.ts";

/** What a node of the packaged description says, itself or where it refers to. `npm run generate` vouches for its form. */
export function resolved<Node>(node: Node | { $ref: string }): Node {
  const { $ref } = Object(node);
  if ($ref === undefined) return node as Node;
  const [kind = "", name = ""] = `${$ref}`.replace("#/components/", "").split("/");
  return packagedDescription().components[kind]?.[name] as Node;
}

/** The place of a node in the description, as a pointer that stands behind a `#`. */
export function pointer(...keys: readonly (string | number)[]): string {
  const escaped = keys.map((key) => `${key}`.replaceAll("~", "~0").replaceAll("/", "~1"));
  return escaped.map((key) => `/${encodeURIComponent(key)}`).join("");
}
