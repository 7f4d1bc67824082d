import { BitbucketError } from "../errors/bitbucket-error.ts";
import { BitbucketConnectionError } from "../errors/connection-error.ts";
import { pageFault } from "../lists/paged-list.ts";
import { type Attempt, describeRequest } from "./call.ts";

/** A method of responses of `checkedFetch`, which returns the body that it has parsed, once. */
const takeBody = Symbol.for("bitbucket-dc.takeBody");

/**
 * What a call resolves to, from a response with a success status. Its media type and body must be what the operation
 * promises: a login page with status 200 is an error.
 */
export async function readResponse(attempt: Attempt, response: Response, isRedirected: boolean): Promise<unknown> {
  const { operation, query, findPage, parseAs = operation.result === "response" ? undefined : "json" } = attempt.call;
  const fail = (fault: string, text = "") => new BitbucketError(describeRequest(attempt), response, text, fault);
  if (parseAs !== "json") {
    const canBeHtml = response.headers.get("Content-Disposition") !== null || (operation.html && !isRedirected);
    if (!canBeHtml && isHtml(response) && !(await isMislabeled(response))) throw fail(loginPage);
    if (!parseAs) return response;
    return parseAs === "stream" ? response.body : readFully<unknown>(attempt, response, () => response[parseAs]());
  }
  // A file that is read as JSON has no schema.
  const result = operation.result === "response" ? "unknown" : operation.result;
  const text = await readFully(attempt, response);
  if (result === "none") {
    if (text && (isHtml(response) || /^\s*</.test(text))) throw fail(loginPage, text);
    return undefined;
  }
  if (response.status === 204 && result === "json?") return undefined;
  if (text === "" && result === "unknown") return undefined;
  if (text === "") throw fail("the body is empty");
  let data: unknown;
  try {
    data = Object(response)[takeBody]?.() ?? JSON.parse(text);
  } catch {
    throw fail(`the body is not JSON: ${describeRequest(attempt).redactor.start(text, 200)}`, text);
  }
  if (data === null) throw fail("the body is null", text);
  if (/^(json|browse)/.test(result) && typeof data !== "object") throw fail(`the body is a ${typeof data}`, text);
  if (!findPage && result !== "page") return data;
  const found = findPage ? findPage(data) : data;
  const fault = pageFault(found, Number(query.start ?? 0));
  if (fault) throw fail(fault, text);
  return found;
}

/** What a body is read as, or the error that it was cut short, or read before. */
export function readFully<Body = string>(
  attempt: Attempt,
  response: Response,
  read: () => Promise<Body> = () => response.text() as Promise<never>,
): Promise<Body> {
  const wasRead = response.bodyUsed;
  return read().catch((cause) => {
    if (wasRead) throw new TypeError(`${attempt.call.name}: middleware or fetch has read the body; use a clone`);
    throw new BitbucketConnectionError(describeRequest(attempt), "truncated", "the response was truncated", cause);
  });
}

const loginPage = "the body is an HTML page, such as a login page";

function isHtml({ headers }: Response): boolean {
  return /^\s*(text\/html|application\/xhtml\+xml)\s*([;,]|$)/i.test(headers.get("Content-Type") ?? "");
}

/** Whether a body that is not a page has the media type of one, as a proxy may label a diff. */
async function isMislabeled(response: Response): Promise<boolean> {
  const reader = response.clone?.().body?.getReader?.();
  const [chunk] = await Promise.allSettled([reader?.read()]);
  const start = new TextDecoder().decode(Object(chunk).value?.value);
  const isMislabeled = /^\s*[^\s<\u{feff}]/u.test(start);
  // Nothing reads the copy, nor the body of a page. Not awaited: they are only cancelled once both are.
  void Promise.allSettled([reader?.cancel(), isMislabeled || response.body?.cancel?.()]);
  return isMislabeled;
}
