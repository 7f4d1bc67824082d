import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { control, isControl } from "./control.ts";
import { disposal } from "./disposal.ts";
import { errorResponse } from "./error-response.ts";
import { readBytes, send, targetOf } from "./http.ts";
import type { Incoming } from "./incoming.ts";
import { listen } from "./listen.ts";
import type { Listening, ListenOptions } from "./listening.ts";
import { logFault, logLine, type Responder, respond } from "./respond.ts";

/** Has a mock listen on a port. */
export async function listenFor(
  responder: Responder,
  { port = 0, host = "127.0.0.1" }: ListenOptions = {},
): Promise<Listening> {
  const listener = (request: IncomingMessage, response: ServerResponse) => handle(request, response, responder, host);
  // Who asks for leave to send a body hears first if it is of no use.
  const server = createServer(listener).on("checkContinue", listener);
  const { url, outside } = await listen(server, port, host);
  if (outside)
    logLine(responder.log, `The mock listens on ${outside}, where other machines can reach and configure it.`);
  const closed = once(server, "close");
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url, stop, ...disposal(stop) };
}

/** Responds on a socket. No request ends the process. */
async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  responder: Responder,
  host: string,
): Promise<void> {
  const incoming: Incoming = {
    // Requests that a server received have a method.
    method: request.method as string,
    target: targetOf(request),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    read: () => readBytes(response),
  };
  if (isControl(incoming)) {
    const controlled = control(incoming, responder.stubs, host).catch((error) => {
      logFault(responder.log, `${incoming.method} ${incoming.target}`, error);
      return errorResponse(error);
    });
    await send(response, await controlled);
  } else {
    const { response: responded, failure, entry } = await respond(incoming, responder);
    if ((await send(response, responded, failure)) && entry) entry.status = responded.status;
  }
}
