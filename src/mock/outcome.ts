import type { IncomingMessage } from "node:http";
import type { FindOperation } from "../description/description.ts";
import type { OperationName } from "../description/names.ts";
import type { PrismInstance } from "../description/prism.ts";
import { answer } from "./answer/answers.ts";
import { pageOf } from "./answer/pages.ts";
import type { Choice } from "./answer/read-answer.ts";
import { chosenFor } from "./answer/replies.ts";
import { headersOver } from "./headers.ts";
import { readBody } from "./journal/bodies.ts";
import type { Entry } from "./journal/journal.ts";
import type { OperationRequest } from "./journal/types.ts";
import type { AnyAnswer, MockAnswer } from "./refusal.ts";
import { refuseOtherSites } from "./request/cross-site.ts";
import { askedOf, type DescribedRequest, describeRequest } from "./request/requests.ts";
import { refuseUnknownCredentials } from "./request/security.ts";
import type { Failure } from "./steering/failures.ts";
import type { Steered } from "./steering/steering.ts";

/** What becomes of a request. */
export interface Outcome {
  answer: AnyAnswer;
  failure: Failure | undefined;
}

/** Answers requests, and refuses those that a server refuses. */
export interface Answerer {
  instance: PrismInstance;
  operationOf: FindOperation;
  steering: Steered;
}

/**
 * Finds what becomes of a request, which is noted in its entry on the way.
 *
 * @param read - Reads the body. That of a request for nothing that there is stays unread.
 * @throws Refusal if the request breaks the description. It takes no reply and no failure then.
 */
export async function outcomeOf(
  request: IncomingMessage,
  read: () => Promise<Buffer>,
  entry: Entry,
  mock: Answerer,
): Promise<Outcome> {
  const asked = askedOf(request, mock.operationOf);
  const bytes = await read();
  entry.body = await readBody(bytes, request.headers["content-type"] ?? "", entry.operation);
  mock.steering.weigh(entry, bytes.length);
  refuseUnknownCredentials(request.headers.authorization);
  refuseOtherSites(request, asked.operation);
  const described = await describeRequest(request, asked, bytes);
  const usual = await answer(mock.instance, described);
  // What is described is an operation.
  const known = entry as Entry & OperationRequest<OperationName>;
  const failure = mock.steering.takeFailure(known.operation);
  const isAnswered = failure !== "reset" && failure !== "hang";
  const reply = isAnswered && !described.isChosen ? mock.steering.takeReply(known.operation) : undefined;
  if (!reply) return { answer: pageOf(usual, asked), failure };
  const chosen = await chosenFor(known, reply);
  const answered = "body" in chosen ? chosen : await exampleOf(chosen, described, mock.instance);
  return { answer: pageOf(answered, asked), failure };
}

/** The answer with an example of the description. */
async function exampleOf(choice: Choice, described: DescribedRequest, instance: PrismInstance): Promise<MockAnswer> {
  const { status, example, mediaType, headers } = choice;
  const { input, operation } = described;
  const contents = operation.responses.filter(({ code }) => code === `${status}`).flatMap(({ contents }) => contents);
  const isAmong = contents.some(({ examples }) => examples.some(({ key }) => key === described.example));
  // Whatever a client accepts of files, what goes wrong comes as JSON.
  const accept = mediaType ?? (status < 300 ? input.headers.accept : undefined) ?? "*/*";
  const answered = await answer(instance, {
    ...described,
    input: { ...input, headers: { accept } },
    code: status,
    // Several things at once are answered with several.
    example: example ?? (isAmong ? described.example : undefined),
  });
  return { ...answered, headers: headersOver(answered.headers, headers) };
}
