import { inject } from "vitest";
import { type BitbucketClient, createBitbucketClient } from "../../src/index.ts";

/** A client of the mock, and what the mock answered to it. */
export interface MockedClient {
  bitbucket: BitbucketClient;
  answers: Response[];
}

export function mockedClient(): MockedClient {
  const answers: Response[] = [];
  const bitbucket = createBitbucketClient({ baseUrl: inject("mockUrl"), auth: { token: "BBDC-token" }, retry: false });
  bitbucket.use({
    onResponse({ response }) {
      answers.push(response.clone());
    },
  });
  return { bitbucket, answers };
}

/** What the mock found wrong with a request or with its own answer. */
export async function violations(answer: Response): Promise<string[]> {
  const header = answer.headers.get("sl-violations");
  if (header !== null) return messages(JSON.parse(header));
  if (answer.headers.get("content-type") !== "application/problem+json") return [];
  const problem = await answer.json();
  return problem.validation ? messages(problem.validation) : [problem.title];
}

function messages(found: { message: string }[]): string[] {
  return found.map(({ message }) => message);
}
