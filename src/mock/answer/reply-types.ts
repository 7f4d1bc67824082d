import type { operations } from "../../../generated/types.ts";
import type { OperationName } from "../../description/names.ts";
import type { OperationRequest } from "../journal/types.ts";
import type { ExampleName, StatusCode } from "./prefer.ts";

/** The body that the description gives a status of an operation: JSON, or for files and texts what is sent as it is. */
export type AnswerBody<Name extends OperationName, Code extends StatusCode<Name>> = operations[Name] extends {
  responses: { [Status in Code]: { content: infer Content } };
}
  ? Content extends { "application/json": infer Body }
    ? Body
    : string | Uint8Array
  : never;

/** An answer that the description has, with an example or with a body of one's own, which is checked. */
export interface CheckedAnswer<Code, Example, Body> {
  status: Code;
  /** The example in the description to answer with, the first one for the status by default. */
  example?: Example;
  /** What is sent in place of an example: as JSON, or for files and texts as it is. */
  body?: Body;
  /** Headers besides those of the answer, or in place of them, such as `{ "Retry-After": 1 }`. */
  headers?: AnswerHeaders;
  unchecked?: false;
}

/** An answer that nothing is checked in, as a proxy or a server that is broken gives it. */
export interface UncheckedAnswer {
  /** A status from 200 to 999, described or not. */
  status: number;
  /** A text or bytes are sent as they are, anything else as JSON. There is no body by default. */
  body?: unknown;
  /** Headers besides `Content-Type`, or in place of it. */
  headers?: AnswerHeaders | undefined;
  example?: undefined;
  unchecked: true;
}

/** The headers of an answer by name. The mock sets `Content-Length` and `Transfer-Encoding` itself. */
export type AnswerHeaders = Readonly<Record<string, string | number>>;

/** What an operation of the mock can be told to answer: a status, with more of the answer if need be. */
export type Answer<Name extends OperationName> = Name extends OperationName
  ? UncheckedAnswer | StatusCode<Name> | DescribedAnswers<Name>[StatusCode<Name>]
  : never;

type DescribedAnswers<Name extends OperationName> = {
  [Code in StatusCode<Name>]: CheckedAnswer<Code, ExampleName<Name, Code>, AnswerBody<Name, Code>>;
};

/** An answer, or a function that gives one for a request. */
export type Reply<Name extends OperationName> =
  | Answer<Name>
  | ((request: OperationRequest<Name>) => Answer<Name> | Promise<Answer<Name>>);
