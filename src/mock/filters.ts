import type { DescribedOperation } from "../description/operations.ts";
import { isObject } from "./merge.ts";

/** The parameters that filter a list by a string, and the members of its items that are searched. */
const texts: Readonly<Record<string, readonly string[]>> = {
  filterText: ["displayId", "title", "name", "key", "slug", "displayName"],
  filter: ["name", "displayName", "emailAddress", "displayId", "title", "key"],
  name: ["name", "slug", "key"],
  projectname: ["project"],
};

/** Of the page of a list, the items that a request asks for with `state`, `filterText`, `name` and the like. */
export function filtered(
  page: unknown,
  { name: operation, parameters: declared }: DescribedOperation,
  asked: Readonly<Record<string, unknown>>,
): unknown {
  if (!isObject(page) || !Array.isArray(page.values)) return page;
  const isDeclared = (name: string) => declared.some((one) => one.in === "query" && one.name === name);
  // Servers list open pull requests by default.
  const usual = operation === "listPullRequests" ? ["OPEN"] : [];
  const states: readonly unknown[] = isDeclared("state") ? [asked.state ?? usual].flat() : [];
  const wanted = Object.entries(texts).filter(([name]) => isDeclared(name) && typeof asked[name] === "string");
  const values = page.values.filter((item) => {
    const hasOther = isObject(item) && "state" in item && !states.includes(item.state);
    const isInState = states.length === 0 || states.includes("ALL") || !hasOther;
    return isInState && wanted.every(([name, keys]) => has(item, keys, `${asked[name]}`.toLowerCase()));
  });
  return values.length === page.values.length ? page : { ...page, values, size: values.length };
}

/** Whether one of the members of an item, or of what it is about, contains a string. */
function has(item: unknown, keys: readonly string[], text: string): boolean {
  if (typeof item === "string") return item.toLowerCase().includes(text);
  if (!isObject(item)) return true;
  const members = [item, item.user, item.group, item.repository].filter(isObject);
  const project = keys.includes("project") && isObject(item.project) ? [`${item.project.name}`] : [];
  const found = members.flatMap((one) => keys.map((key) => one[key])).filter((value) => typeof value === "string");
  const values = [...found, ...project];
  return values.length === 0 || values.some((value) => value.toLowerCase().includes(text));
}
