import { basename } from "node:path";
import { at } from "./nodes.mjs";

/** Enums are open in what servers send and closed in what clients send, and unions have a member for other values. */
export function openEnums({ openInRequests }) {
  const read = new Map();
  const sent = new Map();
  const collectIn = (found) => ({
    Schema(schema, { location, resolve }) {
      collect({ node: schema, location, resolve }, found);
    },
  });
  return {
    Response: collectIn(read),
    WebhooksMap: { RequestBody: collectIn(read) },
    Paths: { RequestBody: collectIn(sent) },
    Root: {
      *leave() {
        const unions = [...read.values()].filter(({ node }) => node.oneOf).map(discriminatorOf);
        for (const { node, location } of read.values()) {
          if (!(node.enum?.length > 1) || unions.some(({ others }) => isSubset(node.enum, others))) continue;
          yield [
            'Replace "enum" with "type: string" and "x-extensible-enum" (the values, or a reference to an enum): later releases can send other values.',
            location.child("enum"),
          ];
        }
        for (const { field, values, others, location } of unions) {
          if (!field || (isSubset(values, others) && isSubset(others, values))) continue;
          yield [
            `Add a member for other values to the union, with "${field}" as "type: string" and "not: { enum: [${values.join(", ")}] }": later releases can send other values.`,
            location.child("oneOf"),
          ];
        }
        for (const { node, location } of sent.values()) {
          const component = basename(location.source.absoluteRef, ".yaml");
          if (!node["x-extensible-enum"] || openInRequests.includes(component)) continue;
          yield [
            `Replace "x-extensible-enum" with "enum": clients send ${component}. Exceptions are listed in redocly.yaml.`,
            location.child("x-extensible-enum"),
          ];
        }
      },
    },
  };
}

/** Adds a schema and all that it holds, by where they stand. */
function collect(schema, found) {
  const { node, location } = schema;
  const place = location.absolutePointer;
  if (found.has(place)) return;
  found.set(place, schema);
  for (const key of ["items", "additionalProperties"])
    if (typeof node[key] === "object") collect(at(schema, key), found);
  for (const key of ["allOf", "oneOf", "anyOf", "properties"])
    for (const name of Object.keys(node[key] ?? {})) collect(at(schema, key, name), found);
}

/** The field by which the members of a union differ, their values of it, and those that the member for others leaves out. */
function discriminatorOf(union) {
  const members = union.node.oneOf.map((_, index) => propertiesOf(at(union, "oneOf", index)));
  const [other] = members.flatMap((member) => Object.entries(member)).filter(([, { node }]) => node.not?.enum);
  const known = members.filter((member) => !other || !member[other[0]]?.node.not);
  const field = Object.keys(known[0] ?? {}).find((name) => isDiscriminator(known, name));
  const values = known.flatMap((member) => member[field]?.node.enum ?? []);
  return { field, values, others: other?.[1].node.not.enum ?? [], location: union.location };
}

function isDiscriminator(members, name) {
  const values = members.map((member) => member[name]?.node?.enum ?? []);
  const all = values.flat();
  const isText = all.every((value) => typeof value === "string");
  return members.length > 1 && isText && values.every((own) => own.length > 0) && new Set(all).size === all.length;
}

/** The properties of a schema and its parts. */
function propertiesOf(schema) {
  const { allOf = [], properties = {} } = schema.node;
  const own = Object.keys(properties).map((name) => [name, at(schema, "properties", name)]);
  const ofParts = allOf.flatMap((_, index) => Object.entries(propertiesOf(at(schema, "allOf", index))));
  return Object.fromEntries([...ofParts, ...own]);
}

function isSubset(values, others) {
  return values.every((value) => others.includes(value));
}
