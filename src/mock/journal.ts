import { readForm, utf8 } from "../description/form.ts";
import type { OperationName } from "../description/names.ts";
import { methods, operationAt } from "../description/operations.ts";
import { type ParameterValue, parametersOf } from "../description/parameters.ts";
import { parseJson } from "../description/request-body.ts";
import { findServerRoute } from "../description/router.ts";
import type { Incoming } from "./incoming.ts";
import type { MockRequest } from "./journal-types.ts";
import { maskFields, maskHeaders, maskText, maskUrl, secretFieldsOf } from "./masks.ts";

/** A request of which more becomes known. */
export type Entry = { -readonly [Field in keyof MockRequest]: MockRequest[Field] };

/** How many requests are kept, and how much memory they may hold, in bytes. */
const mostRequests = 10_000;
const mostMemory = 32 * 2 ** 20;

/** The newest requests. */
export interface Journal {
  /** Always the same array. */
  readonly requests: readonly Entry[];
  /** Adds what the head of a request says. */
  note(request: Pick<Incoming, "method" | "target" | "headers">): Entry;
  /** Adds the body of a request. If that is too much, older requests are dropped. */
  noteBody(entry: Entry, bytes: Uint8Array): void;
  clear(): void;
}

export function createJournal(): Journal {
  const requests: Entry[] = [];
  const sizes = new WeakMap<Entry, number>();
  let size = 0;
  const grow = (entry: Entry, bytes: number) => {
    sizes.set(entry, Number(sizes.get(entry) ?? 0) + bytes);
    size += bytes;
    while (requests.length > mostRequests || size > mostMemory) size -= Number(sizes.get(requests.shift() as Entry));
  };
  return {
    requests,
    note(request) {
      const entry = entryOf(request);
      requests.push(entry);
      grow(entry, memoryOf(entry));
      return entry;
    },
    noteBody(entry, bytes) {
      entry.body = bodyOf(bytes, entry.headers["content-type"] ?? "", entry.operation);
      if (requests.lastIndexOf(entry) >= 0) grow(entry, memoryOf(entry.body));
    },
    clear() {
      requests.length = 0;
      size = 0;
    },
  };
}

function entryOf({ method, target, headers }: Pick<Incoming, "method" | "target" | "headers">): Entry {
  const { pathname, searchParams } = new URL(
    target.startsWith("/") ? `http://127.0.0.1${target}` : "http://127.0.0.1/",
  );
  const route = findServerRoute(pathname);
  const key = methods.find((one) => one === (method === "HEAD" ? "get" : method.toLowerCase()));
  const operation = route && key && operationAt(route.template, key);
  const secretFields = secretFieldsOf(operation?.name);
  const parameters = parametersOf(operation, route?.parameters ?? {}, searchParams);
  return {
    operation: operation?.name,
    method,
    url: maskUrl(target, secretFields),
    // Masking replaces values by strings.
    parameters: maskFields(parameters, secretFields) as Record<string, ParameterValue>,
    headers: maskHeaders(headers),
    body: undefined,
    status: undefined,
  };
}

/**
 * The body of a request as far as it can be read, without secrets: JSON, the fields of a form, a text, or bytes. Programs send
 * JSON with other types, too, so anything but text is tried as JSON.
 */
function bodyOf(bytes: Uint8Array, type: string, operation: OperationName | undefined): unknown {
  if (bytes.length === 0) return undefined;
  const secretFields = secretFieldsOf(operation);
  try {
    if (/^multipart\/form-data/i.test(type)) return maskFields(readForm(bytes, type), secretFields);
    if (/^text\//i.test(type)) return maskText(utf8(bytes), secretFields);
    const text = /^application\/x-www-form-urlencoded/i.test(type) ? utf8(bytes) : "{";
    if (!/^\s*[[{]/.test(text)) return maskFields(Object.fromEntries(new URLSearchParams(text)), secretFields);
    return maskFields(parseJson(bytes), secretFields);
  } catch {
    return isText(bytes) ? maskText(utf8(bytes), secretFields) : bytes;
  }
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** About how many bytes a value holds in memory. */
export function memoryOf(value: unknown): number {
  const values = [value];
  let bytes = 0;
  while (values.length > 0) {
    const next = values.pop();
    if (typeof next === "string") bytes += 24 + 2 * next.length;
    else if (ArrayBuffer.isView(next)) bytes += 200 + next.byteLength;
    else if (Array.isArray(next)) {
      bytes += 64 + 8 * next.length;
      for (const item of next) values.push(item);
    } else if (typeof next === "object" && next !== null) {
      bytes += 64;
      for (const [key, field] of Object.entries(next)) {
        bytes += 24 + key.length;
        values.push(field);
      }
    } else bytes += 8;
  }
  return bytes;
}
