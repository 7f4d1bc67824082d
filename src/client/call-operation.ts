import type { BrowseResult } from "../../generated/schemas.ts";
import { BitbucketIncompleteListError } from "../errors/incomplete-list-error.ts";
import { type CallInput, describeRequest, type OperationMetadata, type Success } from "../http/call.ts";
import type { CallOptions } from "../http/options.ts";
import type { Requester } from "../http/request.ts";
import { callOptionNames, isRecord } from "../http/settings.ts";
import { Browsing } from "../lists/browsing.ts";
import { type Answer, resultOf } from "../lists/lazy-result.ts";
import { PagedList, type PageOf } from "../lists/paged-list.ts";

/** The arguments of a method. Their types are those of the operation. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Calls an operation by name, with the path parameters that a handle fills in. Returns what its method does. */
export function callOperation(
  requester: Requester,
  name: string,
  operation: OperationMetadata,
  bound: Arguments,
  args: Arguments = {},
  options?: CallOptions,
): unknown {
  const { path, query, headers } = sortArguments(operation, bound, args);
  const send = async (
    sentQuery: Arguments,
    signal?: AbortSignal,
    findPage?: CallInput["findPage"],
  ): Promise<Success> => {
    if (!isRecord(args)) throw new TypeError(`${name}: the arguments must be an object`);
    for (const [parameter, value] of Object.entries(query)) {
      // No operation has a parameter of such a name.
      if (callOptionNames.includes(parameter))
        throw new TypeError(`${name}: pass ${parameter} in a second object, after the arguments`);
      if ([value].flat().some((item) => Object(item) === item))
        throw new TypeError(`${name}: ${parameter} must not be an object; pass a body as { body }`);
      if (/\p{Surrogate}/u.test(String(value))) throw new TypeError(`${name}: ${parameter} is not well-formed Unicode`);
    }
    const outcome = await requester.request({
      name,
      operation,
      path,
      query: sentQuery,
      body: args.body,
      headers: { ...headers, ...options?.headers },
      signal,
      options,
      findPage,
    });
    if ("error" in outcome) throw outcome.error;
    return outcome;
  };
  const list = <Item>(findPage?: CallInput["findPage"]) =>
    new PagedList<PageOf<Item>>(async ({ start = query.start, limit, signal }) => {
      const pageQuery = { ...query, start, limit: query.limit ?? limit };
      const { data, response, attempt } = await send(pageQuery, signal, findPage);
      const incomplete = (reason: string) => new BitbucketIncompleteListError(describeRequest(attempt), reason);
      // The body was checked to be a page, whose items have the type of the description.
      return { data: data as PageOf<Item>, response, incomplete };
    });
  if (operation.result === "page") return list();
  // The description has this type for both operations that browse.
  if (operation.result === "browse") return new Browsing(() => send(query) as Promise<Answer<BrowseResult>>, list);
  return resultOf(send(query));
}

/** Splits the arguments into path, query and header parameters. */
function sortArguments({ path: template, headerParameters }: OperationMetadata, bound: Arguments, args: Arguments) {
  const path: Record<string, unknown> = { ...bound };
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(Object(args))) {
    if (value === undefined || name === "body") continue;
    if (template.includes(`{${name}}`)) path[name] ??= value;
    else if (headerParameters?.includes(name)) headers[name] = String(value);
    else query[name] = value;
  }
  return { path, query, headers };
}
