import { type Violation, violationText } from "./violations.ts";

/** What was found about something recorded: an exchange, a response or the delivery of an event. */
export interface Finding {
  /** Which one it is: its place in the file, or the name of its own file. */
  label: string;
  /** The method, the path template and the status, or the key of an event. */
  name: string;
  /** The operation or the event that it belongs to, if the description has it. */
  operation: string | undefined;
  violations: readonly Violation[];
  /** Whether all of its bodies were recorded. */
  isRecorded: boolean;
}

/** Why an exchange is skipped: it does not belong to the REST API, or the request got no complete response. */
export type SkipReason = "outside" | "unanswered";

/** How many violations of one exchange, and how many operations of one violation, are listed. */
const maxListed = 10;

/** A violation, and how often and where it was found. */
interface Group {
  text: string;
  count: number;
  operations: Set<string>;
  /** The exchange where it was found first. */
  first: string;
}

/** Sums up findings as they come, so that memory does not grow with their number. */
export class Report {
  readonly #groups = new Map<string, Group>();
  readonly #operations = new Map<string, { findings: number; violations: number }>();
  readonly #skipped: Record<SkipReason, number> = { outside: 0, unanswered: 0 };
  #complete = 0;
  #unrecorded = 0;
  #faulty = 0;

  /** Whether there was a violation. */
  get hasViolations(): boolean {
    return this.#faulty > 0;
  }

  /** How many exchanges were skipped. */
  get skipped(): Readonly<Record<SkipReason, number>> {
    return this.#skipped;
  }

  add({ label, operation, violations, isRecorded }: Finding): void {
    if (violations.length > 0) this.#faulty++;
    else if (isRecorded) this.#complete++;
    else this.#unrecorded++;
    const name = operation ?? "(not in the description)";
    const row = this.#operations.get(name) ?? { findings: 0, violations: 0 };
    this.#operations.set(name, row);
    row.findings++;
    row.violations += violations.length;
    for (const violation of violations) {
      const text = violationText(violation);
      const group = this.#groups.get(text) ?? { text, count: 0, operations: new Set(), first: label };
      this.#groups.set(text, group);
      group.count++;
      if (operation) group.operations.add(operation);
    }
  }

  skip(reason: SkipReason): void {
    this.#skipped[reason]++;
  }

  /** The lines about recorded bodies: each violation, and how many bodies are complete. */
  bodyLines(): string[] {
    return [...this.#violations(), this.#summary("bodies")];
  }

  /** The lines about recorded exchanges: each violation, each operation, and how many exchanges are complete. */
  exchangeLines(): string[] {
    const { outside, unanswered } = this.#skipped;
    return [
      ...this.#violations(),
      ...this.#table(),
      "",
      this.#summary("exchanges"),
      `Without a violation, but with a body that was not recorded: ${this.#unrecorded}.`,
      `Skipped: ${outside} outside the REST API, ${unanswered} without a complete response.`,
    ];
  }

  /** One line for each violation, the most frequent first. */
  #violations(): string[] {
    if (this.#groups.size === 0) return [];
    const groups = Array.from(this.#groups.values()).sort((one, other) => other.count - one.count);
    const rows = groups.map(({ text, count, operations, first }) => {
      const names = Array.from(operations).slice(0, maxListed).join(", ");
      const more = operations.size > maxListed ? ` and ${operations.size - maxListed} more` : "";
      return `${`${count}`.padStart(9)}  ${text} (${names && `${names}${more}; `}first: ${first})`;
    });
    return ["    count  violation", ...rows, ""];
  }

  #table(): string[] {
    const rows = Array.from(this.#operations).sort(([one], [other]) => (one < other ? -1 : 1));
    return [
      "exchanges  violations  operation",
      ...rows.map(([name, { findings, violations }]) => {
        return `${`${findings}`.padStart(9)}  ${`${violations}`.padStart(10)}  ${name}`;
      }),
    ];
  }

  #summary(what: string): string {
    const checked = this.#complete + this.#faulty;
    const share = checked === 0 ? 100 : Math.floor((100 * this.#complete) / checked);
    return `${this.#complete} of ${checked} ${what} are described, valid and complete (${share}%).`;
  }
}

/** The lines about one finding. */
export function findingLines({ label, name, operation = name, violations, isRecorded }: Finding): string[] {
  const what = operation === name ? `(${name})` : `${operation} (${name})`;
  const rest = violations.length - maxListed;
  const mark = violations.length > 0 ? "✗" : isRecorded ? "✓" : "?";
  return [
    `${mark} ${label} ${what}`,
    ...violations.slice(0, maxListed).map((violation) => `    ${violationText(violation)}`),
    ...(rest > 0 ? [`    and ${rest} more`] : []),
    ...(isRecorded ? [] : ["    a body was not recorded"]),
  ];
}
