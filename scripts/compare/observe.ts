import { createServer, type IncomingMessage } from "node:http";
import { inspect } from "node:util";
import { listen } from "../listen.ts";
import type { Calls, Connection } from "./calls.ts";
import { connector } from "./clients.ts";

/** Decides how a server, or a proxy in front of it, responds: in JSON unless the body is a string. */
export type Scene = (request: IncomingMessage) => { status?: number; headers?: Record<string, string>; body?: unknown };

/** How a call ended, if the client has it: with what it promises, with an error that the caller must look for, or by throwing. */
interface Outcome {
  how: "given" | "error" | "thrown" | "missing";
  value?: unknown;
  /** The requests as they arrived. */
  requests: IncomingMessage[];
}

let scene: Scene = () => ({ status: 500 });
let requests: IncomingMessage[] = [];
const server = createServer((incoming, outgoing) => {
  requests.push(incoming);
  incoming.resume().on("end", () => {
    const { status = 200, headers, body } = scene(incoming);
    const isText = typeof body === "string";
    const type = body !== undefined && { "Content-Type": isText ? "text/html" : "application/json;charset=UTF-8" };
    outgoing.writeHead(status, { ...type, ...headers }).end(isText ? body : JSON.stringify(body));
  });
});
const { url } = await listen(server);

/** Makes one call with a client while a scene is played. */
export async function observe(
  client: string,
  played: Scene,
  call: (calls: Calls) => Promise<unknown> | undefined,
  { as = "connect", ...connection }: Partial<Connection> & { as?: string } = {},
): Promise<Outcome> {
  const connect = await connector(client, as);
  scene = played;
  requests = [];
  try {
    const promise = call(connect({ url, token: "BBDC-token", ...connection }));
    if (!promise) return { how: "missing", requests };
    const value = await promise;
    const isResult = value instanceof Object && "response" in value && value.response instanceof Response;
    // What a client resolves to that does not throw: data or an error, and the response.
    const { data, error } = (isResult ? value : { data: value }) as { data?: unknown; error?: unknown };
    return error === undefined ? { how: "given", value: data, requests } : { how: "error", value: error, requests };
  } catch (error) {
    return { how: "thrown", value: error, requests };
  }
}

/** How a call ended, in words. */
export function ending({ how, value }: Outcome): string {
  return `${how === "thrown" ? "throws" : "returns"} ${kindOf(value)}${how === "error" ? " as `error`" : ""}`;
}

/** The name of what came, as a reader knows it. */
export function kindOf(value: unknown): string {
  if (value instanceof Error) return `\`${value.constructor.name}\``;
  if (value instanceof Response) return value.bodyUsed ? "the response" : "the response, unread";
  if (value instanceof Blob) return "a `Blob` in memory";
  if (value instanceof ReadableStream) return "a stream";
  if (typeof value === "string") return value === "" ? "an empty string" : "a string";
  if (value === undefined) return "`undefined`";
  return JSON.stringify(value) === "{}" ? "`{}`" : "an object";
}

/** Everything that a log would show of a value. */
export function shown(value: unknown): string {
  const message = value instanceof Error ? `${value.message}\n${value.stack}` : "";
  return `${message}\n${inspect(value, { depth: 8, maxStringLength: Number.POSITIVE_INFINITY })}\n${JSON.stringify(value)}`;
}
