import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { listen } from "../scripts/listen.ts";
import { writeHar } from "./har.ts";

/** A proxy that lasts for one test, and writes down what goes through it. */
export interface HarProxy {
  /** Where it is. */
  url: string;
  /** Writes what went through it to a file. */
  save(): Promise<string>;
}

/** Starts a proxy in front of a server. */
export async function startHarProxy(target: string): Promise<HarProxy> {
  const entries: object[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", url: path } = request;
    const sent = await buffer(request);
    const headers = pairs(request.rawHeaders);
    const own = headers.filter(([name]) => !/^(host|connection|content-length)$/i.test(name));
    const answer = await fetch(target + path, {
      method,
      headers: own,
      redirect: "manual",
      ...(sent.length > 0 && { body: sent }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get("Content-Type") ?? "";
    entries.push({
      request: {
        method,
        url: target + path,
        headers: headers.map(([name, value]) => ({ name, value })),
        bodySize: sent.length,
        ...(sent.length > 0 && { postData: { mimeType: "", text: sent.toString("base64"), encoding: "base64" } }),
      },
      response: {
        status: answer.status,
        headers: Array.from(answer.headers, ([name, value]) => ({ name, value })),
        content: { size: bytes.length, mimeType: type, text: bytes.toString("base64"), encoding: "base64" },
      },
    });
    response.writeHead(answer.status, type ? { "Content-Type": type } : {}).end(bytes);
  });
  const { url, close } = await listen(server);
  onTestFinished(close);
  return { url, save: () => writeHar(entries) };
}

/** Names and values, which come one after the other. */
function pairs(raw: readonly string[]): [name: string, value: string][] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, `${raw[index + 1]}`] as [string, string]] : []));
}
