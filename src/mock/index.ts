export type { Deliver, DeliverOptions, ReceiverAnswer } from "./deliver.ts";
export type { EventExampleName } from "./events.ts";
export { type ExampleName, prefer, type StatusCode } from "./prefer.ts";
export { type Mock, type MockOptions, startMock } from "./server.ts";
