import { redactValue } from "../errors/redact.ts";
import type { OpenApiClient, PathMethods } from "../http/openapi-client.ts";
import type { ParseAs, SendCall } from "../http/transport.ts";
import { type OperationMetadata, operationsByName } from "./operation-table.ts";
import type { CallOptions } from "./options.ts";

/** What a call by path is given, as openapi-fetch takes it. */
interface PathInit extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, string> };
  body?: unknown;
  parseAs?: ParseAs;
  [option: string]: unknown;
}

/** The calls by path. Each takes and gives what the method of the same name of openapi-fetch does, whose types say so. */
export function pathMethods(send: SendCall, { use, eject }: OpenApiClient): PathMethods {
  const byPath =
    (method: OperationMetadata["method"]) =>
    async (template: string, init: PathInit = {}) => {
      const facts = metadataOf(method, template);
      const {
        params: { path = {}, query = {}, header } = {},
        body,
        headers,
        signal,
        timeout,
        totalTimeout,
        retry,
        ...rest
      } = init;
      const { parseAs = facts.result === "response" ? "blob" : "json", ...others } = rest;
      const exchange = await send(`${method} ${template}`, facts, {
        path,
        query,
        body,
        headers: { ...header, ...fieldsOf(headers) },
        signals: signal ? [signal] : [],
        defaults: { timeout, totalTimeout, retry },
        parseAs,
        others,
      });
      const { attempt, response, data, error } = exchange;
      return response.ok ? { data, response } : { error: redactValue(error, attempt.secrets), response };
    };

  return {
    GET: byPath("GET"),
    PUT: byPath("PUT"),
    POST: byPath("POST"),
    DELETE: byPath("DELETE"),
    use,
    eject,
  } as PathMethods;
}

/** The headers by name. Those of any implementation of `Headers`, and pairs, can be walked through. */
function fieldsOf(headers: object = {}): Record<string, string | undefined> {
  return Object.fromEntries(Symbol.iterator in headers ? (headers as Headers) : Object.entries(headers));
}

const operationsByPath = new Map(
  Object.values(operationsByName).map((facts) => [`${facts.method} ${facts.path}`, facts]),
);

function metadataOf(method: OperationMetadata["method"], path: string): OperationMetadata {
  return operationsByPath.get(`${method} ${path}`) ?? { method, path, result: "unknown" };
}
