import { createRequire } from "node:module";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** A running mock of a Bitbucket server. */
export interface Mock {
  /** The address to give a client as its `baseUrl`. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts Prism on the mock's description. It answers with the description's examples and refuses requests that break it.
 *
 * @param options.port - The port on 127.0.0.1, a free one by default.
 * @param options.log - Takes what Prism has to say about requests that break the description.
 */
export async function startMock({
  port = 0,
  log,
}: {
  port?: number;
  log?: (line: string) => void;
} = {}): Promise<Mock> {
  const { getHttpOperationsFromSpec, createServer, createLogger } = prism();
  const operations = await getHttpOperationsFromSpec(fileURLToPath(new URL("../generated/mock.json", import.meta.url)));
  const destination = new Writable({
    write(chunk, _encoding, done) {
      log?.(JSON.parse(String(chunk)).msg);
      done();
    },
  });
  const server = createServer(operations, {
    cors: true,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: true,
      upstreamProxy: undefined,
      mock: { dynamic: false, ignoreExamples: false },
    },
    components: { logger: createLogger("MOCK", { level: "warn" }, destination) },
  });
  const url = await server.listen(port, "127.0.0.1");
  return { url, stop: () => server.close() };
}

/** The parts of Prism that make a server, which its command line has but does not export. */
interface Prism {
  getHttpOperationsFromSpec(document: string): Promise<unknown[]>;
  createServer(
    operations: unknown[],
    options: object,
  ): { listen(port: number, host: string): Promise<string>; close(): Promise<void> };
  createLogger(name: string, options: object, destination: Writable): unknown;
}

function prism(): Prism {
  const fromHere = createRequire(import.meta.url);
  const fromPrism = createRequire(fromHere.resolve("@stoplight/prism-cli"));
  return {
    ...fromPrism("@stoplight/prism-http"),
    ...fromPrism("@stoplight/prism-http-server"),
    ...fromPrism("@stoplight/prism-core"),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: "string", default: "7990" } } });
  const { url } = await startMock({ port: Number(values.port), log: console.error });
  console.log(
    `The mock of Bitbucket is at ${url}, as in ${url}/rest/api/latest/projects/HRB/repos/berth-planner/branches`,
  );
}
