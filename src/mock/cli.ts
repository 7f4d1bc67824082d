#!/usr/bin/env node
import { parseArgs } from "node:util";
import { startMock } from "./server.ts";

const usage = `Usage: bitbucket-dc-mock [--port 7990]

Serves a mock of a Bitbucket server on 127.0.0.1, below /rest, until it is interrupted. Requests that break the
description are refused and reported here. --port 0 takes a free port.`;

try {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "7990" }, help: { type: "boolean", default: false } },
  });
  if (values.help) console.log(usage);
  else await serve(values.port);
} catch (error) {
  // Nothing else than errors is thrown here.
  console.error((error as Error).message);
  process.exitCode = 2;
}

async function serve(port: string): Promise<void> {
  if (!/^\d+$/.test(port)) throw new TypeError(`--port must be a number, not "${port}"`);
  const { url } = await startMock({ port: Number(port), log: console.error });
  console.log(`The mock of Bitbucket is at ${url}, as in
${url}/rest/api/latest/projects/HRB/repos/berth-planner/branches`);
}
