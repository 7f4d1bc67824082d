export type { OperationName } from "../description/names.ts";
export type { ParameterValue } from "../description/parameters.ts";
export type { Deliver, DeliverOptions, ReceiverResponse } from "./deliver.ts";
export type { EventExampleName } from "./events.ts";
export { type Example, example } from "./example.ts";
export type { MockFetch } from "./fetch.ts";
export type { Failure } from "./incoming.ts";
export type {
  MockRequest,
  OperationRequest,
  ReceivedRequest,
  ReplyRequest,
  RequestBodyOf,
  RequestParameters,
} from "./journal-types.ts";
export type { Listening, ListenOptions } from "./listening.ts";
export { type CreateMockOptions, createMock, type FetchMock } from "./mock.ts";
export { type ExampleName, prefer, type StatusCode } from "./prefer.ts";
export type { Har, HarEntry, Replay, ReplayOptions } from "./replay.ts";
export type {
  DeepPartial,
  DeepReadonly,
  DescribedReply,
  Reply,
  ReplyBody,
  ReplyHeaders,
  StaticReply,
  UncheckedReply,
} from "./reply-types.ts";
export { type Mock, type MockOptions, startMock } from "./start-mock.ts";
export type { MockStubs } from "./stub-types.ts";
