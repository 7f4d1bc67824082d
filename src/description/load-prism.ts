import { runInThisContext } from "node:vm";
import type { Prism, PrismConfig, PrismInstance } from "./prism.ts";

/**
 * Node's own modules for loading modules. Jest has others in its sandbox, which take twice the time for Prism; this context
 * is the one outside.
 */
const { createRequire, Module }: typeof import("node:module") =
  runInThisContext("process").getBuiltinModule("node:module");

/**
 * These two bring most of the files that Prism loads, and the mock has no use for them: it answers with examples, where Faker
 * makes up values, and its description is not one of Postman's.
 */
const unused = ["@faker-js/faker", "@stoplight/http-spec/postman/operation"];

const config: PrismConfig = {
  isProxy: false,
  // The mock looks at requests itself.
  validateRequest: false,
  validateResponse: true,
  checkSecurity: false,
  errors: true,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

/**
 * Loads Prism from where a module finds it, by default this one.
 *
 * @param who - Who needs it, to say so.
 * @throws Error if it is not installed there.
 */
export function loadPrism(from: string | URL = import.meta.url, who = "the mock"): Prism {
  let commandLine: string;
  try {
    commandLine = createRequire(from).resolve("@stoplight/prism-cli");
  } catch (cause) {
    throw new Error(`${who} needs Prism: npm install --save-dev @stoplight/prism-cli@5.14.2`, { cause });
  }
  const fromCommandLine = createRequire(commandLine);
  const fromPrism = createRequire(fromCommandLine.resolve("@stoplight/prism-http"));
  const restore = unused.map((name) => putOff(fromPrism, name));
  try {
    const { createInstance } = fromCommandLine("@stoplight/prism-http");
    const { createLogger } = fromCommandLine("@stoplight/prism-core");
    const { transformOas3Operations } = fromPrism("@stoplight/http-spec/oas3/operation");
    const { bundleTarget } = fromPrism("@stoplight/json");
    return { createInstance, createLogger, transformOas3Operations, bundleTarget };
  } finally {
    for (const undo of restore) undo();
  }
}

/** Makes a Prism that answers with examples, and looks at its own answers. */
export function newInstance({ createInstance, createLogger }: Prism): PrismInstance {
  return createInstance(config, { logger: createLogger("MOCK", { level: "silent" }) });
}

/**
 * Has those that require a module until what comes back is called get a stand-in, which is empty until then, and after that
 * loads the module when something of it is asked for. Whoever requires it later gets it as ever.
 */
function putOff(require: NodeJS.Require, name: string): () => void {
  const file = require.resolve(name);
  if (require.cache[file]) return () => {};
  const ask = (_: object, key: string | symbol) => (require.cache[file] === standIn ? undefined : require(file)[key]);
  const standIn = Object.assign(new Module(file), { exports: new Proxy({}, { get: ask }), loaded: true });
  require.cache[file] = standIn;
  return () => delete require.cache[file];
}
