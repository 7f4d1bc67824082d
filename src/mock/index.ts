export type { Deliver, DeliverOptions, ReceiverAnswer } from "./deliver.ts";
export type { EventExampleName } from "./events.ts";
export type { Failure } from "./failures.ts";
export type {
  MockRequest,
  OperationRequest,
  ParameterName,
  ParameterValue,
  ReceivedRequest,
} from "./journal-types.ts";
export type { OperationName } from "./names.ts";
export { type ExampleName, prefer, type StatusCode } from "./prefer.ts";
export type {
  Answer,
  AnswerBody,
  AnswerHeaders,
  CheckedAnswer,
  Reply,
  UncheckedAnswer,
} from "./reply-types.ts";
export { type Mock, type MockOptions, startMock } from "./server.ts";
export type { Steering } from "./steering-types.ts";
