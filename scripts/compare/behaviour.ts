import type { Calls } from "./calls.ts";
import { refusedCursor } from "./make.ts";
import { kindOf, type Outcome, observe, type Scene, shown } from "./observe.ts";
import { type Column, forEach, row } from "./table.ts";

const tag = { id: "refs/tags/v1", displayId: "v1", type: "TAG", latestCommit: "d0ac1ce", hash: null };
/** What a server says of a tag that it does not know. */
const refusal = 'Tag "v9" does not exist';
const fine: Scene = () => ({ body: tag });
const throttled: Scene = () => ({ status: 429, headers: { "Retry-After": "0" } });
const unavailable: Scene = () => ({ status: 503, headers: { "Retry-After": "0" } });
const missing: Scene = () => ({
  status: 404,
  body: { errors: [{ context: null, message: refusal, exceptionName: "NoSuchTag" }] },
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

/** Pages of three items at most, by where they start. A list that is cut off has a last page that is not called so. */
function pages(all: Record<number, { ids: string[]; next: number | null }>, isCutOff = false): Scene {
  return ({ url }) => {
    const start = Number(new URL(url, "http://127.0.0.1").searchParams.get("start") ?? 0);
    const { ids, next } = all[start] ?? { ids: [], next: null };
    const values = ids.map((id) => ({ id, displayId: id }));
    const isLastPage = next === null && !(isCutOff && start in all);
    return { body: { values, size: values.length, limit: 3, start, isLastPage, nextPageStart: next } };
  };
}

const first = ["a", "b", "c"];
const last = { ids: ["d", "e", "f"], next: null };
const denseTags = pages({ 0: { ids: first, next: 3 }, 3: last });
/** Six tags on pages that the server fills as it likes: the second one is empty, and the third starts further on. */
const sparseTags = pages({ 0: { ids: first, next: 3 }, 3: { ids: [], next: 50 }, 50: last });
const cutOffChanges = pages({ 0: { ids: first, next: null } }, true);

/** Prints the rows about what clients do when they are used. */
export async function compareBehaviour(): Promise<void> {
  await compare("`src/a.ts` in a path goes out as", async (column) => {
    const { requests } = await observe(column, fine, (calls) => calls.browsePath("src/a.ts"));
    return `\`${requests[0]?.url.replace(/.*\/browse\//, "").replace(/\?.*/, "")}\``;
  });
  await compare("a tag named `..`", async (column) => {
    const { value, requests } = await observe(column, fine, (calls) => calls.getTag(".."));
    const [asked] = requests;
    if (!asked) return value instanceof TypeError ? "`TypeError`, no request" : "no request";
    return asked.url.includes("/tags/") ? "asked for" : "another endpoint is asked";
  });
  const cursor = await refusedCursor();
  await compare("all items of a list", async (column) => {
    const [dense, sparse] = [await read(column, "allTags", denseTags), await read(column, "allTags", sparseTags)];
    if (!dense || !sparse) return "no: the caller writes the loop";
    if (dense.seen.length !== 6) return `${dense.seen.length} of 6`;
    if (sparse.seen.length === 6) return "yes, by `nextPageStart`";
    const refused = cursor ? ", not by `nextPageStart`, which is rejected because it is a number" : "";
    return `by offset, if configured${refused}; an empty page in the middle ends it (${sparse.seen.length} of 6)`;
  });
  await compare("a list that the server truncates", async (column) => {
    const got = await read(column, "allChanges", cutOffChanges);
    if (!got) return "no: the caller's loop has to notice it";
    const end = got.value instanceof Error ? `and then \`${got.value.constructor.name}\`` : "as if they were all";
    return `its ${got.seen.length} items, ${end}`;
  });
  const retries = await forEach((column) => repetitions(column));
  row("retries", {
    ...retries,
    "generate-client": `${retries["generate-client"]}; with \`retries: 2\` ${await repetitions("generate-client", 2)}`,
    "hey-api": `${retries["hey-api"]}; its client on ky ${await repetitions("hey-api-ky")}`,
  });
  await compare("a POST that is redirected by 303", async (column) => {
    const { how, requests } = await observe(column, redirect, (calls) => calls.createTag());
    const followed = requests.length > 1 ? `a ${requests[1]?.method} is sent, and its response ` : "";
    return how === "thrown" ? `thrown${followed && ", after a GET"}` : `${followed}is the result`;
  });
  const notFound = async (column: Column, as: string) =>
    refusalOf(await observe(column, missing, (calls) => calls.getTag("v9"), { as }));
  const refusals = await forEach((column) => notFound(column, "connect"));
  // hey-api's `throwOnError` makes two ways to use it.
  const heyApi = `${await notFound("hey-api", "connectPlainly")}; with \`throwOnError\` ${refusals["hey-api"]}`;
  row("a 404 with a message of the server", { ...refusals, "hey-api": heyApi });
  await compare("an empty 404", async (column) => {
    const see = async (headers: Record<string, string>) =>
      emptyRefusal(
        await observe(
          column,
          () => ({ status: 404, headers }),
          (calls) => calls.getTag("v9"),
        ),
      );
    const seen = new Set([await see({ "Content-Length": "0" }), await see({})]);
    return [...seen].join(" or ").replace("or `error` is", "or");
  });
  await compare("a login page with status 200 in place of JSON, of no body, of bytes", async (column) => {
    const see = async (call: (calls: Calls) => Promise<unknown>) => ending(await observe(column, loginPage, call));
    const endings = {
      JSON: await see((calls) => calls.getTag("v1")),
      "no body": await see((calls) => calls.deleteBranch()),
      bytes: await see((calls) => (calls.streamArchive ?? calls.getArchive)()),
    };
    const expected = (how: string) =>
      Object.entries(endings).flatMap(([name, ending]) => (ending === how ? [name] : []));
    return [...new Set(Object.values(endings))].map((how) => `${how} for ${expected(how).join(", ")}`).join("; ");
  });
  await compare("an archive", async (column) => {
    const { value } = await observe(column, archive, (calls) => calls.getArchive());
    let can = false;
    const streamed = await observe(column, archive, (calls) => {
      can = calls.streamArchive !== undefined;
      return calls.streamArchive?.();
    });
    return can ? `${kindOf(value)}; ${kindOf(streamed.value)} with \`parseAs: "stream"\`` : kindOf(value);
  });
  await compare("a token with a line break", async (column) => {
    const token = "BBDC-secret\nX-Other: 1";
    const { how, value } = await observe(column, fine, (calls) => calls.getTag("v1"), { token });
    if (how === "given") return "sent";
    return shown(value).includes("BBDC-secret") ? "shown in the error" : "rejected without being shown";
  });
  await compare("a token of 3,000 characters that a server's error repeats", async (column) => {
    const token = Array.from({ length: 3_000 }, (_, index) => "abcdefgh-_01234567"[(index * index) % 18]).join("");
    const text = shown((await observe(column, echo, (calls) => calls.getTag("v1"), { token })).value);
    const isShown = (token.match(/.{20}/g) ?? []).some((part) => text.includes(part));
    return isShown ? "shown in the error" : "left out of the error";
  });
}

async function compare(name: string, find: (column: Column) => Promise<string>): Promise<void> {
  row(name, await forEach(find));
}

async function read(column: Column, list: "allTags" | "allChanges", scene: Scene) {
  const seen: unknown[] = [];
  let can = false;
  const { value } = await observe(column, scene, (calls) => {
    can = calls[list] !== undefined;
    return calls[list]?.(seen);
  });
  return can ? { seen, value } : undefined;
}

async function repetitions(client: string, retries?: number): Promise<string> {
  const count = async (scene: Scene, call: (calls: Calls) => Promise<unknown>) =>
    (await observe(client, scene, call, retries ? { retries } : {})).requests.length - 1;
  const get = await count(unavailable, (calls) => calls.getTag("v1"));
  const post = await count(unavailable, (calls) => calls.createTag());
  const edit = await count(unavailable, (calls) => calls.editFile("a.ts"));
  const throttledPost = await count(throttled, (calls) => calls.createTag());
  if (get + post + edit + throttledPost === 0) return "none";
  const edits = `${edit || "none"} for \`editFile\`, which commits each time`;
  return `${get} for GET after 503, ${post || "none"} for POST, ${edits}; ${throttledPost || "none"} for POST after 429`;
}

function refusalOf({ how, value }: Outcome): string {
  if (how !== "thrown") return how === "error" ? "`error` of the result" : "the result";
  if (!(value instanceof Error)) return "the body is thrown, which is no `Error` and has no status";
  if (value.message.includes(refusal)) return "thrown, with the server's message";
  return `thrown, without the server's message${shown(value).includes(refusal) ? ", which is in `body`" : ""}`;
}

function emptyRefusal({ how, value }: Outcome): string {
  if (how === "thrown") return value instanceof Error ? "thrown" : `${kindOf(value)} is thrown`;
  return how === "error" ? `\`error\` is ${kindOf(value)}` : "`error` is `undefined`";
}

function ending({ how, value }: Outcome): string {
  if (how === "thrown") return value instanceof SyntaxError ? "`SyntaxError`" : "thrown";
  return how === "error" ? `\`error\` is ${kindOf(value)}` : kindOf(value);
}
