import { bodyFields, declaredParameters, hasProperty, operationsOf, successSchemas } from "./nodes.mjs";

/** Every operation can answer 401, 403 and 429, and 404 where its path names something or an older release lacks it. */
export function operationStatuses() {
  let path = "";
  return {
    PathItem: {
      enter(_, { key }) {
        path = String(key);
      },
      Operation({ responses = {}, "x-since": since }, { report, location }) {
        const missing = ["401", "403", "429", ...(path.includes("{") || since ? ["404"] : [])].filter(
          (status) => !(status in responses),
        );
        for (const status of missing) {
          report({
            message: `Add the response ${status}: every server can answer it here. See components/responses.`,
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
          'Say in x-evidence, below the tags, what the operation rests on: "recorded" if a body that a server sent is described completely, "live" if another program is known to work so, "documented" if only documents say so.',
        location: location.child("x-evidence"),
      });
    },
  };
}

/** An operation says whether it is harmless to repeat only where its method does not. */
export function operationIdempotent() {
  return {
    Operation(operation, { report, location, key }) {
      const said = operation["x-idempotent"];
      const news = { get: undefined, post: true, patch: true, put: false, delete: false }[key];
      if (said === undefined || said === news) return;
      report({
        message: `Drop x-idempotent: ${said}. A POST or PATCH can say true, a PUT or DELETE false; the rest is what they are without it.`,
        location: location.child("x-idempotent"),
      });
    },
  };
}

/** No name stands for two things among the path, the query and the fields of the body. */
export function operationNames() {
  return {
    PathItem(pathItem, context) {
      const { report, location } = context;
      for (const [method, operation] of operationsOf(pathItem)) {
        const parameters = declaredParameters(pathItem, operation, context).filter(
          ({ in: place }) => place !== "header",
        );
        const names = [...parameters.map(({ name }) => name), ...bodyFields(operation, context)];
        const twice = names.filter((name, index) => names.indexOf(name) !== index);
        for (const name of new Set(twice)) {
          report({
            message: `Rename one of the two things called "${name}" among the path, the query and the body of ${operation.operationId}.`,
            location: location.child(method),
          });
        }
      }
    },
  };
}

/** A response that says isLastPage belongs to an operation that takes start and limit, and the reverse. */
export function operationPages() {
  return {
    PathItem(pathItem, context) {
      const { report, location } = context;
      for (const [method, operation] of operationsOf(pathItem)) {
        const names = declaredParameters(pathItem, operation, context).map(({ name }) => name);
        const takesPages = names.includes("start") && names.includes("limit");
        const givesPages = successSchemas(operation, context).some((schema) => hasProperty(schema, "isLastPage"));
        if (takesPages === givesPages && (names.includes("limit") || !names.includes("start"))) continue;
        report({
          message: givesPages
            ? `Add the parameters Start and Limit to ${operation.operationId}: it answers pages.`
            : `Take start and limit away from ${operation.operationId}, or describe its answer as a page.`,
          location: location.child(method),
        });
      }
    },
  };
}
