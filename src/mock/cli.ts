#!/usr/bin/env node
import { parseArgs } from "node:util";
import { deliverAsTold } from "./cli-deliver.ts";
import { startMock } from "./server.ts";

const usage = `Usage: bitbucket-dc-mock [--port 7990] [--host 127.0.0.1]
       bitbucket-dc-mock deliver EVENT URL [--secret SECRET] [--example NAME]

Serves a mock of a Bitbucket server on 127.0.0.1, below /rest, until it is interrupted. Requests that break the
description are refused and reported here. --port 0 takes a free port. --host 0.0.0.0 lets other machines reach the mock,
and steer it, as in a container.

With "deliver", gives an event such as pr:opened to a receiver of webhooks, as a server does, and prints what it answers.
The exit code is 1 if it refuses.`;

try {
  const [command, ...args] = process.argv.slice(2);
  if (process.argv.includes("--help")) console.log(usage);
  else if (command === "deliver") await deliverAsTold(args);
  else await serve();
} catch (error) {
  // Nothing else than errors is thrown here.
  console.error((error as Error).message);
  process.exitCode = 2;
}

async function serve(): Promise<void> {
  const { port, host } = parseArgs({
    options: { port: { type: "string", default: "7990" }, host: { type: "string", default: "127.0.0.1" } },
  }).values;
  if (!/^\d+$/.test(port)) throw new TypeError(`--port must be a number, not "${port}"`);
  const { url } = await startMock({ port: Number(port), host, log: console.error });
  console.log(`The mock of Bitbucket is at ${url}, as in
${url}/rest/api/latest/projects/HRB/repos/berth-planner/branches`);
}
