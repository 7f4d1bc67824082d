import type { OperationName } from "../../description/names.ts";
import { headersFrom } from "../headers.ts";
import type { AnyAnswer } from "../refusal.ts";
import { answersOf, type DescribedAnswer } from "./described-answers.ts";
import { checkedAnswer, uncheckedAnswer } from "./own-answers.ts";

/** An example of the description that is to be answered with. */
export interface Choice {
  status: number;
  example: string | undefined;
  /** The media type of the example, if one is named. */
  mediaType: string | undefined;
  /** Headers besides those of the example, by their names in lower case. */
  headers: Record<string, string>;
}

const fields = ["status", "example", "body", "headers", "unchecked"];

/**
 * Reads an answer that somebody gave to an operation.
 *
 * @throws TypeError if it is none, or if the description does not allow it.
 */
export function readAnswer(operation: OperationName, given: unknown): Choice | AnyAnswer {
  try {
    return answerAmong(answersOf(operation), typeof given === "number" ? { status: given } : given);
  } catch (cause) {
    // Nothing else than errors is thrown there.
    throw new TypeError(`reply: ${operation}: ${(cause as Error).message}`, { cause });
  }
}

function answerAmong(answers: readonly DescribedAnswer[], given: unknown): Choice | AnyAnswer {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError("an answer is a status, an object with a status, or a function that gives one of these");
  const {
    status,
    example,
    body,
    headers: ofAnswer = {},
    unchecked = false,
    ...others
  }: Record<string, unknown> = {
    ...given,
  };
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new TypeError(`an answer has no "${unknown}", only ${fields.join(", ")}`);
  if (typeof unchecked !== "boolean") throw new TypeError("unchecked must be true or false");
  if (example !== undefined && (body !== undefined || unchecked))
    throw new TypeError("give an example or an answer of your own, not both");
  const headers = headersFrom(ofAnswer);
  const answer = answers.find((one) => one.status === status);
  if (unchecked) return uncheckedAnswer({ status: anyStatus(status), body, headers }, answer?.contents[0]);
  if (!answer) throw new TypeError(`there is no status ${status}, only ${answers.map((one) => one.status).join(", ")}`);
  if (body !== undefined) return checkedAnswer({ status: answer.status, body, headers }, answer.contents);
  return { status: answer.status, ...exampleAmong(answer, example), headers };
}

function anyStatus(status: unknown): number {
  if (typeof status === "number" && Number.isInteger(status) && status >= 200 && status <= 999) return status;
  throw new TypeError(`a status is a whole number from 200 to 999, not ${status}`);
}

function exampleAmong({ status, contents }: DescribedAnswer, name: unknown): Pick<Choice, "example" | "mediaType"> {
  if (name === undefined) return { example: undefined, mediaType: undefined };
  const content = contents.find(({ examples }) => examples.some((example) => example === name));
  if (content) return { example: `${name}`, mediaType: content.mediaType };
  const names = contents.flatMap(({ examples }) => examples).join(", ");
  throw new TypeError(`${status} has no example "${name}"${names && `, only ${names}`}`);
}
