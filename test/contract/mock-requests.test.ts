import { once } from "node:events";
import { request } from "node:http";
import { expect, test } from "vitest";
import { createBitbucketClient } from "../../src/index.ts";
import { prefer } from "../../src/mock/index.ts";
import { json, mergePath, repository, steeredMock, tagPath } from "./steered.ts";

const steered = steeredMock();
const deep = "[".repeat(50_000) + "]".repeat(50_000);
const users = "/rest/api/latest/admin/users";
const place = { projectKey: "HRB", repositorySlug: "berth-planner" };

/** What the mock noted of a request as it comes from a socket. */
async function noted(method: string, path: string, headers: Record<string, string | string[]> = {}, body = "") {
  const length = Buffer.byteLength(body);
  const sent = request(steered.mock.url, { method, path, headers: { ...headers, "Content-Length": length } });
  sent.end(body);
  const [answer] = await once(sent, "response");
  answer.resume();
  return steered.mock.requests.at(-1);
}

test("the mock records requests and their statuses, in order", async () => {
  const bitbucket = createBitbucketClient({ baseUrl: steered.mock.url, auth: { token: "BBDC-s3cret" }, retry: false });
  const repo = bitbucket.repo("HRB", "berth-planner");
  steered.mock.reply("mergePullRequest", 409);

  await repo.getTag({ name: "release/1.4.0" });
  await Promise.resolve(repo.mergePullRequest({ pullRequestId: 17, version: 2, body: { message: "Merge ±" } })).catch(
    () => {},
  );
  await fetch(`${steered.mock.url}/nonsense?a=1&b=%20&b=2`);

  expect(steered.mock.requests).toEqual([
    {
      operation: "getTag",
      method: "GET",
      url: `${repository}/tags/release/1.4.0`,
      parameters: { ...place, name: "release/1.4.0" },
      headers: expect.objectContaining({ authorization: "Bearer [redacted]", accept: expect.any(String) }),
      body: undefined,
      status: 200,
    },
    {
      operation: "mergePullRequest",
      method: "POST",
      url: `${mergePath}?version=2`,
      parameters: { ...place, pullRequestId: 17, version: 2 },
      headers: expect.objectContaining({ "x-atlassian-token": "no-check", "content-type": "application/json" }),
      body: { message: "Merge ±" },
      status: 409,
    },
    {
      operation: undefined,
      method: "GET",
      url: "/nonsense?a=1&b=%20&b=2",
      parameters: { a: "1", b: [" ", "2"] },
      headers: expect.objectContaining({ host: new URL(steered.mock.url).host }),
      body: undefined,
      status: 404,
    },
  ]);
  expect(steered.mock.requestsOf("mergePullRequest")).toEqual([steered.mock.requests[1]]);
  expect(steered.mock.requestsOf("getCluster")).toEqual([]);
  expect(JSON.stringify(steered.mock.requests)).not.toContain("s3cret");
});

test.each<[string, string, Record<string, unknown>]>([
  [
    "numbers and booleans",
    "/branches?limit=2&start=-1&details=true&boostMatches=false&filterText=7",
    { limit: 2, start: -1, details: true, boostMatches: false, filterText: "7" },
  ],
  [
    "what is neither, as it is",
    "/branches?limit=many&start=1.5&details=yes&context=",
    { limit: "many", start: "1.5", details: "yes", context: "" },
  ],
  ["a number that is too large", "/branches?limit=12345678901234567890", { limit: "12345678901234567890" }],
  ["what is sent several times", "/branches?limit=1&limit=2&_=x&_=y", { limit: [1, 2], _: ["x", "y"] }],
  ["a list of one", "/archive?path=src", { path: ["src"] }],
  ["a list of several", "/archive?path=src&path=a%2Bb+c", { path: ["src", "a+b c"] }],
  ["a parameter of the path before one of the query", "/tags/v%C3%A9?name=v2&projectKey=X", { name: "vé" }],
  ["a path of a file", "/compare/diff/src/a%20b.ts?from=main", { path: "src/a b.ts", from: "main" }],
  ["a path that is left out", "/compare/diff?from=main", { from: "main" }],
  ["a path that is not encoded", "/raw/100%", { path: "100%" }],
  ["the name of what every object has", "/branches?__proto__=x&toString=y", { ["__proto__"]: "x", toString: "y" }],
])("parameters are decoded: %s", async (_, path, expected) => {
  const entry = await noted("GET", repository + path);

  expect(entry?.operation).toBeDefined();
  expect(Object.entries(entry?.parameters ?? {}).sort()).toEqual(Object.entries({ ...place, ...expected }).sort());
});

test.each<[string, string, string | undefined]>([
  ["HEAD", tagPath, "getTag"],
  ["GET", tagPath.replace("latest", "1.0"), "getTag"],
  ["PATCH", tagPath, undefined],
  ["GET", `/rest${tagPath}`, undefined],
  ["GET", tagPath.replace("/rest", ""), undefined],
  ["GET", "http://mira:s3cret@127.0.0.1/rest?password=s3cret", undefined],
])("%s %s is a request for %s", async (method, path, operation) => {
  expect(await noted(method, path)).toMatchObject({
    operation,
    method,
    url: path.replaceAll(/mira:s3cret|s3cret/g, "[redacted]"),
  });
});

test.each<[string, string, string, unknown]>([
  ["JSON", "application/json", '{"a":[1,null]}', { a: [1, null] }],
  ["JSON of another kind", "application/vnd.atl.bitbucket.bulk+json;charset=utf-8", "[1]", [1]],
  ["JSON that says to be a form", "application/x-www-form-urlencoded", ' {"a":1}', { a: 1 }],
  ["JSON that says nothing", "", "null", null],
  ["JSON that is none", "application/json", '{"a"', '{"a"'],
  ["JSON that is too deep", "application/json", deep, deep],
  ["a form", "application/x-www-form-urlencoded; charset=utf-8", "a=1&b=%C3%A9+x", { a: "1", b: "é x" }],
  [
    "a form of parts",
    "multipart/form-data; boundary=x",
    '--x\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\n1\r\n--x--\r\n',
    { a: "1" },
  ],
  ["a form of parts that is none", "Multipart/Form-Data", "--x", "--x"],
  ["a text", "text/plain", "[1]", "[1]"],
  ["nothing", "application/json", "", undefined],
])("a body is read: %s", async (_, type, body, expected) => {
  const headers: Record<string, string> = type ? { "Content-Type": type } : {};

  expect((await noted("POST", `${repository}/tags`, headers, body))?.body).toEqual(expected);
});

test("secrets are left out, whatever the response", async () => {
  const webhook = { name: "CI", url: "https://ci.example.com", events: ["repo:modified"] };
  const secrets = { configuration: { secret: "s3cret" }, credentials: { username: "mira", password: "s3cret" } };
  const masked = { configuration: { secret: "[redacted]" }, credentials: { username: "mira", password: "[redacted]" } };
  const path = `${repository}/webhooks`;

  expect(await noted("POST", path, json, JSON.stringify({ ...webhook, ...secrets }))).toMatchObject({
    body: { ...webhook, ...masked },
    status: 201,
  });
  expect(await noted("POST", path, json, JSON.stringify([secrets]))).toMatchObject({ body: [masked], status: 400 });
  expect(await noted("POST", path, json, '{"secret":"s3cret')).toMatchObject({ body: "[redacted]", status: 400 });
  expect(await noted("POST", path, json, '{"name":"CI')).toMatchObject({ body: '{"name":"CI', status: 400 });
  expect(await noted("POST", path, { "Content-Type": "text/plain" }, "secret=s3cret")).toMatchObject({
    body: "[redacted]",
    status: 415,
  });
  expect(await noted("POST", `${users}?name=mira&p%61ssword=s3cret&password=s3+cret&displayName=M`)).toMatchObject({
    operation: "createUser",
    url: `${users}?name=mira&p%61ssword=[redacted]&password=[redacted]&displayName=M`,
    parameters: { name: "mira", password: "[redacted]" },
  });
  expect(await noted("POST", path, json, '{"deep":[{"secret":{"x":"s3cret"}}]}')).toMatchObject({
    body: { deep: [{ secret: "[redacted]" }] },
    status: 400,
  });
  // Servers do not read what is for nobody.
  expect(await noted("POST", "/rest/unknown?password=a#s3cret")).toMatchObject({
    url: "/rest/unknown?password=[redacted]",
  });
  expect(await noted("POST", "/rest/unknown?password=s3cret&a", json, '{"secret":"s3cret"}')).toMatchObject({
    url: "/rest/unknown?password=[redacted]&a",
    body: undefined,
    status: 404,
  });
  expect(JSON.stringify([steered.mock.requests, steered.log])).not.toMatch(/s3.?cret/);
});

test("a value stays unless its name is that of a secret", async () => {
  expect(await noted("GET", `${repository}/branches?filterText=password&secret=tide`)).toMatchObject({
    url: `${repository}/branches?filterText=password&secret=[redacted]`,
    parameters: { filterText: "password", secret: "[redacted]" },
  });
});

test("headers that hold credentials keep no more than their scheme", async () => {
  const headers = {
    Authorization: "Basic bWlyYTpzM2NyZXQ=",
    "Proxy-Authorization": "bearer s3cret",
    Cookie: "BITBUCKETSESSIONID=s3cret",
    "X-Api-Key": "s3cret",
    "X-Auth-Token": "s3cret",
    "X-Hub-Signature": "s3cret",
    "Private-Token": "s3cret",
    "X-Atlassian-Token": "s3cret",
    "X-AUSERNAME": "mira",
    "X-Author": "mira",
    "X-Several": ["a", "b"],
  };

  const { headers: seen } = (await noted("GET", tagPath, headers)) ?? {};

  expect(seen).toEqual({
    authorization: "Basic [redacted]",
    "proxy-authorization": "bearer [redacted]",
    cookie: "[redacted]",
    "x-api-key": "[redacted]",
    "x-auth-token": "[redacted]",
    "x-hub-signature": "[redacted]",
    "private-token": "[redacted]",
    "x-atlassian-token": "[redacted]",
    "x-ausername": "mira",
    "x-author": "mira",
    "x-several": "a, b",
    "content-length": "0",
    host: new URL(steered.mock.url).host,
    connection: expect.any(String),
  });
  expect((await noted("GET", tagPath, { Authorization: "s3cret" }))?.headers.authorization).toBe("[redacted]");
  expect((await noted("GET", tagPath, { Authorization: "OAuth s3cret" }))?.headers.authorization).toBe(
    "OAuth [redacted]",
  );
  expect((await noted("GET", tagPath, { Authorization: "Bearer " }))?.headers.authorization).toBe("[redacted]");
});

test("a request is recorded before its body, and its status with the response", async () => {
  const sent = request(`${steered.mock.url}${repository}/tags`, {
    method: "POST",
    headers: { ...json, "Content-Length": 2 },
  });
  sent.flushHeaders();
  await expect
    .poll(() => steered.mock.requests)
    .toMatchObject([{ operation: "createTag", body: undefined, status: undefined }]);
  await fetch(steered.mock.url + tagPath);
  sent.end("{}");
  await once(sent, "response");

  expect(steered.mock.requests).toMatchObject([
    { body: {}, status: 400 },
    { operation: "getTag", status: 200 },
  ]);
});

test("responses that the request prefers are recorded, and preflight requests are not", async () => {
  const headers = { "Access-Control-Request-Method": "GET" };
  await fetch(steered.mock.url + tagPath, { method: "OPTIONS", headers });
  await fetch(steered.mock.url + tagPath, { method: "OPTIONS" });
  await fetch(steered.mock.url + tagPath, { headers: prefer("getTag", 404) });

  expect(steered.mock.requests.map(({ method, status }) => [method, status])).toEqual([
    ["OPTIONS", 405],
    ["GET", 404],
  ]);
});

test("the requests are one array, which a reset clears", async () => {
  const { requests, requestsOf, reset } = steered.mock;
  await fetch(steered.mock.url + tagPath);
  expect(requests).toHaveLength(1);
  expect(requestsOf("getTag")).toHaveLength(1);
  reset();

  expect(requests).toEqual([]);
  expect(steered.mock.requests).toBe(requests);
});

test("requests of an unknown operation throw", () => {
  const started = performance.now();
  // @ts-expect-error: a program without types may say anything
  expect(() => steered.mock.requestsOf("getTag".repeat(10_000))).toThrow("requestsOf: unknown operation");
  expect(performance.now() - started).toBeLessThan(1000);
  // @ts-expect-error: a program without types may say anything
  expect(() => steered.mock.requestsOf("getTags")).toThrow(
    'requestsOf: unknown operation "getTags"; did you mean getTag',
  );
});
