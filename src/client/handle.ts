import type { CallOptions } from "../http/options.ts";
import type { Requester } from "../http/request.ts";
import { type Arguments, callOperation } from "./call-operation.ts";
import { operationsByName } from "./operation-table.ts";

/** Creates a handle: an object with a method for every operation, which fills in path parameters. */
export function createHandle<Methods>(requester: Requester, name: string, bound: Arguments): Methods {
  for (const [parameter, value] of Object.entries(bound)) {
    if (typeof value === "object" || !value) throw new TypeError(`${name}: ${parameter} is empty or missing`);
    if (typeof value === "number" && !(Number.isInteger(value) && value > 0))
      throw new TypeError(`${name}: ${parameter} must be a positive integer`);
  }
  // The static block below adds a method for every operation.
  return new Handle(requester, bound) as Handle & Methods;
}

class Handle {
  readonly #requester: Requester;
  readonly #bound: Arguments;

  constructor(requester: Requester, bound: Arguments) {
    this.#requester = requester;
    this.#bound = bound;
  }

  static {
    for (const [name, operation] of Object.entries(operationsByName)) {
      // Not by `defineProperty`, whose properties tests could not replace and put back.
      Object.assign(Handle.prototype, {
        [name](this: Handle, args?: Arguments, options?: CallOptions) {
          if (!(#requester in Object(this)))
            throw new TypeError(`${name} was called without its object; write client.${name}(…)`);
          return callOperation(this.#requester, name, operation, this.#bound, args, options);
        },
      });
    }
  }

  /** What `console.log` shows. */
  [Symbol.for("nodejs.util.inspect.custom")](): object {
    return { baseUrl: this.#requester.baseUrl, ...this.#bound };
  }
}
