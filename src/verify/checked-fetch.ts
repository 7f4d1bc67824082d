import { type DescribedOperation, operationAt } from "../description/operations.ts";
import type { Fetch } from "../http/options.ts";
import { methodOf, serverAddress } from "./check-request.ts";
import { checkResponse, type Json } from "./check-response.ts";
import { checkFirst, checkWhenRead } from "./check-when-read.ts";
import { type ResponseViolation, ResponseViolationError, type Violation } from "./violations.ts";

/** Options of {@link checkedFetch}. */
export interface CheckedFetchOptions {
  /**
   * Called with each violation. What it throws is ignored.
   *
   * Required unless `mode` is `"throw"`.
   */
  onViolation?: (violation: ResponseViolation) => void;
  /**
   * `"report"` checks what the caller reads from a response with `text()`, `json()` or `arrayBuffer()`, as it is read. `"throw"`
   * reads the body first, and rejects with a {@link ResponseViolationError}.
   *
   * @default "report"
   */
  mode?: "report" | "throw";
  /**
   * The share of responses that are checked, from 0 to 1.
   *
   * @default 1
   */
  sample?: number;
  /**
   * The function that sends requests.
   *
   * @default globalThis.fetch, as it is at the time of the call
   */
  fetch?: Fetch;
}

/** A `fetch` that checks responses. */
export interface CheckedFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Resolves once the responses so far are checked, for the end of a test suite. */
  settled(): Promise<void>;
}

/**
 * Makes a `fetch` that checks each response of a Bitbucket server against the description in this package: its status, its
 * media type, and each property of its body. Requests to anything else pass.
 *
 * @throws TypeError if an option is not what it must be.
 */
export function checkedFetch(options: CheckedFetchOptions): CheckedFetch {
  checkOptions(options);
  const { onViolation, mode = "report", sample = 1 } = options;

  const check = ({ method, operation }: Call, response: Response, body = "", json?: Json): void => {
    const { status, headers } = response;
    const type = headers.get("Content-Type") ?? "";
    // Only a body that was not recorded cannot be checked.
    const found = checkResponse({ method, status, type, body, json }, operation) as Violation[];
    const violations = found.map(({ place, rule }) => ({ operation: operation.name, status, place, rule }));
    for (const violation of violations) report(violation, onViolation);
    if (mode === "throw" && violations.length > 0) throw new ResponseViolationError(operation.name, status, violations);
  };

  const send = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    // The arguments are passed on as they are. The response can be that of any package.
    const sendRequest = (options.fetch ?? globalThis.fetch) as typeof globalThis.fetch;
    const response = await sendRequest(input, init);
    const call = Math.random() < sample ? callOf(input, init) : undefined;
    if (!call || isOfProxy(call, response)) return response;
    if (!hasCheckedBody(call, response)) check(call, response);
    else if (mode === "throw") await checkFirst(response, (body, json) => check(call, response, body, json));
    else checkWhenRead(response, (body, json) => check(call, response, body, json));
    return response;
  };
  // Nothing is left to wait for, since a body is checked as it is read.
  return Object.assign(send, { settled: async () => {} });
}

/** A request of a described operation. */
interface Call {
  method: string;
  operation: DescribedOperation;
}

/** The call that a request is, if the description has its operation. */
function callOf(input: string | URL | Request, init: RequestInit | undefined): Call | undefined {
  // Requests of other packages are no instances of the runtime's.
  const { url = `${input}`, method: own = "GET" } = Object(input);
  const { method = own } = { ...init };
  const route = serverAddress(url)?.route;
  const operation = route && operationAt(route.template, methodOf(method));
  return operation && { method, operation };
}

/** Whether a redirect, or a failure of a proxy in front of the server, came instead of a response of the operation. */
function isOfProxy({ operation }: Call, { status }: Response): boolean {
  const isOther = status < 200 || (status >= 300 && status < 400) || [502, 503, 504].includes(status);
  return isOther && !operation.responses.some((response) => response.status === status);
}

/** Whether the body of a response is checked. Files are not, whose contents the description does not know. */
function hasCheckedBody({ method, operation }: Call, { status }: Response): boolean {
  const contents = operation.responses.find((described) => described.status === status)?.contents;
  const isJson = contents?.some(({ mediaType }) => mediaType === "application/json");
  return method !== "HEAD" && (isJson || contents?.length === 0);
}

function report(violation: ResponseViolation, onViolation: CheckedFetchOptions["onViolation"]): void {
  try {
    onViolation?.(violation);
  } catch {
    // A report must not make a call fail.
  }
}

function checkOptions({ onViolation, mode = "report", sample = 1, fetch, ...others }: CheckedFetchOptions): void {
  const [unknown] = Object.keys(others);
  if (unknown) throw new TypeError(`unknown option "${unknown}"; known options: onViolation, mode, sample, fetch`);
  if (mode !== "report" && mode !== "throw") throw new TypeError('mode must be "report" or "throw"');
  if (typeof onViolation !== "function" && (mode === "report" || onViolation !== undefined))
    throw new TypeError("onViolation must be a function");
  if (!(sample >= 0 && sample <= 1)) throw new TypeError("sample must be a number from 0 to 1");
  if (fetch !== undefined && typeof fetch !== "function") throw new TypeError("fetch must be a function");
}
