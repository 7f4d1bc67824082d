import {
  type DescribedContent,
  type DescribedExample,
  type DescribedOperation,
  type DescribedResponse,
  operationAt,
} from "../description/operations.ts";
import { acceptedType } from "./accept.ts";

/** The example of the description that a request gets. */
export interface ChosenExample {
  response: DescribedResponse;
  /** The body and its media type. `undefined` if the response has no body. */
  content: DescribedContent | undefined;
  example: DescribedExample | undefined;
}

/** What chooses among the examples. */
export interface ExampleWish {
  /** The response, the first of success by default. */
  response?: DescribedResponse | undefined;
  content?: DescribedContent | undefined;
  example?: string | undefined;
  accept: string;
  isStrict: boolean;
  /** How many conditions of an example the request meets, or nothing if there is one that it does not. */
  fits(example: DescribedExample): number | undefined;
}

/**
 * Chooses the response and its example.
 *
 * @throws RequestError if the client accepts none of the media types.
 */
export function chooseExample(operation: DescribedOperation, wish: ExampleWish): ChosenExample {
  const raw = wish.response || wish.isStrict ? undefined : rawDiffOf(operation, wish.accept);
  if (raw) return chooseExample(raw, wish);
  const response = wish.response ?? successOf(operation);
  // Whatever a client accepts of files, errors come as JSON.
  const accept = isOfFile(operation) && response.status >= 300 ? "" : wish.accept;
  const type = acceptedType(
    wish.content?.mediaType ?? accept,
    response.contents.map(({ mediaType }) => mediaType),
  );
  const content = response.contents.find(({ mediaType }) => mediaType === type) ?? response.contents[0];
  const { examples = [] } = content ?? {};
  const named = examples.find(({ name }) => name === wish.example);
  return { response, content, example: named ?? bestOf(examples, wish.fits) };
}

/** The response of success. Of two of a POST, newer servers send 201. */
export function successOf({ method, responses }: DescribedOperation): DescribedResponse {
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

/** The example that meets most conditions, the first of several, and of none the first of all. */
function bestOf(examples: readonly DescribedExample[], fits: ExampleWish["fits"]): DescribedExample | undefined {
  const counts = examples.map((example) => fits(example) ?? -1);
  return examples[counts.indexOf(Math.max(...counts))];
}

/**
 * How many conditions of an example, in `x-when`, a request meets: the values that its parameters and its body must have.
 * `null` stands for nothing and `{}` for anything. A list is the response to several things that are sent at once.
 */
export function conditionsMet(given: Readonly<Record<"path" | "query" | "body", unknown>>): ExampleWish["fits"] {
  const isSeveral = Array.isArray(given.body);
  return ({ when = {}, value }) => {
    if (isSeveral) return Array.isArray(value) ? 1 : undefined;
    const conditions = Object.entries(when).flatMap(([part, values]) =>
      Object.entries(values).map(([name, wanted]) => includes(Object(Object(given)[part])[name], wanted)),
    );
    return conditions.every(Boolean) ? conditions.length : undefined;
  };
}

function includes(value: unknown, wanted: unknown): boolean {
  if (wanted === null || value === null || value === undefined) return wanted === null && (value ?? null) === null;
  const values: readonly unknown[] = [value].flat();
  if (typeof wanted !== "object") return values.includes(wanted);
  return Object.entries(wanted).every(([name, one]) => includes(Object(value)[name], one));
}
