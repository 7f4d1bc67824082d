import type { IncomingMessage } from "node:http";
import { type OperationName, operationNamed } from "../../description/names.ts";
import { type PreparedReply, prepareReply } from "../answer/replies.ts";
import { type Entry, entryOf } from "../journal/journal.ts";
import { createRequestLog } from "../journal/request-log.ts";
import { type Failure, failureFrom } from "./failures.ts";
import { createSequences, type Sequences } from "./sequences.ts";

/** How a mock is steered by whoever cannot know the types. What is wrong is refused all the same. */
export interface LooseSteering {
  reply(operation: unknown, ...answers: unknown[]): void;
  fail(operation: unknown, ...failures: unknown[]): void;
  readonly requests: readonly Entry[];
  requestsOf(operation: unknown): Entry[];
  reset(): void;
}

/** What the mock itself does with what it is told. */
export interface Steered extends LooseSteering {
  /** Notes a request, of which no more is there yet than its head. */
  note(request: IncomingMessage): Entry;
  /** Notes how many bytes the body of a request has. */
  weigh(entry: Entry, bytes: number): void;
  /** The failure whose turn it is. */
  takeFailure(operation: OperationName): Failure | undefined;
  /** The reply whose turn it is. */
  takeReply(operation: OperationName): PreparedReply | undefined;
}

export function createSteering(): Steered {
  const replies = createSequences<PreparedReply>();
  const failures = createSequences<Failure>();
  const log = createRequestLog();
  const { requests } = log;
  return {
    reply: teller("reply", "answer", replies, prepareReply),
    fail: teller("fail", "failure", failures, failureFrom),
    requests,
    requestsOf(name) {
      const operation = operationNamed("requestsOf", name);
      return requests.filter((request) => request.operation === operation);
    },
    reset() {
      replies.clear();
      failures.clear();
      log.clear();
    },
    note(request) {
      const entry = entryOf(request);
      log.add(entry, request.rawHeaders.join("").length + entry.url.length);
      return entry;
    },
    weigh: log.weigh,
    takeFailure: failures.take,
    takeReply: replies.take,
  };
}

/** Takes what is to come for an operation, each of it made ready. */
function teller<Item>(
  caller: string,
  kind: string,
  sequences: Sequences<Item>,
  prepare: (operation: OperationName, given: unknown) => Item,
): (name: unknown, ...given: unknown[]) => void {
  return (name, ...given) => {
    const operation = operationNamed(caller, name);
    if (given.length === 0) throw new TypeError(`${caller}: ${operation}: there is no ${kind}`);
    const items = given.map((one) => prepare(operation, one));
    sequences.set(operation, items);
  };
}
