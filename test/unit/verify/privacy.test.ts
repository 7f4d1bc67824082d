import fc from "fast-check";
import { expect, test } from "vitest";
import type { OperationName } from "../../../src/description/names.ts";
import { operationByName } from "../../../src/description/operations.ts";
import { checkExchange } from "../../../src/verify/check-recording.ts";
import { checkedFetch } from "../../../src/verify/index.ts";
import { findingLines, Report } from "../../../src/verify/report.ts";
import { example } from "../../contract/description.ts";
import { repository, verify, writeHar } from "../../har.ts";

const tag = example("AnnotatedTag") as object;
const webhook = example("CreatedWebhook") as object;
const opened = example("PullRequestOpened") as object;

/** Words that are in no description, and look like names. */
const secret = fc.stringMatching(/^[a-z]{4}Geheim[a-z]{4}$/);
/** Every way to write one that must not come through. */
const value = fc.oneof(
  secret,
  secret.map((word) => ({ name: word, [word]: word })),
  secret.map((word) => [word, 17]),
  secret.map((word) => `${word}: '${word}' "${word}"\n; found '${word}'`),
);

/** The entries that have a value in all places where traffic has values. */
function entriesWith(word: string, body: unknown): object[] {
  const server = `https://${word}.example.com:7990/${word}`;
  const secrets = [
    "Authorization",
    "Cookie",
    "X-AUSERNAME",
    "X-Atlassian-Token",
    "Range",
    "X-Event-Key",
    "Content-Type",
  ];
  const headers = secrets.map((name) => ({ name, value: word }));
  const answers: unknown[] = [
    word,
    body,
    { ...tag, id: body, displayId: body, type: body },
    { ...webhook, id: body, configuration: { [word]: body } },
  ];
  const paths = [
    `${repository}/tags/${word}?limit=${word}&start=${word}&orderBy=${word}`,
    `/api/latest/projects/${word}!/repos/${word}!/branches?limit=${word}&orderBy=${word}&boostMatches=${word}`,
    `/api/latest/projects/${word}/${word}/${word}`,
    `/${word}/${word}`,
    `${repository}/webhooks`,
    `${repository}/tags/${word}%2F${word}`,
    `${repository}/tags/${word}%FF`,
  ];
  // Each path meets each method, with every second response and kind of headers.
  return paths.flatMap((path, place) =>
    answers
      .filter((_, index) => (index + place) % 2 === 0)
      .flatMap((answer, index) =>
        ["GET", "POST", word].flatMap((method) =>
          [index % 2 === 0 ? headers : [{ name: "Content-Type", value: "application/json" }]].map((some) => ({
            startedDateTime: word,
            comment: word,
            _initiator: word,
            request: {
              method,
              url: `${server}/rest${path}#${word}`,
              headers: some,
              cookies: some,
              queryString: some,
              postData: {
                mimeType: word,
                text: JSON.stringify({ name: body, url: body, events: body, configuration: { [word]: 7 } }),
              },
            },
            response: {
              status: 200,
              statusText: word,
              headers: some,
              redirectURL: word,
              content: {
                mimeType: word,
                comment: word,
                text: typeof answer === "string" ? answer : JSON.stringify(answer),
              },
            },
          })),
        ),
      ),
  );
}

/** The deliveries that have a value in all places where events have values. */
function deliveriesWith(word: string, body: unknown): object[] {
  const bodies = [word, { ...opened, date: body, actor: body, pullRequest: { title: body, [`${word}@`]: 1 } }];
  return ["pr:opened", word, `${word}:${word}`].flatMap((key) =>
    bodies.map((sent) => ({
      request: {
        method: "POST",
        url: `https://${word}.example.com/${word}?${word}=${word}`,
        headers: [
          { name: "X-Event-Key", value: key },
          { name: "X-Hub-Signature", value: word },
        ],
        postData: { text: typeof sent === "string" ? sent : JSON.stringify(sent) },
      },
      response: { status: 200 },
    })),
  );
}

test("no value of the traffic is printed", async () => {
  await fc.assert(
    fc.asyncProperty(secret, value, async (word, body) => {
      const file = await writeHar([...entriesWith(word, body), ...deliveriesWith(word, body)]);
      for (const args of [
        ["--all", file],
        ["--json", file],
        [file, file],
      ]) {
        const { lines, errors } = await verify(...args);
        // Unknown names are printed if they look like names.
        const printed = lines.join("\n").replaceAll(/has the undeclared property \\?"[^"]*"/g, "");
        expect(printed).not.toMatch(/geheim/i);
        expect(printed).toMatch(/the query parameter limit[^a-z]*(rule": ")?must be an integer/);
        expect(errors).toEqual([]);
      }
    }),
    { numRuns: 6 },
  );
}, 120_000);

const names: OperationName[] = [
  "createWebhook",
  "getTag",
  "listChanges",
  "listCommits",
  "listPullRequests",
  "createPullRequestComment",
  "editFile",
  "setCommitBuild",
];

/** Puts secrets in the place of some values, and adds properties whose names are secrets. */
function spoiled(value: unknown, draw: () => number, secrets: readonly unknown[]): unknown {
  if (draw() % 4 === 0) return secrets[draw() % secrets.length];
  if (Array.isArray(value)) return value.map((item) => spoiled(item, draw, secrets));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, spoiled(member, draw, secrets)]);
  return Object.fromEntries(draw() % 4 === 0 ? [...members, [`${secrets[0]}271828`, 17]] : members);
}

test("no value of a body, a header, a query or a path reaches a report or onViolation", async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      secret,
      fc.array(fc.nat(1000), { minLength: 30, maxLength: 90 }),
      async (name, word, numbers) => {
        let drawn = 0;
        const draw = () => numbers[drawn++ % numbers.length] ?? 0;
        const secrets = [word, 271828182, [word], { [`${word}271828`]: word }, `${word} "${word}"\n${word}`];
        const { method, template, parameters, body, responses } = operationByName(name);
        const path = template.replaceAll(/\{\w+\}/g, () => (draw() % 2 === 0 ? word : "1"));
        const query = parameters.map((parameter) => `${parameter.name}=${word}`).join("&");
        const url = `https://${word}.example.com/${word}/rest${path}?${query}&${word}271828=${word}#${word}`;
        const response = responses[draw() % responses.length];
        const received = JSON.stringify(spoiled(response?.contents[0]?.examples[0]?.value, draw, secrets));
        const exchange = {
          index: 0,
          method: draw() % 8 === 0 ? word : method.toUpperCase(),
          url,
          headers: Object.fromEntries(
            ["range", "x-atlassian-token", "content-type"].map((header) => [
              header,
              draw() % 2 === 0 ? word : "application/json",
            ]),
          ),
          sent: Buffer.from(JSON.stringify(spoiled(body?.contents[0]?.examples[0]?.value ?? {}, draw, secrets))),
          status: response?.status ?? 200,
          type: draw() % 4 === 0 ? word : "application/json",
          received: Buffer.from(received ?? word),
        };
        const finding = checkExchange(exchange);
        if (typeof finding === "string") throw new Error(`skipped: ${finding}`);
        const summary = new Report();
        summary.add(finding);
        const fetched = async () =>
          new Response(exchange.status === 204 ? null : exchange.received, {
            status: exchange.status,
            headers: { "Content-Type": exchange.type },
          });
        const reported: unknown[] = [];
        const init = { method: method.toUpperCase() };
        const onViolation = (violation: unknown) => reported.push(violation);
        await (await checkedFetch({ fetch: fetched, onViolation })(url, init)).text();
        const thrown = await checkedFetch({ fetch: fetched, mode: "throw" })(url, init).catch((error: Error) => error);

        found += finding.violations.length + reported.length;
        const printed = [finding, findingLines(finding), summary.exchangeLines(), reported];
        const errors = thrown instanceof Error ? [thrown.message, thrown, String(thrown.cause)] : [];
        expect(JSON.stringify([...printed, ...errors])).not.toMatch(/geheim|271828/i);
      },
    ),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(600);
});
