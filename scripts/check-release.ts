import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "./project.ts";
import { root } from "./redocly.ts";
import { missingForRelease } from "./release.ts";

// Names what a maintainer must fill in before the package is published.
const missing = missingForRelease(project, JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
for (const fault of missing) console.error(fault);
if (missing.length > 0) process.exitCode = 1;
else console.log("The addresses of the project are filled in.");
