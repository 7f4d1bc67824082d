import { readFileSync } from "node:fs";

const { homepage, repository, version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** Where the project is published, and its version, as package.json says. */
export const project: { homepage: string; repository: string; version: string } = {
  homepage,
  version,
  repository: repository.url.replaceAll(/^git\+|\.git$/g, ""),
};
