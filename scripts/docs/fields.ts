import type { Field, TypeText } from "../reference/model.ts";
import { escaped, inline } from "./html.ts";

/** Types, those with a name as a link to where they are told. */
export function typesHtml(types: readonly TypeText[]): string {
  return types
    .map(({ text, schema }) => (schema ? `<a href="#${schema}">${escaped(text)}</a>` : escaped(text)))
    .join(" | ");
}

/** What an item of a list of values says. */
export interface Item {
  name: string;
  types: readonly TypeText[];
  /** Words behind the type, such as where it goes. */
  notes: readonly string[];
  isRequired: boolean;
  isDeprecated: boolean;
  default: string | undefined;
  meaning: string;
  fields: readonly Field[];
}

/** What is sent, by name, with the properties of objects without a name below them. */
export function itemList(items: readonly Item[]): string {
  return items.length === 0 ? "" : `<ul class="fields">${items.map((one) => item(one, itemsOf)).join("")}</ul>`;
}

/** What is answered, in which a question mark tells what may be missing. */
export function fieldList(fields: readonly Field[]): string {
  const items = fields.map((field) => {
    return { ...field, name: `${field.name}${field.isRequired ? "" : "?"}`, isRequired: false, notes: [] };
  });
  return items.length === 0 ? "" : `<ul class="fields">${items.map((one) => item(one, fieldList)).join("")}</ul>`;
}

function itemsOf(fields: readonly Field[]): string {
  return itemList(fields.map((field) => ({ ...field, notes: [] })));
}

function item(given: Item, below: (fields: readonly Field[]) => string): string {
  const { name, types, notes, isRequired, isDeprecated, default: byDefault, meaning, fields } = given;
  const words = [
    isRequired ? '<b class="required">required</b>' : "",
    ...notes.map(escaped),
    isDeprecated ? "deprecated" : "",
    byDefault === undefined ? "" : `default <code>${escaped(byDefault)}</code>`,
  ].filter(Boolean);
  const type = types.length > 0 ? ` <code class="type">${typesHtml(types)}</code>` : "";
  const note = words.length > 0 ? ` <span class="note">${words.join(", ")}</span>` : "";
  const told = meaning && `<p>${inline(meaning)}</p>`;
  return `<li><code class="name">${escaped(name)}</code>${type}${note}${told}${below(fields)}</li>`;
}
