import type { DescribedContent } from "../description/operations.ts";
import { parametersOf } from "../description/parameters.ts";
import type { Requested } from "../description/requested.ts";
import { archive } from "./archive.ts";
import { chooseExample, conditionsMet, type ExampleWish } from "./examples.ts";
import { type Asked, fillIn } from "./fill-in.ts";
import { filtered } from "./filters.ts";
import { headersOver } from "./headers.ts";
import type { Incoming, MockResponse } from "./incoming.ts";
import { patched } from "./patch.ts";
import type { Preference } from "./prefer.ts";
import type { Choice } from "./replies.ts";
import { versionConflict } from "./versions.ts";

/** A request that matches the description. */
export interface Given extends Requested {
  query: URLSearchParams;
  headers: Incoming["headers"];
  body: unknown;
}

/** What is wanted of a response, by a reply or by the request itself. */
export type Wanted = Partial<Pick<Choice, "response" | "content" | "example" | "patch" | "headers">> & {
  isVerbatim?: boolean;
};

/** The example that a request prefers, or one of a conflict if its version is missing or outdated. */
export function preferred({ operation, query, path, body }: Given, { status, example }: Preference): Wanted {
  const response = operation.responses.find((one) => one.status === status);
  if (response || example !== undefined) return { ...(response && { response }), example, isVerbatim: true };
  return versionConflict(operation, parametersOf(operation, path, query), body) ?? {};
}

/** The response with an example of the description, and the values of the request. */
export async function exampleResponse(given: Given, wanted: Wanted, isStrict: boolean): Promise<MockResponse> {
  const { operation, headers, path, query, body } = given;
  const parameters = parametersOf(operation, path, query);
  const fits = conditionsMet({ path: parameters, query: parameters, body });
  const wish: ExampleWish = { ...wanted, accept: headers.accept ?? "", isStrict, fits };
  const { response, content, example } = chooseExample(operation, wish);
  const { "Retry-After": _, "X-AUSERNAME": __, ...ofResponse } = response.headers;
  const type = content && { "Content-Type": content.mediaType === "*/*" ? "text/plain" : content.mediaType };
  // Who chooses an example gets it as it is.
  const isFilledIn = response.status < 300 && !wanted.isVerbatim;
  const asked = isFilledIn ? { operation, parameters, body } : undefined;
  const isArchive = operation.name === "getArchive" && response.status === 200 && !wanted.content && !wanted.isVerbatim;
  const archived = isArchive && parameters.format ? await archive(operation, `${parameters.format}`) : undefined;
  return {
    status: response.status,
    headers: headersOver({ ...ofResponse, ...type, ...archived?.headers }, wanted.headers ?? {}),
    body: archived?.body ?? (content && example ? bodyOf(example.value, content, asked, wanted.patch) : ""),
  };
}

function bodyOf(example: unknown, content: DescribedContent, asked: Asked | undefined, patch: unknown): string {
  if (content.mediaType !== "application/json") return `${example}`;
  const value = asked ? filtered(fillIn(example, asked, content), asked.operation, asked.parameters) : example;
  return JSON.stringify(patch === undefined ? value : patched(value, patch, content));
}
