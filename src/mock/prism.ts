import { runInThisContext } from "node:vm";

/** The parts of Prism that answer requests. */
export interface Prism {
  getHttpOperationsFromSpec(document: string): Promise<PrismOperation[]>;
  createInstance(config: PrismConfig, components: { logger: unknown }): PrismInstance;
  createLogger(name: string, options: { level: string }): unknown;
}

export interface PrismConfig {
  isProxy: false;
  checkSecurity: boolean;
  validateRequest: boolean;
  validateResponse: boolean;
  errors: boolean;
  upstreamProxy: undefined;
  mock: PrismMockConfig;
}

export interface PrismMockConfig {
  dynamic: false;
  code?: number | undefined;
  exampleKey?: string | undefined;
}

export interface PrismInstance {
  /**
   * Answers a request on one of the operations. What fails is on the left, as in fp-ts.
   *
   * @param config - What is other than in the instance's own configuration.
   */
  request(
    input: PrismInput,
    operations: readonly PrismOperation[],
    config: Pick<PrismConfig, "mock">,
  ): () => Promise<{ _tag: "Left"; left: PrismProblem } | { _tag: "Right"; right: PrismAnswer }>;
}

export interface PrismInput {
  method: string;
  url: { path: string; query: Record<string, string | string[]> };
  headers: Record<string, string>;
  body?: unknown;
}

export interface PrismOperation {
  method: string;
  path: string;
  request?: { body?: { contents?: readonly PrismContent[] } };
  responses: readonly { code: string; contents: readonly PrismContent[] }[];
}

export interface PrismContent {
  mediaType: string;
  examples: readonly { key: string; value?: unknown }[];
}

export interface PrismAnswer {
  output: { statusCode: number; headers?: Record<string, string>; body?: unknown };
  validations: { input: readonly PrismViolation[]; output: readonly PrismViolation[] };
}

export interface PrismViolation {
  message: string;
  /** 0 for an error, more for a warning. */
  severity: number;
  path?: readonly string[];
}

export interface PrismProblem extends Error {
  status?: number;
  additional?: { validation?: readonly { location?: readonly string[]; message: string }[] };
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
