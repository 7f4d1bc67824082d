#!/usr/bin/env node
import { statSync } from "node:fs";
import { checkExchange, checkFolder } from "../verify/check-recording.ts";
import { bodyHeaders, readHar, requestHeaders, unreadHeaders } from "../verify/har.ts";
import { type Finding, findingLines, Report } from "../verify/report.ts";
import { readArgs, runCommand, UsageError } from "./command-line.ts";

const usage = `Usage: bitbucket-dc-verify [--all] [--json] FILE.har...
       bitbucket-dc-verify [--all] [--json] FOLDER...
       bitbucket-dc-verify --version`;

await runCommand(usage, details, async (args) => {
  const boolean = { type: "boolean" } as const;
  const { values, positionals } = readArgs({ args, allowPositionals: true, options: { all: boolean, json: boolean } });
  if (positionals.length === 0) throw new UsageError("Missing argument: a HAR file or a folder of recorded bodies");
  const hasViolations = await verify(positionals, values);
  process.exitCode = hasViolations ? 1 : 0;
});

/** Checks the files and folders, prints the report, and returns whether there was a violation. */
async function verify(names: readonly string[], { all, json }: { all?: boolean; json?: boolean }): Promise<boolean> {
  const isFolder = (name: string) => statSync(name).isDirectory();
  const folders = names.filter(isFolder);
  const files = names.filter((name) => !isFolder(name));
  const kept: Record<"bodies" | "exchanges", Finding[]> = { bodies: [], exchanges: [] };
  let hasPrinted = false;
  const print = (lines: readonly string[], isBlock: boolean) => {
    console.log((isBlock && hasPrinted ? ["", ...lines] : lines).join("\n"));
    hasPrinted = true;
  };
  const add = (report: Report, kind: keyof typeof kept, finding: Finding) => {
    report.add(finding);
    if (json) kept[kind].push(finding);
    else if (all) print(findingLines(finding), false);
  };
  const reports = folders.map((folder) => {
    const report = new Report();
    for (const finding of checkFolder(folder)) add(report, "bodies", finding);
    if (!json) print(report.bodyLines(), true);
    return report;
  });
  const traffic = new Report();
  for (const [place, file] of files.entries()) {
    // Names of files can be names of servers.
    const prefix = files.length > 1 ? `${place}:` : "";
    for await (const exchange of readHar(file)) {
      const found = checkExchange(exchange);
      if (typeof found === "string") traffic.skip(found);
      else add(traffic, "exchanges", { ...found, label: prefix + found.label });
    }
  }
  if (json) console.log(JSON.stringify({ ...kept, skipped: traffic.skipped }, null, 2));
  else if (files.length > 0) print([...traffic.exchangeLines(), headersRead()], true);
  return [...reports, traffic].some(({ hasViolations }) => hasViolations);
}

function headersRead(): string {
  return `Headers read: ${requestHeaders().join(", ")}. Never read: ${unreadHeaders.join(", ")} and all others.`;
}

function details(): string {
  return `Checks recorded traffic with a Bitbucket server against the description in this package. It reads HAR files, as saved by
browsers and proxies, including compressed ones (.har.gz). Nothing is sent anywhere.

- For each exchange below /rest, it checks the operation, the parameters and body of the request, and the status and body
  of the response. A response is complete if all its properties are in the description.
- Requests are validated by the rules of the mock. Query parameters and bodies that the mock ignores, as servers do, are
  violations here if they are not in the description.
- A request to any other address with the X-Event-Key header is a webhook delivery, and is checked as that event.
- A body that was not recorded is counted separately, and is not a violation. All other traffic is counted and skipped.
- A folder contains JSON bodies and an index.json that lists them, with file, method, path_template and status for a
  response, or file and webhook (the event key) for an event.

The report has one line for each violation, with its count and operations. --all adds a line for each exchange. --json
prints all findings as JSON. Exchanges are identified by their index in the file, starting at 0.

The report contains no values: no hosts, paths or queries, and nothing from headers or bodies. Names that are not in the
description are printed unless they look like data; keys of maps are never printed. Read the report before you publish it.
The HAR file itself is full of secrets: keep it to yourself.

Headers read, of requests: ${requestHeaders().join(", ")}.
Of responses: ${bodyHeaders.join(", ")}.
Never read: ${unreadHeaders.join(", ")} and all others.

The exit code is 0 if everything is described, valid and complete, 1 if not, and 2 if the traffic cannot be checked.`;
}
