import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expandPath, serverUrl } from "../../src/http/paths.ts";
import { startServer } from "../http-server.ts";

const expand = (path: string) => expandPath("/browse/{path}", { path }, "browsePath");

describe("expandPath", () => {
  test.each([
    ["src/a.ts", "/browse/src/a.ts"],
    ["docs/Crane Roster.md", "/browse/docs/Crane%20Roster.md"],
    ["100%/#1?+&=", "/browse/100%25/%231%3F%2B%26%3D"],
    ["grüße/日本", "/browse/gr%C3%BC%C3%9Fe/%E6%97%A5%E6%9C%AC"],
    ["(it's)*!", "/browse/%28it%27s%29%2a%21"],
    ["...", "/browse/..."],
  ])("puts %s into the path as %s", (path, expected) => {
    expect(expand(path)).toBe(expected);
  });

  test.each([
    ["labelName", "it is a single segment of the path"],
    ["projectKey", 'pass the project\'s key, such as "PRJ" or "~user-slug"'],
    ["key", "only the key of a build can contain one, in the body of setCommitBuild"],
    ["externalId", "use createInsightReportAnnotations, which sends it in the body"],
    ["userSlug", "pass the user's slug, as returned by listUsers({ filter })"],
    ["repositorySlug", "pass the repository's slug, as returned by listProjectRepositories()"],
  ])("rejects a slash in %s, which is one segment", (name, hint) => {
    expect(() => expandPath(`/x/{${name}}`, { [name]: "a/b" }, "getIt")).toThrow(
      new TypeError(`getIt: the path parameter "${name}" must not contain a slash: ${hint}`),
    );
  });

  test("rejects a branch with a slash for a commit, with advice", () => {
    expect(() => expandPath("/commits/{commitId}", { commitId: "feature/x" }, "getCommit")).toThrow(
      new TypeError(
        `getCommit: the path parameter "commitId" must not contain a slash: pass a commit's hash; listCommits({ until, limit: 1 }) returns the commit of a branch or tag`,
      ),
    );
  });

  test.each([[{}], [["a"]]])("rejects %j", (path) => {
    expect(() => expandPath("/browse/{path}", { path }, "browsePath")).toThrow(
      new TypeError('browsePath: the path parameter "path" must be a string or a number'),
    );
  });

  test("keeps the tilde of personal projects", () => {
    expect(expandPath("/projects/{projectKey}", { projectKey: "~mira" }, "getTag")).toBe("/projects/~mira");
  });

  test.each([
    [undefined, "/compare/diff"],
    ["", "/compare/diff"],
    ["/", "/compare/diff"],
    ["src/a b.ts", "/compare/diff/src/a%20b.ts"],
    ["/src/a b.ts", "/compare/diff/src/a%20b.ts"],
  ])("puts %j after a template without a slash as %s", (path, expected) => {
    expect(expandPath("/compare/diff{path}", { path }, "compareDiff")).toBe(expected);
  });

  test.each(["//src", "src/../x", "src/"])("rejects %j there too", (path) => {
    expect(() => expandPath("/compare/diff{path}", { path }, "compareDiff")).toThrow(TypeError);
  });

  test("accepts numbers", () => {
    expect(expandPath("/comments/{commentId}", { commentId: 7 }, "getCommitComment")).toBe("/comments/7");
  });

  test.each([
    [undefined, "is empty or missing"],
    [null, "is empty or missing"],
    ["", "is empty or missing"],
    ["a//b", "must not contain an empty segment"],
    ["/a", "must not contain an empty segment"],
    ["a/", "must not contain an empty segment"],
    [".", 'must not contain the segment "." or ".."'],
    ["a/../b", 'must not contain the segment "." or ".."'],
    ["a/..", 'must not contain the segment "." or ".."'],
    ["a/%2e%2E/b", 'must not contain the segment "." or ".."'],
    ["a/.%2e", 'must not contain the segment "." or ".."'],
    ["a/..\\b", 'must not contain the segment "." or ".."'],
    ["\ud800", "is not well-formed Unicode"],
  ])("rejects %j", (path, fault) => {
    expect(() => expandPath("/browse/{path}", { path }, "browsePath")).toThrow(
      new TypeError(`browsePath: the path parameter "path" ${fault}`),
    );
  });

  test("lets servers decode what was passed, and never leaves the template", async () => {
    const { url, requests } = await startServer((_, response) => response.end());
    const segment = fc.string({ unit: "binary", minLength: 1 });
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join("/"));

    await fc.assert(
      fc.asyncProperty(path, async (value) => {
        let expanded: string;
        try {
          expanded = expand(value);
        } catch {
          return;
        }
        await fetch(`${url}${expanded}?q`);
        const [seen = "", query] = requests.at(-1)?.url.split("?") ?? [];
        expect(query).toBe("q");
        expect(seen.startsWith("/browse/")).toBe(true);
        expect(seen.slice("/browse/".length).split("/").map(decodeURIComponent).join("/")).toBe(value);
      }),
    );
  });
});

describe("serverUrl", () => {
  test.each([
    ["https://bitbucket.example.com", "https://bitbucket.example.com"],
    ["http://127.0.0.1:7990/", "http://127.0.0.1:7990"],
    ["https://example.com/bitbucket", "https://example.com/bitbucket"],
    ["https://example.com/bitbucket//", "https://example.com/bitbucket"],
    [new URL("https://example.com/bitbucket/"), "https://example.com/bitbucket"],
  ])("of %s is %s", (baseUrl, expected) => {
    expect(serverUrl(baseUrl)).toBe(expected);
  });

  const words = "baseUrl must be an http or https URL without credentials, query or fragment";

  test.each([
    "",
    "ftp://example.com",
    "ftp://https:8080",
    "javascript:alert(1)",
    "https://mira:secret@example.com",
    "mira:secret@example.com",
    "https://mira@example.com",
    "https://example.com?x=1",
    "https://example.com#x",
  ])("rejects %s", (baseUrl) => {
    expect(() => serverUrl(baseUrl)).toThrow(new TypeError(words));
  });

  test.each(["bitbucket.example.com", "bitbucket.example.com:7990", "localhost:7990/bitbucket"])(
    "rejects %s and suggests a scheme",
    (baseUrl) => {
      const [host] = baseUrl.split("/");
      expect(() => serverUrl(baseUrl)).toThrow(new TypeError(`${words}, such as https://${host}`));
    },
  );

  test.each(["rest", "projects", "users", "scm"])("rejects the address of a page of the server: %s", (word) => {
    for (const rest of ["", "/", "/api/1.0", "/HRB"])
      expect(() => serverUrl(`https://example.com/context/${word}${rest}`)).toThrow(
        new TypeError(`baseUrl must be the server's own address, without "/${word}" and anything after it`),
      );
    expect(serverUrl(`https://example.com/${word}s`)).toBe(`https://example.com/${word}s`);
  });
});
