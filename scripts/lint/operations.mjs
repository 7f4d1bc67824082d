import { follow, hasProperty } from "./nodes.mjs";

/** The verbs that an operationId may start with. */
const verbs = {
  get: "browse, compare, download, get, list, search",
  post:
    "accept, add, apply, approve, authenticate, cancel, complete, copy, create, decline, end, erase, exempt, fork, list, merge, " +
    "preview, publish, rebase, recreate, reindex, reject, remove, rename, reopen, request, restart, rotate, search, set, start, " +
    "synchronize, test, update, watch",
  patch: "update",
  put: "add, complete, create, edit, enable, exempt, grant, set, update",
  delete: "cancel, delete, disable, discard, dismiss, remove, revoke, unapprove, unexempt, unwatch",
};

/** An operationId is a verb that suits the method and a noun, and never numbered. Events are operations of the receiver. */
export const operationId = () => ({
  Paths: {
    *Operation({ operationId: id }, { key }) {
      if (new RegExp(`^(?:${verbs[key].replaceAll(", ", "|")})[A-Z][A-Za-z]*$`).test(id)) return;
      yield [
        `Rename "${id}": the operationId of a ${key.toUpperCase()} is a verb and a noun in camelCase, without digits. Verbs: ${verbs[key]}.`,
        "operationId",
      ];
    },
  },
});

/** Every operation can respond with 401, 403 and 429, and 404 where its path names something or an older release lacks it. */
export const operationStatuses = () => ({
  Paths: {
    *Operation(operation, context) {
      const isNamed = declaredParameters(operation, context).some(({ in: place }) => place === "path");
      for (const status of ["401", "403", "429", ...(isNamed || operation["x-since"] ? ["404"] : [])]) {
        if (status in (operation.responses ?? {})) continue;
        yield [`Add the ${status} response, which any server can send. See components/responses.`, "responses"];
      }
    },
  },
});

/** Every operation says what its description rests on. */
export const operationEvidence = () => ({
  *Operation({ "x-evidence": evidence }) {
    if (["recorded", "live", "documented"].includes(evidence)) return;
    yield [
      'Set x-evidence below the tags: "recorded" if it matches a recorded response, "live" if another client calls it this way, "documented" if it comes from documentation only.',
      "x-evidence",
    ];
  },
});

/** An operation says whether it is idempotent only where its method does not. */
export const operationIdempotent = () => ({
  *Operation({ "x-idempotent": said }, { key }) {
    if (said === undefined || said === { post: true, patch: true, put: false, delete: false }[key]) return;
    yield [
      `Remove x-idempotent: ${said}. Only a POST or PATCH can have true, and only a PUT or DELETE false.`,
      "x-idempotent",
    ];
  },
});

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
