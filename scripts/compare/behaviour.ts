import type { Calls } from "./calls.ts";
import { type Column, rejectsCursor, row } from "./clients.ts";
import { kindOf, type Outcome, observe, type Scene, shown } from "./observe.ts";

const tag = { id: "refs/tags/v1", displayId: "v1", type: "TAG", latestCommit: "d0ac1ce", hash: null };
/** What a server says of an unknown tag. */
const message = 'Tag "v9" does not exist';
const fine: Scene = () => ({ body: tag });
const throttled: Scene = () => ({ status: 429, headers: { "Retry-After": "0" } });
const unavailable: Scene = () => ({ status: 503, headers: { "Retry-After": "0" } });
const missing: Scene = () => ({
  status: 404,
  body: { errors: [{ context: null, message, exceptionName: "NoSuchTag" }] },
});
const redirect: Scene = ({ url }) =>
  url === "/elsewhere" ? { body: { elsewhere: true } } : { status: 303, headers: { Location: "/elsewhere" } };
/** A server that sends back what it was sent. */
const echo: Scene = ({ headers }) => ({
  status: 400,
  body: { errors: [{ message: `Unreadable: ${headers.authorization}` }] },
});
const loginPage: Scene = () => ({ body: "<!DOCTYPE html><title>Sign on</title>" });
const archive: Scene = () => ({ headers: { "Content-Type": "application/zip" }, body: "PK…" });
/** Six tags on two pages, and on pages that the server fills as it likes: the second is empty, the third starts further on. */
const denseTags = pages({ 0: { ids: ["a", "b", "c"], next: 3 }, 3: { ids: ["d", "e", "f"], next: null } });
const sparseTags = pages({
  0: { ids: ["a", "b", "c"], next: 3 },
  3: { ids: [], next: 50 },
  50: { ids: ["d", "e", "f"], next: null },
});
/** A truncated list: its last page has `isLastPage: false` and no `nextPageStart`. */
const cutOffChanges = pages({ 0: { ids: ["a", "b", "c"], next: null } }, true);

/** Prints the rows about what clients do when they are used. */
export async function compareBehaviour(): Promise<void> {
  const cursor = await rejectsCursor();
  const rows: Record<string, (column: Column) => Promise<string>> = {
    "`src/a.ts` in a path is sent as": async (column) => {
      const { requests } = await observe(column, fine, (calls) => calls.browsePath("src/a.ts"));
      return `\`${requests[0]?.url?.replace(/.*\/browse\//, "").replace(/\?.*/, "")}\``;
    },
    "a tag named `..`": async (column) => {
      const { value, requests } = await observe(column, fine, (calls) => calls.getTag(".."));
      if (requests.length === 0) return value instanceof TypeError ? "`TypeError`, no request" : "no request";
      return requests[0]?.url?.includes("/tags/") ? "requests the tag" : "requests another endpoint";
    },
    "all items of a list": async (column) => {
      const [dense, sparse]: [unknown[], unknown[]] = [[], []];
      const { how } = await observe(column, denseTags, (calls) => calls.allTags?.(dense));
      if (how === "missing") return "no: the caller writes the loop";
      await observe(column, sparseTags, (calls) => calls.allTags?.(sparse));
      if (dense.length !== 6) return `${dense.length} of 6`;
      if (sparse.length === 6) return "yes, by `nextPageStart`";
      const rejected = cursor ? "; not by `nextPageStart`, which is rejected because it is a number" : "";
      return `by offset, if configured${rejected}; stops at an empty page (${sparse.length} of 6 items)`;
    },
    "a list that the server truncates": async (column) => {
      const seen: unknown[] = [];
      const { how, value } = await observe(column, cutOffChanges, (calls) => calls.allChanges?.(seen));
      if (how === "missing") return "no: the caller's loop must detect it";
      return `${seen.length} items, ${value instanceof Error ? `and then throws ${kindOf(value)}` : "as if the list were complete"}`;
    },
    retries: async (column) => {
      const own = await retriesOf(column);
      if (column === "generate-client") return `${own}; with \`retries: 2\`: ${await retriesOf(column, 2)}`;
      return column === "hey-api" ? `${own}; with its ky client: ${await retriesOf("hey-api-ky")}` : own;
    },
    "a POST redirected with 303": async (column) => {
      const { how, requests } = await observe(column, redirect, (calls) => calls.createTag());
      const followed = requests.length > 1 ? `sends a ${requests[1]?.method} and ` : "";
      return how === "thrown"
        ? `${followed}throws an error`
        : `${followed}returns ${followed ? "its" : "the"} response`;
    },
    "a 404 with an error message": async (column) => {
      const see = async (as: string) =>
        rejectionOf(await observe(column, missing, (calls) => calls.getTag("v9"), { as }));
      // hey-api's `throwOnError` makes two ways to use it.
      return column === "hey-api"
        ? `${await see("connectPlainly")}; with \`throwOnError\`: ${await see("connect")}`
        : see("connect");
    },
    "an empty 404": async (column) => {
      const seen = new Set<string>();
      for (const headers of [{ "Content-Length": "0" }, {}] as Record<string, string>[]) {
        const { how, value } = await observe(
          column,
          () => ({ status: 404, headers }),
          (calls) => calls.getTag("v9"),
        );
        const thrown = value instanceof Error ? "throws an error" : `throws ${kindOf(value)}`;
        seen.add(how === "thrown" ? thrown : `\`error\` is ${kindOf(how === "error" ? value : undefined)}`);
      }
      return [...seen].join(" or ").replace("or `error` is", "or");
    },
    "a login page with status 200 instead of JSON, no body, or bytes": async (column) => {
      const expected: Record<string, (calls: Calls) => Promise<unknown>> = {
        JSON: (calls) => calls.getTag("v1"),
        "no body": (calls) => calls.deleteBranch(),
        bytes: (calls) => (calls.streamArchive ?? calls.getArchive)(),
      };
      const endings = new Map<string, string[]>();
      for (const [name, call] of Object.entries(expected)) {
        const { how, value } = await observe(column, loginPage, call);
        const thrown = value instanceof SyntaxError ? "throws `SyntaxError`" : "throws an error";
        const ending = how === "thrown" ? thrown : `${how === "error" ? "`error` is " : "returns "}${kindOf(value)}`;
        endings.set(ending, [...(endings.get(ending) ?? []), name]);
      }
      return Array.from(endings, ([ending, names]) => `${ending} for ${names.join(", ")}`).join("; ");
    },
    "an archive": async (column) => {
      const { how, value } = await observe(column, archive, (calls) => calls.getArchive());
      const ending = `${how === "thrown" ? "throws " : ""}${kindOf(value)}`;
      const streamed = await observe(column, archive, (calls) => calls.streamArchive?.());
      if (streamed.how === "missing") return ending;
      return `${ending}; ${kindOf(streamed.value)} with \`parseAs: "stream"\``;
    },
    "a token with a line break": async (column) => {
      const token = "BBDC-secret\nX-Other: 1";
      const { how, value } = await observe(column, fine, (calls) => calls.getTag("v1"), { token });
      if (how === "given") return "sent";
      return shown(value).includes("BBDC-secret") ? "shown in the error" : "rejected and redacted";
    },
    "a 3,000-character token that a server's error echoes": async (column) => {
      const token = Array.from({ length: 3_000 }, (_, index) => "abcdefgh-_01234567"[(index * index) % 18]).join("");
      const text = shown((await observe(column, echo, (calls) => calls.getTag("v1"), { token })).value);
      const isShown = (token.match(/.{20}/g) ?? []).some((part) => text.includes(part));
      return isShown ? "shown in the error" : "redacted";
    },
  };
  for (const [name, find] of Object.entries(rows)) await row(name, find);
}

/** Pages of three items at most, by where they start. */
function pages(all: Record<number, { ids: string[]; next: number | null }>, isCutOff = false): Scene {
  return ({ url = "" }) => {
    const start = Number(new URL(url, "http://127.0.0.1").searchParams.get("start") ?? 0);
    const { ids, next } = all[start] ?? { ids: [], next: null };
    const values = ids.map((id) => ({ id, displayId: id }));
    const isLastPage = next === null && !(isCutOff && start in all);
    return { body: { values, size: values.length, limit: 3, start, isLastPage, nextPageStart: next } };
  };
}

async function retriesOf(client: string, retries = 0): Promise<string> {
  const count = async (scene: Scene, call: (calls: Calls) => Promise<unknown>) =>
    (await observe(client, scene, call, { retries })).requests.length - 1;
  const get = await count(unavailable, (calls) => calls.getTag("v1"));
  const post = await count(unavailable, (calls) => calls.createTag());
  const edit = await count(unavailable, (calls) => calls.editFile("a.ts"));
  const throttledPost = await count(throttled, (calls) => calls.createTag());
  if (get + post + edit + throttledPost === 0) return "none";
  const edits = `${edit || "none"} for \`editFile\`, which creates a commit each time`;
  return `${get} for GET after 503, ${post || "none"} for POST, ${edits}; ${throttledPost || "none"} for POST after 429`;
}

function rejectionOf({ how, value }: Outcome): string {
  if (how !== "thrown") return how === "error" ? "returned as `error`" : "returned as `data`";
  if (!(value instanceof Error)) return "throws the body, which is not an `Error` and has no status";
  if (value.message.includes(message)) return "throws an error with the message";
  return `throws an error without the message${shown(value).includes(message) ? ", which is in `body`" : ""}`;
}
