/** Whether a schema or a part of it has a property. */
export function hasProperty(schema, name) {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = schema.node;
  return name in properties || [...allOf, ...oneOf, ...anyOf].some((part) => hasProperty(follow(schema, part), name));
}

/** What a node of a file is or refers to, with the means to follow what it refers to in turn. */
export function follow({ resolve, file }, node) {
  if (!node.$ref) return { resolve, file, node };
  const target = resolve(node, file);
  return { resolve, file: target.location?.source.absoluteRef, node: target.node ?? {} };
}
