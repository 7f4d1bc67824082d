import { type DescribedOperation, methodsAt, operationAt } from "./operations.ts";
import { badRequest, methodNotAllowed, RequestError } from "./request-error.ts";
import { findServerRoute } from "./router.ts";

/** The operation that a request asks for. */
export interface Requested {
  operation: DescribedOperation;
  /** The parameters in the path by name, percent-encoded. */
  path: Readonly<Record<string, string>>;
}

/**
 * Finds the operation that a request asks for. Servers respond to HEAD wherever they respond to GET.
 *
 * @param method - The method in upper case.
 * @param pathname - The path of the server, percent-encoded, with `/rest` where it has that.
 * @throws RequestError if the description has no such operation.
 */
export function requestedOperation(method: string, pathname: string): Requested {
  if (/%2f/i.test(pathname)) throw badRequest("The path contains an encoded slash. Use literal slashes.");
  if (!isPercentEncoded(pathname)) throw badRequest("The path is not valid percent-encoded UTF-8.");
  const route = findServerRoute(pathname);
  if (!route) throw new RequestError(404, "Not Found");
  const operation = operationAt(route.template, method === "HEAD" ? "get" : method.toLowerCase());
  if (!operation) throw methodNotAllowed(methodsAt(route.template));
  return { operation, path: route.parameters };
}

function isPercentEncoded(path: string): boolean {
  try {
    return decodeURIComponent(path).length > 0;
  } catch {
    return false;
  }
}
