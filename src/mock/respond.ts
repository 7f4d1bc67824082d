import type { IncomingMessage, ServerResponse } from "node:http";
import { send } from "./answer/send.ts";
import { headersOver } from "./headers.ts";
import { type Answerer, type Outcome, outcomeOf } from "./outcome.ts";
import { Refusal } from "./refusal.ts";
import { readBytes } from "./request/bytes.ts";
import { targetOf } from "./request/target.ts";
import { control, isControl } from "./steering/control.ts";

/** A mock as far as it answers requests. */
export interface Responder extends Answerer {
  /** The host that it was started with. */
  host: string;
  /** Takes a line for each request that is refused. */
  log: ((line: string) => void) | undefined;
}

/** Answers a request, or refuses it as a server does. No fault of anybody ends the process. */
export async function respond(request: IncomingMessage, response: ServerResponse, mock: Responder): Promise<void> {
  request.url = targetOf(request);
  const read = () => readBytes(response);
  if (isControl(request)) {
    const run = async () => ({ answer: await control(request, read, mock.steering, mock.host), failure: undefined });
    const { answer } = await orRefusal(run, `${request.method} ${request.url}`, mock.log);
    await send(response, answer);
  } else if (isPreflight(request)) {
    await send(response, { status: 204, headers: crossOrigin(request), body: "" });
  } else {
    const entry = mock.steering.note(request);
    const run = () => outcomeOf(request, read, entry, mock);
    const { answer, failure } = await orRefusal(run, `${entry.method} ${entry.url}`, mock.log);
    const headers = headersOver(crossOrigin(request), answer.headers);
    if (await send(response, { ...answer, headers }, failure)) entry.status = answer.status;
  }
}

/** What becomes of a request, which is logged if it is refused. */
async function orRefusal(run: () => Promise<Outcome>, title: string, log: Responder["log"]): Promise<Outcome> {
  try {
    return await run().catch((error) => {
      const refusal = refusalOf(error);
      log?.(`${title}: ${refusal.message}`);
      return { answer: refusal.answer, failure: undefined };
    });
  } catch (error) {
    return { answer: refusalOf(error).answer, failure: undefined };
  }
}

function refusalOf(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal(500, `Internal Server Error: ${error}`);
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

/** Lets programs in browsers use the mock, for which a server must be told to. */
function crossOrigin({ headers }: IncomingMessage): Record<string, string> {
  return {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, PUT, POST, DELETE",
    "Access-Control-Allow-Headers": `${headers["access-control-request-headers"] ?? "*"}`,
    "Access-Control-Expose-Headers": "*",
  };
}
