import type { BrowseResult } from "../../generated/schemas.ts";
import { BitbucketError } from "../errors/bitbucket-error.ts";
import { BitbucketIncompleteListError } from "../errors/incomplete-list-error.ts";
import { judge } from "../http/judge.ts";
import type { Exchange } from "../http/retry.ts";
import type { Transport } from "../http/transport.ts";
import { Browsing, pageOfEntries, pageOfLines } from "../lists/browsing.ts";
import { isCutOff, type PageOf, pageFault } from "../lists/page.ts";
import { PagedList } from "../lists/paged-list.ts";
import { resultOf } from "../lists/result.ts";
import type { OperationMetadata } from "./operation-table.ts";
import type { CallOptions } from "./options.ts";
import { checkCallOptions } from "./settings.ts";

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
  facts: OperationMetadata,
  bound: Arguments,
  args: Arguments = {},
  options?: CallOptions,
): unknown {
  const path = { ...bound };
  const query: Arguments = {};
  const headers: Record<string, string> = {};
  for (const name in args) {
    const value = args[name];
    if (value === undefined || name === "body") continue;
    if (facts.path.includes(`{${name}}`)) path[name] ??= value;
    else if (facts.headerParameters?.includes(name)) headers[name] = String(value);
    else query[name] = value;
  }
  const send = async (asked: Arguments, ending?: AbortSignal): Promise<Exchange> => {
    if (options) checkCallOptions(options);
    const exchange = await transport.send(operation, facts, {
      path,
      query: asked,
      body: args.body,
      headers: options?.headers ? { ...headers, ...options.headers } : headers,
      signals: [options?.signal, ending].filter((signal) => signal !== undefined),
      defaults: options,
    });
    const { attempt, response, text = "" } = exchange;
    if (!response.ok) judge(attempt, response, text, facts);
    return exchange;
  };
  const list = <Item>(pageIn: (data: unknown) => unknown) =>
    new PagedList<PageOf<Item>>(async ({ start = query.start, limit, signal }) => {
      const { attempt, response, data } = await send({ ...query, start, limit: query.limit ?? limit }, signal);
      const body = pageIn(data);
      const fault = pageFault(body, Number(start ?? 0));
      if (fault) throw new BitbucketError(attempt, response, JSON.stringify(data), fault);
      // A body without that fault is a page.
      const page = body as PageOf<Item>;
      return { data: page, response, ...(isCutOff(page) && { cutOff: new BitbucketIncompleteListError(attempt) }) };
    });
  if (facts.result === "page") return list((data) => data);
  if (facts.result !== "browse") return resultOf(send(query));
  // The description says of both operations that browse what they answer.
  const ask = () => send(query) as Promise<Exchange & { data: BrowseResult }>;
  return new Browsing(ask, { lines: () => list(pageOfLines), entries: () => list(pageOfEntries) });
}
