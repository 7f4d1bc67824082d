import { httpMethods, resolve } from "./description.ts";
import type { OpenAPI3, OperationObject } from "./openapi-typescript.ts";

/** What a node says about the releases that have it. */
interface Released {
  description?: string;
  "x-since"?: string;
  "x-until"?: string;
  "x-since-values"?: Record<string, string>;
}

/** Says in the descriptions of parameters and properties which releases have them, as editors show descriptions alone. */
export function describeReleases(copy: OpenAPI3): void {
  const paths = Object.values(copy.paths ?? {}).map((item) => resolve(copy, item));
  const operations = paths.flatMap((path) => httpMethods.flatMap((method) => path[method] ?? []));
  for (const { parameters } of [...paths, ...operations] as OperationObject[]) parameters?.forEach(describe);
  describe(copy.components?.schemas);
  for (const { requestBody, responses } of operations as OperationObject[]) describe([requestBody, responses]);
}

/** The lines of a comment that tell which releases have what it is about. */
export function releaseLines(node: Released): string[] {
  const values = Object.entries(node["x-since-values"] ?? {}).map(([value, since]) => `\`${value}\` since ${since}.`);
  const until = node["x-until"] ? [`Up to release ${node["x-until"]}.`] : [];
  return [...values, ...until, ...(node["x-since"] ? [`@since ${node["x-since"]}`] : [])];
}

/** The comments of generated types as a person writes them: the description first and without a tag, and no types. */
export function tidyComments(source: string): string {
  return source.replaceAll(/^( *)\/\*\*((?:[^*]|\*(?!\/))*)\*\//gm, (_, indent: string, text: string) => {
    const lines = text.split("\n").map((line) => line.replace(/^ *\*? ?/, "").trimEnd());
    const isShown = (line: string) => !/^(@enum|@constant|Format:)/.test(line);
    const shown = lines.map((line) => line.trim()).filter((line) => line !== "" || lines.length > 3);
    const tags = shown
      .join("\n")
      .trim()
      .split(/\n(?=@)/)
      .filter(isShown);
    const described = tags
      .filter((tag) => tag.startsWith("@description "))
      .map((tag) => tag.replace("@description ", ""));
    const rest = tags.filter((tag) => !tag.startsWith("@description "));
    const tidied = [...described, ...rest].join("\n").split("\n");
    if (tidied.join("") === "") return "";
    if (tidied.length === 1) return `${indent}/** ${tidied[0]} */`;
    return `${indent}/**\n${tidied.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */`;
  });
}

function describe(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const released: Released = node;
  const lines = releaseLines(released);
  if (lines.length > 0) released.description = [released.description, ...lines].filter(Boolean).join("\n");
  for (const part of Object.values(node)) describe(part);
}
