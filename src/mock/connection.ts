import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { badRequest } from "../description/request-error.ts";
import { bodyTooLarge, mostBytes } from "./checks.ts";
import type { MockResponse } from "./exchange.ts";

/**
 * The path and the query that a request asks for. Clients that speak as with a proxy send the whole address, which is one of
 * this server if its host is that of the header `Host`. Anything else stays as it is.
 */
export function targetOf({ url = "", headers }: Pick<IncomingMessage, "url" | "headers">): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return url;
  const { protocol, host, pathname, search } = new URL(url);
  // A port that is the usual one of the protocol may stand in the one and not in the other.
  const named = `${protocol}//${headers.host ?? host}`;
  return URL.canParse(named) && host === new URL(named).host ? pathname + search : url;
}

/**
 * Reads the body of the request that a response is for. A client that waits for permission to send it gets that now.
 *
 * @throws RequestError if it is too large, as soon as that is known, or if it breaks off. What is left of it is not kept.
 */
export async function readBytes(response: ServerResponse): Promise<Uint8Array> {
  const { req: request } = response;
  if (Number(request.headers["content-length"]) > mostBytes) throw bodyTooLarge();
  if (request.headers.expect !== undefined) response.writeContinue();
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= mostBytes) chunks.push(chunk);
      else reject(bodyTooLarge());
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("close", () => reject(badRequest("The body is incomplete.")));
  });
}

/** Sends a response, or as much of it as comes before the connection breaks. */
export function send(
  response: ServerResponse,
  { status, headers: ofResponse, body: content, broken }: MockResponse,
): void {
  const { req: request, socket } = response;
  // The client may be gone by now.
  if (response.destroyed) return;
  const body = Buffer.from(content);
  const headers = { ...ofResponse, ...(body.length > 0 && { "content-length": body.length }) };
  if (broken === "reset") socket?.resetAndDestroy();
  else if (broken) {
    if (body.length > 0 && request.method !== "HEAD") {
      response.writeHead(status, headers).flushHeaders();
      response.write(body.subarray(0, body.length / 2));
    }
    socket?.destroySoon();
  } else if (isUnread(request)) sendEarly(response, status, headers, body);
  else response.writeHead(status, headers).end(body);
}

/** How long a client may go on with a body that is not read, in milliseconds. */
const patience = 2000;

/** Whether there is more of a request to come. */
function isUnread({ headers, readableEnded }: IncomingMessage): boolean {
  const hasBody = headers["transfer-encoding"] !== undefined || Number(headers["content-length"]) > 0;
  return hasBody && !readableEnded;
}

/**
 * Responds to a request before the whole of its body is there, and ends the connection. What comes until the client has read
 * the response is dropped: if the connection ended at once, the client could not read it.
 */
function sendEarly(response: ServerResponse, status: number, headers: OutgoingHttpHeaders, body: Buffer): void {
  const { req: request } = response;
  const length = status !== 204 && { "content-length": body.length };
  response.writeHead(status, { ...headers, ...length, Connection: "close" }).flushHeaders();
  response.write(body);
  const end = () => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, patience);
  request.once("end", end).once("close", end).resume();
}
