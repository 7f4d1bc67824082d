import type { OpenAPI3, OperationObject } from "openapi-typescript";
import { resolve } from "../description.ts";

/** The keys that a JSON pointer goes through. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A JSON pointer to what lies one key further. */
export function below(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The operation of a path template, if it has one for the method. */
export function operationAt(description: OpenAPI3, path: string, method: string): OperationObject | undefined {
  // Nothing else can stand there, or the description would not have passed lint.
  return follow(description, ["paths", path, method]) as OperationObject | undefined;
}

/** What lies at the end of the keys, with every reference on the way followed, or `undefined`. */
export function follow(description: OpenAPI3, keys: string[]): unknown {
  let node: unknown = description;
  for (const key of keys) {
    if (typeof node !== "object" || node === null) return undefined;
    // Whatever is no value of its own has keys, an array those of its places.
    node = (resolve(description, node) as Record<string, unknown>)[key];
  }
  return node;
}
