import type { ErrorMessage } from "../../generated/schemas.ts";

/**
 * The entries in the body of a failed request, and what a body of another form says: its `message`, a JSON string, or
 * plain text. An HTML or XML page says nothing that fits in a line.
 */
export function parseErrorBody(text: string): { errors: ErrorMessage[]; message: string } {
  try {
    const body = JSON.parse(text);
    const { errors, message } = Object(body);
    // Those of a configuration are listed by field.
    const entries = Object.values(Object(errors)).flat() as ErrorMessage[];
    return {
      errors: entries.filter((entry) => isText(Object(entry).message)),
      message: [message, body].find(isText) ?? "",
    };
  } catch {
    return { errors: [], message: /^\s*</.test(text) ? "" : text.trim() };
  }
}

/** An entry in one line: its message and exception, then what its other fields say, such as the vetoes of a merge. */
export function describeEntry(entry: ErrorMessage): string {
  const { context, message, exceptionName, details, validReviewers, ...others } = entry;
  const lists = Object.values(others).filter((field) => typeof field === "object");
  return [entry, details, lists].flat(2).map(describeFields).filter(isText).join("; ");
}

function describeFields(value: unknown): unknown {
  const { context, message, exceptionName, summaryMessage, detailedMessage } = Object(value);
  const exception = isText(exceptionName) ? ` (${exceptionName.split(".").pop()})` : "";
  const own = isText(message) ? `${isText(context) ? `${context}: ` : ""}${message}${exception}` : value;
  return [own, summaryMessage, detailedMessage].filter(isText).join(": ");
}

/** Whether a value is a string with something in it, whatever servers send in its place. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
