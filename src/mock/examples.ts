import type {
  DescribedContent,
  DescribedExample,
  DescribedOperation,
  DescribedResponse,
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
  /** Whether an example fits the request. */
  fits(example: DescribedExample): boolean;
}

/**
 * Chooses the response and its example.
 *
 * @throws RequestError if the client accepts none of the media types.
 */
export function chooseExample(operation: DescribedOperation, wish: ExampleWish): ChosenExample {
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
  return { response, content, example: named ?? examples.find(wish.fits) ?? examples[0] };
}

/** The response of success. Of two of a POST, newer servers send 201. */
export function successOf({ method, responses }: DescribedOperation): DescribedResponse {
  const [first, second] = responses.filter(({ status }) => status < 300);
  const isCreated = method === "post" && second?.status === 201;
  // Lint demands a response of success.
  return (isCreated ? second : first) as DescribedResponse;
}

function isOfFile({ responses }: DescribedOperation): boolean {
  const success = responses.filter(({ status }) => status < 300).flatMap(({ contents }) => contents);
  return success.length > 0 && !success.some(({ mediaType }) => mediaType === "application/json");
}

/**
 * Whether an example is the response to a request: each of the parameters and fields that its `x-when` names has that value.
 * One without fits any request, and a list fits a request that sends one.
 */
export function fitting(
  given: Readonly<Record<"path" | "query" | "body", unknown>>,
): (example: DescribedExample) => boolean {
  const isSeveral = Array.isArray(given.body);
  return ({ when, value }) => {
    if (isSeveral) return Array.isArray(value);
    return Object.entries(when ?? {}).every(([part, values]) => includes(Object(given)[part], values));
  };
}

/** Whether a value has all that another one has. `null` there stands for a member that is left out. */
function includes(value: unknown, part: unknown): boolean {
  if (part === null) return value === undefined || value === null;
  if (typeof part !== "object") return value === part;
  return Object.entries(part).every(([name, one]) => includes(Object(value)[name], one));
}
