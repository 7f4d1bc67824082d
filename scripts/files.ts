import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./redocly.ts";

/** The text of a file of the project, or an empty one if there is no such file. */
export function read(name: string): string {
  return existsSync(join(root, name)) ? readFileSync(join(root, name), "utf8") : "";
}

/** Writes a file of the project. */
export function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

/** Ends the script for a reason. */
export function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
