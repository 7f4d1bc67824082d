import { expect, test } from "vitest";
import { operationsByName } from "../../../src/client/operation-table.ts";
import { example } from "../../contract/description.ts";
import { entryOf, linesAbout, repository, verify, type Written, writeHar } from "../../har.ts";

const template = "/api/latest/projects/{projectKey}/repos/{repositorySlug}";
const tag = example("AnnotatedTag");
const webhook = example("CreatedWebhook") as object;

test("each violation has one line with its count, operations and first exchange, and the exit code is 1", async () => {
  const { code, lines } = await verify(
    await writeHar([
      entryOf({ answer: tag }),
      entryOf({ path: `${repository}/tags/v2?colour=red`, answer: { ...Object(tag), colour: "red" } }),
      entryOf({ path: "/api/latest/teapots", status: 404, answer: {} }),
      entryOf({ path: `${repository}/branches?colour=red`, answer: example("Branches") }),
      { request: { method: "GET", url: "https://bitbucket.example.com/projects/HRB" }, response: { status: 200 } },
      entryOf({ status: 0 }),
      { ...entryOf({}), response: { status: 200, content: { size: 12 } } },
    ]),
  );

  expect(lines).toEqual([
    "    count  violation",
    "        2  request: the query parameter colour is not in the description (getTag, listBranches; first: 1)",
    '        1  response: the body has the undeclared property "colour" (getTag; first: 1)',
    "        1  request: GET /api/latest/* is not in the description (first: 2)",
    "",
    "exchanges  violations  operation",
    "        1           1  (not in the description)",
    "        3           2  getTag",
    "        1           1  listBranches",
    "",
    "1 of 4 exchanges are described, valid and complete (25%).",
    "Without a violation, but with a body that was not recorded: 1.",
    "Skipped: 1 outside the REST API, 1 without a complete response.",
    "Headers read: Content-Type, Content-Length, Transfer-Encoding, X-Event-Key, Range, X-Atlassian-Token. " +
      "Never read: Authorization, Proxy-Authorization, Cookie, Set-Cookie and all others.",
  ]);
  expect(code).toBe(1);
});

test("--all adds a line for each exchange", async () => {
  expect(
    await linesAbout(
      entryOf({ answer: tag }),
      entryOf({ path: `${repository}/tags/v2?colour=red`, answer: { ...Object(tag), colour: "red" } }),
      entryOf({ path: "/api/latest/teapots", status: 404, answer: {} }),
      entryOf({ path: `${repository}/branches`, answer: example("Branches") }),
      { ...entryOf({}), response: { status: 200, content: { size: 12 } } },
    ),
  ).toEqual([
    `✓ 0 getTag (GET ${template}/tags/{name} 200)`,
    `✗ 1 getTag (GET ${template}/tags/{name} 200)`,
    "    request: the query parameter colour is not in the description",
    '    response: the body has the undeclared property "colour"',
    "✗ 2 (GET /api/latest/* 404)",
    "    request: GET /api/latest/* is not in the description",
    `✓ 3 listBranches (GET ${template}/branches 200)`,
    `? 4 getTag (GET ${template}/tags/{name} 200)`,
    "    a body was not recorded",
  ]);
});

test("a violation of more than ten operations names ten", async () => {
  const names = Object.values(operationsByName)
    .filter(({ method, path }) => method === "GET" && /^\/api\/latest\/admin\/[^{}]+$/.test(path))
    .map(({ path }) => path);
  const entries = names.map((path) => entryOf({ path: `${path}?colour=red`, status: 304 }));

  const { lines } = await verify(await writeHar(entries));

  expect(names.length).toBeGreaterThan(11);
  expect(lines.find((line) => line.includes("parameter colour"))).toMatch(
    new RegExp(`^ +${names.length} {2}request: [^(]*\\((\\w+, ){9}\\w+ and ${names.length - 10} more; first: 0\\)$`),
  );
});

test.each<[violation: string, Written, lines: string[]]>([
  ["an unknown path", { path: `${repository}/teapots/17` }, [`request: GET ${template}/* is not in the description`]],
  ["a path outside all modules", { path: "/teapots/17" }, ["request: GET /* is not in the description"]],
  [
    "another method that the path lacks",
    { method: "PUT" },
    [`request: PUT ${template}/tags/{name} is not in the description`],
  ],
  [
    "a method that the path lacks",
    { method: "PATCH" },
    [`request: PATCH ${template}/tags/{name} is not in the description`],
  ],
  ["an unknown method", { method: "BREW" }, [`request: * ${template}/tags/{name} is not in the description`]],
  [
    "a wrong query parameter",
    { path: `${repository}/branches?limit=many&orderBy=size`, answer: example("Branches") },
    [
      "request: the query parameter orderBy must be one of ALPHABETICAL, MODIFICATION",
      "request: the query parameter limit must be an integer",
    ],
  ],
  [
    "an unknown parameter",
    { path: `${repository}/tags/v1?_=1&0123=4&colour=red&colour=blue`, answer: tag },
    [
      "request: the query parameter _ is not in the description",
      "request: the query parameter * is not in the description",
      "request: the query parameter colour is not in the description",
    ],
  ],
  [
    "a missing parameter",
    { method: "DELETE", path: "/api/latest/admin/groups", answer: example("DeletedGroup") },
    ["request: the query parameter name is required"],
  ],
  [
    "a wrong path parameter",
    { path: "/api/latest/projects/no key/repos/berth-planner/tags/v1", answer: tag },
    ["request: the path parameter projectKey must match ^(~[^/]+|[A-Za-z][A-Za-z0-9_-]*)$"],
  ],
  [
    "a wrong header",
    {
      method: "POST",
      path: "/api/latest/projects/HRB/permissions/PROJECT_READ/all?allow=true",
      headers: { "X-ATLASSIAN-TOKEN": "check" },
      status: 204,
    },
    ["request: the header parameter X-Atlassian-Token must be one of no-check"],
  ],
  [
    "an encoded slash",
    { path: `${repository}/tags/release%2F1.0`, answer: tag },
    ["request: the path contains an encoded slash; slashes must be literal"],
  ],
  [
    "a path that is not UTF-8",
    { path: `${repository}/tags/v%FF`, answer: tag },
    ["request: the path must be percent-encoded UTF-8"],
  ],
  [
    "a missing body",
    { method: "POST", path: `${repository}/webhooks`, status: 201, answer: webhook },
    ["request: the body is required"],
  ],
  [
    "a body that is not JSON",
    { method: "POST", path: `${repository}/webhooks`, sent: "{", status: 201, answer: webhook },
    ["request: the body is not JSON"],
  ],
  [
    "a body of another media type",
    {
      method: "POST",
      path: `${repository}/webhooks`,
      headers: { "content-type": "text/csv" },
      sent: "{}",
      status: 201,
      answer: webhook,
    },
    ["request: the body must be application/json"],
  ],
  [
    "a wrong value in the body",
    {
      method: "POST",
      path: `${repository}/webhooks`,
      sent: { name: 17, url: "https://ci.example.com", events: ["pr:opened"], configuration: { harbour: 7 } },
      status: 201,
      answer: webhook,
    },
    ["request: /name must be a string", "request: /configuration/* must be a string"],
  ],
  [
    "a body where none is described",
    { sent: { colour: "red" }, answer: tag },
    ["request: the body is not in the description"],
  ],
  ["an undescribed status", { status: 418, answer: {} }, ["response: status 418 is not in the description"]],
  [
    "an HTML page",
    { type: "text/html;charset=UTF-8", answer: "<html>" },
    ["response: the body is not application/json, but text/html"],
  ],
  ["another media type", { type: "image/webp", answer: "RIFF" }, ["response: the body is not application/json"]],
  ["an empty body", { type: "" }, ["response: the body is empty"]],
  ["a body that is not JSON", { answer: "{" }, ["response: the body is not JSON"]],
  [
    "a wrong value",
    { answer: { ...Object(tag), type: "BRANCH", displayId: 17 } },
    ["response: /displayId must be a string", "response: /type must be one of TAG"],
  ],
  [
    "an undeclared property",
    { answer: { ...Object(tag), colour: "red", d27071b5751: 1, "mira@example.com": 2 } },
    ['response: the body has the undeclared property "colour"', 'response: the body has the undeclared property "*"'],
  ],
  [
    "a wrong value in a map",
    {
      method: "POST",
      path: `${repository}/webhooks`,
      sent: example("NewWebhook"),
      status: 201,
      answer: { ...webhook, configuration: { harbour: 7 } },
    },
    ["response: /configuration/* must be a string"],
  ],
  [
    "a page instead of a file",
    { path: `${repository}/archive`, type: "Text/HTML", answer: "<html>" },
    ["response: the body is an HTML page"],
  ],
  [
    "a body instead of none",
    { method: "DELETE", path: `${repository}/tags/v1`.replace("/api/", "/git/"), status: 204, answer: {} },
    ["response: the body must be empty"],
  ],
])("%s is a violation", async (_, written, violations) => {
  const [line, ...indented] = await linesAbout(entryOf(written));

  expect(line).toMatch(/^✗ 0 /);
  expect(indented).toEqual(violations.map((violation) => `    ${violation}`));
});

const opened = example("PullRequestOpened") as object;

/** A delivery to a receiver of webhooks. */
function delivery(eventKey: string, body: unknown, more: object = {}): object {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    request: {
      method: "POST",
      url: "https://ci.example.com/hook?job=17",
      headers: [{ name: "x-event-key", value: eventKey }],
      bodySize: text.length,
      postData: { mimeType: "application/json", text },
      ...more,
    },
    response: { status: 202 },
  };
}

test("deliveries are checked against the payload of the event", async () => {
  const lines = await linesAbout(
    delivery("pr:opened", opened),
    delivery("pr:opened", { ...opened, colour: "red" }),
    delivery("pr:opened", { ...opened, pullRequest: 17 }),
    delivery("pr:opened", "{"),
    delivery("pr:opened", opened, { postData: undefined }),
    delivery("pr:exploded", {}),
    delivery("toString", {}),
    delivery("pr:Mira Okafor", {}),
    delivery("mira:okafor", {}),
  );

  expect(lines).toEqual([
    "✓ 0 (pr:opened)",
    "✗ 1 (pr:opened)",
    '    event: the body has the undeclared property "colour"',
    "✗ 2 (pr:opened)",
    "    event: /pullRequest must be an object",
    "✗ 3 (pr:opened)",
    "    event: the body is not JSON",
    "? 4 (pr:opened)",
    "    a body was not recorded",
    "✗ 5 (pr:exploded)",
    "    event: pr:exploded is not in the description",
    "✗ 6 (*)",
    "    event: * is not in the description",
    "✗ 7 (*)",
    "    event: * is not in the description",
    "✗ 8 (*)",
    "    event: * is not in the description",
  ]);
});

test("a path may lack toString, which every object has", async () => {
  const changes = example("CommitChanges") as { values: { path: object }[] };
  const withPath = (path: object) =>
    entryOf({
      path: `${repository}/changes?until=main`,
      answer: { ...changes, values: changes.values.map((value) => ({ ...value, path })) },
    });

  expect(await linesAbout(withPath({ name: "a" }), withPath({ name: "a", toString: 17 }))).toEqual([
    `✓ 0 listChanges (GET ${template}/changes 200)`,
    `✗ 1 listChanges (GET ${template}/changes 200)`,
    "    response: /values/*/path/toString must be a string",
  ]);
});

test("a delivery to an address below /rest of another product is an event", async () => {
  const url = "https://ci.example.com/jenkins/rest/hooks/1.0/bitbucket?job=17";

  expect(await linesAbout(delivery("pr:opened", opened, { url }), delivery("pr:opened", 17, { url }))).toEqual([
    "✓ 0 (pr:opened)",
    "✗ 1 (pr:opened)",
    "    event: the body must be an object",
  ]);
});

test.each([
  ["null for a body that was streamed", { postData: { mimeType: "application/json", text: null }, bodySize: 0 }],
  ["a body that a comment calls cut", { postData: { text: '{"date":', comment: "Request bodies are cut." } }],
  [
    "no body beside a Content-Length",
    {
      postData: { text: "" },
      bodySize: 0,
      headers: [
        { name: "X-Event-Key", value: "pr:opened" },
        { name: "Content-Length", value: "512" },
      ],
    },
  ],
])("a delivery with %s is no violation", async (_, more) => {
  expect(await linesAbout(delivery("pr:opened", opened, more))).toEqual([
    "? 0 (pr:opened)",
    "    a body was not recorded",
  ]);
});

test("the repositories of a user are those of the user's project", async () => {
  const answer = example("AnnotatedTag");
  const paths = ["mira", "~mira", "%7Emira"].map((slug) => `/api/1.0/users/${slug}/repos/berth-planner/tags/v1`);

  expect(await linesAbout(...paths.map((path) => entryOf({ path, answer })))).toEqual(
    paths.map((_, index) => `✓ ${index} getTag (GET ${template}/tags/{name} 200)`),
  );
});

test("a path of 80,000 segments needs linear time", async () => {
  const segments = "/x".repeat(80_000);

  expect(
    await linesAbout(
      entryOf({ path: `${repository}${segments}`, status: 404 }),
      entryOf({ path: `${repository}/browse${segments}`, status: 304 }),
    ),
  ).toEqual([
    `✗ 0 (GET ${template}/* 404)`,
    `    request: GET ${template}/* is not in the description`,
    `✓ 1 browsePath (GET ${template}/browse/{path} 304)`,
  ]);
}, 10_000);

test("40,000 invalid items need linear time", async () => {
  const wrong = { id: 1, author: { name: 1 }, committer: {}, parents: [{ id: 3 }], colour: "red" };
  const page = { ...(example("Commits") as object), values: Array.from({ length: 40_000 }, () => wrong) };
  const many = { reviewers: Array.from({ length: 40_000 }, () => ({ user: { name: 17 } })) };

  const lines = await linesAbout(
    entryOf({ path: `${repository}/commits`, answer: page }),
    entryOf({ method: "POST", path: `${repository}/pull-requests`, sent: many, status: 400, answer: {} }),
  );

  expect(lines).toContain("    response: /values/*/id must be a string");
  expect(lines).toContain("    request: /reviewers/*/user/name must be a string");
}, 25_000);

test("a body that is nested too deeply is a violation", async () => {
  const text = `${'{"comments":['.repeat(50_000)}${"]}".repeat(50_000)}`;
  const path = `${repository}/pull-requests/17/comments/1`;

  expect(await linesAbout(entryOf({ path, answer: text }))).toEqual([
    `✗ 0 getPullRequestComment (GET ${template}/pull-requests/{pullRequestId}/comments/{commentId} 200)`,
    "    response: the body is nested too deeply",
  ]);
});
