import type { FailedRequest } from "./bitbucket-error.ts";
import type { Redactor } from "./redact.ts";

/** Why there is no response, or not the whole of it. */
export type ConnectionFault = "network" | "truncated" | "timeout" | "totalTimeout";

/** A request that got no response, or not the whole of it. */
export class BitbucketConnectionError extends Error {
  override readonly name = "BitbucketConnectionError";
  /**
   * `network`: the connection failed. `truncated`: the response was cut short. `timeout`, `totalTimeout`: the time of that
   * option was up.
   */
  declare readonly fault: ConnectionFault;
  /** The name of the operation, such as `getTag`, or the method and the path for a call by path. */
  declare readonly operation: string;
  /** The HTTP method of the request. */
  declare readonly method: string;
  /** The URL of the request. */
  declare readonly url: string;

  constructor(
    { operation, method, url, redactor }: FailedRequest,
    fault: ConnectionFault,
    details: string,
    cause?: unknown,
  ) {
    const chain = causes(cause);
    const codes = redactor.start(ofCauses(cause, "code").join(", "), 200);
    const reason = redactor.start(asText(read(chain.at(-1), "message") ?? ""), 1_500);
    const text = `${method} ${url}: ${details}${reason && `: ${reason}`}${codes && ` (${codes})`}`.slice(0, 2_000);
    super(text, chain.length > 0 ? { cause: redactChain(chain, redactor) } : {});
    Object.assign(this, { fault, operation, method, url });
  }
}

/** A property of an error and of its causes, where they have it, such as the `code` ECONNREFUSED. */
export function ofCauses(error: unknown, property: "code" | "syscall" | "message"): string[] {
  const values = causes(error).map((cause) => read(cause, property));
  return values.filter(Boolean).map(asText);
}

/** What other code threw, as errors that have messages and codes without secrets. */
function redactChain(chain: readonly unknown[], redactor: Redactor): Error {
  return chain.reduceRight<Error | undefined>((cause, thrown) => {
    const error = new Error(redactor.start(asText(thrown), 2_000), cause && { cause });
    for (const name of ["code", "syscall"]) {
      const value = read(thrown, name);
      if (value) Object.assign(error, { [name]: redactor.text(asText(value)) });
    }
    return error;
  }, undefined) as Error;
}

/** An error and its causes, at most ten. */
function causes(error: unknown): unknown[] {
  const found = new Set<unknown>();
  for (let next = error; next && !found.has(next) && found.size < 10; next = read(next, "cause")) found.add(next);
  return [...found];
}

/** A property of a value that can be anything, even an object with getters that throw. */
function read(value: unknown, name: string): unknown {
  try {
    return Object(value)[name];
  } catch {
    return undefined;
  }
}

function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return "an object that cannot be shown";
  }
}
