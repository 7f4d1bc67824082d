import { createServer, type IncomingHttpHeaders } from "node:http";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { listen } from "../listen.ts";
import type { Calls, Connect, Connection } from "./calls.ts";
import { made } from "./make.ts";

/** A request as it arrived, with path and query as they stood in the request line. */
interface Request {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}

/** Decides how a server, or a proxy in front of it, responds: in JSON unless the body is a string. */
export type Scene = (request: Request) => { status?: number; headers?: Record<string, string>; body?: unknown };

/** How a call ended: with what it promises, with an error that the caller must look for, or by throwing. */
export interface Outcome {
  how: "given" | "error" | "thrown";
  value: unknown;
  requests: Request[];
}

let scene: Scene = () => ({ status: 500 });
let requests: Request[] = [];
const server = createServer((incoming, outgoing) => {
  const { method = "", url = "", headers } = incoming;
  requests.push({ method, url, headers });
  incoming.resume().on("end", () => {
    const { status = 200, headers: more, body } = scene({ method, url, headers });
    const isText = typeof body === "string";
    const type = body !== undefined && { "Content-Type": isText ? "text/html" : "application/json;charset=UTF-8" };
    outgoing.writeHead(status, { ...type, ...more }).end(isText ? body : JSON.stringify(body));
  });
});
const { url, close } = await listen(server);

/** Ends the server that all scenes are played on. */
export const endObserving: () => Promise<void> = close;

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
    const value = await call(connect({ url, token: "BBDC-token", ...connection }));
    const isResult = value instanceof Object && "response" in value && value.response instanceof Response;
    // What a client resolves to that does not throw: data or an error, and the response.
    const { data, error } = (isResult ? value : { data: value }) as { data?: unknown; error?: unknown };
    return error === undefined ? { how: "given", value: data, requests } : { how: "error", value: error, requests };
  } catch (error) {
    return { how: "thrown", value: error, requests };
  }
}

/** What connects a client, as the file of that name in `subjects` has it. */
export async function connector(client: string, as = "connect"): Promise<Connect> {
  // The files of the folder `subjects` have such functions.
  const subject = (await import(pathToFileURL(made("bundled", `${client}.mjs`)).href)) as Record<string, Connect>;
  const connect = subject[as];
  if (!connect) throw new Error(`${client} has no ${as}`);
  return connect;
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
