import { BitbucketError, type FailedRequest } from "../errors/bitbucket-error.ts";
import { pageFault } from "../lists/page.ts";
import type { OperationMetadata } from "./operation.ts";

/** A method of responses of `checkedFetch`, which returns the body that it has parsed, once. */
const takeBody = Symbol.for("bitbucket-dc.takeBody");

/** A response, and what is expected of it. */
export interface ReceivedResponse {
  readonly response: Response;
  /** Whether a redirect led to it. */
  readonly isRedirected: boolean;
  readonly operation: OperationMetadata;
  /** The page that the body is, or holds. */
  readonly page: ExpectedPage | undefined;
}

/** Which page of a list a call asked for. */
export interface ExpectedPage {
  readonly start: number;
  /** Finds the page in the body, whose form is not checked yet. */
  of(data: unknown): unknown;
}

/**
 * Checks that a response with a success status is a success: media type and body must be what the operation promises, so
 * that a login page with status 200 is none.
 *
 * @param readText - Reads the body.
 * @returns What the operation resolves to.
 * @throws BitbucketError if it is not a success.
 */
export async function checkResponse(
  failed: () => FailedRequest,
  { response, isRedirected, operation: { result, html }, page }: ReceivedResponse,
  readText: () => Promise<string>,
): Promise<unknown> {
  if (result === "response") {
    const canBeHtml = response.headers.get("Content-Disposition") !== null || (html && !isRedirected);
    if (canBeHtml || !isHtml(response) || (await isMislabeled(response))) return response;
    throw new BitbucketError(failed(), response, "", loginPage);
  }
  const text = await readText();
  const fail = (fault: string) => new BitbucketError(failed(), response, text, fault);
  if (result === "none") {
    if (isHtml(response) || /^\s*<(?:!doctype )?html/i.test(text)) throw fail(loginPage);
    return undefined;
  }
  if (response.status === 204 && result === "json?") return undefined;
  if (text === "" && result === "unknown") return undefined;
  if (text === "") throw fail("the body is empty");
  let data: unknown;
  try {
    data = Object(response)[takeBody]?.() ?? JSON.parse(text);
  } catch {
    throw fail(`the body is not JSON: ${failed().redactor.start(text, 200)}`);
  }
  if (data === null) throw fail("the body is null");
  if (!page) return data;
  const found = page.of(data);
  const fault = pageFault(found, page.start);
  if (fault) throw fail(fault);
  return found;
}

const loginPage = "the body is an HTML page, such as a login page";

function isHtml({ headers }: Response): boolean {
  return /^\s*(text\/html|application\/xhtml\+xml)\s*(;|$)/i.test(headers.get("Content-Type") ?? "");
}

/** Whether something else than a page was given the media type of one, as a proxy may do with a diff. */
async function isMislabeled(response: Response): Promise<boolean> {
  const reader = response.clone?.().body?.getReader?.();
  const [chunk] = await Promise.allSettled([reader?.read()]);
  const start = new TextDecoder().decode(Object(chunk).value?.value);
  const isMislabeled = /^\s*[^\s<\u{feff}]/u.test(start);
  // Nothing reads the copy, nor the body of a page. Not awaited: they are only cancelled once both are.
  void Promise.allSettled([reader?.cancel(), isMislabeled || response.body?.cancel?.()]);
  return isMislabeled;
}
