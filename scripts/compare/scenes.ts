import type { Reply, Scene } from "./recorder.ts";

/** What a server says of a tag that it does not know. */
export const refusal = 'Tag "v9" does not exist';

const tag = { id: "refs/tags/v1", displayId: "v1", type: "TAG", latestCommit: "d0ac1ce", hash: null };
const signOn = "<!DOCTYPE html><title>Sign on</title>";

type SceneName =
  | "fine"
  | "missing"
  | "missingAndEmpty"
  | "missingInChunks"
  | "signOn"
  | "unavailable"
  | "throttled"
  | "redirect"
  | "archive"
  | "echo";

/** What servers, and proxies in front of them, answer. */
export const scenes: Record<SceneName, Scene> = {
  fine: () => ({ body: tag }),
  missing: () => ({ status: 404, body: { errors: [{ context: null, message: refusal, exceptionName: "NoSuchTag" }] } }),
  missingAndEmpty: () => ({ status: 404, headers: { "Content-Length": "0" } }),
  missingInChunks: () => ({ status: 404 }),
  signOn: () => ({ body: signOn }),
  throttled: () => ({ status: 429, headers: { "Retry-After": "0" } }),
  unavailable: () => ({ status: 503, headers: { "Retry-After": "0" } }),
  /** A POST is sent elsewhere, where something else answers. */
  redirect: ({ url }) =>
    url === "/elsewhere" ? { body: { elsewhere: true } } : { status: 303, headers: { Location: "/elsewhere" } },
  archive: () => ({ headers: { "Content-Type": "application/zip" }, body: "PK…" }),
  /** A server that gives back what it was sent. */
  echo: ({ headers }) => ({ status: 400, body: { errors: [{ message: `Unreadable: ${headers.authorization}` }] } }),
};

/** Six tags on pages that the server fills as it likes: the second one is empty, and the third starts further on. */
export const sparseTags: Scene = pages([
  { start: 0, ids: ["a", "b", "c"], next: 3 },
  { start: 3, ids: [], next: 50 },
  { start: 50, ids: ["d", "e", "f"], next: null },
]);

/** Six tags on two pages without gaps. */
export const denseTags: Scene = pages([
  { start: 0, ids: ["a", "b", "c"], next: 3 },
  { start: 3, ids: ["d", "e", "f"], next: null },
]);

/** Changes that the server cuts off after the first page. */
export const cutOff: Scene = pages([{ start: 0, ids: ["a", "b", "c"], next: null, isCutOff: true }]);

function pages(list: { start: number; ids: string[]; next: number | null; isCutOff?: boolean }[]): Scene {
  return ({ url }): Reply => {
    const start = Number(new URL(url, "http://127.0.0.1").searchParams.get("start") ?? 0);
    const page = list.find((candidate) => candidate.start === start) ?? { start, ids: [], next: null };
    const isLastPage = page.next === null && !("isCutOff" in page && page.isCutOff);
    const values = page.ids.map((id) => ({ id, displayId: id }));
    return { body: { values, size: values.length, limit: 3, start, isLastPage, nextPageStart: page.next } };
  };
}
