import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { redocly, root } from "./redocly.ts";

const page = "docs/index.html";

// One page with everything in it, so that it can be read without a network.
redocly("build-docs", "generated/openapi.json", "--inlineBundle", `--output=${page}`);
// The one thing that it would still fetch is the picture in its link to Redocly.
const html = readFileSync(join(root, page), "utf8").replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w/.-]+\.svg/g, "data:,");
writeFileSync(join(root, page), html);
console.log(`The reference is in ${page}.`);
