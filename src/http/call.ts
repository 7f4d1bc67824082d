import type { FailedRequest } from "../errors/bitbucket-error.ts";
import { Redactor } from "../errors/redact.ts";
import { redactQuery, secretsOf } from "../errors/secrets.ts";
import type { EncodedBody } from "./body.ts";
import type { ExpectedPage } from "./check-response.ts";
import type { Outgoing, serializeBody } from "./openapi-client.ts";
import type { OperationMetadata } from "./operation.ts";
import type { CallDefaults, LogEvent } from "./options.ts";
import type { CallSettings } from "./settings.ts";

/** A call by name or by path, before anything is checked. */
export interface CallInput {
  /** The name of the operation, or the method and the path template. */
  readonly name: string;
  readonly operation: OperationMetadata;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly signals: readonly AbortSignal[];
  readonly defaults?: CallDefaults | undefined;
  /** The page of a list to read. */
  readonly page?: ExpectedPage | undefined;
  /** What a call by path has the body read as. */
  readonly parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream" | undefined;
  /** Other options of a call by path, for openapi-fetch or `fetch`. */
  readonly init?: { bodySerializer?: typeof serializeBody };
}

/** A call whose arguments are checked and encoded. */
export interface Call extends Omit<CallInput, "headers"> {
  /** The URL without the query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | null | undefined>>;
  readonly encoded: EncodedBody;
  readonly settings: CallSettings;
  readonly isIdempotent: boolean;
  /** When the time of all attempts is up, in the time of `performance.now()`. */
  readonly end: number;
  log(type: LogEvent["type"], attempt: number, url: string, details?: Partial<LogEvent>): void;
}

/** The result of a call, or of one attempt. */
export type Outcome = Success | Failure;

export interface Success {
  readonly response: Response;
  /** The URL of the request without secrets. */
  readonly url: string;
  /** What the call resolves to. */
  readonly data: unknown;
}

/** A call that failed, or an attempt at one. */
export interface Failure {
  readonly error: unknown;
  readonly request: FailedRequest;
  /** The response, if it has an error status. */
  readonly response?: Response | undefined;
  /** Its body, parsed if it is JSON. */
  readonly body?: unknown;
  /** Whether the body of the request can be sent again. */
  readonly isReplayable: boolean;
}

/**
 * What an error shows of a request.
 *
 * @param outgoing - The request as it went out, if it did.
 */
export function describeRequest(call: Call, outgoing?: Outgoing): FailedRequest {
  const { query, body } = call;
  const { method, secretFields = [], since } = call.operation;
  const redactor = new Redactor(secretsOf(outgoing?.init.headers, { query, body, secretFields }));
  return { operation: call.name, method, url: shownUrl(call, outgoing?.url), redactor, since };
}

/** The URL of a request without secrets. */
export function shownUrl({ operation: { secretFields = [] }, url }: Call, sent: string = url): string {
  return redactQuery(sent, secretFields);
}
