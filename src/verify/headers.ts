import type { Description } from "../description/description.ts";
import { operationAt } from "./operation.ts";

/** The headers that are never read, among others, since they tell who somebody is. */
export const unreadHeaders: readonly string[] = ["Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie"];

/** The headers of requests that are read: those that say what a body is, and those that operations have as parameters. */
export function readHeaders(description: Description): string[] {
  const operations = Object.entries(description.paths).flatMap(([template, path]) =>
    Object.keys(path).map((method) => operationAt(description, template, method)),
  );
  const parameters = operations.flatMap((operation) => operation?.parameters ?? []);
  const described = parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name);
  return ["Content-Type", "X-Event-Key", ...new Set(described.sort())];
}
