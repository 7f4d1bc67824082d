import { inject } from "vitest";
import { type BitbucketClient, BitbucketError, createBitbucketClient } from "../../src/index.ts";

/** A client of the mock, what it sent, and what the mock answered to it. */
export interface MockedClient {
  bitbucket: BitbucketClient;
  sent: SentRequest[];
  answers: Response[];
}

/** What went out. */
export interface SentRequest {
  /** The method, the path below `/rest`, and the query. */
  request: string;
  /** What was written as JSON, the fields of a form, or a text, if there is a body. */
  body?: unknown;
}

/** @param answering - What the requests go to, the mock of all tests by default. */
export function mockedClient(answering: (url: string, init: RequestInit) => Promise<Response> = fetch): MockedClient {
  const sent: SentRequest[] = [];
  const answers: Response[] = [];
  const baseUrl = inject("mockUrl");
  const bitbucket = createBitbucketClient({
    baseUrl,
    auth: { token: "BBDC-token" },
    retry: false,
    async fetch(url, init) {
      const request = `${init.method} ${url.replace(`${baseUrl}/rest`, "")}`;
      sent.push(init.body ? { request, body: await readBody(new Request(url, init)) } : { request });
      return answering(url, init);
    },
  });
  bitbucket.use({
    onResponse({ response }) {
      answers.push(response.clone());
    },
  });
  return { bitbucket, sent, answers };
}

/** What the mock found wrong with a request. */
export async function violations(answer: Response): Promise<string[]> {
  if (answer.ok) return [];
  const { errors = [] }: { errors?: { message: string }[] } = await answer.json();
  return errors.map(({ message }) => message);
}

/** The error that a call ends with. */
export async function failureOf(outcome: PromiseLike<unknown>): Promise<BitbucketError> {
  try {
    await outcome;
  } catch (error) {
    if (error instanceof BitbucketError) return error;
    throw error;
  }
  throw new Error("the call did not fail");
}

async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get("Content-Type") ?? "";
  if (type.endsWith("json")) return request.json();
  if (!type.startsWith("multipart/")) return request.text();
  const fields: Record<string, string> = {};
  for (const [name, value] of await request.formData()) {
    fields[name] = typeof value === "string" ? value : await value.text();
  }
  return fields;
}
