import { isDeepStrictEqual } from "node:util";
import { referencesIn, resolve } from "../description.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";
import { asForms, type Node, pairsUnder, rootOf, whole } from "./nodes.ts";
import { attribute, type Change, list, type Place, presence, within } from "./rules.ts";

type Difference = { place: Place; change: Change };

/** Whether callers send or read a component, what uses it, and the same in words. */
type Uses = { sent: boolean; read: boolean; users: string[]; uses: string };

/** The keys of an operation that lead to a component, by what that makes of it. */
const ways = { responses: ["responses"], requests: ["parameters", "requestBody"], payloads: ["payload"] };

const api = { subject: "the API", path: "", part: "it", fields: [], sent: false, read: false, failed: false, uses: "" };

/** How two descriptions differ, by walking through both at once. */
export function differences(base: OpenAPI3, revision: OpenAPI3): Difference[] {
  const found: Difference[] = [];
  const usesOf = usesIn(base, revision);
  const seen = new Set<string>();
  const isFirst = (compared: string) => seen.size < seen.add(compared).size;
  compare(rootOf(base), rootOf(revision), api);
  return found;

  /** Compares two nodes that stand at the same place. */
  function compare(before: Node, after: Node, place: Place): void {
    const [{ references, ...old }, { references: others, ...now }] = [whole(base, before), whole(revision, after)];
    const shared = references.filter((reference) => others.includes(reference));
    for (const reference of shared) compareComponent(reference, place);
    const [{ $ref, ...own }, { $ref: other, ...ownNow }] = [before, after];
    // A type that takes the place of another may lead back to itself.
    if ($ref !== other && !isFirst(JSON.stringify([place.subject, place.part, $ref ?? own, other ?? ownNow]))) return;
    if ($ref && $ref === other) compare(own, ownNow, place);
    else if (!old.oneOf !== !now.oneOf && !old.type !== !now.type) {
      compare(asForms(before, old), asForms(after, now), place);
    } else compareContents(old, now, shared, place);
  }

  /** Compares what two nodes say, except for fields that both have from the same component. */
  function compareContents(old: Node, now: Node, shared: string[], place: Place): void {
    for (const key of Object.keys({ ...old, ...now })) {
      if (key in within || key === "from" || isDeepStrictEqual(old[key], now[key])) continue;
      found.push({ place, change: attribute(key, old[key], now[key], place) });
    }
    for (const [key, locate] of Object.entries(within)) {
      for (const [name, before, after] of pairsUnder(key, old, now)) {
        if ([before, after].every((node) => !node || shared.includes(`${node.from}`))) continue;
        const own = { ...place, ...locate(name, place, after ?? before ?? {}) };
        if (before && after) compare(before, after, own);
        else if (after)
          found.push({ place: own, change: presence(key, name, whole(revision, after), true, place, own) });
        else if (before)
          found.push({ place: own, change: presence(key, name, whole(base, before), false, place, own) });
      }
    }
  }

  /** Compares a component, once: where it stands if only one operation uses it, or else by its name. */
  function compareComponent($ref: string, place: Place): void {
    if (!isFirst($ref)) return;
    const [before, after] = [resolve<Node>(base, { $ref }), resolve<Node>(revision, { $ref })];
    const [kind = "", name = ""] = $ref.split("/").slice(2);
    const title = `the ${kind.slice(0, -1)} ${kind === "parameters" ? `\`${after.name}\`` : name}`;
    const { users, uses, sent, read } = usesOf($ref);
    const apart = { subject: kind === "schemas" ? name : title, part: "it", fields: [], uses };
    const own = users.join() === place.subject ? place : { ...place, ...apart };
    // A type that no operation uses can only be read.
    compare(before, after, { ...own, sent, read: read || (kind === "schemas" && !sent) });
  }
}

/** What used a component before and still does, as others are new or gone as a whole. */
function usesIn(base: OpenAPI3, revision: OpenAPI3): (reference: string) => Uses {
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

/** In which ways what uses each component, directly or through others, such as `responses of getTag`. */
function usersIn(description: OpenAPI3): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const [name, node] of Object.entries(rootOf(description).operations)) {
    for (const [way, keys] of Object.entries(ways)) {
      const used = keys.map((key) => node[key]);
      for (const reference of referencesIn(description, used)) {
        users.set(reference, [...(users.get(reference) ?? []), `${way} of ${name}`]);
      }
    }
  }
  return users;
}
