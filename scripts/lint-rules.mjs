import * as files from "./lint/files.mjs";
import { openEnums } from "./lint/open-enums.mjs";
import * as operations from "./lint/operations.mjs";
import * as schemas from "./lint/schemas.mjs";

// The rules of openapi/ that Redocly does not have and redocly.yaml cannot describe. Redocly loads this file itself, so it is
// plain JavaScript.
const rules = Object.entries({ ...files, ...operations, ...schemas, openEnums });

export default function plugin() {
  const named = rules.map(([name, rule]) => [
    name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    (options) => reporting(rule(options)),
  ]);
  return { id: "bitbucket", rules: { oas3: Object.fromEntries(named) }, assertions: { words } };
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

/** Reports odd words, which are patterns, each with those to use instead. */
function words(text = "", oddWords, { baseLocation: location }) {
  return Object.entries(oddWords).flatMap(([pattern, instead]) => {
    const [found] = new RegExp(pattern, "i").exec(text) ?? [];
    return found ? [{ message: `Replace "${found}". Use instead: ${instead}.`, location }] : [];
  });
}
