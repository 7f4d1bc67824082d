import { type CallInput, describeRequest, type OperationMetadata } from "../http/call.ts";
import type { PathMethods } from "../http/openapi-client.ts";
import type { CallDefaults } from "../http/options.ts";
import type { Requester } from "../http/request.ts";
import { operationsByName } from "./operation-table.ts";

/** The options of a call by path, as openapi-fetch has them. */
interface PathInit extends CallDefaults {
  headers?: object;
  signal?: AbortSignal | null;
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, string> };
  body?: unknown;
  parseAs?: CallInput["parseAs"];
  [option: string]: unknown;
}

const operationsByPath = new Map(
  Object.values(operationsByName).map((operation) => [`${operation.method} ${operation.path}`, operation]),
);

/** Creates the calls by path. Their arguments and results are those of openapi-fetch, and so are their types. */
export function createPathMethods({ request, use, eject }: Requester): PathMethods {
  const callByPath = async (method: OperationMetadata["method"], template: string, init: PathInit = {}) => {
    const name = `${method} ${template}`;
    // A path that is not described can be that of a plugin.
    const operation = operationsByPath.get(name) ?? { method, path: template, result: "unknown" };
    const { params = {}, body, headers: fields = {}, signal, timeout, totalTimeout, retry, parseAs, ...others } = init;
    for (const option of ["baseUrl", "fetch", "redirect", "pathSerializer"])
      if (init[option]) throw new TypeError(`${name}: unknown option "${option}"`);
    const headers = {
      ...params.header,
      // An object, pairs, or the `Headers` of any implementation.
      ...Object.fromEntries(Symbol.iterator in fields ? (fields as Headers) : Object.entries(fields)),
    };
    const outcome = await request({
      name,
      operation,
      path: params.path ?? {},
      query: params.query ?? {},
      body,
      headers,
      options: { timeout, totalTimeout, retry, headers, signal: signal ?? undefined },
      parseAs: parseAs ?? (operation.result === "response" ? "blob" : "json"),
      init: others,
    });
    if (!("error" in outcome)) return { data: outcome.data, response: outcome.response };
    const { attempt, error, response } = outcome;
    if (!response) throw error;
    // A falsy one, such as that of an empty body, would look like success.
    return { error: describeRequest(attempt).redactor.value(outcome.body) || (error as Error).message, response };
  };
  const names = ["GET", "PUT", "POST", "DELETE", "PATCH"] as const;
  const methods = Object.fromEntries(names.map((method) => [method, callByPath.bind(undefined, method)]));
  // The types of openapi-fetch say more than these functions can.
  return { ...methods, use, eject } as unknown as PathMethods;
}
