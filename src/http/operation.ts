/** What the operation table knows about an operation. */
export interface OperationMetadata {
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  /** The path template. */
  readonly path: string;
  /**
   * What a call resolves to: a JSON body, a JSON body or nothing (204), a page of a list, what {@link Browsing} reads, the
   * response with its body unread, or nothing. `unknown` for a path that is not described.
   */
  readonly result: "json" | "json?" | "page" | "browse" | "response" | "none" | "unknown";
  /** The fields of a form that carry a file. */
  readonly files?: readonly string[];
  /** The media type of a body that is an array, where a single item is sent as JSON. */
  readonly arrayType?: string;
  /** The media type of a body that is a string. */
  readonly textType?: string;
  /** The header parameters that a caller can set. */
  readonly headerParameters?: readonly string[];
  /** The query parameters and the fields of the body, at any depth, that hold a secret. */
  readonly secretFields?: readonly string[];
  /** Whether a successful response can be an HTML file. */
  readonly html?: true;
  /** Whether a retry is safe, where the method does not say so (POST and PATCH are not idempotent, all others are). */
  readonly isIdempotent?: boolean;
  /** Whether the path is below the server's own address instead of below `/rest`. */
  readonly outsideRest?: true;
  /** The first release that has the operation, where that is known. */
  readonly since?: string;
}
