import type { Fetch } from "../client/options.ts";
import { type DescribedOperation, operationAt } from "../description/operations.ts";
import { methodOf } from "./check-exchange.ts";
import { checkResponse } from "./check-response.ts";
import { type ResponseViolation, ResponseViolationError } from "./response-violation-error.ts";
import { serverAddress } from "./server-address.ts";
import type { Violation } from "./violations.ts";

/** Options of {@link checkedFetch}. */
export interface CheckedFetchOptions {
  /**
   * Called with each violation. What it throws is ignored.
   *
   * Required unless `mode` is `"throw"`.
   */
  onViolation?: (violation: ResponseViolation) => void;
  /**
   * `"report"` checks a copy of a response once the caller has it. `"throw"` checks first, and rejects with a
   * {@link ResponseViolationError}.
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
   * The function that sends requests. Its responses must have the method `clone`.
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
  const pending = new Set<Promise<void>>();

  const check = async (call: Call, response: Response): Promise<void> => {
    const { name } = call.operation;
    const { status } = response;
    const found = (await violationsOf(call, response, mode === "report")).map(({ place, rule }) => {
      return { operation: name, status, place, rule };
    });
    for (const violation of found) report(violation, onViolation);
    if (found.length > 0 && mode === "throw") throw new ResponseViolationError(name, status, found);
  };

  const send = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    // A fetch gets what the caller gives it, and returns a response of whatever package.
    const sendRequest = (options.fetch ?? globalThis.fetch) as typeof globalThis.fetch;
    const response = await sendRequest(input, init);
    const call = Math.random() < sample ? callOf(input, init) : undefined;
    if (!call || isOfProxy(call, response)) return response;
    if (mode === "throw") await check(call, response);
    else {
      const checked = check(call, response).finally(() => pending.delete(checked));
      pending.add(checked);
    }
    return response;
  };
  return Object.assign(send, { settled: async () => void (await Promise.all(pending)) });
}

/** What a request asks for. */
interface Call {
  method: string;
  operation: DescribedOperation;
}

/** What a request asks for, if the description has it. */
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

async function violationsOf({ method, operation }: Call, response: Response, isLater: boolean): Promise<Violation[]> {
  const { status, headers } = response;
  const contents = operation.responses.find((described) => described.status === status)?.contents;
  // Files are not read, whose contents the description does not know.
  const isRead =
    contents && (contents.length === 0 || contents.some(({ mediaType }) => mediaType === "application/json"));
  const copy = isRead && method !== "HEAD" ? response.clone() : undefined;
  try {
    const bytes = new Uint8Array((await copy?.arrayBuffer()) ?? []);
    if (isLater) await new Promise((resolve) => setTimeout(resolve));
    return checkResponse({ method, status, type: headers.get("Content-Type") ?? "", bytes }, operation) ?? [];
  } catch {
    // The body broke off, which the caller finds out from the response itself.
    return [];
  }
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
