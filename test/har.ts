import { join } from "node:path";
import { vi } from "vitest";
import type { HarEntry } from "../src/verify/har.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** An exchange as a test writes it down. Bodies that are objects are JSON. */
export interface Written {
  method?: string;
  /** Where the server is, with its context path. */
  server?: string;
  /** The path below `/rest`, and the query. */
  path?: string;
  headers?: Record<string, string>;
  sent?: unknown;
  status?: number;
  type?: string;
  answer?: unknown;
}

/** The repository that most exchanges are about. */
export const repository = "/api/latest/projects/HRB/repos/berth-planner";

/** Writes an entry of HAR as the format has it. */
export function entryOf({
  method = "GET",
  server = "https://bitbucket.example.com",
  path = `${repository}/tags/v1`,
  headers = {},
  sent,
  status = 200,
  type = "application/json",
  answer,
}: Written): HarEntry & Required<Pick<HarEntry, "request" | "response">> {
  const text = textOf(answer);
  const postData = sent === undefined ? {} : { postData: { mimeType: "application/json", text: textOf(sent) } };
  return {
    request: {
      method,
      url: `${server}/rest${path}`,
      headers: pairs(headers),
      bodySize: textOf(sent).length,
      ...postData,
    },
    response: {
      status,
      headers: pairs(type ? { "Content-Type": type } : {}),
      content: { size: Buffer.byteLength(text), mimeType: type, text },
    },
  };
}

/** Writes entries to a file that lasts for one test. */
export async function writeHar(entries: readonly unknown[]): Promise<string> {
  return writeText(JSON.stringify({ log: { version: "1.2", creator: { name: "a test", version: "1" }, entries } }));
}

/** Writes a file that lasts for one test. */
export async function writeText(text: string): Promise<string> {
  return join(await temporaryFolder({ "traffic.har": text }), "traffic.har");
}

/** What the command prints, and its exit code. */
export interface Ran {
  code: number;
  lines: string[];
  errors: string[];
}

let runs = 0;

/** Runs the command in this process. */
export async function verify(...args: string[]): Promise<Ran> {
  const lines: string[] = [];
  const errors: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((text) => lines.push(...String(text).split("\n")));
  const error = vi.spyOn(console, "error").mockImplementation((text) => errors.push(text));
  const { argv } = process;
  process.argv = [process.execPath, "verify", ...args];
  try {
    // The query makes it a module that was not imported yet, while those that it imports are kept.
    await import(/* @vite-ignore */ `../src/cli/verify.ts?run=verify${++runs}`);
    return { code: Number(process.exitCode ?? 0), lines, errors };
  } finally {
    log.mockRestore();
    error.mockRestore();
    process.argv = argv;
    process.exitCode = undefined;
  }
}

/** What the command prints about each entry, without the summary. */
export async function linesAbout(...entries: readonly unknown[]): Promise<string[]> {
  const { lines } = await verify("--all", await writeHar(entries));
  return lines.slice(0, lines.indexOf(""));
}

function textOf(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : JSON.stringify(body);
}

function pairs(headers: Record<string, string>): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
