import type { Faults } from "./body-validator.ts";

/** What was found of something that was recorded: an exchange, an answer or the delivery of an event. */
export interface Judgement {
  /** Which one it is: its place in the file, or the name of its own file. */
  label: string;
  /** The method, the path template and the status, or the key of an event. */
  name: string;
  /** The operation or the event that it belongs to, if the description has it. */
  operation: string | undefined;
  /** What is not described, not valid or not complete. */
  faults: Faults;
  /** Whether everything of it was there to be judged. */
  isRecorded: boolean;
}

/** Why an exchange is left aside: it is none of the REST API, or the request has no answer. */
export type LeftAside = "outside" | "unanswered";

/** What was found of recorded traffic. */
export interface TrafficJudgement {
  exchanges: Judgement[];
  /** How many exchanges were left aside. */
  leftAside: Record<LeftAside, number>;
}
