import { resolve } from "./description.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";

/** What a schema says of lists. */
interface Listing {
  $ref?: string;
  properties?: { values?: Listing };
  items?: Listing;
  allOf?: Listing[];
  oneOf?: Listing[];
}

/** The schema of the items on a page, or in the bare list that can stand in its place. */
export function pageItems(description: OpenAPI3, schema: object): Listing | undefined {
  const { properties, items, allOf = [], oneOf = [] }: Listing = resolve(description, schema);
  if (properties?.values) return properties.values.items;
  for (const part of [...allOf, ...oneOf]) {
    const found = pageItems(description, part);
    if (found) return found;
  }
  return items;
}
