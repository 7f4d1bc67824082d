import { createServer, type IncomingHttpHeaders } from "node:http";
import { listen } from "../listen.ts";

/** A request as it arrived. */
export interface Request {
  method: string;
  /** Path and query, as they stood in the request line. */
  url: string;
  headers: IncomingHttpHeaders;
}

/** What is answered to a request, JSON if not said otherwise. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Decides what is answered. */
export type Scene = (request: Request) => Reply;

/** A server on loopback that records what it gets. */
export interface Recorder {
  url: string;
  /** Plays a scene while something happens, and gives the requests of that time. */
  during: (scene: Scene, act: () => Promise<void>) => Promise<Request[]>;
  close: () => Promise<void>;
}

/** Starts such a server. */
export async function startRecorder(): Promise<Recorder> {
  let scene: Scene = () => ({ status: 500 });
  let requests: Request[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = "", url = "", headers } = incoming;
    const request = { method, url, headers };
    requests.push(request);
    incoming.resume().on("end", () => {
      const { status = 200, headers: more, body } = scene(request);
      const isText = typeof body === "string";
      outgoing.writeHead(status, {
        ...(body === undefined ? {} : { "Content-Type": isText ? "text/html" : "application/json;charset=UTF-8" }),
        ...more,
      });
      outgoing.end(body === undefined ? undefined : isText ? body : JSON.stringify(body));
    });
  });
  const { url, close } = await listen(server);
  const during: Recorder["during"] = async (next, act) => {
    scene = next;
    requests = [];
    await act();
    return requests;
  };
  return { url, during, close };
}
