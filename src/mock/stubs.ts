import { type OperationName, operationNamed } from "../description/names.ts";
import type { Failure } from "./exchange.ts";
import { createJournal, type Entry, type Journal } from "./journal.ts";
import { createRecording, type Recording } from "./replay.ts";
import { type PreparedReply, prepareReply } from "./replies.ts";
import { shown, unknownValue } from "./shown.ts";

/** The methods that configure a mock, for callers without types. What is wrong is rejected all the same. */
export interface LooseStubs {
  reply(operation: unknown, replies: readonly unknown[]): void;
  fail(operation: unknown, failures: readonly unknown[]): void;
  readonly requests: readonly Entry[];
  requestsOf(operation: unknown): Entry[];
  reset(): void;
}

/** What is configured for a mock, and what it received. */
export interface Stubs extends LooseStubs {
  readonly journal: Journal;
  readonly recording: Recording;
  /** The failure whose turn it is. */
  takeFailure(operation: OperationName): Failure | undefined;
  /** The reply whose turn it is. */
  takeReply(operation: OperationName): PreparedReply | undefined;
}

export function createStubs(): Stubs {
  const replies = new Map<string, PreparedReply[]>();
  const failures = new Map<string, Failure[]>();
  const journal = createJournal();
  const recording = createRecording();
  const { requests } = journal;
  return {
    journal,
    recording,
    requests,
    reply: setter("reply", "replies", replies, prepareReply),
    fail: setter("fail", "failures", failures, failureFrom),
    requestsOf(name) {
      const operation = operationNamed("requestsOf", name);
      return requests.filter((request) => request.operation === operation);
    },
    reset() {
      for (const one of [replies, failures, journal, recording]) one.clear();
    },
    takeFailure: (operation) => next(failures.get(operation)),
    takeReply: (operation) => next(replies.get(operation)),
  };
}

/** The item whose turn it is. The last one stays. */
function next<Item>(items: Item[] = []): Item | undefined {
  return items.length > 1 ? items.shift() : items[0];
}

/** How many replies or failures an operation can have, at most. */
const longestSequence = 10_000;

/** Sets what an operation does one after the other, each of it checked. */
function setter<Item>(
  caller: string,
  kind: string,
  sequences: Map<string, Item[]>,
  prepare: (operation: OperationName, given: unknown) => Item,
): (name: unknown, given: readonly unknown[]) => void {
  return (name, given) => {
    const operation = operationNamed(caller, name);
    if (given.length === 0) throw new TypeError(`${caller}: ${operation}: no ${kind} given`);
    if (given.length > longestSequence)
      throw new TypeError(`${caller}: ${operation}: at most ${longestSequence} ${kind} allowed, got ${given.length}`);
    const prepared = given.map((one) => prepare(operation, one));
    sequences.set(operation, prepared);
  };
}

const kinds: readonly unknown[] = ["pass", "reset", "hang", "truncate"];
/** The longest delay of a timer, in milliseconds. */
const longestDelay = 2 ** 31 - 1;

/** @throws TypeError if it is not a failure. */
function failureFrom(operation: OperationName, given: unknown): Failure {
  // The kinds are those of the type.
  if (kinds.includes(given)) return given as Failure;
  const { delay, ...others } = Object(given);
  if (typeof given !== "object" || delay === undefined || Object.keys(others).length > 0)
    throw unknownValue(`fail: ${operation}: unknown failure`, given, [...kinds, "{ delay }"]);
  if (typeof delay === "number" && delay >= 0 && delay <= longestDelay) return { delay };
  throw new TypeError(`fail: ${operation}: delay must be from 0 to ${longestDelay} milliseconds, got ${shown(delay)}`);
}
