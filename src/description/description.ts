import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Prism, PrismOperation } from "./prism.ts";

/** The parts of an OpenAPI description that matter here. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly webhooks?: Readonly<Record<string, unknown>>;
  readonly [part: string]: unknown;
}

/** Gives the operation that a path template has for a method, if it has one. */
export type FindOperation = (template: string, method: string) => PrismOperation | undefined;

let packaged: Description | undefined;
let operations: FindOperation | undefined;

/** The description that comes with the package. */
export function packagedDescription(): Description {
  if (packaged) return packaged;
  const file = createRequire(import.meta.url).resolve("bitbucket-dc/openapi.json");
  packaged = JSON.parse(readFileSync(file, "utf8")) as Description;
  return packaged;
}

/** The operations of the description that comes with the package, which all mocks of the process share. */
export function packagedOperations(prism: Prism): FindOperation {
  operations ??= operationsOf(packagedDescription(), prism);
  return operations;
}

/**
 * Gives the operations of a description as Prism reads them. Reading takes Prism some milliseconds for each, so it gets the
 * part about an operation when somebody first asks for that.
 */
export function operationsOf(description: Description, prism: Prism): FindOperation {
  const operations = new Map<string, PrismOperation>();
  return (template, method) => {
    const key = `${method} ${template}`;
    const known = operations.get(key);
    if (known) return known;
    const document = excerpt(description, template, method);
    const [target] = prism.transformOas3Operations(document);
    if (!target) return undefined;
    const source = { document: { ...document, target }, path: "#/target", cloneDocument: false } as const;
    const operation = prism.bundleTarget(source);
    operations.set(key, operation);
    return operation;
  };
}

/** A copy of what a description says of an operation, with the components that it refers to, directly or not. */
function excerpt(description: Description, template: string, method: string): Description {
  const { parameters, [method]: operation } = description.paths[template] ?? {};
  const path = { parameters, [method]: operation };
  const references = new Set(referencesIn(path));
  // The set grows while it is read.
  for (const reference of references) {
    const [kind = "", name = ""] = reference.split("/");
    for (const another of referencesIn(description.components[kind]?.[name])) references.add(another);
  }
  const components = Object.entries(description.components).map(([kind, all]) => {
    const isNeeded = ([name]: [string, unknown]) => kind === "securitySchemes" || references.has(`${kind}/${name}`);
    return [kind, Object.fromEntries(Object.entries(all).filter(isNeeded))];
  });
  const part = {
    ...description,
    webhooks: undefined,
    paths: { [template]: path },
    components: Object.fromEntries(components),
  };
  return JSON.parse(JSON.stringify(part));
}

/** The kinds and names of the components that something refers to, such as `schemas/Tag`. */
function referencesIn(value: unknown): string[] {
  const references = `${JSON.stringify(value)}`.matchAll(/"\$ref":"#\/components\/([^"]+)"/g);
  return Array.from(references, ([, reference = ""]) => reference);
}
