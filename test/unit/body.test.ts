import { expect, test } from "vitest";
import { multipartSerializer } from "../../src/http/body.ts";

const serialize = multipartSerializer("editFile", ["content"]);

/** The form as it goes over the wire. */
async function wire(form: FormData): Promise<string> {
  const response = new Response(form);
  const boundary = response.headers.get("Content-Type")?.split("boundary=")[1] ?? "";
  return (await response.text()).replaceAll(boundary, "BOUNDARY");
}

test("the file goes as a file with its line ends as they are, the rest as text", async () => {
  const form = serialize({ branch: "main", content: "a\nb\r\nc\r", message: "Grüße" });

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
  const file = serialize({ content }).get("content");

  expect(file).toBeInstanceOf(Blob);
  expect(await (file as Blob).text()).toBe("Grüße");
});

test("fields without a value are left out", () => {
  const form = serialize({ branch: "main", content: "", message: undefined, sourceBranch: null });

  expect([...form.keys()]).toEqual(["branch", "content"]);
});

test("a form that is one already keeps its parts, and its file its line ends", async () => {
  const form = new FormData();
  form.append("content", "a\nb");
  form.append("branch", "main");
  form.append("content", new File(["c"], "c.md"));

  const sent = serialize(form);

  expect(Array.from(sent, ([name, value]) => [name, typeof value === "string" ? value : value.name])).toEqual([
    ["content", "blob"],
    ["branch", "main"],
    ["content", "c.md"],
  ]);
});

test("a form of another kind stays as it is", () => {
  const foreign = { [Symbol.toStringTag]: "FormData" };

  expect(serialize(foreign)).toBe(foreign);
});

test.each([[new Blob(["x"]).stream()], [{}], [7]])("refuses %o as a file", (content) => {
  expect(() => serialize({ content })).toThrow(new TypeError("editFile: body.content must be text, bytes or a Blob"));
});
