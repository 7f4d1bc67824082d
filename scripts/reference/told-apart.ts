import { resolve } from "../description.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";
import type { Result } from "./model.ts";
import type { Schema } from "./schemas.ts";

/** The field that tells the forms of a value apart, as each form that declares anything has values of its own for it. */
export function toldApart(description: OpenAPI3, schema: Schema): Result["toldApart"] {
  const { oneOf = [] }: Schema = resolve(description, schema);
  const forms = oneOf.map((form) => propertiesOf(description, form)).filter((form) => Object.keys(form).length > 0);
  const [first = {}, ...others] = forms;
  if (others.length === 0) return undefined;
  for (const field of Object.keys(first)) {
    // The form for other values has none of its own.
    const known = forms.filter((form) => !form[field]?.not);
    const values = known.map((form) => valuesOf(description, form[field] ?? {}));
    const all = values.flat();
    if (values.every((own) => own.length > 0) && new Set(all).size === all.length)
      return { field, values: all.map(String) };
  }
  return undefined;
}

function propertiesOf(description: OpenAPI3, given: Schema): Record<string, Schema> {
  const { allOf = [], properties = {} }: Schema = resolve(description, given);
  return Object.assign({}, ...allOf.map((part) => propertiesOf(description, part)), properties);
}

/** The only values that a property can have. */
function valuesOf(description: OpenAPI3, property: Schema): readonly unknown[] {
  const { enum: values = [], const: value }: Schema = resolve(description, property);
  return value === undefined ? values : [value];
}
