import { type OperationName, operationNamed } from "../description/names.ts";
import type { Failure } from "./exchange.ts";
import { type Entry, Journal } from "./journal.ts";
import { Recording } from "./replay.ts";
import { type PreparedReply, prepareReply } from "./replies.ts";
import { shown, unknownValue } from "./shown.ts";

/** How many replies or failures an operation can have, at most. */
const longestSequence = 10_000;

/** What is configured for a mock, and what it received. Callers may have no types: what is wrong throws a `TypeError`. */
export class Stubs {
  readonly journal: Journal = new Journal();
  readonly recording: Recording = new Recording();
  readonly #replies = new Map<string, PreparedReply[]>();
  readonly #failures = new Map<string, Failure[]>();

  reply(name: unknown, replies: readonly unknown[]): void {
    const operation = checkSequence("reply", name, replies, "replies");
    const prepared = replies.map((one) => prepareReply(operation, one));
    this.#replies.set(operation, prepared);
  }

  fail(name: unknown, failures: readonly unknown[]): void {
    const operation = checkSequence("fail", name, failures, "failures");
    const prepared = failures.map((one) => failureFrom(operation, one));
    this.#failures.set(operation, prepared);
  }

  /** The reply whose turn it is. */
  takeReply(operation: OperationName): PreparedReply | undefined {
    return next(this.#replies.get(operation));
  }

  /** The failure whose turn it is. */
  takeFailure(operation: OperationName): Failure | undefined {
    return next(this.#failures.get(operation));
  }

  requestsOf(name: unknown): Entry[] {
    const operation = operationNamed("requestsOf", name);
    return this.journal.requests.filter((request) => request.operation === operation);
  }

  reset(): void {
    for (const one of [this.#replies, this.#failures, this.journal, this.recording]) one.clear();
  }
}

/** The item whose turn it is. The last one stays. */
function next<Item>(items: Item[] = []): Item | undefined {
  return items.length > 1 ? items.shift() : items[0];
}

function checkSequence(caller: string, name: unknown, given: readonly unknown[], kind: string): OperationName {
  const operation = operationNamed(caller, name);
  if (given.length === 0) throw new TypeError(`${caller}: ${operation}: no ${kind} given`);
  if (given.length <= longestSequence) return operation;
  throw new TypeError(`${caller}: ${operation}: at most ${longestSequence} ${kind} allowed, got ${given.length}`);
}

const kinds: readonly unknown[] = ["pass", "reset", "hang", "truncate"];
/** The longest delay of a timer, in milliseconds. */
const longestDelay = 2 ** 31 - 1;

function failureFrom(operation: OperationName, given: unknown): Failure {
  // The kinds are those of the type.
  if (kinds.includes(given)) return given as Failure;
  const { delay, ...others } = Object(given);
  if (typeof given !== "object" || delay === undefined || Object.keys(others).length > 0)
    throw unknownValue(`fail: ${operation}: unknown failure`, given, [...kinds, "{ delay }"]);
  if (typeof delay === "number" && delay >= 0 && delay <= longestDelay) return { delay };
  throw new TypeError(`fail: ${operation}: delay must be from 0 to ${longestDelay} milliseconds, got ${shown(delay)}`);
}
