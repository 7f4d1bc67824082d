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

/** What the mock found wrong with a request. */
export async function violations(answer: Response): Promise<string[]> {
  if (answer.ok) return [];
  const { errors = [] }: { errors?: { message: string }[] } = await answer.json();
  return errors.map(({ message }) => message);
}
