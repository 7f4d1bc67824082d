import { BitbucketError } from "./errors.ts";
import type { OperationFacts } from "./facts.ts";
import type { CallOptions } from "./options.ts";
import { PagedList, type PageOf, pageFault } from "./pagination.ts";
import { redact } from "./redact.ts";
import type { Exchange, Transport } from "./transport.ts";

/** The arguments of a method, whose types the operation gives. */
export type Arguments = Record<string, unknown>;

/**
 * Calls an operation by its name and gives what its method gives.
 *
 * @param bound - Arguments that the handle fills in, which are part of the path.
 */
export function call(
  transport: Transport,
  operation: string,
  facts: OperationFacts,
  bound: Arguments,
  args: Arguments = {},
  options: CallOptions = {},
): unknown {
  const path = { ...bound };
  const query: Arguments = {};
  const headers: Record<string, string> = {};
  for (const name in args) {
    if (facts.path.includes(`{${name}}`)) path[name] ??= args[name];
    else if (facts.headerParameters?.includes(name)) headers[name] = String(args[name]);
    else if (name !== "body") query[name] = args[name];
  }
  const send = (more: Arguments = query, signal = options.signal) =>
    transport.send(operation, facts, {
      ...options,
      signal,
      body: args.body,
      headers: { ...headers, ...options.headers },
      params: { path, query: more },
    });
  if (facts.result !== "page") return send().then((exchange) => answer(exchange, facts));
  return new PagedList(async ({ start = query.start, limit, signal }) => {
    const signals = signal && options.signal ? AbortSignal.any([signal, options.signal]) : signal;
    const exchange = await send({ ...query, start, limit: query.limit ?? limit }, signals);
    const page = answer(exchange, facts);
    const fault = pageFault(page, Number(start ?? 0));
    if (fault) throw new BitbucketError(exchange.attempt, exchange.response, exchange.text, fault);
    // A body without that fault is a page.
    return page as PageOf<unknown>;
  });
}

/** What a method gives for an answer. */
function answer({ attempt, response, text }: Exchange, facts: OperationFacts): unknown {
  if (!response.ok) throw new BitbucketError(attempt, response, text);
  if (facts.result === "response") return response;
  if (facts.result === "none" || (facts.result === "json?" && response.status === 204)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    const start = redact(text, attempt.secrets).slice(0, 200);
    const fault = text ? `the body is not JSON: ${start}` : "the body is empty";
    throw new BitbucketError(attempt, response, text, fault);
  }
}
