import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { secretFields } from "../../generated/operations.ts";
import {
  type BitbucketClient,
  type BitbucketClientOptions,
  BitbucketError,
  createBitbucketClient,
  type LogEvent,
} from "../../src/index.ts";
import { sendJson, startServer } from "../http-server.ts";

const secret = "s3cret-t0ken";
const basic = btoa("mira:s3cret-t0ken");
const auths: [string, NonNullable<BitbucketClientOptions["auth"]>][] = [
  ["a token", { token: secret }],
  ["a password", { username: "mira", password: secret }],
  ["a function", async () => ({ token: secret })],
];

/** All that somebody could see of a value. */
function visible(value: unknown): string {
  return [inspect(value, { depth: null, showHidden: true }), JSON.stringify(value), String(value)].join("\n");
}

describe.each(auths)("with %s, no secret is visible", (_, auth) => {
  test("in an error whose body contains it, nor in the log", async () => {
    const { url } = await startServer(({ headers }, response) =>
      sendJson(response, { errors: [{ message: `You sent ${headers.authorization} (${secret})` }] }, 400),
    );
    const log: LogEvent[] = [];
    const bitbucket = createBitbucketClient({ baseUrl: url, auth, log: (event) => log.push(event) });

    const error = await bitbucket.listRepositories().catch((reason: unknown) => reason);

    expect(error).toMatchObject({ name: "BitbucketError", status: 400 });
    expect(visible(error)).toContain("[redacted]");
    expect(visible(error) + visible(log) + visible(bitbucket)).not.toMatch(new RegExp(`${secret}|${basic}`));
  });

  test("in a connection error, nor in its cause", async () => {
    const bitbucket = createBitbucketClient({
      baseUrl: "http://127.0.0.1",
      auth,
      retry: false,
      fetch: async (_, init) => {
        const sent = init.headers.get("Authorization");
        const cause = Object.assign(new TypeError(`${sent} of ${secret}`), { code: `ERR_${sent}` });
        throw new Error(`could not send ${sent}`, { cause });
      },
    });

    const error = await bitbucket.listRepositories().catch((reason: unknown) => reason);

    expect(error).toMatchObject({ name: "BitbucketConnectionError", fault: "network" });
    expect(visible(error)).toContain("[redacted]");
    expect(visible(error)).not.toMatch(new RegExp(`${secret}|${basic}`));
  });
});

describe("a server that sends a password back", () => {
  const password = 'pa"s/s\\w0rd=ö';
  const auth = { username: "mira", password };

  /** The error of a call with this response. */
  async function errorOf(respond: (response: ServerResponse, authorization: string) => void): Promise<unknown> {
    const { url } = await startServer(({ headers }, response) => respond(response, `${headers.authorization}`));
    return createBitbucketClient({ baseUrl: url, auth })
      .listRepositories()
      .catch((reason: unknown) => reason);
  }

  test.each([
    ["in JSON", JSON.stringify({ errors: [{ message: password }] })],
    ["in JSON with every sign escaped", `{"errors":[{"message":"${escaped(password)}"}]}`],
    ["in JSON with escaped slashes", JSON.stringify({ errors: [{ message: password }] }).replaceAll("/", "\\/")],
    ["percent-encoded", Array.from(Buffer.from(password), (byte) => `%${byte.toString(16)}`).join("")],
    ["as a form", encodeURIComponent(password)],
  ])("%s", async (_, body) => {
    const error = await errorOf((response) => response.writeHead(400).end(body));

    expect(error).toBeInstanceOf(BitbucketError);
    expect(visible(error)).toContain("[redacted]");
    expect(visible(error)).not.toMatch(/w0rd|\\u0077|%77/);
  });

  test("in headers and in the status text", async () => {
    const error = await errorOf((response, authorization) => {
      response.writeHead(400, authorization, { "X-Echo": [authorization, "kept"] }).end();
    });

    const proof = btoa(String.fromCharCode(...new TextEncoder().encode(`mira:${password}`)));
    expect(error).toMatchObject({ message: expect.stringMatching(/^400 Basic \[redacted\]=*: GET /) });
    expect((error as BitbucketError).headers.get("X-Echo")).toMatch(/^Basic \[redacted\]=*, kept$/);
    expect(visible(error)).not.toContain(proof.slice(0, 8));
  });

  test("in a truncated body", async () => {
    const error = await errorOf((response) => response.writeHead(200).end(`${"-".repeat(190)}${password}`));

    expect(error).toMatchObject({ message: expect.stringMatching(/the body is not JSON: -{190}\[redacted\]$/) });
  });
});

describe("a server that sends back what it got:", () => {
  const password = "ebb & flow/2";
  const license = `${"aGFyYm91ciBsaWNl\n".repeat(40)}bmNl`;
  const calls: [string, readonly string[], (bitbucket: BitbucketClient) => PromiseLike<unknown>][] = [
    [
      "a new user's password in the query",
      [password],
      (bitbucket) =>
        bitbucket.createUser({ name: "astrid", displayName: "A", emailAddress: "a@example.com", password }),
    ],
    ["a licence", [license], (bitbucket) => bitbucket.setServerLicense({ body: { license } })],
    [
      "a mail server's password",
      [password],
      (bitbucket) => bitbucket.setMailServer({ body: { hostname: "smtp.example.com", password } }),
    ],
    [
      "an old password that a new one begins with",
      ["ebb", password],
      (bitbucket) =>
        bitbucket.setCurrentUserPassword({ body: { oldPassword: "ebb", password, passwordConfirm: password } }),
    ],
    [
      "what stands deep in a webhook",
      [password, "low-water"],
      (bitbucket) =>
        bitbucket.repo("HRB", "berth-planner").createWebhook({
          body: {
            name: "Pipeline",
            url: "https://ci.example.com",
            events: ["pr:opened"],
            configuration: { secret: "low-water" },
            credentials: { username: "ci-bot", password },
          },
        }),
    ],
  ];

  test.each(calls)("%s is visible neither in the error nor in the log", async (_, secrets, callWith) => {
    const { url, requests } = await startServer((request, response) => {
      sendJson(
        response,
        { errors: [{ message: `no ${secrets.join(" nor ")} at ${request.url}: ${request.body}` }] },
        400,
      );
    });
    const log: LogEvent[] = [];

    const error = await callWith(createBitbucketClient({ baseUrl: url, log: (event) => log.push(event) })).then(
      undefined,
      (reason: unknown) => reason,
    );

    expect(error).toMatchObject({ status: 400, message: expect.stringContaining("[redacted]") });
    const shown = visible(error) + visible(log);
    for (const secret of secrets) {
      const [start = ""] = /^[\w&]+/.exec(secret) ?? [];
      for (const form of [secret, encodeURIComponent(secret), start]) expect(shown).not.toContain(form);
    }
    expect(requests).toHaveLength(1);
    expect(log.map(({ type }) => type)).toEqual(["request", "response", "failure"]);
    expect(new Set(log.map((event) => event.url))).toEqual(new Set([(error as BitbucketError).url]));
  });

  test("the address that is sent has the password, the one that is shown does not", async () => {
    const { url, requests } = await startServer((_, response) => response.writeHead(400).end());
    const query = { name: "astrid", displayName: "Astrid", emailAddress: "a@example.com", password, notify: false };

    const error = await createBitbucketClient({ baseUrl: url })
      .createUser(query)
      .then(undefined, (reason: unknown) => reason);

    const path = "/rest/api/latest/admin/users?name=astrid&displayName=Astrid&emailAddress=a%40example.com&password=";
    expect(requests[0]?.url).toBe(`${path}${encodeURIComponent(password)}&notify=false`);
    expect(error).toMatchObject({
      url: `${url}${path}[redacted]&notify=false`,
      message: expect.stringContaining(`${path}[redacted]&notify=false`),
    });
  });

  test("a call by path returns no secret either", async () => {
    const { url } = await startServer((request, response) => sendJson(response, { message: request.body }, 400));

    const { error } = await createBitbucketClient({ baseUrl: url }).PUT("/api/latest/admin/mail-server", {
      body: { hostname: "smtp.example.com", password },
    });

    expect(error).toEqual({ message: '{"hostname":"smtp.example.com","password":"[redacted]"}' });
  });

  test("fields of the same names are secrets in the settings of hooks and in calls of plugins", async () => {
    const { url } = await startServer((request, response) => {
      sendJson(response, { message: `no ${request.body} at ${request.url}` }, 400);
    });
    const bitbucket = createBitbucketClient({ baseUrl: url });

    const hook = bitbucket
      .repo("HRB", "berth-planner")
      .setRepositoryHookSettings({ hookKey: "a:b", body: { url: "https://ci.example.com", token: "low-water" } });
    await expect(hook).rejects.toThrow(/"url":"https:\/\/ci\.example\.com","token":"\[redacted\]"/);
    // No operation of the description has this path.
    const plugin = bitbucket.POST as (path: string, init: object) => Promise<{ error: unknown }>;
    const { error } = await plugin("/harbour/1.0/login", { params: { query: { token: "t0ken" } }, body: { password } });

    expect(error).toEqual({
      message: 'no {"password":"[redacted]"} at /rest/harbour/1.0/login?token=[redacted]',
    });
  });

  test.each<[string, (fields: Record<string, string>) => BodyInit]>([
    ["URLSearchParams", (fields) => new URLSearchParams(fields)],
    [
      "a FormData",
      (fields) => {
        const form = new FormData();
        for (const [name, value] of Object.entries(fields)) form.append(name, value);
        return form;
      },
    ],
  ])("fields that a serializer turns into %s are secrets, too", async (_, bodySerializer) => {
    const { url } = await startServer((request, response) => response.writeHead(400).end(request.body));
    // No operation of the description has this path.
    const plugin = createBitbucketClient({ baseUrl: url }).POST as (path: string, init: object) => Promise<object>;

    const result = await plugin("/harbour/1.0/login", { body: { password: "low-water" }, bodySerializer });

    expect(result).toMatchObject({ error: expect.stringContaining("[redacted]") });
    expect(visible(result)).not.toContain("low-water");
  });

  test("a password is found in the address as it was sent", async () => {
    const { url } = await startServer((request, response) => response.writeHead(400).end(request.url));
    const quoted = "pa'ss!word";

    const error = await createBitbucketClient({ baseUrl: url })
      .createUser({ name: "astrid", displayName: "A", emailAddress: "a@example.com", password: quoted })
      .then(undefined, (reason: unknown) => reason);

    expect(error).toMatchObject({ body: expect.stringMatching(/&password=\[redacted\]$/) });
    expect(visible(error)).not.toMatch(/ss!word/);
  });

  test("a password is found in the target of a redirect", async () => {
    const { url } = await startServer((_, response) =>
      response.writeHead(302, { Location: 'https://sso.example.com/low&water "7"' }).end(),
    );
    const auth = { username: "mira", password: 'low&water "7"' };

    await expect(createBitbucketClient({ baseUrl: url, auth }).listRepositories()).rejects.toThrow(
      "redirected to https://sso.example.com/[redacted], another origin",
    );
  });

  test("a call whose body cannot be serialized is rejected before its turn", async () => {
    const body: Record<string, unknown> = { hostname: "smtp.example.com", password };
    body.self = body;
    const bitbucket = createBitbucketClient({
      baseUrl: "http://127.0.0.1:9",
      concurrency: 1,
      totalTimeout: 50,
      fetch: () => new Promise(() => {}),
    });
    const first = bitbucket.listRepositories({}, { totalTimeout: 100 }).then(undefined, () => {});

    await expect(bitbucket.setMailServer({ body: body as never })).rejects.toThrow(
      /^setMailServer: body cannot be serialized: Converting circular structure/,
    );
    await first;
  });

  test("no secrets are looked for in files, which may be large", async () => {
    const { url } = await startServer((_, response) => response.writeHead(400).end());
    const content = Object.assign(new Uint8Array(1), { toJSON: vi.fn() });

    const call = createBitbucketClient({ baseUrl: url }).repo("HRB", "berth-planner");
    await expect(call.editFile({ path: "a", body: { content, branch: "main" } })).rejects.toThrow("400 Bad Request");

    expect(content.toJSON).not.toHaveBeenCalled();
  });

  test("SECURITY.md names all fields that hold a secret", () => {
    const [, list = ""] = /in any operation: ([^;]+);/.exec(readFileSync("SECURITY.md", "utf8")) ?? [];

    expect(Array.from(list.matchAll(/`([^`]+)`/g), ([, name]) => name).sort()).toEqual(secretFields);
  });

  test("a new token in a response is not redacted", async () => {
    const { url } = await startServer((_, response) => sendJson(response, { id: "1", name: "a", token: "BBDC-1" }));

    await expect(
      createBitbucketClient({ baseUrl: url })
        .project("HRB")
        .createProjectAccessToken({ body: { name: "a", permissions: ["REPO_READ"] } }),
    ).resolves.toMatchObject({ token: "BBDC-1" });
  });
});

/** A text as JSON may write it, too. */
function escaped(text: string): string {
  return text.replaceAll(/./gs, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

test("a custom Authorization header is a secret too", async () => {
  const { url } = await startServer(({ headers }, response) => response.writeHead(500).end(headers.authorization));
  const bitbucket = createBitbucketClient({ baseUrl: url, headers: { Authorization: `Bearer ${secret}` } });

  const error = await bitbucket.listRepositories().catch((reason: unknown) => reason);

  expect(error).toMatchObject({ status: 500, body: "Bearer [redacted]" });
});

test.each([
  ["with a scheme of its own", "Token s3cret-t0ken"],
  ["without a scheme", "s3cret-t0ken"],
  ["that holds a password", `Basic ${btoa("mira:s3cret-t0ken")}`],
])("an Authorization header of a single call, %s, is a secret too", async (_, value) => {
  const { url } = await startServer((_, response) => response.writeHead(500).end(`s3cret-t0ken and ${value}`));
  const bitbucket = createBitbucketClient({ baseUrl: url });

  const error = await bitbucket
    .listRepositories({}, { headers: { Authorization: value } })
    .catch((reason: unknown) => reason);

  expect(error).toMatchObject({ status: 500, body: expect.stringMatching(/^\[redacted\] and (\w+ )?\[redacted\]=*$/) });
});

test("a token of 3,000 characters is redacted, and the server's message around it is kept", async () => {
  const token = Array.from({ length: 3_000 }, (_, index) => "abcdefgh-_01234567"[(index * index) % 18]).join("");
  const { url } = await startServer(({ headers }, response) =>
    sendJson(response, { errors: [{ message: `no ${headers.authorization} here` }] }, 401),
  );

  const error = await createBitbucketClient({ baseUrl: url, auth: { token } })
    .listRepositories()
    .catch((reason: unknown) => reason);

  expect(error).toMatchObject({ status: 401, errors: [{ message: "no Bearer [redacted] here" }] });
  expect(visible(error)).not.toContain(token.slice(0, 20));
});

test("the nextPageStart of a page is not shown", async () => {
  const { url } = await startServer((_, response) =>
    sendJson(response, { values: [], start: 0, isLastPage: false, nextPageStart: secret }),
  );

  const error = await createBitbucketClient({ baseUrl: url, auth: { token: secret } })
    .listRepositories()
    .then(undefined, (reason: unknown) => reason);

  expect(error).toMatchObject({ status: 200, message: expect.stringMatching(/at 0 is not after it$/) });
  expect(visible(error)).not.toContain(secret);
});

test("invalid headers are rejected without being shown", async () => {
  const bitbucket = createBitbucketClient({ baseUrl: "http://127.0.0.1:9" });

  const error = await bitbucket
    .listRepositories({}, { headers: { Authorization: `Bearer ${secret}\n\0` } })
    .catch((reason: unknown) => reason);

  expect(error).toEqual(new TypeError("headers must be an object of valid header names and string values"));
});

test.each<[string, unknown]>([
  ["a cyclic cause", Object.assign(new Error("a"), { cause: undefined })],
  ["an object without a prototype", Object.create(null)],
  ["nothing", undefined],
  ["a text", secret],
])("a connection error accepts %s", async (kind, thrown) => {
  if (kind === "a cyclic cause") (thrown as Error).cause = thrown;
  let count = 0;
  const bitbucket = createBitbucketClient({
    baseUrl: "http://127.0.0.1:9",
    auth: { token: secret },
    retry: { baseDelay: 1 },
    fetch: async () => {
      count++;
      throw thrown;
    },
  });

  const error = await bitbucket.listRepositories().catch((reason: unknown) => reason);

  expect(error).toMatchObject({ name: "BitbucketConnectionError", fault: "network" });
  expect(visible(error)).not.toContain(secret);
  expect(count).toBe(3);
});

describe("credentials are sent only to the server itself:", () => {
  test("a redirect elsewhere drops them, one within the server keeps them", async () => {
    const elsewhere = await startServer((_, response) => sendJson(response, {}));
    const { url, requests } = await startServer((request, response) => {
      if (request.url.includes("/tags/away")) response.writeHead(307, { Location: `${elsewhere.url}/stolen` }).end();
      else if (request.url.includes("/tags/moved")) response.writeHead(307, { Location: "/rest/here" }).end();
      else sendJson(response, {});
    });
    const repo = createBitbucketClient({ baseUrl: url, auth: { token: secret } }).repo("HRB", "berth-planner");

    await expect(repo.getTag({ name: "away" })).rejects.toThrow("another origin");
    await repo.getTag({ name: "moved" });

    expect(elsewhere.requests).toEqual([]);
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill(`Bearer ${secret}`));
  });

  test("middleware that sends a request to another origin sends it without", async () => {
    const elsewhere = await startServer((_, response) => sendJson(response, {}));
    const bitbucket = createBitbucketClient({ baseUrl: "http://127.0.0.1:9", auth: { token: secret } });
    bitbucket.use({ onRequest: ({ request }) => new Request(`${elsewhere.url}/other`, request) });

    await bitbucket.repo("HRB", "berth-planner").getTag({ name: "v1" });

    expect(elsewhere.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test.each([
    ["https://bitbucket.example.com/other", `Bearer ${secret}`],
    ["https://bitbucket.example.com.example.org/other", null],
    ["https://bitbucket.example.com:8443/other", null],
    ["http://bitbucket.example.com/other", null],
  ])("middleware that sends a request to %s sends it with %j", async (address, expected) => {
    const sent: unknown[] = [];
    const bitbucket = createBitbucketClient({
      baseUrl: "https://bitbucket.example.com/context",
      auth: { token: secret },
      fetch: async (url, { headers }) => {
        sent.push(url, headers.get("Authorization"));
        return Response.json({});
      },
    });
    bitbucket.use({ onRequest: ({ request }) => new Request(address, request) });

    await bitbucket.repo("HRB", "berth-planner").getTag({ name: "v1" });

    expect(sent).toEqual([address, expected]);
  });

  test("redirects in a circle are an error", async () => {
    const { url } = await startServer((_, response) => response.writeHead(307, { Location: "/rest/again" }).end());
    const bitbucket = createBitbucketClient({ baseUrl: url, auth: { token: secret }, retry: false });

    await expect(bitbucket.repo("HRB", "berth-planner").getTag({ name: "v1" })).rejects.toMatchObject({
      name: "BitbucketError",
      status: 307,
      message: expect.stringMatching(/\/rest\/again after 20 other redirects$/),
    });
  });
});

test("a function is called for the credentials of every attempt", async () => {
  const { url, requests } = await startServer((_, response) =>
    requests.length < 3 ? response.writeHead(429).end() : sendJson(response, {}),
  );
  let count = 0;
  const auth = async () => (++count === 3 ? undefined : { token: `token-${count}` });
  const bitbucket = createBitbucketClient({ baseUrl: url, auth, retry: { baseDelay: 1 } });

  await bitbucket.repo("HRB", "berth-planner").getTag({ name: "v1" });

  expect(requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2", undefined]);
});

test("a call rejects with what a function for credentials throws", async () => {
  const fault = new Error("no vault");
  const auth = async () => {
    throw fault;
  };

  await expect(createBitbucketClient({ baseUrl: "http://127.0.0.1:9", auth }).listRepositories()).rejects.toBe(fault);
});

test("a function that returns invalid credentials fails before a request is sent", async () => {
  const { url, requests } = await startServer((_, response) => sendJson(response, {}));
  const bitbucket = createBitbucketClient({ baseUrl: url, auth: () => ({ token: "s3cret\n" }) });

  await expect(bitbucket.repo("HRB", "berth-planner").getTag({ name: "v1" })).rejects.toThrow(
    /^auth.token must be a string/,
  );
  expect(requests).toEqual([]);
});
