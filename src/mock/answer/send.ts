import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { AnyAnswer } from "../refusal.ts";
import type { Failure } from "../steering/failures.ts";

/**
 * Sends an answer, or as much of it as a failure lets pass.
 *
 * @returns Whether the whole answer was sent, as far as the mock can tell.
 */
export async function send(response: ServerResponse, answer: AnyAnswer, failure: Failure = "pass"): Promise<boolean> {
  if (typeof failure === "object") await delayed(response, failure.delay);
  // The client may be gone by now.
  if (response.destroyed || failure === "hang") return false;
  if (failure === "reset") {
    response.socket?.resetAndDestroy();
    return false;
  }
  const body = Buffer.from(answer.body);
  const headers = { ...answer.headers, ...(body.length > 0 && { "Content-Length": body.length }) };
  if (failure === "truncate") {
    if (body.length > 0 && response.req.method !== "HEAD") {
      response.writeHead(answer.status, headers).flushHeaders();
      response.write(body.subarray(0, body.length / 2));
    }
    response.socket?.destroySoon();
    return false;
  }
  if (isUnread(response.req)) sendEarly(response, answer.status, headers, body);
  else response.writeHead(answer.status, headers).end(body);
  return true;
}

/** How long a client may go on with a body that nobody reads, in milliseconds. */
const patience = 2000;

/** Whether there is more of a request to come. */
function isUnread({ headers, readableEnded }: IncomingMessage): boolean {
  const hasBody = headers["transfer-encoding"] !== undefined || Number(headers["content-length"]) > 0;
  return hasBody && !readableEnded;
}

/**
 * Sends an answer to a request before the whole of its body is there, and ends the connection. What comes until the client
 * has read the answer is thrown away: were the connection ended at once, the client could not read it.
 */
function sendEarly(response: ServerResponse, status: number, headers: Record<string, unknown>, body: Buffer): void {
  const { req: request } = response;
  const length = status === 204 ? {} : { "Content-Length": body.length };
  response.writeHead(status, { ...headers, ...length, Connection: "close" } as OutgoingHttpHeaders).flushHeaders();
  response.write(body);
  const end = () => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, patience);
  request.once("end", end).once("close", end).resume();
}

/** Waits, as long as there is somebody to answer to. */
async function delayed(response: ServerResponse, milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    response.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
