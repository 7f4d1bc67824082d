/** How a response differs from the description. It has no values of the response in it. */
export interface ResponseViolation {
  /** The name of the operation, such as `getTag`. */
  operation: string;
  status: number;
  /** Where: `the body`, a property in it such as `/values/*\/displayId`, or the status. */
  place: string;
  /** The rule, as the rest of a sentence that begins with the place, such as `must be a string`. */
  rule: string;
}

/** A response that does not match the description, in the mode `"throw"`. */
export class ResponseViolationError extends Error {
  readonly operation: string;
  readonly status: number;
  readonly violations: readonly ResponseViolation[];

  constructor(operation: string, status: number, violations: readonly ResponseViolation[]) {
    const [first, ...others] = violations.map(({ place, rule }) => `${place} ${rule}`);
    const more = others.length > 0 ? `, and ${others.length} more` : "";
    super(`The ${status} response of ${operation} does not match the description: ${first}${more}`);
    this.name = "ResponseViolationError";
    this.operation = operation;
    this.status = status;
    this.violations = violations;
  }
}
