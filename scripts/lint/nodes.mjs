/** Whether a schema or a part of it has a property. */
export function hasProperty(schema, name) {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = schema.node;
  return name in properties || [...allOf, ...oneOf, ...anyOf].some((part) => hasProperty(follow(schema, part), name));
}

/** What a node of a file is or refers to, with its location and the means to follow it in turn. */
export function follow(context, node) {
  return at({ ...context, node });
}

/** What stands at some keys of a node, or what it refers to. */
export function at({ node, location, resolve }, ...keys) {
  const child = keys.reduce((part, key) => part[key], node);
  if (!child.$ref) return { node: child, location: location.child(keys), resolve };
  const target = resolve(child, location.source.absoluteRef);
  return { node: target.node ?? {}, location: target.location ?? location, resolve };
}
