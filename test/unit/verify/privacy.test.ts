import fc from "fast-check";
import { expect, test } from "vitest";
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
