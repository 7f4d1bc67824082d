import { secretFields } from "../../generated/operations.ts";
import type { DescribedContent } from "../description/operations.ts";
import type { PlacedParameter } from "../description/references.ts";
import { includes, isObject, type JsonObject } from "./json.ts";
import { known } from "./known.ts";
import { fromServer } from "./lenient.ts";
import { isHash, isHashPrefix, merged, mergedObject } from "./merge.ts";
import { type Asked, kindOf, withNames } from "./rename.ts";
import { hasEnum, hasMembers, identifiedBy, isLike, itemsOf, membersOf, type Parts, partsAt } from "./schema-parts.ts";

/**
 * The example of a response with the values of the request: what the path names wherever the response names it, and what the body
 * sends under the same names. The example stays as it is where the description would not allow the result.
 */
export function fillIn(described: unknown, asked: Asked, { schema, examples }: DescribedContent): unknown {
  const parts = partsAt(schema);
  const { body } = asked;
  if (!isObject(described)) {
    const isEach = Array.isArray(described) && Array.isArray(body) && body.every(isObject);
    return withNames(isEach ? merged(described, body, parts) : described, described, asked);
  }
  // Settings have any names, and replace those from before.
  if (isObject(body) && !hasMembers(parts)) return body;
  const isSpecial = examples.some(({ value, when }) => value === described && when !== undefined);
  const example = asKnown(described, asked, parts, isSpecial);
  const sent = { ...sentBody(asked), ...authorOf(example, asked) };
  const filled = mergedObject(example, { ...sent, ...sentParameters(example, asked) }, parts);
  return withNames(withItems(asNew(filled, sent, asked, parts), asked, parts), described, asked);
}

/** Values by the commits that are sent, or what the path names, if the description knows that. */
function asKnown(example: JsonObject, asked: Asked, parts: Parts, isSpecial: boolean): JsonObject {
  const { operation, body } = asked;
  if (Array.isArray(body) && Object.keys(example).every(isHash)) {
    const [first] = Object.values(example);
    return Object.fromEntries(body.map((hash) => [hash, example[hash] ?? first]));
  }
  const inPath = operation.parameters.filter((one) => one.in === "path");
  const name = named(example, asked, inPath);
  const found = includes(example, name) ? undefined : known(name, (one) => isLike(one, example, parts));
  if (found && operation.template.endsWith("}")) return isSpecial ? { ...example, ...found } : found;
  if (!found || kindOf(example, "") !== "pullRequest") return example;
  // What is done to a pull request leaves this as it is.
  const { title, description, fromRef } = found;
  return { ...example, title, description, fromRef };
}

/** What the body sends of the response, also under other names there, but for secrets. */
function sentBody({ operation, body }: Asked): JsonObject {
  if (operation.method === "get" || !isObject(body)) return {};
  const visible = Object.entries(body).filter(([name]) => !secretFields.includes(name));
  const sent = visible.filter(([name]) => name !== "version" && !fromServer.test(name));
  const contents = operation.body?.contents ?? [];
  const others = contents.flatMap(({ schema }) =>
    visible.flatMap(([name, value]) => identifiedBy(partsAt(schema), name).map((other) => [other, value])),
  );
  return Object.fromEntries([...sent, ...others]);
}

/** The author of a new comment or pull request, who is the current user. */
function authorOf({ author }: JsonObject, { operation, username: name }: Asked): JsonObject {
  if (!name || !isObject(author) || !operation.name.startsWith("create")) return {};
  return { author: "user" in author ? { user: { name } } : { name } };
}

/** What the parameters have of the response, and the next version. */
function sentParameters(example: JsonObject, asked: Asked): JsonObject {
  const { operation, parameters, body } = asked;
  // What is new has its first version.
  const isChange = operation.method !== "get" && !operation.name.startsWith("create");
  const version = isChange ? (parameters.version ?? Object(body).version) : undefined;
  return {
    // Projects and repositories are renamed everywhere.
    ...(/^(project|repository)$/.test(`${kindOf(example, "")}`) ? {} : named(example, asked, operation.parameters)),
    ...(typeof version === "number" && typeof example.version === "number" && { version: version + 1 }),
  };
}

/** What parameters identify in a response, or in an item of it, which has no members of the names of parameters. */
function named(example: JsonObject, asked: Asked, from: readonly PlacedParameter[], isItem = false): JsonObject {
  const entries = from.flatMap(({ name, "x-identifies": others = [] }) => {
    const isLast = asked.operation.template.endsWith(`{${name}}`) || name === `${kindOf(example, "")}Id`;
    const key = isLast ? [name.replace(/^.*(?=Id$|Key$|Slug$|Name$)/, "").toLowerCase()] : [];
    // Of a page, `limit` and `start` are not what was asked for.
    const own = isItem || /^(limit|start|version)$/.test(name) ? [] : [name, ...key];
    const paths = [...own, ...[others].flat()];
    return paths.flatMap((path) => entryLike(example, path.split("."), asked.parameters[name]));
  });
  return Object.fromEntries(entries);
}

/** A member, or one of its own, with a value that was given, if it has the form of that in the example. */
function entryLike(example: JsonObject, [name = "", ...inner]: readonly string[], given: unknown): [string, unknown][] {
  const own = example[name];
  if (inner.length > 0) return entryLike(Object(own), inner, given).map((entry) => [name, Object.fromEntries([entry])]);
  const [first] = [given].flat();
  if (isHash(own)) return isHashPrefix(first) ? [[name, first + own.slice(first.length)]] : [];
  const read = typeof own === "number" && /^\d+$/.test(`${first}`) ? Number(first) : first;
  return read !== undefined && typeof read === typeof own ? [[name, read]] : [];
}

/** What is new has no optional texts, and nothing in its lists, unless that was sent. */
function asNew(filled: JsonObject, sent: JsonObject, { operation }: Asked, parts: Parts): JsonObject {
  if (!/^(create|setInsightReport)/.test(operation.name)) return filled;
  const bodies = operation.body?.contents.map(({ schema }) => partsAt(schema)) ?? [];
  const members = Object.entries(filled).flatMap(([name, value]) => {
    if (name in sent || !bodies.some((body) => membersOf(body, name))) return [[name, value]];
    const isText = typeof value === "string" && !parts.required.includes(name) && !hasEnum(membersOf(parts, name));
    return isText ? [] : [[name, Array.isArray(value) ? [] : value]];
  });
  return Object.fromEntries(members);
}

/** The items of a list, or the diff of a file, with what the parameters identify in each. */
function withItems(page: JsonObject, asked: Asked, parts: Parts): JsonObject {
  const name = ["values", "annotations", "diffs"].find((one) => Array.isArray(page[one]));
  const items = name && membersOf(parts, name);
  if (!items) return page;
  const all = [page[name]].flat().slice(0, name === "diffs" && asked.parameters.path ? 1 : undefined);
  const { parameters } = asked.operation;
  const filled = all.map((item) => {
    return isObject(item) ? mergedObject(item, named(item, asked, parameters, true), itemsOf(items)) : item;
  });
  return { ...page, [name]: filled };
}
