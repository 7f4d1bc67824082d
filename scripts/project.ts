import { readFileSync } from "node:fs";

const { homepage, repository } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** Where the project is published, as package.json says. */
export const project: { homepage: string; repository: string } = {
  homepage,
  repository: repository.url.replaceAll(/^git\+|\.git$/g, ""),
};
