import { follow, hasProperty } from "./nodes.mjs";

/** No name stands for two things among the path, the query and the fields of the body. */
export const operationNames = () => ({
  *Operation(operation, context) {
    const parameters = declaredParameters(operation, context).filter(({ in: place }) => place !== "header");
    const body = follow(context, operation.requestBody ?? {});
    const fields = schemasOf(body).flatMap(({ node }) => Object.keys(node.properties ?? {}));
    const names = [...parameters.map(({ name }) => name), ...fields];
    for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index))) {
      yield [`Rename one "${name}" of ${operation.operationId}: names in the path, query and body must be unique.`];
    }
  },
});

/** A response that says isLastPage belongs to an operation that accepts start and limit, and the reverse. */
export const operationPages = () => ({
  *Operation(operation, context) {
    const names = declaredParameters(operation, context).map(({ name }) => name);
    const acceptsPages = names.includes("start") && names.includes("limit");
    const returnsPages = Object.entries(operation.responses ?? {})
      .filter(([status]) => status.startsWith("2"))
      .flatMap(([, response]) => schemasOf(follow(context, response)))
      .some((schema) => hasProperty(schema, "isLastPage"));
    if (returnsPages && !acceptsPages)
      yield [`Add the parameters Start and Limit to ${operation.operationId}, whose response is paged.`];
    if (!returnsPages && names.includes("start"))
      yield [`Remove start and limit from ${operation.operationId}, or add isLastPage to its response.`];
  },
});

/** The parameters of an operation, those of its path among them. */
function declaredParameters({ parameters = [] }, context) {
  return [...(context.parent.parameters ?? []), ...parameters].map((node) => follow(context, node).node);
}

/** The schemas of a body in all its media types. */
function schemasOf(body) {
  return Object.values(body.node.content ?? {}).map(({ schema = {} }) => follow(body, schema));
}
