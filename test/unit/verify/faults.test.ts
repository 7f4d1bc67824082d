import { expect, test } from "vitest";
import { example } from "../../contract/description.ts";
import { entryOf, linesAbout, repository, verify, type Written, writeHar } from "../../har.ts";

const template = "/api/latest/projects/{projectKey}/repos/{repositorySlug}";
const tag = example("AnnotatedTag");
const webhook = example("CreatedWebhook") as object;

test("each exchange has its line, each operation its row, and the exit code is 1 if something is at fault", async () => {
  const { code, lines } = await verify(
    await writeHar([
      entryOf({ answer: tag }),
      entryOf({ path: `${repository}/tags/v2?colour=red`, answer: { ...Object(tag), colour: "red" } }),
      entryOf({ path: "/api/latest/teapots", status: 404, answer: {} }),
      entryOf({ path: `${repository}/branches`, answer: example("Branches") }),
      { request: { method: "GET", url: "https://bitbucket.example.com/projects/HRB" }, response: { status: 200 } },
      entryOf({ status: 0 }),
      { ...entryOf({}), response: { status: 200, content: { size: 12 } } },
    ]),
  );

  expect(lines).toEqual([
    `✓ 0 getTag (GET ${template}/tags/{name} 200)`,
    `✗ 1 getTag (GET ${template}/tags/{name} 200)`,
    "    request: the query parameter colour is not described",
    '    answer: the body has the undeclared key "colour"',
    "✗ 2 (GET /api/latest/* 404)",
    "    GET /api/latest/* is not described",
    `✓ 3 listBranches (GET ${template}/branches 200)`,
    `? 6 getTag (GET ${template}/tags/{name} 200)`,
    "    a body was not recorded",
    "",
    "exchanges  faults  operation",
    "        1       1  (not described)",
    "        3       2  getTag",
    "        1       0  listBranches",
    "",
    "2 of 4 exchanges are described, valid and complete (50 %).",
    "Without a fault, but with a body that was not recorded: 1.",
    "Left aside, as they are none of the REST API: 1; as they have no whole answer: 1.",
    "Headers read: Content-Type, X-Event-Key, Range, X-Atlassian-Token. " +
      "Never read: Authorization, Proxy-Authorization, Cookie, Set-Cookie and all others.",
  ]);
  expect(code).toBe(1);
});

test.each<[fault: string, Written, lines: string[]]>([
  ["no such path", { path: `${repository}/teapots/17` }, [`GET ${template}/* is not described`]],
  ["no path at all", { path: "/teapots/17" }, ["GET /* is not described"]],
  ["no such method", { method: "PUT" }, [`PUT ${template}/tags/{name} is not described`]],
  ["no method of the API", { method: "PATCH" }, [`PATCH ${template}/tags/{name} is not described`]],
  ["no method of HTTP", { method: "BREW" }, [`* ${template}/tags/{name} is not described`]],
  [
    "a parameter in the query",
    { path: `${repository}/branches?limit=many&orderBy=size`, answer: example("Branches") },
    [
      "request: the query parameter orderBy must be one of ALPHABETICAL, MODIFICATION",
      "request: the query parameter limit must be an integer",
    ],
  ],
  [
    "parameters that nobody knows",
    { path: `${repository}/tags/v1?_=1&0123=4&colour=red&colour=blue`, answer: tag },
    [
      "request: the query parameter _ is not described",
      "request: the query parameter * is not described",
      "request: the query parameter colour is not described",
    ],
  ],
  [
    "a parameter that is required",
    { method: "DELETE", path: "/api/latest/admin/groups", answer: example("DeletedGroup") },
    ["request: the query parameter name is required"],
  ],
  [
    "a parameter in the path",
    { path: "/api/latest/projects/no key/repos/berth-planner/tags/v1", answer: tag },
    ["request: the path parameter projectKey must match ^(~[^/]+|[A-Za-z][A-Za-z0-9_-]*)$"],
  ],
  [
    "a header",
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
    ["request: The path has an encoded slash. Slashes stay literal."],
  ],
  [
    "a body that is required",
    { method: "POST", path: `${repository}/webhooks`, status: 201, answer: webhook },
    ["request: the body is required"],
  ],
  [
    "a body that is not JSON",
    { method: "POST", path: `${repository}/webhooks`, sent: "{", status: 201, answer: webhook },
    ["request: The body is not JSON."],
  ],
  [
    "a body of another kind",
    {
      method: "POST",
      path: `${repository}/webhooks`,
      headers: { "content-type": "text/csv" },
      sent: "{}",
      status: 201,
      answer: webhook,
    },
    ["request: Supported content types: application/json"],
  ],
  [
    "what is in a body",
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
    "a body that nobody asked for",
    { sent: { colour: "red" }, answer: tag },
    ["request: there is a body, and none is described"],
  ],
  ["a status", { status: 418, answer: {} }, ["answer: getTag does not describe the status 418"]],
  [
    "a page",
    { type: "text/html;charset=UTF-8", answer: "<html>" },
    ["answer: the body is not application/json, but text/html"],
  ],
  ["another kind of body", { type: "image/webp", answer: "RIFF" }, ["answer: the body is not application/json"]],
  ["no body", { type: "" }, ["answer: the body is empty"]],
  ["a body that is no JSON", { answer: "{" }, ["answer: the body is not JSON"]],
  [
    "a body that is another",
    { answer: { ...Object(tag), type: "BRANCH", displayId: 17 } },
    ["answer: /displayId must be a string", "answer: /type must be one of TAG"],
  ],
  [
    "keys in a body",
    { answer: { ...Object(tag), colour: "red", d27071b5751: 1, "mira@example.com": 2 } },
    ['answer: the body has the undeclared key "colour"', 'answer: the body has the undeclared key "*"'],
  ],
  [
    "what is in a map",
    {
      method: "POST",
      path: `${repository}/webhooks`,
      sent: example("NewWebhook"),
      status: 201,
      answer: { ...webhook, configuration: { harbour: 7 } },
    },
    ["answer: /configuration/* must be a string"],
  ],
  [
    "a page in place of a file",
    { path: `${repository}/archive`, type: "Text/HTML", answer: "<html>" },
    ["answer: the body is an HTML page"],
  ],
  [
    "a body in place of none",
    { method: "DELETE", path: `${repository}/tags/v1`.replace("/api/", "/git/"), status: 204, answer: {} },
    ["answer: there is a body, and none is described"],
  ],
])("%s", async (_, written, faults) => {
  const [line, ...indented] = await linesAbout(entryOf(written));

  expect(line).toMatch(/^✗ 0 /);
  expect(indented).toEqual(faults.map((fault) => `    ${fault}`));
});
