/** A request and what was answered to it, as they were recorded. It has no other headers than those that are read. */
export interface Exchange {
  /** Its place among the entries of the file, beginning with 0. */
  index: number;
  method: string;
  url: string;
  /** The headers of the request, by their names in small letters. */
  headers: Readonly<Record<string, string>>;
  /** The body of the request. Undefined if there was one that was not recorded. */
  body: Buffer | undefined;
  /** The status of the answer, or 0 if there was none. */
  status: number;
  answer: RecordedAnswer;
}

/** The body of an answer. */
export interface RecordedAnswer {
  /** What the header `Content-Type` says. */
  type: string;
  /** Undefined if there was a body that was not recorded. */
  bytes: Buffer | undefined;
  /** Whether there was more of the body than what was recorded, as far as the recording tells. */
  isCut: boolean;
}
