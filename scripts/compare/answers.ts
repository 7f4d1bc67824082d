import type { Calls } from "./calls.ts";
import { observe } from "./clients.ts";
import { kindOf, type Outcome, shown } from "./outcome.ts";
import type { Recorder } from "./recorder.ts";
import { refusal, scenes } from "./scenes.ts";
import { type Cells, type Column, forEach, row } from "./table.ts";

/** What comes out of answers that are not what was asked for. */
export async function compareAnswers(recorder: Recorder): Promise<void> {
  row(
    "a POST that is redirected by 303",
    await forEach(async (column) => {
      const { outcome, requests } = await observe(recorder, column, scenes.redirect, (calls) => calls.createTag());
      const followed = requests.length > 1 ? `a ${requests[1]?.method} is sent, and its answer ` : "";
      return outcome.how === "thrown" ? `thrown${followed && ", after a GET"}` : `${followed}is given as the result`;
    }),
  );
  row("a 404 with the server's words", await withDefault(recorder, (outcome) => refusalOf(outcome)));
  row(
    "an empty 404",
    await forEach(async (column) => {
      const { outcome } = await observe(recorder, column, scenes.missingAndEmpty, (calls) => calls.getTag("v9"));
      const { outcome: other } = await observe(recorder, column, scenes.missingInChunks, (calls) => calls.getTag("v9"));
      return [...new Set([emptyRefusal(outcome), emptyRefusal(other)])].join(" or ").replace("or `error` is", "or");
    }),
  );
  row(
    "a sign-on page with status 200 in place of JSON, of no body, of bytes",
    await forEach(async (column) => {
      const see = async (call: (calls: Calls) => Promise<unknown>) =>
        ending((await observe(recorder, column, scenes.signOn, call)).outcome);
      return grouped([
        ["JSON", await see((calls) => calls.getTag("v1"))],
        ["no body", await see((calls) => calls.deleteBranch())],
        ["bytes", await see((calls) => (calls.streamArchive ?? calls.getArchive)())],
      ]);
    }),
  );
  row("an archive", await forEach((column) => archive(recorder, column)));
}

/** The same with and without hey-api's `throwOnError`, which are two ways to use it. */
async function withDefault(recorder: Recorder, say: (outcome: Outcome) => string): Promise<Cells> {
  const see = async (column: Column, as: string) =>
    say((await observe(recorder, column, scenes.missing, (calls) => calls.getTag("v9"), { as })).outcome);
  const cells = await forEach((column) => see(column, "connect"));
  return {
    ...cells,
    "hey-api": `${await see("hey-api", "connectPlainly")}; with \`throwOnError\` ${cells["hey-api"]}`,
  };
}

function refusalOf({ how, value }: Outcome): string {
  if (how !== "thrown") return how === "error" ? "`error` of the result" : "given as the result";
  if (!(value instanceof Error)) return "the body is thrown, which is no `Error` and has no status";
  return value.message.includes(refusal)
    ? "thrown, with the server's words"
    : `thrown, without the server's words in the message${shown(value).includes(refusal) ? ", but in `body`" : ""}`;
}

function emptyRefusal({ how, value }: Outcome): string {
  if (how === "thrown") return value instanceof Error ? "thrown" : `${kindOf(value)} is thrown`;
  return how === "error" ? `\`error\` is ${kindOf(value)}` : "`error` is `undefined`";
}

function ending({ how, value }: Outcome): string {
  if (how === "thrown") return value instanceof SyntaxError ? "`SyntaxError`" : "thrown";
  return how === "error" ? `\`error\` is ${kindOf(value)}` : kindOf(value);
}

/** What came out, each with all for which it did. */
function grouped(endings: [expected: string, ending: string][]): string {
  const groups = new Map<string, string[]>();
  for (const [expected, ending] of endings) groups.set(ending, [...(groups.get(ending) ?? []), expected]);
  return [...groups].map(([ending, expected]) => `${ending} for ${expected.join(", ")}`).join("; ");
}

async function archive(recorder: Recorder, column: Column): Promise<string> {
  const { outcome } = await observe(recorder, column, scenes.archive, (calls) => calls.getArchive());
  const plain = kindOf(outcome.value);
  let can = true;
  const { outcome: other } = await observe(recorder, column, scenes.archive, async (calls) => {
    can = calls.streamArchive !== undefined;
    return calls.streamArchive?.();
  });
  return can ? `${plain}; ${kindOf(other.value)} with \`parseAs: "stream"\`` : plain;
}
