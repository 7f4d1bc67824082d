/** The verbs that an operationId may start with. */
const verbs = {
  get: ["browse", "compare", "download", "get", "list", "search"],
  post: [
    "accept",
    "add",
    "apply",
    "approve",
    "authenticate",
    "cancel",
    "complete",
    "copy",
    "create",
    "decline",
    "end",
    "erase",
    "exempt",
    "fork",
    "list",
    "merge",
    "preview",
    "publish",
    "rebase",
    "recreate",
    "reindex",
    "reject",
    "remove",
    "rename",
    "reopen",
    "request",
    "restart",
    "rotate",
    "search",
    "set",
    "start",
    "synchronize",
    "test",
    "update",
    "watch",
  ],
  patch: ["update"],
  put: ["add", "complete", "create", "edit", "enable", "exempt", "grant", "set", "update"],
  delete: ["cancel", "delete", "disable", "discard", "dismiss", "remove", "revoke", "unapprove", "unexempt", "unwatch"],
};

/** An operationId is a verb that suits the method and a noun, and never numbered. */
export function operationId() {
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
