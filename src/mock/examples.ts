import {
  type DescribedContent,
  type DescribedExample,
  type DescribedOperation,
  type DescribedResponse,
  operationAt,
  operationByName,
} from "../description/operations.ts";
import { acceptedType } from "./accept.ts";
import type { Given } from "./exchange.ts";
import { includes } from "./json.ts";
import { known } from "./known.ts";
import { kindOf } from "./rename.ts";

/** What is wanted of a response that has an example of the description, by a reply or by the request itself. */
export interface Choice {
  /** The response, the first of success by default. */
  response?: DescribedResponse;
  /** The media type and the example, by default those that fit the request. */
  content?: DescribedContent;
  example?: string | undefined;
  /** What is merged into the example. */
  patch?: unknown;
  /** Headers besides those of the example, by their names in lower case. */
  headers?: Record<string, string>;
  /** Whether the example is sent as it is. */
  isVerbatim?: boolean;
}

/** A response of the description. There is no content and no example if it has no body. */
export interface ChosenExample {
  response: DescribedResponse;
  content: DescribedContent | undefined;
  example: DescribedExample | undefined;
}

/**
 * Chooses the response and its example.
 *
 * @throws RequestError if the client accepts none of the media types.
 */
export function chooseExample(given: Given, choice: Choice, isStrict: boolean): ChosenExample {
  const accept = given.headers.accept ?? "";
  const raw = choice.response || isStrict ? undefined : rawDiffOf(given.operation, accept);
  const operation = raw ?? given.operation;
  const response = choice.response ?? successOf(operation);
  // Whatever a client accepts of files, errors come as JSON.
  const isErrorOfFile = response.status >= 300 && isOfFile(operation);
  const mediaTypes = response.contents.map(({ mediaType }) => mediaType);
  const type = acceptedType(choice.content?.mediaType ?? (isErrorOfFile ? "" : accept), mediaTypes);
  const content = response.contents.find(({ mediaType }) => mediaType === type) ?? response.contents[0];
  const { examples = [] } = content ?? {};
  const counts = examples.map((example) => conditionsMet(example, given) ?? -1);
  const fitting = examples[counts.indexOf(Math.max(...counts))];
  return { response, content, example: examples.find(({ name }) => name === choice.example) ?? fitting };
}

/** The response of success. Of two of a POST, newer servers send 201. */
function successOf({ method, responses }: DescribedOperation): DescribedResponse {
  const [first, second] = responses.filter(({ status }) => status < 300);
  const isCreated = method === "post" && second?.status === 201;
  // Lint demands a response of success.
  return (isCreated ? second : first) as DescribedResponse;
}

/** The operation with the text of a file's diff, for a client that only accepts text. Servers send it at the JSON's address, too. */
function rawDiffOf({ template }: DescribedOperation, accept: string): DescribedOperation | undefined {
  const [, start] = /^(.*\/repos\/\{\w+\})\/.+\/diff\/?\{path\}$/.exec(template) ?? [];
  const isText = /^\s*text\/plain/i.test(accept) && !/json|\*\/\*/i.test(accept);
  return start !== undefined && isText ? operationAt(`${start}/diff/{path}`, "get") : undefined;
}

function isOfFile({ responses }: DescribedOperation): boolean {
  const success = responses.filter(({ status }) => status < 300).flatMap(({ contents }) => contents);
  return success.length > 0 && !success.some(({ mediaType }) => mediaType === "application/json");
}

/**
 * How many conditions of an example, in `x-when`, a request meets, or nothing if there is one that it does not: the values that
 * its parameters and its body must have. `null` stands for nothing, `{}` for anything and `{ pattern }` for strings that match. A
 * list is the response to several things that are sent at once.
 */
function conditionsMet({ when = {}, value }: DescribedExample, { parameters, body }: Given): number | undefined {
  if (Array.isArray(body)) return Array.isArray(value) ? 1 : undefined;
  const conditions = Object.entries(when).flatMap(([part, values]) =>
    Object.entries(values).map(([name, wanted]) => includes(Object(part === "body" ? body : parameters)[name], wanted)),
  );
  return conditions.every(Boolean) ? conditions.length : undefined;
}

/** The response to a request with a missing or outdated version, where servers reject it with 409. */
export function conflictOf({ operation, parameters, body }: Given): Choice | undefined {
  const version = parameters.version ?? Object(body).version;
  const wanted = version === undefined ? "PullRequestUnversioned" : "PullRequestOutOfDate";
  const response = operation.responses.find(({ status }) => status === 409);
  const conflict = response?.contents.flatMap(({ examples }) => examples).find(({ name }) => name === wanted);
  if (!response || !conflict) return undefined;
  const found = known({ id: parameters.pullRequestId }, (one) => kindOf(one, "") === "pullRequest");
  const [usual] = successOf(operationByName("getPullRequest")).contents.flatMap(({ examples }) => examples);
  const current = Number(Object(found ?? usual?.value).version);
  if (Number(version) >= current) return undefined;
  return { response, example: wanted, patch: withVersions(conflict.value, current, version) };
}

/** The error about an outdated pull request, with its version and the one that was sent. */
function withVersions(conflict: unknown, currentVersion: number, sent: unknown): unknown {
  const [error] = Object(conflict).errors;
  const versions = [currentVersion, sent];
  const message = error.message.replaceAll(/version \d+/g, () => `version ${versions.shift()}`);
  return { errors: [{ ...error, message, currentVersion, expectedVersion: sent ?? error.expectedVersion }] };
}
