/** What the mock sends: a text, or the bytes of a file. */
export interface MockAnswer<Body extends string | Uint8Array = string> {
  status: number;
  headers: Record<string, string>;
  body: Body;
}

/** An answer of either kind. */
export type AnyAnswer = MockAnswer<string | Uint8Array>;

/** What is wrong with a request, in the words of the answer to it. */
export interface Fault {
  message: string;
  /** The parameter or the field that it is about. */
  context?: string | undefined;
}

/** A request that the mock refuses, as a server does. */
export class Refusal extends Error {
  readonly answer: MockAnswer;

  /** @param faults - What is wrong, or nothing where servers answer without `errors`. */
  constructor(status: number, reason: string, faults: readonly Fault[] = []) {
    super(faults.map(({ message }) => message).join("; ") || reason);
    const errors = faults.map(({ message, context = null }) => ({ context, message, exceptionName: null }));
    const body =
      errors.length > 0 ? { errors } : { message: `HTTP ${status} ${reason}`, "status-code": status, "sub-code": -1 };
    this.answer = {
      status,
      headers: { "Content-Type": "application/json" },
      body: status === 406 ? "" : JSON.stringify(body),
    };
  }
}

/** A request by a method that its address does not take. Who takes GET takes HEAD. */
export function methodNotAllowed(taken: readonly string[], ...faults: readonly Fault[]): Refusal {
  const refusal = new Refusal(405, "Method Not Allowed", faults);
  refusal.answer.headers.Allow = taken.flatMap((method) => (method === "GET" ? [method, "HEAD"] : method)).join(", ");
  return refusal;
}

/** A request that breaks the description. */
export function badRequest(...faults: readonly Fault[]): Refusal {
  return new Refusal(400, "Bad Request", faults);
}
