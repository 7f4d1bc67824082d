import type { DescribedOperation } from "../description/operations.ts";
import type { MockResponse } from "./incoming.ts";

/** The archive of the description in the format that a request asks for: `zip`, `tar`, `tar.gz` or `tgz`. */
export async function archive(
  { responses }: DescribedOperation,
  format: string,
): Promise<Pick<MockResponse, "headers" | "body">> {
  const contents = responses.flatMap((response) => response.contents);
  const isTar = format !== "zip";
  const content = contents.find(({ mediaType }) => (mediaType === "application/x-tar") === isTar);
  const disposition = responses[0]?.headers["Content-Disposition"];
  const file = `${content?.examples[0]?.value}`;
  return {
    headers: {
      "Content-Type": format === "tar" ? "application/x-tar" : "application/octet-stream",
      "Content-Disposition": `${disposition}`.replace(/zip"$/, `${format}"`),
    },
    body: isTar && format !== "tar" ? await gzip(file) : file,
  };
}

async function gzip(file: string): Promise<Uint8Array> {
  const stream = new Response(file).body?.pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
