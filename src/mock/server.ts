import { createRequire } from "node:module";
import { Writable } from "node:stream";
import { loadPrism } from "./prism.ts";
import { asServersDo } from "./requests.ts";

/** A running mock of a Bitbucket server. */
export interface Mock {
  /** The address to give a client as its `baseUrl`, such as `http://127.0.0.1:41203`. */
  url: string;
  /** Ends the mock. */
  stop(): Promise<void>;
}

export interface MockOptions {
  /** The port on 127.0.0.1, a free one by default. */
  port?: number;
  /** Takes a line for each request that breaks the description, saying how. Nothing is logged by default. */
  log?: (line: string) => void;
}

/**
 * Starts a mock of a Bitbucket server on 127.0.0.1, which answers with the description's examples and refuses requests
 * that break the description. It is Prism, from the package `@stoplight/prism-cli`, which must be installed beside this one.
 *
 * @throws Error if Prism is not installed, or if the port is taken or is none.
 */
export async function startMock({ port = 0, log }: MockOptions = {}): Promise<Mock> {
  const prism = loadPrism();
  const description = createRequire(import.meta.url).resolve("bitbucket-dc/openapi.json");
  const destination = new Writable({
    write(chunk, _encoding, done) {
      log?.(JSON.parse(String(chunk)).msg);
      done();
    },
  });
  const server = prism.createServer(await prism.getHttpOperationsFromSpec(description), {
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
    components: { logger: prism.createLogger("MOCK", { level: "warn" }, destination) },
  });
  server.prism.request = asServersDo(server.prism.request, prism);
  const url = await server.listen(port, "127.0.0.1").catch((cause: unknown) => {
    // Prism rejects with the message alone where the port is taken.
    throw new Error(`the mock cannot take port ${port}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  });
  return { url, stop: () => server.close() };
}
