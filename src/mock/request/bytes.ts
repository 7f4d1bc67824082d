import type { ServerResponse } from "node:http";
import { badRequest, Refusal } from "../refusal.ts";

/** How many bytes a body may have. */
const mostBytes = 10 * 2 ** 20;

/**
 * Reads the body of the request that a response is for. Who waits for leave to send it gets that now.
 *
 * @throws Refusal if it is too large, as soon as that is known, or if it breaks off. What is left of it is not kept.
 */
export async function readBytes(response: ServerResponse): Promise<Buffer> {
  const { req: request } = response;
  if (Number(request.headers["content-length"]) > mostBytes) throw tooLarge();
  if (request.headers.expect !== undefined) response.writeContinue();
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= mostBytes) chunks.push(chunk);
      else reject(tooLarge());
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("close", () => reject(badRequest({ message: "The body breaks off." })));
  });
}

function tooLarge(): Refusal {
  return new Refusal(413, "Request Entity Too Large", [{ message: "The body has more than 10 MiB." }]);
}
