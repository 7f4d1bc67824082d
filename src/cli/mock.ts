#!/usr/bin/env node
import { startMock } from "../mock/index.ts";
import { readArgs, runCommand, UsageError } from "./command-line.ts";
import { deliverFromCommandLine } from "./deliver.ts";
import { onShutdown } from "./shutdown.ts";

const usage = `Usage: bitbucket-dc-mock [--port 7990] [--host 127.0.0.1] [--strict]
       bitbucket-dc-mock deliver EVENT URL [--secret SECRET] [--example NAME | --payload FILE]
                         [--header "Name: value"]... [--timeout 10000]
       bitbucket-dc-mock --version`;

const details = `Runs a mock Bitbucket server on 127.0.0.1, below /rest, until it is interrupted. Requests that do not match the
description are rejected and logged here. --port 0, or -p 0, picks a free port. --host 0.0.0.0 lets other machines reach
and configure the mock, for example in a container. --strict also rejects requests that real servers accept even though
they do not match the description. If npm or npx runs the mock, the mock stops when they do.

"deliver" sends an event such as pr:opened to a webhook receiver, as a server does, and prints the response. The exit code
is 1 if the receiver rejects the event. --timeout is in milliseconds.`;

await runCommand(
  usage,
  () => details,
  (args) => (args[0] === "deliver" ? deliverFromCommandLine(args.slice(1)) : serve(args)),
);

async function serve(args: string[]): Promise<void> {
  const { port, host, strict } = readArgs({
    args,
    options: {
      port: { type: "string", short: "p", default: "7990" },
      host: { type: "string", default: "127.0.0.1" },
      strict: { type: "boolean", default: false },
    },
  }).values;
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--port must be a number from 0 to 65535, got "${port}"`);
  if (!host) throw new UsageError("--host must be an IP address or a host name of this machine");
  const { url, stop } = await startMock({ port: Number(port), host, strict, log: console.error });
  onShutdown(stop);
  console.log(`Mock server listening on ${url}
Try ${url}/rest/api/latest/projects/HRB/repos/berth-planner/branches
${process.stdout.isTTY ? "Press Ctrl+C to stop" : `Stop it with: kill ${process.pid}`}`);
}
