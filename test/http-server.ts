import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import { listen } from "../scripts/listen.ts";

/** A request as a server saw it. */
export interface SeenRequest {
  method: string | undefined;
  /** The path and the query as they were sent. */
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** Starts a server on a free port of 127.0.0.1 that lasts for one test. */
export async function startServer(
  respond: (request: SeenRequest, response: ServerResponse) => void,
): Promise<{ url: string; requests: SeenRequest[] }> {
  const requests: SeenRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method, url = "", headers } = incoming;
    const request = { method, url, headers, body: Buffer.concat(chunks).toString("latin1") };
    requests.push(request);
    respond(request, response);
  });
  const { url, close } = await listen(server);
  onTestFinished(close);
  return { url, requests };
}

/** Answers JSON. */
export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}
