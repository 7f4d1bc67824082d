import type { Writable } from "node:stream";
import { runInThisContext } from "node:vm";

/** The parts of Prism that make a server, which its command line is made of but does not export. */
export interface Prism {
  getHttpOperationsFromSpec(document: string): Promise<PrismOperation[]>;
  createServer(operations: readonly PrismOperation[], options: object): PrismServer;
  createLogger(name: string, options: object, destination: Writable): unknown;
  ProblemJsonError: {
    fromTemplate(template: { type: string; title: string; status: number }, detail: string): PrismProblem;
  };
}

export interface PrismServer {
  prism: { request: PrismRequest };
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
}

/** Answers a request on the operations given. What fails is on the left, as in fp-ts. */
export type PrismRequest = (
  input: PrismInput,
  operations: readonly PrismOperation[],
  config: unknown,
) => () => Promise<PrismResult>;

export type PrismResult = { _tag: "Left"; left: PrismProblem } | { _tag: "Right"; right: PrismAnswer };

export interface PrismInput {
  method: string;
  url: { path: string };
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body?: unknown;
}

export interface PrismOperation {
  method: string;
  path: string;
  request?: { body?: { contents?: readonly PrismContent[] } };
  responses: readonly { contents?: readonly PrismContent[] }[];
}

export interface PrismContent {
  mediaType: string;
}

export interface PrismAnswer {
  output: { statusCode: number; headers?: Record<string, string>; body?: unknown };
  validations: { input: readonly PrismViolation[]; output: readonly PrismViolation[] };
}

export interface PrismViolation {
  message: string;
  severity: number;
  path?: readonly string[];
}

export interface PrismProblem extends Error {
  additional?: { validation?: readonly { location: string[]; message: string }[] };
}

/**
 * Node's own modules for loading modules. Jest has others in its sandbox, which take twice the time for Prism; this context
 * is the one outside.
 */
const { createRequire, Module }: typeof import("node:module") =
  runInThisContext("process").getBuiltinModule("node:module");

/**
 * Loads Prism from where a module finds it, by default this one.
 *
 * @throws Error if it is not installed there.
 */
export function loadPrism(from: string | URL = import.meta.url): Prism {
  let commandLine: string;
  try {
    commandLine = createRequire(from).resolve("@stoplight/prism-cli");
  } catch (cause) {
    throw new Error("the mock needs Prism: npm install --save-dev @stoplight/prism-cli@5.14.2", { cause });
  }
  const fromPrism = createRequire(commandLine);
  return withoutFaker(createRequire(fromPrism.resolve("@stoplight/prism-http")), () => ({
    ...fromPrism("@stoplight/prism-http"),
    ...fromPrism("@stoplight/prism-http-server"),
    ...fromPrism("@stoplight/prism-core"),
  }));
}

/**
 * Loads something with an empty module in the place of Faker, whose 2,000 files are most of what Prism loads. It makes up
 * random values, and the mock answers with examples. Whoever else asks for Faker gets it.
 */
function withoutFaker<Loaded>(require: NodeJS.Require, load: () => Loaded): Loaded {
  const faker = require.resolve("@faker-js/faker");
  if (require.cache[faker]) return load();
  require.cache[faker] = Object.assign(new Module(faker), { exports: {}, loaded: true });
  try {
    return load();
  } finally {
    delete require.cache[faker];
  }
}
