// What the lint rules ask of the nodes of openapi/, which refer to files that refer to files.

/** The operations of a path with their methods. */
export function operationsOf(pathItem) {
  return ["get", "put", "post", "patch", "delete"].flatMap((method) =>
    pathItem[method] ? [[method, pathItem[method]]] : [],
  );
}

/** The parameters of an operation, those of its path among them. */
export function declaredParameters(pathItem, operation, context) {
  return [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map((node) => follow(context, node).node);
}

/** The names of the top-level fields of what an operation is sent. */
export function bodyFields(operation, context) {
  const body = follow(context, operation.requestBody ?? {});
  return Object.values(body.node.content ?? {}).flatMap(({ schema = {} }) =>
    Object.keys(follow(body, schema).node.properties ?? {}),
  );
}

/** The schemas of what an operation answers when it succeeds. */
export function successSchemas(operation, context) {
  return Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => follow(context, response))
    .flatMap((response) =>
      Object.values(response.node.content ?? {}).map(({ schema = {} }) => follow(response, schema)),
    );
}

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
