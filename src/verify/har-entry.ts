/** What matters of an entry of a HAR file. Who wrote it decides on what there is of it. */
export interface HarEntry {
  request?: HarRequest;
  response?: HarResponse;
}

export interface HarRequest {
  method?: unknown;
  url?: unknown;
  headers?: readonly HarPair[];
  bodySize?: unknown;
  postData?: { mimeType?: unknown; text?: unknown; encoding?: unknown; params?: readonly HarPair[] };
}

export interface HarResponse {
  status?: unknown;
  /** Why the answer broke off, as Chromium tells it. */
  _error?: unknown;
  headers?: readonly HarPair[];
  content?: { size?: unknown; mimeType?: unknown; text?: unknown; encoding?: unknown; comment?: unknown };
}

/** A header, or a field of a form. */
export interface HarPair {
  name?: unknown;
  value?: unknown;
  fileName?: unknown;
}
