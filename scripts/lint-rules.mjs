import * as contents from "./lint/contents.mjs";
import * as files from "./lint/files.mjs";
import { openEnums } from "./lint/open-enums.mjs";
import * as operations from "./lint/operations.mjs";
import { releases } from "./lint/releases.mjs";

// The rules of openapi/ that Redocly does not have. Redocly loads this file itself, so it is plain JavaScript.
const rules = Object.entries({ ...contents, ...files, ...operations, openEnums, releases });

export default function plugin() {
  const named = rules.map(([name, rule]) => [name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), rule]);
  return { id: "bitbucket", rules: { oas3: Object.fromEntries(named) } };
}
