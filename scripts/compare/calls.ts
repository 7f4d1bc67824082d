/** The calls that are compared, made by each client in its own way and with the configuration that does it the most good. */
export interface Calls {
  getTag(name: string): Promise<unknown>;
  createTag(): Promise<unknown>;
  /** A PUT that makes a commit each time. */
  editFile(path: string): Promise<unknown>;
  browsePath(path: string): Promise<unknown>;
  /** What a server responds to with 204. */
  deleteBranch(): Promise<unknown>;
  /** Bytes, as they come without being asked for in a particular way. */
  getArchive(): Promise<unknown>;
  /** Bytes, unread, where that must be asked for. */
  streamArchive?(): Promise<unknown>;
  /** Every tag of a list, as far as the client reads on by itself. */
  allTags?(seen: unknown[]): Promise<void>;
  /** Every change of a commit, likewise. */
  allChanges?(seen: unknown[]): Promise<void>;
}

/** Where the calls go, and what a client is to do beside. */
export interface Connection {
  url: string;
  token: string;
  /** How many times a failed call is to be repeated, for the clients that leave it to their users. */
  retries?: number;
}

/** What each file in `subjects/` makes. */
export type Connect = (connection: Connection) => Calls;

/** A file's new contents as a form, for the clients that leave making it to their users. */
export function fileEdit(): FormData {
  const form = new FormData();
  form.append("branch", "main");
  form.append("content", "…");
  form.append("message", "Edit");
  return form;
}
