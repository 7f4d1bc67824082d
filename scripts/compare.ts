import { compareAnswers } from "./compare/answers.ts";
import { compareLists } from "./compare/lists.ts";
import { makeClients } from "./compare/make.ts";
import { comparePaths } from "./compare/paths.ts";
import { startRecorder } from "./compare/recorder.ts";
import { compareRetries } from "./compare/retries.ts";
import { compareTokens } from "./compare/tokens.ts";

// Prints a table of what this client and others do, in Markdown. `--verbose` tells beside it what each cell rests on.
await makeClients();

const recorder = await startRecorder();
for (const compare of [comparePaths, compareLists, compareRetries, compareAnswers, compareTokens])
  await compare(recorder);
await recorder.close();
