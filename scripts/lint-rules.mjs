import * as contents from "./lint/contents.mjs";
import * as files from "./lint/files.mjs";
import { openEnums } from "./lint/open-enums.mjs";
import * as operations from "./lint/operations.mjs";
import { releases } from "./lint/releases.mjs";

// The rules of openapi/ that Redocly does not have. Redocly loads this file itself, so it is plain JavaScript.
const rules = Object.entries({ ...contents, ...files, ...operations, openEnums, releases });

export default function plugin() {
  const named = rules.map(([name, rule]) => [
    name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    () => reporting(rule()),
  ]);
  return { id: "bitbucket", rules: { oas3: Object.fromEntries(named) } };
}

/** The visitors of a rule, which yield problems: a message, and its place, which is a key of the node, several, or a location. */
function reporting(visitor) {
  if (typeof visitor === "object") {
    return Object.fromEntries(Object.entries(visitor).map(([key, nested]) => [key, reporting(nested)]));
  }
  return (node, context, ...rest) => {
    for (const [message, place = []] of visitor(node, context, ...rest) ?? []) {
      context.report({ message, location: place.child ? place : context.location.child(place) });
    }
  };
}
