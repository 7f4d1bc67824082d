import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BodyValidator, type Faults } from "./body-validator.ts";
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
  const recordings = readJson(join(directory, "index.json")) as (Recording | Delivery)[];
  const validator = new BodyValidator(readDescription());
  let complete = 0;
  for (const recording of recordings) {
    const faults = faultsOf(recording, readJson(join(directory, recording.file)), validator);
    if (faults.length === 0) complete++;
    console.log(`${faults.length === 0 ? "✓" : "✗"} ${recording.file} (${nameOf(recording)})`);
    for (const fault of faults.slice(0, 10)) console.log(`    ${fault}`);
  }
  const share = recordings.length === 0 ? 100 : Math.floor((100 * complete) / recordings.length);
  console.log(`\n${complete} of ${recordings.length} bodies are described completely (${share} %).`);
  if (complete < recordings.length) process.exitCode = 1;
}

function faultsOf(recording: Recording | Delivery, body: unknown, validator: BodyValidator): Faults {
  if ("webhook" in recording) return validator.checkEvent(recording.webhook, body);
  return validator.checkResponse(recording.method, recording.path_template, recording.status, body);
}

function nameOf(recording: Recording | Delivery): string {
  if ("webhook" in recording) return recording.webhook;
  return `${recording.method} ${recording.path_template} ${recording.status}`;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
