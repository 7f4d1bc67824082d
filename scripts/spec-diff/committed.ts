import { spawnSync } from "node:child_process";
import type { OpenAPI3 } from "../openapi-typescript.ts";

const file = "generated/openapi.json";

/** The bundled description that a commit, branch or tag of the project in a folder has, or why there is none. */
export function readCommitted(ref: string, directory: string): { description: OpenAPI3 } | { problem: string } {
  const known = git(directory, "rev-parse", "--verify", "--quiet", `${ref}^{commit}`);
  if (known.status !== 0) return { problem: `git knows no commit, branch or tag called ${ref} here` };
  const { status, stdout } = git(directory, "show", `${known.stdout.trim()}:./${file}`);
  if (status !== 0) return { problem: `${ref} has no ${file}, so there is nothing to compare with` };
  return { description: JSON.parse(stdout) };
}

function git(directory: string, ...args: string[]): { status: number | null; stdout: string } {
  const ran = spawnSync("git", args, { cwd: directory, encoding: "utf8", maxBuffer: Number.POSITIVE_INFINITY });
  if (ran.error) throw ran.error;
  return ran;
}
