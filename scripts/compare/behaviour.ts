import type { Calls } from "./calls.ts";
import type { Column, Rows } from "./clients.ts";
import { ending, kindOf, observe, type Scene, shown } from "./observe.ts";

const message = 'Tag "v9" does not exist';
const fine: Scene = () => ({ body: { id: "refs/tags/v1", displayId: "v1", type: "TAG", latestCommit: "d0ac1ce" } });
const missing: Scene = () => ({ status: 404, body: { errors: [{ message, exceptionName: "NoSuchTag" }] } });
const redirect: Scene = ({ url }) =>
  url === "/elsewhere" ? { body: { elsewhere: true } } : { status: 303, headers: { Location: "/elsewhere" } };
/** A server that sends back what it was sent. */
const echo: Scene = ({ headers }) => ({ status: 400, body: { errors: [{ message: headers.authorization }] } });
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
const truncated = pages({ 0: { ids: ["a", "b", "c"], next: null } }, true);

/** Rows about what clients do when they are used. */
export const behaviourRows: Rows = {
  "`src/a.ts` in a path is sent as": async (column) => {
    const { requests } = await observe(column, fine, (calls) => calls.browsePath("src/a.ts"));
    return `\`${requests[0]?.url?.replace(/.*\/browse\//, "").replace(/\?.*/, "")}\``;
  },
  "a tag named `..`": async (column) => {
    const outcome = await observe(column, fine, (calls) => calls.getTag(".."));
    const [request] = outcome.requests;
    if (!request) return `${ending(outcome)}, no request`;
    return request.url?.includes("/tags/") ? "requests the tag" : "requests another endpoint";
  },
  "all items of a list": async (column) => {
    const [dense, sparse]: [unknown[], unknown[]] = [[], []];
    const { how } = await observe(column, denseTags, (calls) => calls.allTags?.(dense));
    if (how === "missing") return "no: the caller writes the loop";
    await observe(column, sparseTags, (calls) => calls.allTags?.(sparse));
    if (dense.length !== 6) return `${dense.length} of 6`;
    if (sparse.length === 6) return "yes, by `nextPageStart`";
    return `by offset, if configured; stops at an empty page (${sparse.length} of 6 items)`;
  },
  "a list that the server truncates": async (column) => {
    const seen: unknown[] = [];
    const outcome = await observe(column, truncated, (calls) => calls.allChanges?.(seen));
    if (outcome.how === "missing") return "no: the caller's loop must detect it";
    return `${seen.length} items, ${outcome.how === "thrown" ? `and then ${ending(outcome)}` : "as if the list were complete"}`;
  },
  "retries of GET, POST and `editFile` after 503; of POST after 429": async (column) => {
    const own = await retriesOf(column);
    if (column === "generate-client") return `${own}, or ${await retriesOf(column, 2)} with \`retries: 2\``;
    return column === "hey-api" ? `${own}, or ${await retriesOf("hey-api-ky")} with its ky client` : own;
  },
  "a POST redirected with 303": async (column) => {
    const outcome = await observe(column, redirect, (calls) => calls.createTag());
    const [, second] = outcome.requests;
    return `${second ? `sends a ${second.method} and ` : ""}${ending(outcome)}`;
  },
  "a 404 with an error message": async (column) => {
    const see = async (as: string) => {
      const outcome = await observe(column, missing, (calls) => calls.getTag("v9"), { as });
      const { value } = outcome;
      const has = value instanceof Error && (value.message.includes(message) ? " with" : " without");
      return `${ending(outcome)}${has ? `${has} the message` : ""}`;
    };
    // hey-api's `throwOnError` makes two ways to use it.
    return column === "hey-api"
      ? `${await see("connectPlainly")}; with \`throwOnError\`: ${await see("connect")}`
      : see("connect");
  },
  "an empty 404": async (column) => {
    const endings = new Set<string>();
    for (const headers of [{ "Content-Length": "0" }, undefined]) {
      const empty: Scene = () => ({ status: 404, ...(headers && { headers }) });
      endings.add(ending(await observe(column, empty, (calls) => calls.getTag("v9"))));
    }
    return [...endings].join(" or ");
  },
  "a login page with status 200 instead of JSON, no body, or bytes": async (column) => {
    const expected: Record<string, (calls: Calls) => Promise<unknown>> = {
      JSON: (calls) => calls.getTag("v1"),
      "no body": (calls) => calls.deleteBranch(),
      bytes: (calls) => (calls.streamArchive ?? calls.getArchive)(),
    };
    const endings = new Map<string, string[]>();
    for (const [name, call] of Object.entries(expected)) {
      const found = ending(await observe(column, loginPage, call));
      endings.set(found, [...(endings.get(found) ?? []), name]);
    }
    return Array.from(endings, ([found, names]) => `${found} for ${names.join(", ")}`).join("; ");
  },
  "an archive": async (column) => {
    const found = ending(await observe(column, archive, (calls) => calls.getArchive()));
    const { how, value } = await observe(column, archive, (calls) => calls.streamArchive?.());
    return how === "missing" ? found : `${found}; ${kindOf(value)} with \`parseAs: "stream"\``;
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
    return (token.match(/.{20}/g) ?? []).some((part) => text.includes(part)) ? "shown in the error" : "redacted";
  },
};

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

async function retriesOf(client: Column | "hey-api-ky", retries = 0): Promise<string> {
  const count = async (status: number, call: (calls: Calls) => Promise<unknown>) => {
    const scene: Scene = () => ({ status, headers: { "Retry-After": "0" } });
    return (await observe(client, scene, call, { retries })).requests.length - 1;
  };
  const post = (calls: Calls) => calls.createTag();
  const gets = await count(503, (calls) => calls.getTag("v1"));
  return `${gets}, ${await count(503, post)}, ${await count(503, (calls) => calls.editFile("a.ts"))}; ${await count(429, post)}`;
}
