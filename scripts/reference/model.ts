import type { Evidence } from "../evidence.ts";

/** What there is to read about the operations and the events, whatever prints it. */
export interface Reference {
  /** What holds for every operation, in Markdown. */
  introduction: string;
  groups: Group[];
  events: EventEntry[];
  /** Every schema, in the order of the alphabet. */
  types: Map<string, TypeEntry>;
}

/** The operations of one tag. */
export interface Group {
  name: string;
  /** The name as it stands in addresses and names of files. */
  slug: string;
  meaning: string;
  operations: OperationEntry[];
  /** The keys of the events that tell of what the group is about. */
  events: string[];
}

/** What operations and events have in common. */
interface Entry {
  name: string;
  summary: string;
  meaning: string;
  evidence: Evidence;
  /** What a caller gives, without what a handle fills in and what the client sends by itself. */
  parameters: Parameter[];
  body: Body | undefined;
}

export interface OperationEntry extends Entry {
  method: string;
  path: string;
  isDeprecated: boolean;
  /** The operations to call in place of a deprecated one. */
  successors: string[];
  /** The release it came with, and the last one that has it, if known. */
  since: string | undefined;
  until: string | undefined;
  /** Who may call it in the words of the description, if it says so. */
  permission: string | undefined;
  /** Whether a second time does no more than the first, so that the client may repeat it. */
  isIdempotent: boolean;
  /** What it can be called on, and what that fills in. */
  handle: { call: string; bound: readonly string[] };
  samples: { typescript: string; curl: string };
  result: Result;
  answers: Answer[];
  /** The keys of the events that a successful call can trigger. */
  events: readonly string[];
}

export interface EventEntry extends Entry {
  samples: { receiving: string; delivering: string };
}

export interface Parameter {
  name: string;
  place: string;
  types: TypeText[];
  isRequired: boolean;
  isDeprecated: boolean;
  since: string | undefined;
  until: string | undefined;
  default: string | undefined;
  meaning: string;
}

/** What is sent. */
export interface Body {
  mediaTypes: string[];
  isRequired: boolean;
  meaning: string;
  types: TypeText[];
  fields: Field[];
  examples: Example[];
}

/** A named example of a body. */
export interface Example {
  name: string;
  summary: string;
  value: unknown;
}

/** What a call gives. */
export interface Result {
  kind: "json" | "json?" | "page" | "browse" | "response" | "none" | "unknown";
  mediaTypes: string[];
  /** The types of the result, of a page those of its items. */
  types: TypeText[];
  fields: Field[];
  /** The field that tells the forms of the result apart, and its values. */
  toldApart: { field: string; values: string[] } | undefined;
}

/** What a server answers with one status. */
export interface Answer {
  status: string;
  meaning: string;
  examples: (Example & { exceptions: string[] })[];
}

/** One of the types that a value can have, with the name of the schema if it has one. */
export interface TypeText {
  text: string;
  schema?: string;
}

/** A property of an object. */
export interface Field {
  name: string;
  types: TypeText[];
  isRequired: boolean;
  isDeprecated: boolean;
  since: string | undefined;
  until: string | undefined;
  default: string | undefined;
  meaning: string;
  /** The properties of an object that has no name. */
  fields: Field[];
}

/** A schema by its name. */
export interface TypeEntry {
  name: string;
  meaning: string;
  /** What it is, for anything else than an object with properties. */
  types: TypeText[];
  fields: Field[];
}
