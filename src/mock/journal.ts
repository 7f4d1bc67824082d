import { readForm, textOrBytes, utf8 } from "../description/form.ts";
import { methods, operationAt } from "../description/operations.ts";
import { type ParameterValue, parametersOf } from "../description/parameters.ts";
import { parseJson } from "../description/request-body.ts";
import { findServerRoute } from "../description/router.ts";
import type { Incoming } from "./exchange.ts";
import { maskFields, maskHeaders, maskText, maskUrl } from "./masks.ts";
import type { MockRequest } from "./operation-types.ts";

/** A request of which more becomes known. */
export type Entry = { -readonly [Field in keyof MockRequest]: MockRequest[Field] };

/** How many requests are kept, and how much memory they may hold, in bytes. */
const mostRequests = 10_000;
const mostMemory = 32 * 2 ** 20;
/** How deeply a body can be nested to be kept as a value. */
const deepest = 1000;

/** The newest requests. */
export class Journal {
  /** Always the same array. */
  readonly requests: Entry[] = [];
  readonly #sizes = new WeakMap<Entry, number>();
  #size = 0;

  /** Adds what the head of a request says. */
  note(request: Pick<Incoming, "method" | "target" | "headers">): Entry {
    const entry = entryOf(request);
    this.requests.push(entry);
    this.#grow(entry, measure(entry).memory);
    return entry;
  }

  /** Adds the body of a request. If that is too much, older requests are dropped. */
  noteBody(entry: Entry, bytes: Uint8Array): void {
    const body = bodyOf(bytes, entry.headers["content-type"] ?? "");
    const { memory, depth } = measure(body);
    // What is nested too deeply cannot be serialized as JSON.
    entry.body = depth > deepest ? maskText(utf8(bytes)) : body;
    if (this.requests.lastIndexOf(entry) >= 0) this.#grow(entry, memory);
  }

  clear(): void {
    this.requests.length = 0;
    this.#size = 0;
  }

  #grow(entry: Entry, bytes: number): void {
    const { requests } = this;
    this.#sizes.set(entry, (this.#sizes.get(entry) ?? 0) + bytes);
    this.#size += bytes;
    while (requests.length > mostRequests || this.#size > mostMemory)
      this.#size -= Number(this.#sizes.get(requests.shift() as Entry));
  }
}

function entryOf({ method, target, headers }: Pick<Incoming, "method" | "target" | "headers">): Entry {
  const { pathname, searchParams } = new URL(
    target.startsWith("/") ? `http://127.0.0.1${target}` : "http://127.0.0.1/",
  );
  const route = findServerRoute(pathname);
  const key = methods.find((one) => one === (method === "HEAD" ? "get" : method.toLowerCase()));
  const operation = route && key && operationAt(route.template, key);
  const parameters = parametersOf(operation, route?.parameters ?? {}, searchParams);
  return {
    operation: operation?.name,
    method,
    url: maskUrl(target),
    // Masking replaces values by strings.
    parameters: maskFields(parameters) as Record<string, ParameterValue>,
    headers: maskHeaders(headers),
    body: undefined,
    status: undefined,
  };
}

/**
 * The body of a request as far as it can be read, without secrets: JSON, the fields of a form, a string, or bytes. Programs send
 * JSON with other types, too, so anything but text is tried as JSON.
 */
function bodyOf(bytes: Uint8Array, type: string): unknown {
  if (bytes.length === 0) return undefined;
  try {
    if (/^multipart\/form-data/i.test(type)) return maskFields(readForm(bytes, type));
    if (/^text\//i.test(type)) return maskText(utf8(bytes));
    const text = /^application\/x-www-form-urlencoded/i.test(type) ? utf8(bytes) : "{";
    if (!/^\s*[[{]/.test(text)) return maskFields(Object.fromEntries(new URLSearchParams(text)));
    return maskFields(parseJson(bytes));
  } catch {
    const text = textOrBytes(bytes);
    return typeof text === "string" ? maskText(text) : text;
  }
}

/** About how many bytes a value holds in memory, and how deeply it is nested. */
export function measure(value: unknown): { memory: number; depth: number } {
  const values: [value: unknown, depth: number][] = [[value, 0]];
  let memory = 0;
  let deepest = 0;
  for (let next = values.pop(); next; next = values.pop()) {
    const [one, depth] = next;
    deepest = Math.max(deepest, depth);
    if (typeof one === "string") memory += 24 + 2 * one.length;
    else if (ArrayBuffer.isView(one)) memory += 200 + one.byteLength;
    else if (typeof one === "object" && one !== null) {
      memory += 64;
      for (const [key, field] of Object.entries(one)) {
        memory += Array.isArray(one) ? 8 : 24 + key.length;
        values.push([field, depth + 1]);
      }
    } else memory += 8;
  }
  return { memory, depth: deepest };
}
