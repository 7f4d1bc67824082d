import { follow } from "./nodes.mjs";

/** A path parameter is marked as several segments, or its schema keeps slashes out. */
export const multiSegment = () => ({
  *Parameter({ in: place, name, schema, "x-multi-segment": isMarked }, context) {
    if (place !== "path" || isMarked === true) return;
    const { type, pattern, enum: values } = follow(context, schema).node;
    const matchesSlash = (probe) => new RegExp(pattern).test(probe);
    if (type === "integer" || values || (pattern && !["a/b", "~a/b", "1/2"].some(matchesSlash))) return;
    yield [`Mark {${name}} with "x-multi-segment: true" if it can hold slashes, or add a pattern that excludes them.`];
  },
});

/** A property has a description, and examples if it holds plain values, where it stands or in the schema that it refers to. */
export const describedProperties = () => ({
  *SchemaProperties(properties, context) {
    for (const [name, declared] of Object.entries(properties)) {
      const schema = follow(context, declared).node;
      if (!(declared.description ?? schema.description)) yield [`Add a description to the property "${name}".`, name];
      const holdsValues = [schema.type].flat().some((type) => /^(string|integer|number|boolean)$/.test(type));
      if (holdsValues && !schema.examples?.length) yield [`Add examples to the property "${name}".`, name];
    }
  },
});

/** Nothing ends before it begins, and values with a release are values of the enum. */
export const releases = () => ({
  *any(node, context) {
    const { "x-since": since, "x-until": until, "x-since-values": releasesOf = {} } = Object(node);
    if (since && until && until.localeCompare(since, "en", { numeric: true }) < 0)
      yield ["x-until must not be earlier than x-since.", "x-until"];
    const listed = Object(node)["x-extensible-enum"] ?? Object(node).enum ?? [];
    const values = Array.isArray(listed) ? listed : follow(context, listed).node.enum;
    for (const value of Object.keys(releasesOf).filter((value) => !values.includes(value)))
      yield [`x-since-values has "${value}", which is no value of the enum.`, ["x-since-values", value]];
  },
});
