import { afterAll, afterEach, beforeAll } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";

export const repository = "/rest/api/latest/projects/HRB/repos/berth-planner";
export const tagPath: string = `${repository}/tags/v1`;
export const mergePath: string = `${repository}/pull-requests/17/merge`;
export const json = { "Content-Type": "application/json" };

/** A mock for the tests of a file, which forgets between them what it was told. */
export interface SteeredMock {
  mock: Mock;
  /** What it logged in the test. */
  log: string[];
  /** Sends a request, and gives the answer with its body, read as JSON if it is. */
  ask(path: string, init?: RequestInit): Promise<Answered>;
  /** Sends a GET as often as it says, one after the other, and gives the statuses, or the codes of what went wrong. */
  statuses(path: string, times: number): Promise<unknown[]>;
}

export interface Answered {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

export function steeredMock(): SteeredMock {
  const log: string[] = [];
  let mock: Mock | undefined;
  beforeAll(async () => {
    mock = await startMock({ log: (line) => log.push(line) });
  });
  afterEach(() => {
    mock?.reset();
    log.length = 0;
  });
  afterAll(() => mock?.stop());
  return {
    log,
    get mock() {
      if (!mock) throw new Error("the mock is not there yet");
      return mock;
    },
    ask(path, init) {
      return ask(this.mock.url + path, init);
    },
    async statuses(path, times) {
      const seen: unknown[] = [];
      for (let time = 0; time < times; time++) {
        seen.push(
          await this.ask(path).then(
            ({ status }) => status,
            (error) => error.cause?.code,
          ),
        );
      }
      return seen;
    },
  };
}

async function ask(url: string, init: RequestInit = {}): Promise<Answered> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json") && text !== "";
  const headers = Object.fromEntries(response.headers);
  return { status: response.status, headers, body: isJson ? JSON.parse(text) : text };
}

/** What a server answers where something is wrong. */
export function errors(...messages: string[]): { errors: unknown[] } {
  return { errors: messages.map((message) => ({ context: null, message, exceptionName: null })) };
}
