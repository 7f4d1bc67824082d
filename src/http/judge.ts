import type { OperationMetadata } from "../client/operation-table.ts";
import { BitbucketError } from "../errors/bitbucket-error.ts";
import { redactedStart } from "../errors/redact.ts";
import type { Attempt } from "./attempt.ts";

/**
 * What an answer gives, if it is the success that the operation promises: its status, its address, its media type and its
 * body decide that together.
 *
 * @param text - The body, unless the operation gives the response unread.
 * @throws BitbucketError if it is none.
 */
export function judge(
  attempt: Attempt,
  response: Response,
  text: string,
  { result, html }: OperationMetadata,
): unknown {
  const refuse = (fault?: string) => new BitbucketError(attempt, response, text, fault);
  const place = strayed(attempt, response);
  if (!response.ok || place) throw refuse(place);
  const isStream = result === "response";
  if (isStream || result === "none") {
    const isFile = isStream && (response.headers.has("Content-Disposition") || (html && !response.redirected));
    if (!isFile && isPage(response, text)) {
      // Nobody will read it.
      if (isStream) Object(response.body).cancel?.();
      throw refuse("the body is an HTML page, as for signing on");
    }
    return isStream ? response : undefined;
  }
  if (response.status === 204 && result === "json?") return undefined;
  if (text === "") {
    if (result === "unknown") return undefined;
    throw refuse("the body is empty");
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw refuse(`the body is not JSON: ${redactedStart(text, attempt.secrets, 200)}`);
  }
  if (data === null) throw refuse("the body is null");
  return data;
}

/** Says so if an answer comes from another server, which the credentials for this one never reach. */
export function strayed({ headers, url }: Attempt, response: Response): string | undefined {
  if (!response.redirected || !headers?.has("Authorization")) return undefined;
  const { origin } = new URL(response.url);
  if (origin === new URL(url).origin) return undefined;
  return `the request was redirected to ${origin}, where the credentials did not go along`;
}

function isPage({ headers }: Response, text: string): boolean {
  return /html/i.test(headers.get("Content-Type") ?? "") || /^\s*<(?:!doctype )?html/i.test(text);
}
