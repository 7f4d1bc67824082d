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
export function operationId() {
  return {
    Paths: {
      Operation(operation, { report, location, key }) {
        const id = String(operation.operationId);
        if (new RegExp(`^(?:${verbs[key].replaceAll(", ", "|")})[A-Z][A-Za-z]*$`).test(id)) return;
        report({
          message: `Rename "${id}": the operationId of a ${String(key).toUpperCase()} is a verb and a noun in camelCase, without digits. Verbs: ${verbs[key]}.`,
          location: location.child("operationId"),
        });
      },
    },
  };
}

/** Every operation can respond with 401, 403 and 429, and 404 where its path names something or an older release lacks it. */
export function operationStatuses() {
  return {
    Paths: {
      Operation(operation, context) {
        const { report, location } = context;
        const isNamed = declaredParameters(operation, context).some(({ in: place }) => place === "path");
        for (const status of ["401", "403", "429", ...(isNamed || operation["x-since"] ? ["404"] : [])]) {
          if (status in (operation.responses ?? {})) continue;
          report({
            message: `Add the ${status} response, which any server can send. See components/responses.`,
            location: location.child("responses"),
          });
        }
      },
    },
  };
}

/** Every operation says what its description rests on. */
export function operationEvidence() {
  return {
    Operation(operation, { report, location }) {
      if (["recorded", "live", "documented"].includes(operation["x-evidence"])) return;
      report({
        message:
          'Set x-evidence below the tags: "recorded" if it matches a recorded response, "live" if another client calls it this way, "documented" if it comes from documentation only.',
        location: location.child("x-evidence"),
      });
    },
  };
}

/** An operation says whether it is idempotent only where its method does not. */
export function operationIdempotent() {
  return {
    Operation(operation, { report, location, key }) {
      const said = operation["x-idempotent"];
      const news = { get: undefined, post: true, patch: true, put: false, delete: false }[key];
      if (said === undefined || said === news) return;
      report({
        message: `Remove x-idempotent: ${said}. Only a POST or PATCH can have true, and only a PUT or DELETE false.`,
        location: location.child("x-idempotent"),
      });
    },
  };
}

/** No name stands for two things among the path, the query and the fields of the body. */
export function operationNames() {
  return {
    Operation(operation, context) {
      const parameters = declaredParameters(operation, context).filter(({ in: place }) => place !== "header");
      const body = follow(context, operation.requestBody ?? {});
      const fields = schemasOf(body).flatMap(({ node }) => Object.keys(node.properties ?? {}));
      const names = [...parameters.map(({ name }) => name), ...fields];
      for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index))) {
        context.report({
          message: `Rename one "${name}" of ${operation.operationId}: names in the path, query and body must be unique.`,
          location: context.location,
        });
      }
    },
  };
}

/** A response that says isLastPage belongs to an operation that accepts start and limit, and the reverse. */
export function operationPages() {
  return {
    Operation(operation, context) {
      const names = declaredParameters(operation, context).map(({ name }) => name);
      const acceptsPages = names.includes("start") && names.includes("limit");
      const returnsPages = Object.entries(operation.responses ?? {})
        .filter(([status]) => status.startsWith("2"))
        .flatMap(([, response]) => schemasOf(follow(context, response)))
        .some((schema) => hasProperty(schema, "isLastPage"));
      if (acceptsPages === returnsPages && (names.includes("limit") || !names.includes("start"))) return;
      context.report({
        message: returnsPages
          ? `Add the parameters Start and Limit to ${operation.operationId}, whose response is paged.`
          : `Remove start and limit from ${operation.operationId}, or add isLastPage to its response.`,
        location: context.location,
      });
    },
  };
}

/** The parameters of an operation, those of its path among them. */
function declaredParameters({ parameters = [] }, context) {
  return [...(context.parent.parameters ?? []), ...parameters].map((node) => follow(context, node).node);
}

/** The schemas of a body in all its media types. */
function schemasOf(body) {
  return Object.values(body.node.content ?? {}).map(({ schema = {} }) => follow(body, schema));
}
