import { expect, test } from "vitest";
import { multipartSerializer } from "../../src/body.ts";

const serialize = multipartSerializer(["content"]);

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

test("a form that is one already stays as it is", () => {
  const form = new FormData();

  expect(serialize(form)).toBe(form);
});
