import type { Description } from "../description/description.ts";
import { resolve } from "../description/references.ts";
import type { Schema } from "./operation.ts";

/**
 * Says where in a body something is, as a JSON pointer that tells nothing of the body: only names that the schema declares
 * are in it. A `*` stands for any item of a list, and for the key of anything else, which can be data.
 *
 * @param segments - The segments of the pointer into the body.
 */
export function placeIn(description: Description, schema: Schema, segments: readonly string[]): string {
  let forms = formsOf(description, schema);
  const shown = segments.map((segment) => {
    const declared = forms.flatMap(({ properties }) => ownSchema(properties, segment));
    const others = forms.flatMap(({ items, additionalProperties }) => [items, additionalProperties].filter(isSchema));
    const isDeclared = declared.length > 0;
    forms = (isDeclared ? declared : others).flatMap((form) => formsOf(description, form));
    return isDeclared ? `/${segment}` : "/*";
  });
  return shown.join("");
}

/**
 * A name that the description does not have, unless it looks like data, such as a number, a commit or a mail address. Then it
 * is `*`.
 */
export function shownName(name: string): string {
  const digits = name.match(/\d/g) ?? [];
  return /^[A-Za-z_][\w-]{0,39}$/.test(name) && digits.length < 4 ? name : "*";
}

/** A schema with everything that it refers to or is made of, and each of its forms. */
function formsOf(description: Description, schema: Schema): Schema[] {
  const named = "$ref" in schema ? [resolve(description, schema)] : [];
  const parts = [schema.allOf, schema.oneOf, schema.anyOf].flat().filter(isSchema);
  return [schema, ...[...named, ...parts].flatMap((part) => formsOf(description, part))];
}

function ownSchema(properties: unknown, name: string): Schema[] {
  return Object.hasOwn(Object(properties), name) ? [Object(properties)[name]] : [];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object";
}
