import type { ServerResponse } from "node:http";
import type { Failure } from "./failures.ts";
import type { AnyAnswer } from "./refusal.ts";

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
  response.writeHead(answer.status, headers).end(body);
  return true;
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
