import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BodyValidator } from "./body-validator.ts";
import { readDescription } from "./description.ts";

/** A recorded answer as the index of its folder lists it. */
interface Recording {
  file: string;
  method: string;
  path_template: string;
  status: number;
}

/** A recorded delivery of a webhook as the index of its folder lists it. */
interface Delivery {
  file: string;
  webhook: string;
}

const [folder] = process.argv.slice(2);
if (folder) verify(folder);
else {
  console.error("Name a folder of recorded bodies with an index.json: npm run verify:recordings -- DIR");
  process.exitCode = 2;
}

/** Says for each recorded body whether the description describes it completely. */
function verify(directory: string): void {
  // The index is what its maker says it is.
  const rows = readJson(join(directory, "index.json")) as (Recording | Delivery)[];
  const recordings = rows.filter((row): row is Recording => !("webhook" in row));
  const validator = new BodyValidator(readDescription());
  let complete = 0;
  for (const { file, method, path_template, status } of recordings) {
    const faults = validator.checkResponse(method, path_template, status, readJson(join(directory, file)));
    if (faults.length === 0) complete++;
    console.log(`${faults.length === 0 ? "✓" : "✗"} ${file} (${method} ${path_template} ${status})`);
    for (const fault of faults.slice(0, 10)) console.log(`    ${fault}`);
  }
  const share = recordings.length === 0 ? 100 : Math.floor((100 * complete) / recordings.length);
  console.log(`\n${complete} of ${recordings.length} bodies are described completely (${share} %).`);
  const deliveries = rows.length - recordings.length;
  if (deliveries > 0) console.log(`${deliveries} deliveries are left out: the description has no webhooks yet.`);
  if (complete < recordings.length) process.exitCode = 1;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
