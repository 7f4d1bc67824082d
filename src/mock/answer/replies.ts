import type { OperationName } from "../../description/names.ts";
import type { OperationRequest } from "../journal/types.ts";
import { type AnyAnswer, Refusal } from "../refusal.ts";
import { type Choice, readAnswer } from "./read-answer.ts";

/** A function that gives an answer, whatever that is. */
type AnswerFunction = (request: OperationRequest<OperationName>) => unknown;

/** What an operation was told to answer. Answers are checked by then, and what functions give is not. */
export type PreparedReply = Choice | AnyAnswer | AnswerFunction;

/**
 * Makes a reply ready.
 *
 * @throws TypeError if it is none, or if the description does not allow it.
 */
export function prepareReply(operation: OperationName, given: unknown): PreparedReply {
  // Functions are called with a request, and what they give is read then.
  return typeof given === "function" ? (given as AnswerFunction) : readAnswer(operation, given);
}

/**
 * What is to be answered to a request.
 *
 * @throws Refusal if that is for a function to say, and it fails or gives what the description does not allow.
 */
export async function chosenFor(
  request: OperationRequest<OperationName>,
  reply: PreparedReply,
): Promise<Choice | AnyAnswer> {
  if (typeof reply !== "function") return reply;
  const given = await resultOf(request, reply);
  try {
    return readAnswer(request.operation, given);
  } catch (error) {
    // Nothing else than errors is thrown there.
    throw fault((error as Error).message);
  }
}

async function resultOf(request: OperationRequest<OperationName>, reply: AnswerFunction): Promise<unknown> {
  try {
    return await reply(request);
  } catch (error) {
    throw fault(`reply: ${request.operation}: the function failed: ${error}`);
  }
}

/** A fault of the program that steers the mock, which the answer tells. */
function fault(message: string): Refusal {
  return new Refusal(500, "Internal Server Error", [{ message }]);
}
