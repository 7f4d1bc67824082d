import type { FailedRequest } from "./bitbucket-error.ts";
import { redact } from "./redact.ts";
import type { Secrets } from "./secrets.ts";

/** Why there is no answer, or not the whole of it. */
export type ConnectionFault = "network" | "truncated" | "timeout" | "totalTimeout";

/** A request that got no answer, or not the whole of it. */
export class BitbucketConnectionError extends Error {
  override readonly name = "BitbucketConnectionError";
  /**
   * Why: `network` for a failure of the connection, `truncated` for an answer that was cut short, `timeout` or
   * `totalTimeout` for the option whose time ran out.
   */
  declare readonly fault: ConnectionFault;
  /** The name of the operation, such as `getTag`, or the method and the path for a call by path. */
  declare readonly operation: string;
  /** The HTTP method of the request. */
  declare readonly method: string;
  /** The address of the request. */
  declare readonly url: string;

  constructor(
    { operation, method, url, secrets }: FailedRequest,
    fault: ConnectionFault,
    details: string,
    cause?: unknown,
  ) {
    const chain = causes(cause);
    const codes = redact(errorCodes(cause).join(", "), secrets);
    const reason = redact(textOf(Object(chain.at(-1)).message ?? ""), secrets);
    const text = `${method} ${url}: ${details}${reason && `: ${reason}`}${codes && ` (${codes})`}`;
    super(text, chain.length > 0 ? { cause: redactChain(chain, secrets) } : {});
    Object.assign(this, { fault, operation, method, url });
  }
}

/** The codes of an error and its causes, such as `ECONNREFUSED`. */
export function errorCodes(error: unknown): string[] {
  return causes(error).flatMap(({ code }) => (code ? [textOf(code)] : []));
}

/** What somebody else's code threw, as an error that holds messages and codes and no secret. */
function redactChain([first, ...rest]: readonly { code?: unknown }[], secrets: Secrets): Error {
  const error = new Error(redact(textOf(first), secrets), rest.length > 0 ? { cause: redactChain(rest, secrets) } : {});
  const { code } = Object(first);
  return Object.assign(error, { code: code && redact(textOf(code), secrets) });
}

/** An error and its causes, as far as they do not lead back. */
function causes(error: unknown): { code?: unknown }[] {
  const found = new Set<{ code?: unknown }>();
  for (let next: unknown = error; next && !found.has(next); next = Object(next).cause) found.add(next);
  return Array.from(found);
}

function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return "an object without words";
  }
}
