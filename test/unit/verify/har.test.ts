import { expect, test } from "vitest";
import { example } from "../../contract/description.ts";
import { entryOf, linesAbout, repository, verify, type Written, writeHar, writeText } from "../../har.ts";

const tag = JSON.stringify(example("AnnotatedTag"));
const branch = JSON.stringify(example("NewBranch"));
const creation: Written = { method: "POST", path: `${repository}/branches`, answer: example("CreatedBranch") };
const edit: Written = { method: "PUT", path: `${repository}/browse/docs/a%20b.md`, answer: example("EditCommit") };

/** What the command prints about an entry: its mark, and the lines below. */
async function checked(entry: unknown): Promise<string[]> {
  const [line = "", ...rest] = await linesAbout(entry);
  return [line.slice(0, 1), ...rest.map((text) => text.trim())];
}

/** An entry whose answer has this content. */
function answering(content: object | undefined, written: Written = {}): object {
  const entry = entryOf(written);
  return { ...entry, response: { ...entry.response, content } };
}

/** An entry whose response has more headers. */
function withHeaders(entry: object, headers: Record<string, string>): object {
  const { response, ...others } = entry as ReturnType<typeof entryOf>;
  const more = Object.entries(headers).map(([name, value]) => ({ name, value }));
  return { ...others, response: { ...response, headers: [...(response.headers ?? []), ...more] } };
}

/** An entry whose request has this data. */
function sending(postData: object | undefined, written: Written, bodySize: unknown = 1): object {
  const entry = entryOf(written);
  return { ...entry, request: { ...entry.request, postData, bodySize } };
}

const type = { mimeType: "application/json" };

test.each<[name: string, entry: object, found: string[]]>([
  ["base64", answering({ size: 1, text: Buffer.from(tag).toString("base64"), encoding: "base64" }), ["✓"]],
  ["text behind a byte order mark", answering({ text: `\uFEFF${tag}` }), ["✓"]],
  ["a size before decompression, which is larger", answering({ size: 9999, compression: -9, text: tag }), ["✓"]],
  ["text that was cut off", answering({ size: 9999, text: tag.slice(0, 40) }), ["?", "a body was not recorded"]],
  ["text that a comment calls cut", answering({ text: "{", comment: "cut" }), ["?", "a body was not recorded"]],
  ["no text, but a size", answering({ size: 12 }), ["?", "a body was not recorded"]],
  ["no text, but a comment", answering({ size: 0, comment: "left out" }), ["?", "a body was not recorded"]],
  ["an empty text, but a size", answering({ size: 12, text: "" }), ["?", "a body was not recorded"]],
  ["null instead of text", answering({ size: 12, text: null }), ["?", "a body was not recorded"]],
  ["null for a body that was streamed", answering({ size: 0, text: null }), ["?", "a body was not recorded"]],
  [
    "nothing beside a Content-Length",
    withHeaders(answering({ size: 0, text: "" }), { "Content-Length": "242" }),
    ["?", "a body was not recorded"],
  ],
  [
    "nothing of a chunked body",
    withHeaders(answering({ size: 0 }), { "transfer-encoding": "chunked" }),
    ["?", "a body was not recorded"],
  ],
  [
    "nothing, beside a Content-Length of 0",
    withHeaders(answering({ size: 0 }), { "Content-Length": "0" }),
    ["✗", "response: the body is empty"],
  ],
  ["no size and no text", answering({}), ["?", "a body was not recorded"]],
  ["no content", answering(undefined), ["?", "a body was not recorded"]],
  ["a size that is not known", answering({ size: -1 }), ["?", "a body was not recorded"]],
  ["an empty text", answering({ size: 0, text: "", comment: "" }), ["✗", "response: the body is empty"]],
  ["a size of 0 alone", answering({ size: 0 }), ["✗", "response: the body is empty"]],
  ["nothing of the answer to HEAD", answering({ size: 242 }, { method: "HEAD" }), ["✓"]],
  ["nothing where nothing has changed", answering({ size: 0 }, { status: 304 }), ["✓"]],
  [
    "a file, whatever it is",
    answering({ text: "UEs=", encoding: "base64" }, { path: `${repository}/archive`, type: "" }),
    ["✓"],
  ],
  ["a page that is a file", answering({ text: "<p>" }, { path: `${repository}/raw/a.html`, type: "text/html" }), ["✓"]],
  [
    "a file of which only the size is there",
    answering({ size: 9 }, { path: `${repository}/archive`, type: "" }),
    ["?", "a body was not recorded"],
  ],
  ["no header, but a media type", answering({ ...type, text: tag }, { type: "" }), ["✓"]],
])("a response is recorded as %s", async (_, entry, found) => {
  expect(await checked(entry)).toEqual(found);
});

const form =
  '--b\r\nContent-Disposition: form-data; name="content"\r\n\r\n# Tides\r\n--b\r\nContent-Disposition: form-data; name="branch"\r\n\r\nmain\r\n--b--\r\n';
const fields = [
  { name: "content", value: "(binary)", fileName: "a.md" },
  { name: "branch", value: "main" },
];
const mimeType = "multipart/form-data; boundary=b";

test.each<[name: string, entry: object, found: string[]]>([
  ["a text", sending({ ...type, text: branch }, creation), ["✓"]],
  ["base64", sending({ ...type, text: Buffer.from(branch).toString("base64"), encoding: "base64" }, creation), ["✓"]],
  ["a form", sending({ mimeType, text: form }, edit), ["✓"]],
  [
    "a form in base64",
    sending({ mimeType, text: Buffer.from(form).toString("base64"), encoding: "base64" }, edit),
    ["✓"],
  ],
  ["a form of fields alone", sending({ mimeType, params: fields }, edit), ["✓"]],
  [
    "a form that lacks a field",
    sending({ mimeType, params: [fields[1], 7] }, edit),
    ["✗", "request: /content is required"],
  ],
  [
    "fields of another form",
    sending({ mimeType: "application/x-www-form-urlencoded", params: fields }, creation),
    ["✗", "request: the body must be application/json"],
  ],
  ["nothing, with a size", sending(undefined, creation, 41), ["?", "a body was not recorded"]],
  [
    "nothing, with a size that is not known",
    sending({ ...type, params: [] }, creation, -1),
    ["?", "a body was not recorded"],
  ],
  ["nothing, without a size", sending(undefined, creation, null), ["✗", "request: the body is required"]],
  [
    "nothing of a form, with the size 0",
    sending(undefined, { ...edit, headers: { "Content-Type": mimeType } }, 0),
    ["?", "a body was not recorded"],
  ],
  [
    "null for a body that was streamed",
    sending({ ...type, text: null }, creation, 0),
    ["?", "a body was not recorded"],
  ],
  [
    "nothing beside a Content-Length",
    sending({ ...type, text: "" }, { ...creation, headers: { "Content-Length": "41" } }, 0),
    ["?", "a body was not recorded"],
  ],
  [
    "text that a comment calls cut",
    sending({ ...type, text: branch.slice(0, 20), comment: "cut" }, creation),
    ["?", "a body was not recorded"],
  ],
  ["text with a comment", sending({ ...type, text: branch, comment: "not cut after all" }, creation), ["✓"]],
  ["nothing where no body is described", sending(undefined, { answer: example("AnnotatedTag") }, -1), ["✓"]],
])("a body is sent and recorded as %s", async (_, entry, found) => {
  expect(await checked(entry)).toEqual(found);
});

test("violations beside a body that was not recorded are reported", async () => {
  const entry = sending(undefined, { ...creation, path: `${repository}/branches?colour=red` }, 41);

  expect(await checked(entry)).toEqual([
    "✗",
    "request: the query parameter colour is not in the description",
    "a body was not recorded",
  ]);
});

test.each<[name: string, entry: unknown, skipped: [outside: number, unanswered: number]]>([
  ["a page", { request: { method: "GET", url: "https://bitbucket.example.com/rest" } }, [1, 0]],
  ["the preflight of a browser", entryOf({ method: "OPTIONS", status: 204 }), [1, 0]],
  ["a change of the protocol", entryOf({ status: 101 }), [1, 0]],
  ["a web socket", { request: { method: "GET", url: "wss://bitbucket.example.com/rest/api/latest/projects" } }, [1, 0]],
  ["an invalid address", { request: { url: 17 } }, [1, 0]],
  ["nothing", null, [1, 0]],
  ["a request that was broken off", entryOf({ status: 0 }), [0, 1]],
  ["one as Playwright writes it", entryOf({ status: -1 }), [0, 1]],
  ["one as Firefox writes it", { ...entryOf({}), response: {} }, [0, 1]],
  ["one without a response", { ...entryOf({}), response: undefined }, [0, 1]],
  ["a response that broke off", { ...entryOf({}), response: { status: 200, _error: "net::ERR_ABORTED" } }, [0, 1]],
])("%s is skipped and counted", async (_, entry, [outside, unanswered]) => {
  const { code, lines } = await verify(await writeHar([entry]));

  expect(lines).toEqual([
    "exchanges  violations  operation",
    "",
    "0 of 0 exchanges are described, valid and complete (100%).",
    "Without a violation, but with a body that was not recorded: 0.",
    `Skipped: ${outside} outside the REST API, ${unanswered} without a complete response.`,
    expect.stringMatching(/^Headers read: /),
  ]);
  expect(code).toBe(0);
});

test("headers are found by name in any case, several are joined, and a repeated one counts once", async () => {
  const entry = entryOf({ ...creation, sent: branch });
  const headers = [
    { name: ":method", value: "POST" },
    { name: "content-TYPE", value: "application/json" },
    { name: 7 },
    null,
  ];
  const twice = [...headers, { name: "Content-Type", value: "text/plain" }];

  expect(await checked({ ...entry, request: { ...entry.request, headers } })).toEqual(["✓"]);
  expect(await checked({ ...entry, request: { ...entry.request, headers: twice } })).toEqual([
    "✗",
    "request: the body must be application/json",
  ]);
  const again = [...headers, { name: "Content-Type", value: " application/json" }];
  expect(await checked({ ...entry, request: { ...entry.request, headers: again } })).toEqual(["✓"]);
  expect(await checked({ ...entry, response: { ...entry.response, headers: [...again, ...again] } })).toEqual(["✓"]);
  expect(await checked({ ...entry, response: { ...entry.response, headers: "none" } })).toEqual(["✓"]);
});

test("the path is read after any context path, and pages that show files do not belong to the API", async () => {
  const answer = example("AnnotatedTag");
  const { lines } = await verify(
    "--all",
    await writeHar([
      entryOf({ server: "https://example.com/bitbucket", answer }),
      entryOf({ server: "http://example.com:7990/tools/bitbucket", path: `${repository}/tags/a/rest/b/?#c`, answer }),
      entryOf({ server: "https://example.com/projects/HRB/repos/berth-planner/browse", answer }),
      entryOf({ server: "https://example.com/bitbucket/users/mira/repos/berth-planner/raw", answer }),
    ]),
  );

  expect(lines.filter((line) => /^\S \d|Skipped/.test(line))).toEqual([
    "✓ 0 getTag (GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name} 200)",
    "✓ 1 getTag (GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name} 200)",
    "Skipped: 2 outside the REST API, 0 without a complete response.",
  ]);
});

test("a file may be indented and have a byte order mark", async () => {
  const log = { entries: [entryOf({ answer: example("AnnotatedTag") })] };

  const { code } = await verify(await writeText(`\uFEFF${JSON.stringify({ log }, null, 2)}`));

  expect(code).toBe(0);
});
