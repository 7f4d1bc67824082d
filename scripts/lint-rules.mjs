import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { bodyFields, declaredParameters, follow, hasProperty, operationsOf, successSchemas } from "./lint-nodes.mjs";

// The rules of openapi/ that Redocly does not have. Redocly loads this file itself, so it is plain JavaScript.

/** The verbs that an operationId may start with. */
const verbs = {
  get: ["browse", "compare", "download", "get", "list", "search"],
  post: [
    "add",
    "apply",
    "approve",
    "cancel",
    "copy",
    "create",
    "decline",
    "erase",
    "exempt",
    "fork",
    "merge",
    "preview",
    "rebase",
    "recreate",
    "remove",
    "rename",
    "reopen",
    "request",
    "set",
    "start",
    "synchronize",
    "test",
    "update",
    "watch",
  ],
  put: ["add", "complete", "create", "edit", "enable", "exempt", "grant", "set", "update"],
  delete: ["cancel", "delete", "disable", "discard", "remove", "revoke", "unapprove", "unexempt", "unwatch"],
};

export default function plugin() {
  return {
    id: "bitbucket",
    rules: {
      oas3: {
        "operation-id": ofPaths(operationId),
        "operation-statuses": ofPaths(operationStatuses),
        "operation-names": operationNames,
        "operation-pages": operationPages,
        "multi-segment": multiSegment,
        "property-description": propertyDescription,
        "examples-everywhere": examplesEverywhere,
        "component-files": componentFiles,
      },
    },
  };
}

/** The same rule, for what a client can call. Events are operations of the receiver. */
function ofPaths(rule) {
  return () => ({ Paths: rule() });
}

/** An operationId is a verb that suits the method and a noun, and never numbered. */
function operationId() {
  return {
    Operation(operation, { report, location, key }) {
      const allowed = verbs[key] ?? [];
      const id = String(operation.operationId);
      if (new RegExp(`^(?:${allowed.join("|")})[A-Z][A-Za-z]*$`).test(id)) return;
      report({
        message: `Name the ${String(key).toUpperCase()} operation "${id}" with one of the verbs ${allowed.join(", ")} and a noun, in camel case and without a number.`,
        location: location.child("operationId"),
      });
    },
  };
}

/** Every operation can answer 401, 403 and 429, and 404 where its path names something. */
function operationStatuses() {
  let path = "";
  return {
    PathItem: {
      enter(_, { key }) {
        path = String(key);
      },
      Operation({ responses = {} }, { report, location }) {
        const missing = ["401", "403", "429", ...(path.includes("{") ? ["404"] : [])].filter(
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

/** No name stands for two things among the path, the query and the fields of the body. */
function operationNames() {
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
function operationPages() {
  return {
    PathItem(pathItem, context) {
      const { report, location } = context;
      for (const [method, operation] of operationsOf(pathItem)) {
        const names = declaredParameters(pathItem, operation, context).map(({ name }) => name);
        const takesPages = names.includes("start") && names.includes("limit");
        const givesPages = successSchemas(operation, context).some((schema) => hasProperty(schema, "isLastPage"));
        if (takesPages === givesPages && names.includes("start") === names.includes("limit")) continue;
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

/** A path parameter is marked as several segments, or its schema keeps slashes out. */
function multiSegment() {
  return {
    Parameter(parameter, context) {
      const { report, location } = context;
      if (parameter.in !== "path" || parameter["x-multi-segment"] === true) return;
      const { type, pattern, enum: values } = follow(context, parameter.schema).node;
      const keepsSlashesOut =
        type === "integer" ||
        values ||
        (pattern && !["a/b", "~a/b", "1/2"].some((probe) => new RegExp(pattern).test(probe)));
      if (keepsSlashesOut) return;
      report({
        message: `Mark {${parameter.name}} with "x-multi-segment: true" if it can hold slashes, or give it a pattern that keeps them out.`,
        location,
      });
    },
  };
}

/** Every property is described, where it stands or in the schema that it refers to. */
function propertyDescription() {
  return {
    SchemaProperties(properties, context) {
      const { report, location } = context;
      for (const [name, schema] of Object.entries(properties)) {
        if (schema.description ?? follow(context, schema).node.description) continue;
        report({ message: `Describe the property "${name}".`, location: location.child(name) });
      }
    },
  };
}

/** Parameters, properties that hold plain values, request bodies and answers have examples. */
function examplesEverywhere() {
  return {
    Parameter(parameter, { report, location }) {
      if (parameter.example !== undefined || parameter.examples) return;
      report({ message: `Give the parameter "${parameter.name}" an example.`, location });
    },
    SchemaProperties(properties, context) {
      const { report, location } = context;
      for (const [name, declared] of Object.entries(properties)) {
        const schema = follow(context, declared).node;
        const holdsValues = [schema.type].flat().some((type) => /^(string|integer|number|boolean)$/.test(type));
        if (!holdsValues || schema.examples?.length) continue;
        report({ message: `Give the property "${name}" a list of examples.`, location: location.child(name) });
      }
    },
    MediaType({ examples }, { report, location }) {
      const names = Object.entries(examples ?? {});
      if (names.length === 0) report({ message: "Give the body an example in components/examples.", location });
      for (const [name, { $ref }] of names) {
        if ($ref?.endsWith(`/${name}.yaml`)) continue;
        report({
          message: `Make the example "${name}" a reference to components/examples/${name}.yaml.`,
          location: location.child(["examples", name]),
        });
      }
    },
  };
}

/** A component stands in a file of its name, in the folder of its kind, and is used. */
function componentFiles() {
  const used = new Set();
  return {
    ref(node, { report, location }, { location: target }) {
      const file = target?.source.absoluteRef ?? "";
      used.add(file);
      if (
        /\/openapi\/(components\/([a-z]+|examples\/[a-z-]+)\/[A-Z]\w*|(paths|webhooks)\/[a-z-]+\/[a-z-]+)\.yaml$/.test(
          file,
        )
      )
        return;
      report({
        message: `Refer to a file in openapi/components that is named like what it holds, instead of to "${node.$ref}".`,
        location,
      });
    },
    Root: {
      leave(_, { report, location }) {
        const root = location.source.absoluteRef;
        if (!root.endsWith("/openapi/openapi.yaml")) return;
        const components = join(dirname(root), "components");
        for (const file of readdirSync(components, { recursive: true })) {
          const path = join(components, String(file));
          if (!path.endsWith(".yaml") || used.has(path)) continue;
          report({ message: `Use components/${file} or delete it.`, location });
        }
      },
    },
  };
}
