import { type DescribedOperation, mediaTypes, resolve } from "../description.ts";
import { handleOf } from "../handles.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";
import { result } from "../operation-facts.ts";
import { Code, literal } from "./literal.ts";
import { boundValues, isBytes, type SampleBody, sampleValues, successExample, successSchema } from "./values.ts";

/** A call of the operation by its name in TypeScript, where `bitbucket` is a client. */
export function typescriptSample(description: OpenAPI3, described: DescribedOperation): string {
  const { operationId, path, operation } = described;
  const values = sampleValues(description, described);
  const handle = handleOf(path);
  const own = Object.entries(values.path).filter(([name]) => !handle.parameters.includes(name));
  const args = {
    ...Object.fromEntries(own),
    ...values.query,
    ...(values.body && { body: bodyOf(values.body) }),
  };
  const bound = boundValues(described, values).map((value) => JSON.stringify(value));
  const call = (used: number) => {
    const isEmpty = Object.keys(args).length === 0;
    const head = `${handle.name}.${operationId}`;
    return `${head}(${isEmpty ? "" : literal(args, used + head.length + 2)})`;
  };
  const kind = result(description, operation);
  const name = nameOf(description, described, handle.name);
  const lines = {
    json: () => assigned(name, call),
    "json?": () => assigned(name, call),
    none: () => `await ${call(7)};`,
    page: () => loop(name, call),
    browse: () => browsing(description, described, call),
    response: () => response(description, described, call),
    unknown: () => `await ${call(7)};`,
  }[kind]();
  return [...imports(lines), ...handleLines(handle.name, bound), lines].join("\n");
}

/** The modules of Node that a sample needs. */
function imports(lines: string): string[] {
  const names = ["readFile", "writeFile"].filter((name) => lines.includes(`${name}(`));
  return names.length > 0 ? [`import { ${names.join(", ")} } from "node:fs/promises";`, ""] : [];
}

function handleLines(name: string, bound: readonly string[]): string[] {
  const [projectKey, repositorySlug, pullRequestId] = bound;
  const handle = {
    bitbucket: undefined,
    project: `bitbucket.project(${projectKey})`,
    repo: `bitbucket.repo(${projectKey}, ${repositorySlug})`,
    pullRequest: `bitbucket.repo(${projectKey}, ${repositorySlug}).pullRequest(${pullRequestId})`,
  }[name];
  return handle ? [`const ${name} = ${handle};`] : [];
}

/** The body as a caller gives it, with bytes from a file. */
function bodyOf({ value, files }: SampleBody): unknown {
  const read = Object.entries(files).filter(([field]) => isBytes(Object(value)[field]));
  if (read.length === 0) return value;
  return {
    ...Object(value),
    ...Object.fromEntries(read.map(([field, file]) => [field, new Code(`await readFile(${JSON.stringify(file)})`)])),
  };
}

type Call = (used: number) => string;

function assigned(name: string, call: Call): string {
  const head = `const ${name} = await `;
  return `${head}${call(head.length + 1)};`;
}

function loop(name: string, call: Call): string {
  const [head, tail] = [`for await (const ${name} of `, `) console.log(${name});`];
  const text = call(head.length + tail.length);
  if (!text.includes("\n")) return `${head}${text}${tail}`;
  return `${head}${call(head.length + 3)}) {\n  console.log(${name});\n}`;
}

/** The list in what browsing answers, which is the one that the first example has. */
function browsing(description: OpenAPI3, described: DescribedOperation, call: Call): string {
  const hasEntries = "children" in Object(successExample(description, described));
  const [name, list] = hasEntries ? ["entry", ".entries()"] : ["line", ".lines()"];
  return loop(name, (used) => `${call(used + list.length)}${list}`);
}

/** What is done with an answer that comes unread. */
function response(description: OpenAPI3, { operationId, operation }: DescribedOperation, call: Call): string {
  const types = Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, answer]) => mediaTypes(description, answer).map(([type]) => type));
  const use = types.every((type) => type.startsWith("text/"))
    ? "console.log(await response.text());"
    : `await writeFile(${JSON.stringify(fileOfAnswer(operationId))}, response.body ?? []);`;
  return `${assigned("response", call)}\n${use}`;
}

/** A name for the file that an operation answers, which is what its own name says behind the verb. */
export function fileOfAnswer(operationId: string): string {
  return operationId
    .replace(/^[a-z]+/, "")
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-")
    .toLowerCase();
}

/** The name of what a call gives or a list holds, which is that of its schema. */
function nameOf(description: OpenAPI3, described: DescribedOperation, handle: string): string {
  const schema = successSchema(description, described);
  const items = schema && itemsOf(description, schema);
  const { $ref = "" } = (items ?? schema ?? {}) as { $ref?: string };
  const variable = $ref.replace(/.*\//, "").replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  if (!variable) return items ? "item" : "result";
  return variable === handle ? "result" : variable;
}

/** The schema of the items on a page. */
function itemsOf(description: OpenAPI3, schema: object): { $ref?: string } | undefined {
  const { properties, allOf = [] } = resolve(description, schema) as {
    properties?: { values?: { items?: { $ref?: string } } };
    allOf?: object[];
  };
  if (properties?.values) return properties.values.items ?? {};
  for (const part of allOf) {
    const found = itemsOf(description, part);
    if (found) return found;
  }
  return undefined;
}
