import type { Transport } from "../http/transport.ts";
import { type Arguments, call } from "./call.ts";
import { operationsByName } from "./operation-table.ts";
import type { CallOptions } from "./options.ts";

/**
 * Fills in parameters of paths.
 *
 * @typeParam Methods - The methods of the operations that have these parameters.
 * @param name - What the caller calls, for the message of an error.
 * @throws TypeError if a parameter is empty or missing.
 */
export function bind<Methods>(transport: Transport, name: string, bound: Arguments): Methods {
  for (const [parameter, value] of Object.entries(bound)) {
    if (typeof value === "object" || !value) throw new TypeError(`${name}: ${parameter} is empty or missing`);
    if (typeof value === "number" && !(Number.isInteger(value) && value > 0))
      throw new TypeError(`${name}: ${parameter} must be a whole number from 1 on`);
  }
  // The static block below gives it a method for every operation.
  return new BoundHandle(transport, bound) as BoundHandle & Methods;
}

/** What the methods of the operations are called on. */
class BoundHandle {
  readonly #transport: Transport;
  readonly #bound: Arguments;

  constructor(transport: Transport, bound: Arguments) {
    this.#transport = transport;
    this.#bound = bound;
  }

  static {
    for (const [operation, facts] of Object.entries(operationsByName)) {
      Object.defineProperty(BoundHandle.prototype, operation, {
        value(this: BoundHandle, args?: Arguments, options?: CallOptions) {
          return call(this.#transport, operation, facts, this.#bound, args, options);
        },
      });
    }
  }
}
