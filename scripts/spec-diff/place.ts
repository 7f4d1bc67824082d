/** Where two nodes stand that are compared, in the words of somebody who calls the client. */
export interface Place {
  /** The operation, the webhook or the component that a line is about. */
  subject: string;
  /** The path of the operation, by which lines are ordered. */
  path: string;
  /** The part of the subject, such as the answer, and the names that lead from there to a field. */
  part: string;
  fields: string[];
  /** Whether callers send what stands here, whether they read it, and whether that is for a failure. */
  sent: boolean;
  read: boolean;
  failed: boolean;
  /** What uses the component, in words. */
  uses: string;
}

/** What a difference asks of callers, with a sentence. Types, limits and words are told of together, and `none` not at all. */
export type Told = [level: "major" | "minor" | "types" | "limits" | "words" | "none", text: string];

/** What the part or the field at a place is called. */
export function nameOf({ part, fields }: Place): string {
  const path = `\`${fields.join(".").replaceAll(".[]", "[]")}\``;
  if (fields.length === 0) return part;
  return part === "it" ? path : `${path} in ${part}`;
}

/** What it asks of callers that there is more to read, or less that may be sent. */
export function levelOf({ sent, read }: Place, isWider: boolean, isNarrower: boolean): "major" | "minor" {
  return (isWider && read) || (isNarrower && sent) ? "major" : "minor";
}

/** Names as a person lists them, the first few of them if there are many. */
export function list(names: string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return shown.length < 2 ? shown.join() : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
