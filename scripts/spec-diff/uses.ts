import { resolve } from "../description.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";
import { type Node, rootOf } from "./nodes.ts";
import { list } from "./place.ts";

/** Whether callers send or read a component, what uses it, and the same in words. */
export type Uses = { sent: boolean; read: boolean; users: string[]; uses: string };

const ways = { answers: ["responses"], requests: ["parameters", "requestBody"], payloads: ["payload"] };

/** What used a component before and still does, as others are new or gone as a whole. */
export function usesIn(base: OpenAPI3, revision: OpenAPI3): (reference: string) => Uses {
  const [before, after] = [usersIn(base), usersIn(revision)];
  return (reference) => {
    const [old, now] = [before.get(reference) ?? [], after.get(reference) ?? []];
    const isSent = [...old, ...now].map((user) => user.startsWith("requests"));
    const still = old.filter((user) => now.includes(user)).map((user) => user.split(" of "));
    const users = [...new Set(still.map(([, name = ""]) => name))];
    const words = Object.keys(ways).flatMap((way) => {
      const names = still.flatMap(([of, name = ""]) => (of === way ? [name] : []));
      return names.length > 0 ? [`${way} of ${list(names)}`] : [];
    });
    const count = users.length === 1 ? "1 operation" : `${users.length} operations`;
    const uses = users.length > 0 ? ` (${count}: ${words.join("; ")})` : "";
    return { sent: isSent.includes(true), read: isSent.includes(false), users, uses };
  };
}

/** In which ways what uses each component, directly or through others, such as `answers of getTag`. */
function usersIn(description: OpenAPI3): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const [name, node] of Object.entries(rootOf(description).operations)) {
    for (const [way, keys] of Object.entries(ways)) {
      const used = keys.map((key) => node[key]);
      for (const reference of reach(description, used)) {
        users.set(reference, [...(users.get(reference) ?? []), `${way} of ${name}`]);
      }
    }
  }
  return users;
}

/** Every reference that a node holds or leads to. */
function reach(description: OpenAPI3, node: unknown, found: Set<string> = new Set()): Set<string> {
  for (const [key, value] of Object.entries(typeof node === "object" && node ? node : {})) {
    if (key !== "$ref") reach(description, value, found);
    else if (!found.has(value)) reach(description, resolve<Node>(description, { $ref: value }), found.add(value));
  }
  return found;
}
