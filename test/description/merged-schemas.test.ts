import { expect, test } from "vitest";
import { packagedDescription } from "../../src/description/description.ts";
import { mergedSchema, type SchemaNode } from "../../src/description/merged-schema.ts";
import { resolved } from "../../src/description/references.ts";

/** The keywords that a schema may have in several parts, each of which counts. */
const merging = ["properties", "required", "description", "examples", "deprecated"];

test("no part of a schema is lost when its parts are merged", () => {
  const lost = composed(packagedDescription()).flatMap((schema) => {
    const whole = mergedSchema(schema);
    const kept = partsOf(schema)
      .flatMap((part) => Object.entries(part))
      .filter(([keyword]) => isConstraint(keyword));
    const changed = kept.filter(([keyword, value]) => JSON.stringify(whole[keyword]) !== JSON.stringify(value));
    // A closed schema would reject the properties of the choices.
    const isChoice = whole.properties && (whole.oneOf || whole.anyOf);
    return [...changed.map(([keyword]) => keyword), ...(isChoice ? ["choices beside properties"] : [])];
  });

  expect(lost).toEqual([]);
});

function isConstraint(keyword: string): boolean {
  return !merging.includes(keyword) && !keyword.startsWith("x-");
}

/** The parts of a schema, with references followed. */
function partsOf({ $ref, allOf = [], ...own }: SchemaNode): SchemaNode[] {
  const referenced = $ref ? partsOf(resolved<SchemaNode>({ $ref })) : [];
  return [...referenced, ...allOf.flatMap(partsOf), own];
}

/** All schemas with `allOf` in a part of the description. */
function composed(node: unknown): SchemaNode[] {
  if (typeof node !== "object" || node === null) return [];
  // Only schemas have this keyword.
  const own = "allOf" in node ? [node as SchemaNode] : [];
  return [...own, ...Object.values(node).flatMap(composed)];
}
