import { cpus } from "node:os";
import { compareAnswers } from "./compare/answers.ts";
import { compareCompany, compareFacts, versions } from "./compare/facts.ts";
import { compareInstantiations } from "./compare/instantiations.ts";
import { compareLists } from "./compare/lists.ts";
import { makeClients } from "./compare/make.ts";
import { comparePaths } from "./compare/paths.ts";
import { comparePrice } from "./compare/price.ts";
import { type Recorder, startRecorder } from "./compare/recorder.ts";
import { compareRecordings } from "./compare/recordings.ts";
import { compareRetries } from "./compare/retries.ts";
import { compareSizes } from "./compare/sizes.ts";
import { head } from "./compare/table.ts";
import { compareTokens } from "./compare/tokens.ts";

// Prints a table of what this client and others do, in Markdown. `--verbose` tells beside it what each cell rests on.
console.error(
  `Node ${process.versions.node}, ${cpus().length} processors. The generators are at work, for about a minute.`,
);
await makeClients();

head(versions);
await compareFacts();
const recorder: Recorder = await startRecorder();
for (const compare of [comparePaths, compareLists, compareRetries, compareAnswers, compareTokens])
  await compare(recorder);
await recorder.close();
await compareCompany();
await compareSizes();
await compareInstantiations();
await compareRecordings();
await comparePrice();
