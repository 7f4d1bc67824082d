import type { FailedRequest } from "../errors/bitbucket-error.ts";
import { Redactor } from "../errors/redact.ts";
import { redactQuery, secretsOf } from "../errors/secrets.ts";
import type { EncodedBody } from "./body.ts";
import type { Deadline } from "./deadline.ts";
import type { Outgoing, serializeBody } from "./openapi-client.ts";
import type { CallOptions } from "./options.ts";
import type { RedirectResult } from "./redirects.ts";
import type { CallSettings } from "./settings.ts";

/** What the operation table knows about an operation. */
export interface OperationMetadata {
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  /** The path template. */
  readonly path: string;
  /**
   * What a call resolves to: a JSON object or array, the same or nothing (204), any JSON value, a page of a list, what
   * {@link Browsing} reads, the response with its body unread, or nothing. `unknown` for a path that is not described.
   */
  readonly result: "json" | "json?" | "value" | "page" | "browse" | "response" | "none" | "unknown";
  /** The fields of a form that carry a file. */
  readonly files?: readonly string[];
  /** The media type of a body that is an array, where a single item is sent as JSON. */
  readonly arrayType?: string;
  /** The media type of a body that is a string. */
  readonly textType?: string;
  /** The header parameters that a caller can set. */
  readonly headerParameters?: readonly string[];
  /** Whether a successful response can be an HTML file. */
  readonly html?: true;
  /** Whether a retry is safe, where the method does not say so (POST and PATCH are not idempotent, all others are). */
  readonly isIdempotent?: boolean;
  /** Whether the path is below the server's own address instead of below `/rest`. */
  readonly outsideRest?: true;
  /** The first release that has the operation, where that is known. */
  readonly since?: string;
}

/** A call by name or by path, before anything is checked. */
export interface CallInput {
  /** The name of the operation, or the method and the path template. */
  readonly name: string;
  readonly operation: OperationMetadata;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | null | undefined>>;
  /** Aborts the call, as the one in the options does. */
  readonly signal?: AbortSignal | undefined;
  readonly options?: CallOptions | undefined;
  /** Finds the page of a list in a body whose form is not checked yet, if it is not the body itself. */
  readonly findPage?: ((body: unknown) => unknown) | undefined;
  /** What to read the body as, if the operation does not decide it. */
  readonly parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream" | undefined;
  /** Other options of a call by path, for openapi-fetch or `fetch`. */
  readonly init?: { bodySerializer?: typeof serializeBody };
}

/** A call whose arguments are checked and encoded. */
export interface Call extends CallInput {
  /** The URL without the query. */
  readonly url: string;
  readonly signals: readonly AbortSignal[];
  readonly encoded: EncodedBody;
  readonly settings: CallSettings;
  readonly isIdempotent: boolean;
  /** When the call began and when the time of all attempts is up, in the time of `performance.now()`. */
  readonly started: number;
  readonly end: number;
}

/** One attempt at a call. */
export interface Attempt {
  readonly call: Call;
  /** ≥ 1. */
  readonly number: number;
  readonly deadline: Deadline;
  /** The request as it went out, if it did. */
  outgoing?: Outgoing;
  /** What came back, before middleware. */
  received?: RedirectResult;
}

/** The result of an attempt, and of a call. */
export type Outcome = Success | Failure;

export interface Success {
  readonly attempt: Attempt;
  readonly response: Response;
  /** What the call resolves to. */
  readonly data: unknown;
}

export interface Failure {
  readonly attempt: Attempt;
  readonly error: unknown;
  /** The response, if it has an error status. */
  readonly response?: Response | undefined;
  /** Its body, parsed if it is JSON. */
  readonly body?: unknown;
}

/** What an error shows of a request. */
export function describeRequest(attempt: Attempt): FailedRequest {
  const { name, query, body, operation } = attempt.call;
  const { method, since } = operation;
  // Files and streams have no fields.
  const fields = operation.files || Object(body)[Symbol.toStringTag] ? [query] : [query, body];
  const redactor = new Redactor(secretsOf(attempt.outgoing?.init.headers, fields));
  return { operation: name, method, url: shownUrl(attempt), redactor, since };
}

/** The URL of a request without secrets. */
export function shownUrl({ call: { url }, outgoing }: Attempt): string {
  return redactQuery(outgoing?.url ?? url);
}
