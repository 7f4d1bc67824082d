import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { operationsByName } from "../../client/operation-table.ts";
import type { OperationName } from "../../description/names.ts";
import { parametersOf } from "../request/parameters.ts";
import { routeOf } from "../request/paths.ts";
import { maskFields, maskHeaders, maskUrl, secretFieldsOf } from "./masks.ts";
import type { MockRequest, ParameterValue } from "./types.ts";

/** A request of which more is learned. */
export type Entry = { -readonly [Field in keyof MockRequest]: MockRequest[Field] };

/** The names of the operations by method and path template. */
const names = new Map(Object.entries(operationsByName).map(([name, { method, path }]) => [`${method} ${path}`, name]));

/** What the head of a request says of it. */
export function entryOf({ method = "", url = "", headers }: IncomingMessage): Entry {
  // Whatever is no path is an address elsewhere, which no server takes.
  const { pathname, searchParams } = new URL(url.startsWith("/") ? `http://127.0.0.1${url}` : "http://127.0.0.1/");
  const route = routeOf(pathname);
  // Servers answer HEAD wherever they answer GET.
  const name = names.get(`${method === "HEAD" ? "GET" : method} ${route?.template}`);
  // The facts have the names of the same description.
  const operation = name as OperationName | undefined;
  const secretFields = secretFieldsOf(operation);
  const parameters = parametersOf(operation, route?.parameters ?? {}, searchParams);
  return {
    operation,
    method,
    url: maskUrl(url, secretFields),
    // What has no secrets in it has none when they are masked, either.
    parameters: maskFields(parameters, secretFields) as Record<string, ParameterValue>,
    headers: maskHeaders(textsOf(headers)),
    body: undefined,
    status: undefined,
  };
}

function textsOf(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
