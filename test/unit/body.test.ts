import { expect, onTestFinished, test, vi } from "vitest";
import { type EncodedBody, encodeBody, isReplayable } from "../../src/http/body.ts";

const json = { method: "PUT", path: "/", result: "json" } as const;
const operation = { ...json, files: ["content"] } as const;

/** A form as it goes over the wire. */
const encode = async (body: object): Promise<EncodedBody> =>
  encodeBody("editFile", operation, body, () => body as FormData);

async function wire(body: object): Promise<string> {
  const encoded = await encode(body);
  const boundary = encoded.type?.split("boundary=")[1] ?? "";
  return Buffer.from(encoded.body as ArrayBuffer)
    .toString()
    .replaceAll(boundary, "BOUNDARY");
}

/** A form as a server reads it. */
async function read(body: object): Promise<FormData> {
  const { body: bytes, type } = await encode(body);
  return new Response(bytes as ArrayBuffer, { headers: { "Content-Type": `${type}` } }).formData();
}

test("the file is sent as a file with its line endings, the rest as strings", async () => {
  const form = { branch: "main", content: "a\nb\r\nc\r", message: "Grüße" };

  expect(await wire(form)).toBe(
    [
      "--BOUNDARY",
      'Content-Disposition: form-data; name="branch"',
      "",
      "main",
      "--BOUNDARY",
      'Content-Disposition: form-data; name="content"; filename="blob"',
      "Content-Type: application/octet-stream",
      "",
      "a\nb\r\nc\r",
      "--BOUNDARY",
      'Content-Disposition: form-data; name="message"',
      "",
      "Grüße",
      "--BOUNDARY--",
      "",
    ].join("\r\n"),
  );
});

test.each([
  ["text", "Grüße"],
  ["a Blob", new Blob(["Grüße"])],
  ["a File", new File(["Grüße"], "a.md")],
  ["a Uint8Array", new TextEncoder().encode("Grüße")],
  ["a Buffer", Buffer.from("Grüße")],
  ["an ArrayBuffer", new TextEncoder().encode("Grüße").buffer],
])("the file can be %s", async (_, content) => {
  const file = (await read({ content })).get("content");

  expect(file).toBeInstanceOf(Blob);
  expect(await (file as Blob).text()).toBe("Grüße");
});

test("a file is sent where a test runner has replaced the classes of forms, as jsdom does", async () => {
  const blob = new Blob(["a\n"], { type: "text/plain" });
  vi.stubGlobal("FormData", class {});
  vi.stubGlobal("Blob", class {});
  onTestFinished(() => void vi.unstubAllGlobals());

  expect(await wire({ content: "a\n" })).toContain('name="content"; filename="blob"');
  expect(await wire({ content: blob })).toContain('filename="blob"\r\nContent-Type: text/plain\r\n\r\na\n');
});

test("a file is sent in a runtime whose files have no tag, such as earlier rules of Cloudflare Workers", async () => {
  const blob = Object.defineProperty(new Blob(["a"], { type: "text/plain" }), Symbol.toStringTag, { value: undefined });

  expect(await wire({ content: blob })).toContain('filename="blob"\r\nContent-Type: text/plain\r\n\r\na');
});

test.each<[kind: string, body: object]>([
  ["text", Object("a")],
  ["a file", new Blob(["a"])],
  ["bytes", new Uint8Array(1)],
  ["a list", []],
])("%s is rejected in place of the fields", async (_, body) => {
  await expect(encode(body)).rejects.toThrow(
    new TypeError("editFile: body must be an object with the fields of the form"),
  );
});

test("fields without a value are omitted", async () => {
  const form = await read({ branch: "main", content: "", message: undefined, sourceBranch: null });

  expect([...form.keys()]).toEqual(["branch", "content"]);
});

test("a FormData keeps its parts, and its file its line endings", async () => {
  const form = new FormData();
  form.append("content", "a\nb");
  form.append("branch", "main");
  form.append("content", new File(["c"], "c.md"));

  const sent = Array.from(await read(form), async ([name, value]) =>
    typeof value === "string" ? [name, value] : [name, value.name, await value.text()],
  );

  expect(await Promise.all(sent)).toEqual([
    ["content", "blob", "a\nb"],
    ["branch", "main"],
    ["content", "c.md", "c"],
  ]);
});

test("a FormData of an operation without files keeps its text", async () => {
  const form = new FormData();
  form.append("content", "main");
  const { body, type } = await encodeBody("createTag", json, form, () => form);

  const sent = await new Response(body, { headers: { "Content-Type": `${type}` } }).formData();

  expect([...sent]).toEqual([["content", "main"]]);
});

test.each([{ files: ["content"] }, { textType: "text/plain" }, { arrayType: "application/json" }])(
  "no body stays undefined: %j",
  async (metadata) => {
    const encoded = await encodeBody("editFile", { ...json, ...metadata }, undefined, () => "serialized");

    expect(encoded).toStrictEqual({ body: undefined });
  },
);

test("rejects a body that cannot be serialized, with the cause", async () => {
  const cause = new Error("a circle");
  const encodeCircle = () =>
    encodeBody("createTag", json, {}, () => {
      throw cause;
    });

  await expect(encodeCircle).rejects.toThrow(
    new TypeError("createTag: body cannot be serialized: a circle", { cause }),
  );
});

test("a serializer can be asynchronous", async () => {
  expect(await encodeBody("createTag", json, {}, async () => "serialized")).toEqual({ body: "serialized" });
  await expect(encodeBody("createTag", json, {}, () => Promise.reject(new Error("a circle")))).rejects.toThrow(
    new TypeError("createTag: body cannot be serialized: a circle"),
  );
});

test("a form of another package is passed on unchanged", async () => {
  const foreign = { [Symbol.toStringTag]: "FormData" };

  expect(await encode(foreign)).toEqual({ body: foreign, type: null });
});

test.each([[new Blob(["x"]).stream()], [{}], [7]])("rejects %o as a file", async (content) => {
  await expect(encode({ content })).rejects.toThrow(
    new TypeError("editFile: body.content must be a string, bytes or a Blob"),
  );
});

test("what can be read only once is not replayable", () => {
  const generator = (function* () {})();
  const asyncGenerator = (async function* () {})();

  // As the forms of the package form-data.
  const form = { pipe() {}, [Symbol.toStringTag]: "FormData" };
  const streams = [{ getReader() {} }, { async *[Symbol.asyncIterator]() {} }, { pipe() {} }, form];
  for (const body of [new ReadableStream(), generator, asyncGenerator, ...streams]) {
    expect(isReplayable(body)).toBe(false);
  }
  for (const body of ["text", undefined, null, new Blob(), new ArrayBuffer(1), new Uint8Array(1), new FormData()]) {
    expect(isReplayable(body)).toBe(true);
  }
});
