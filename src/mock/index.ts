export type { OperationName } from "../description/names.ts";
export type { ParameterValue } from "../description/parameters.ts";
export { type CreateMockOptions, createMock, type MockOptions, startMock } from "./create-mock.ts";
export type { Deliver, DeliverOptions, ReceiverResponse } from "./deliver.ts";
export { type EventExampleName, type Example, example } from "./example.ts";
export type { Failure } from "./exchange.ts";
export type { MockFetch } from "./fetch.ts";
export type { FetchMock, Mock, MockStubs } from "./mock.ts";
export type {
  DeepPartial,
  DeepReadonly,
  DescribedReply,
  MockRequest,
  OperationRequest,
  ReceivedRequest,
  Reply,
  ReplyBody,
  ReplyHeaders,
  ReplyRequest,
  RequestBodyOf,
  RequestParameters,
  StaticReply,
  UncheckedReply,
} from "./operation-types.ts";
export { type ExampleName, prefer, type StatusCode } from "./prefer.ts";
export type { Har, HarEntry, Replay, ReplayOptions } from "./replay.ts";
export type { Listening, ListenOptions } from "./server.ts";
