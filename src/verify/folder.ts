import { join } from "node:path";
import { jsonFaults } from "./answer.ts";
import type { Faults } from "./body-validator.ts";
import { eventFaults } from "./delivery.ts";
import { readJson } from "./json.ts";
import type { Judge } from "./judge.ts";
import type { Judgement } from "./judgement.ts";
import { operationAt } from "./operation.ts";

/** A recorded body as the index of its folder lists it: an answer, or the delivery of a webhook. */
type Recording = RecordedAnswer | RecordedDelivery;

interface RecordedAnswer {
  file: string;
  method: string;
  path_template: string;
  status: number;
}

interface RecordedDelivery {
  file: string;
  webhook: string;
}

/**
 * Judges the bodies in a folder, which its `index.json` lists.
 *
 * @throws Error if one of the files is not there, or is not JSON.
 */
export function judgeFolder(folder: string, judge: Judge): Judgement[] {
  // The index is what its maker says it is.
  const recordings = readJson(join(folder, "index.json")) as Recording[];
  return recordings.map((recording) => {
    const body = readJson(join(folder, recording.file));
    return { label: recording.file, isRecorded: true, ...judgeBody(recording, body, judge) };
  });
}

function judgeBody(
  recording: Recording,
  body: unknown,
  judge: Judge,
): Pick<Judgement, "name" | "operation" | "faults"> {
  if ("webhook" in recording) {
    const { webhook } = recording;
    return { name: webhook, operation: webhook, faults: eventFaults(webhook, body, judge) };
  }
  const { method, path_template: template, status } = recording;
  const operation = operationAt(judge.description, template, method);
  const asked = `${method} ${template}`;
  const faults: Faults = operation
    ? jsonFaults(operation, status, body, judge.validator)
    : [`${asked} is not described`];
  return { name: `${asked} ${status}`, operation: operation?.operationId, faults };
}
