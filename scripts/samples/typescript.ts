import { type DescribedOperation, successContents } from "../description.ts";
import { handleCall, handleOf } from "../handles.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";
import { result } from "../operation-metadata.ts";
import { Code, literal } from "./literal.ts";
import { fileOfAnswer, variableFor } from "./names.ts";
import { boundValues, isBytes, type SampleBody, sampleValues, successExample } from "./values.ts";

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
  const name = variableFor(description, described);
  const lines = {
    json: () => assigned(name, call),
    "json?": () => assigned(name, call),
    none: () => `await ${call(7)};`,
    page: () => loop(name, call),
    browse: () => browsing(description, described, call),
    response: () => response(description, described, call),
    unknown: () => `await ${call(7)};`,
  }[kind]();
  const handleLine = bound.length > 0 ? [`const ${handle.name} = ${handleCall(bound)};`] : [];
  return [...imports(lines), ...handleLine, lines].join("\n");
}

/** The modules of Node that a sample needs. */
function imports(lines: string): string[] {
  const names = ["readFile", "writeFile"].filter((name) => lines.includes(`${name}(`));
  return names.length > 0 ? [`import { ${names.join(", ")} } from "node:fs/promises";`, ""] : [];
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
  const types = successContents(description, operation).map(([type]) => type);
  const use = types.every((type) => type.startsWith("text/"))
    ? "console.log(await response.text());"
    : `await writeFile(${JSON.stringify(fileOfAnswer(operationId))}, response.body ?? []);`;
  return `${assigned("response", call)}\n${use}`;
}
