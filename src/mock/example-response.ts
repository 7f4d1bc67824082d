import type { DescribedOperation } from "../description/operations.ts";
import { type Choice, chooseExample } from "./examples.ts";
import type { Given, MockResponse } from "./exchange.ts";
import { fillIn } from "./fill-in.ts";
import { filtered } from "./filters.ts";
import { patched } from "./patch.ts";

/** The response with an example of the description, and the values of the request. */
export async function exampleResponse(given: Given, choice: Choice, isStrict: boolean): Promise<MockResponse> {
  const { operation, parameters, username } = given;
  const { response, content, example } = chooseExample(given, choice, isStrict);
  const { status } = response;
  const { "retry-after": _, "x-ausername": __, ...ofResponse } = response.headers;
  const type = content && { "content-type": content.mediaType === "*/*" ? "text/plain" : content.mediaType };
  const headers = { ...ofResponse, ...type, ...choice.headers };
  if (!content || !example) return { status, headers, body: "" };
  const isArchive = operation.name === "getArchive" && status === 200 && !choice.content && !choice.isVerbatim;
  if (isArchive && parameters.format) return archive(operation, `${parameters.format}`, choice.headers ?? {});
  // Who chooses an example gets it as it is.
  const isVerbatim = status >= 300 || choice.isVerbatim;
  if (content.mediaType !== "application/json") {
    const text = operation.name === "getCurrentUsername" ? username : diffOf(`${example.value}`, parameters.path);
    return { status, headers, body: isVerbatim ? `${example.value}` : text };
  }
  const value = isVerbatim ? example.value : filtered(fillIn(example.value, given, content), given);
  const body = choice.patch === undefined ? value : patched(value, choice.patch, content, status);
  return { status, headers, body: JSON.stringify(body) };
}

/** The text of a file's diff, with the path that a request asks for. Any other text stays as it is. */
function diffOf(text: string, path: unknown): string {
  const [, known] = /^\+\+\+ \w+:\/\/(.+)$/m.exec(text) ?? [];
  return known && path ? text.replaceAll(known, () => `${path}`.replace(/^\//, "")) : text;
}

/** The archive of the description in the format that a request asks for: `zip`, `tar`, `tar.gz` or `tgz`. */
async function archive(
  { responses }: DescribedOperation,
  format: string,
  others: Record<string, string>,
): Promise<MockResponse> {
  const isTar = format !== "zip";
  const contents = responses.flatMap((response) => response.contents);
  const content = contents.find(({ mediaType }) => (mediaType === "application/x-tar") === isTar);
  const file = `${content?.examples[0]?.value}`;
  const headers = {
    "content-type": format === "tar" ? "application/x-tar" : "application/octet-stream",
    "content-disposition": `${responses[0]?.headers["content-disposition"]}`.replace(/zip"$/, `${format}"`),
    ...others,
  };
  const body = isTar && format !== "tar" ? await gzip(file) : file;
  return { status: 200, headers, body };
}

async function gzip(file: string): Promise<Uint8Array> {
  const stream = new Response(file).body?.pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
