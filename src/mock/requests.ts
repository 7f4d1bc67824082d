import type { IncomingMessage } from "node:http";
import { describeBody } from "./bodies.ts";
import type { FindOperation } from "./description.ts";
import { describePath, pathFault } from "./paths.ts";
import type { PrismInput, PrismOperation } from "./prism.ts";
import { badRequest, Refusal } from "./refusal.ts";

/** A request in the description's terms. */
export interface DescribedRequest {
  input: PrismInput;
  /** The operation that it asks for, with no other media type than that of the request. */
  operation: PrismOperation;
  /** The answer that it prefers. */
  code: number | undefined;
  example: string | undefined;
  /** Whether the request itself chooses its answer. */
  isChosen: boolean;
}

/**
 * Reads a request as a server does, and puts it in a form that Prism takes.
 *
 * @param bytes - Its body.
 * @throws Refusal if no server takes it.
 */
export async function describeRequest(
  request: Pick<IncomingMessage, "method" | "url" | "headers">,
  bytes: Buffer,
  operationOf: FindOperation,
): Promise<DescribedRequest> {
  if (!request.url?.startsWith("/")) throw badRequest({ message: "The address is not one of this server." });
  const { pathname, searchParams } = new URL(`http://127.0.0.1${request.url}`);
  const { operation, path } = findOperation(request.method, pathname, operationOf);
  const described = await describeBody(bytes, request.headers["content-type"] ?? "", operation);
  return {
    input: {
      method: operation.method,
      url: { path, query: valuesOf(searchParams) },
      headers: { ...withoutThoseOfBody(request.headers), accept: acceptable(request.headers.accept ?? "", operation) },
      body: described.body,
    },
    operation: described.operation,
    ...preferred(request.headers.prefer, operation, described.body),
  };
}

function findOperation(method = "", pathname: string, operationOf: FindOperation) {
  const fault = pathFault(pathname);
  if (fault) throw badRequest({ message: fault });
  const described = describePath(pathname);
  if (!described) throw new Refusal(404, "Not Found");
  // Servers answer HEAD wherever they answer GET.
  const operation = operationOf(described.template, method === "HEAD" ? "get" : method.toLowerCase());
  if (!operation) throw new Refusal(405, "Method Not Allowed");
  return { operation, path: described.path };
}

/** What of the answers a client accepts. Servers send files with their own media type, whatever that is. */
function acceptable(accept: string, { responses }: PrismOperation): string {
  const success = responses.filter(({ code }) => code.startsWith("2")).flatMap(({ contents }) => contents);
  const ranges = accept.split(",").filter((range) => /^\s*[^\s/;]+\/[^\s/;]+\s*(;|$)/.test(range));
  const isFile = success.length > 0 && !success.some(({ mediaType }) => mediaType === "application/json");
  const isNamed = success.some(({ mediaType }) => ranges.some((range) => range.trim().startsWith(mediaType)));
  return isFile && !isNamed ? "*/*" : ranges.join(",");
}

/** The answer that the header `Prefer` chooses. Several things at once are answered with several. */
function preferred(prefer: string | string[] | undefined, operation: PrismOperation, body: unknown) {
  const [, code] = /\bcode="?(\w+)/.exec(`${prefer}`) ?? [];
  const [, example] = /\bexample="?(\w+)/.exec(`${prefer}`) ?? [];
  const successes = operation.responses.filter((response) => response.code.startsWith("2"));
  const response = code ? operation.responses.find((one) => one.code === code) : successes[0];
  if (!response) throw badRequest({ message: `Prefer: the operation does not answer ${code}.` });
  const examples = response.contents.flatMap((content) => content.examples);
  if (example && !examples.some(({ key }) => key === example)) {
    throw badRequest({ message: `Prefer: the answer ${response.code} has no example ${example}.` });
  }
  const several = Array.isArray(body) && !code ? examples.find(({ value }) => Array.isArray(value))?.key : undefined;
  const isChosen = code !== undefined || example !== undefined;
  return { code: code ? Number(code) : undefined, example: example ?? several, isChosen };
}

function valuesOf(parameters: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length > 1 ? values : values.join()];
    }),
  );
}

/** Prism reads forms, and media types that end in `+json`, in its own way. Without these headers it takes what is read. */
function withoutThoseOfBody(headers: IncomingMessage["headers"]): Record<string, string> {
  const { "content-type": _, "content-length": __, ...others } = headers;
  return Object.fromEntries(Object.entries(others).map(([name, value]) => [name, String(value)]));
}
