import { readFileSync } from "node:fs";
import { join } from "node:path";
import { operationAt } from "../description/operations.ts";
import { checkJson, parseJson } from "./check-call.ts";
import { checkEvent, type Finding, methodOf } from "./check-exchange.ts";

/** A recorded body as the index of its folder lists it: a response, or the payload of an event. */
type Recording = RecordedResponse | RecordedEvent;

interface RecordedResponse {
  file: string;
  method: string;
  path_template: string;
  status: number;
}

interface RecordedEvent {
  file: string;
  webhook: string;
}

/**
 * Checks the bodies in a folder, which its `index.json` lists.
 *
 * @throws Error if one of the files is missing, or is not JSON.
 */
export function checkFolder(folder: string): Finding[] {
  const file = join(folder, "index.json");
  const recordings = readJson(file);
  if (!Array.isArray(recordings)) throw new Error(`cannot read ${file}: not a list of bodies`);
  // The items are what the guide says of them, or the lookups below find nothing.
  return (recordings as Recording[]).map((recording) => {
    const body = readJson(join(folder, recording.file));
    return { label: recording.file, isRecorded: true, ...checkRecording(recording, body) };
  });
}

function checkRecording(recording: Recording, body: unknown): Pick<Finding, "name" | "operation" | "violations"> {
  if ("webhook" in recording) {
    const { webhook } = recording;
    return { name: webhook, operation: webhook, violations: checkEvent(webhook, body) };
  }
  const { method, path_template: template, status } = recording;
  const operation = operationAt(template, methodOf(method));
  const place = `${method} ${template}`;
  return {
    name: `${place} ${status}`,
    operation: operation?.name,
    violations: operation ? checkJson(operation, status, body) : [{ part: "request", place, rule: "is not described" }],
  };
}

function readJson(file: string): unknown {
  const parsed = parseJson(readFileSync(file));
  if (!parsed) throw new Error(`cannot read ${file}: not JSON`);
  return parsed.value;
}
