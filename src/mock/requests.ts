import { findRoute, pathFault } from "./paths.ts";
import type {
  Prism,
  PrismAnswer,
  PrismInput,
  PrismOperation,
  PrismRequest,
  PrismResult,
  PrismViolation,
} from "./prism.ts";

/** How Prism says that a violation is more than a warning, such as that of a deprecated parameter. */
const error = 0;

/** Has Prism take requests as servers do, and say in its answer what is wrong with them. */
export function asServersDo(request: PrismRequest, { ProblemJsonError }: Prism): PrismRequest {
  return (input, operations, config) => {
    const fault = pathFault(input.url.path);
    if (fault) {
      const problem = { type: "BAD_PATH", title: "The path is refused", status: 400 };
      return async () => ({ _tag: "Left", left: ProblemJsonError.fromTemplate(problem, fault) });
    }
    const answer = request(...described(input, operations), config);
    return async () => {
      const result = await answer();
      const violations = violationsOf(result);
      return violations.length > 0 ? { _tag: "Right", right: refusal(violations) } : result;
    };
  };
}

/** The request in the description's terms, and its operation, or all operations for Prism to say what is wrong. */
function described(input: PrismInput, operations: readonly PrismOperation[]): [PrismInput, readonly PrismOperation[]] {
  const route = findRoute(input.url.path);
  // The paths of the description lack the `/rest` that a request must have. Without it two slashes keep them apart.
  const path = route?.path ?? input.url.path.replace(/^\/(?!rest\/)/, "//");
  const routed = { ...input, url: { ...input.url, path } };
  const operation = operations.find((one) => one.path === route?.template && one.method === input.method);
  if (!operation) return [routed, operations];
  const headers = givesAnything(operation) ? { ...input.headers, accept: "*/*" } : input.headers;
  if (operation.request?.body) return [{ ...routed, headers }, [ofMediaType(operation, input)]];
  // Servers pass over a body that an operation does not take.
  return [{ ...routed, headers: without(headers, "content-type", "content-length"), body: undefined }, [operation]];
}

/** Whether an operation answers files, which servers send with their own media type whatever the client accepts. */
function givesAnything({ responses }: PrismOperation): boolean {
  return responses.some(({ contents }) => contents?.some(({ mediaType }) => mediaType === "*/*"));
}

function without(headers: PrismInput["headers"], ...names: string[]): PrismInput["headers"] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}

/** Prism takes `application/x+json` for `application/json`; here a body of just the type that was sent goes before. */
function ofMediaType(operation: PrismOperation, { headers }: PrismInput): PrismOperation {
  const contents = operation.request?.body?.contents?.filter(({ mediaType }) => mediaType === headers["content-type"]);
  if (!contents?.length) return operation;
  return { ...operation, request: { ...operation.request, body: { ...operation.request?.body, contents } } };
}

/** What Prism found wrong with a request that it refused, if it says so in its answer or in the problem it tells of. */
function violationsOf(result: PrismResult): readonly PrismViolation[] {
  if (result._tag === "Left") {
    const told = result.left.additional?.validation ?? [];
    return told.map(({ location, message }) => ({ message, path: location, severity: error }));
  }
  const { output, validations } = result.right;
  return output.statusCode === 400 ? validations.input.filter(({ severity }) => severity === error) : [];
}

/** The answer to a bad request in the form that servers give it, and with what is wrong with this one. */
function refusal(violations: readonly PrismViolation[]): PrismAnswer {
  const errors = violations.map(({ message, path = [] }) => ({
    context: path.slice(1).join(".") || null,
    message,
    exceptionName: null,
  }));
  const output = { statusCode: 400, headers: { "content-type": "application/json" }, body: { errors } };
  return { output, validations: { input: violations, output: [] } };
}
