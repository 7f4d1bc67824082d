import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { type FindOperation, packagedDescription } from "../../description/description.ts";
import type { PrismInput, PrismOperation } from "../../description/prism.ts";
import { badRequest, methodNotAllowed, Refusal } from "../refusal.ts";
import { acceptedType } from "./acceptance.ts";
import { type DescribedBody, describeBody } from "./bodies.ts";
import { describePath, pathFault } from "./paths.ts";
import { preferenceIn } from "./preference.ts";
import { type RequestFault, requestCheck, toldFault } from "./request-check.ts";

/** What the head of a request asks for. */
export interface Asked {
  template: string;
  operation: PrismOperation;
  /** The parameters in the path by name, percent-encoded. */
  parameters: Readonly<Record<string, string>>;
  /** The path in a form that Prism takes. */
  path: string;
  query: URLSearchParams;
}

/** A request in the description's terms. */
export interface DescribedRequest {
  input: PrismInput;
  operation: PrismOperation;
  /** The answer that it prefers. */
  code: number | undefined;
  example: string | undefined;
  /** Whether the request itself chooses its answer. */
  isChosen: boolean;
}

/**
 * Finds what a request asks for.
 *
 * @throws Refusal if there is no such operation.
 */
export function askedOf(
  { method = "", url = "" }: Pick<IncomingMessage, "method" | "url">,
  operationOf: FindOperation,
): Asked {
  if (!url.startsWith("/")) throw badRequest({ message: "The address is not one of this server." });
  const { pathname, searchParams: query } = new URL(`http://127.0.0.1${url}`);
  const fault = pathFault(pathname);
  if (fault) throw badRequest({ message: fault });
  const described = describePath(pathname);
  if (!described) throw new Refusal(404, "Not Found");
  // Servers answer HEAD wherever they answer GET.
  const operation = operationOf(described.template, method === "HEAD" ? "get" : method.toLowerCase());
  if (!operation) throw methodNotAllowed(methodsAt(described.template));
  return { ...described, operation, query };
}

/** The methods that a path template has, of which Prism need not read the operations. */
function methodsAt(template: string): string[] {
  const described = Object(packagedDescription().paths[template]);
  return ["GET", "PUT", "POST", "DELETE"].filter((method) => method.toLowerCase() in described);
}

/**
 * Finds what of a request breaks the description.
 *
 * @param bytes - The body. Where it is not known, nothing is said of it.
 * @throws Refusal if the body cannot be read.
 */
export async function faultsOf(
  { template, operation, parameters, query }: Asked,
  headers: IncomingHttpHeaders,
  bytes: Buffer | undefined,
): Promise<DescribedBody & { faults: RequestFault[] }> {
  const { body, mediaType } = await describeBody(bytes ?? Buffer.alloc(0), headers["content-type"] ?? "", operation);
  const all = requestCheck(template, operation.method)({ path: parameters, query, headers, body, mediaType });
  return { faults: bytes ? all : all.filter(({ part }) => part !== "body"), body, mediaType };
}

/**
 * Reads a request as a server does, and puts it in a form that Prism takes.
 *
 * @param bytes - Its body.
 * @throws Refusal if no server takes it.
 */
export async function describeRequest(
  { headers }: Pick<IncomingMessage, "headers">,
  asked: Asked,
  bytes: Buffer,
): Promise<DescribedRequest> {
  // What else of the headers servers look at is no concern of the operation.
  const ofBody = { "content-type": headers["content-type"] };
  const { faults, body } = await faultsOf(asked, ofBody, bytes);
  const { operation, path } = asked;
  const { code, example, contents } = preferenceIn(`${headers.prefer ?? ""}`, operation);
  if (faults.length > 0) throw badRequest(...faults.map(toldFault));
  const mediaTypes = contents.map(({ mediaType }) => mediaType);
  // Whatever a client accepts of files, what goes wrong comes as JSON.
  const accept = isOfFile(operation) && Number(code) >= 300 ? "" : `${headers.accept ?? ""}`;
  // Several things at once are answered with several.
  const isSeveral = Array.isArray(body) && code === undefined;
  const examples = isSeveral ? contents.flatMap((content) => content.examples) : [];
  const several = examples.find(({ value }) => Array.isArray(value))?.key;
  return {
    input: {
      method: operation.method,
      url: { path, query: {} },
      headers: { accept: acceptedType(accept, mediaTypes) },
    },
    operation,
    code: code ? Number(code) : undefined,
    example: example ?? several,
    isChosen: code !== undefined || example !== undefined,
  };
}

function isOfFile({ responses }: PrismOperation): boolean {
  const success = responses.filter(({ code }) => code.startsWith("2")).flatMap(({ contents }) => contents);
  return success.length > 0 && !success.some(({ mediaType }) => mediaType === "application/json");
}
