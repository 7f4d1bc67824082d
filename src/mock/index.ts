export { type ExampleName, prefer, type StatusCode } from "./prefer.ts";
export { type Mock, type MockOptions, startMock } from "./server.ts";
