export type { OperationName } from "../description/names.ts";
export { type ExampleName, prefer, type StatusCode } from "./answer/prefer.ts";
export type {
  Answer,
  AnswerBody,
  AnswerHeaders,
  CheckedAnswer,
  Reply,
  UncheckedAnswer,
} from "./answer/reply-types.ts";
export type { Deliver, DeliverOptions, ReceiverAnswer } from "./delivery/deliver.ts";
export type { EventExampleName } from "./delivery/events.ts";
export type {
  MockRequest,
  OperationRequest,
  ParameterName,
  ParameterValue,
  ReceivedRequest,
} from "./journal/types.ts";
export { type Mock, type MockOptions, startMock } from "./server.ts";
export type { Failure } from "./steering/failures.ts";
export type { Steering } from "./steering/steering-types.ts";
