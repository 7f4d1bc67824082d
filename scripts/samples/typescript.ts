import {
  type DescribedEvent,
  type DescribedOperation,
  mediaTypes,
  partsOf,
  type Schema,
  successContents,
} from "../description.ts";
import { handleCall, handleOf } from "../handles.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";
import { pageItems, result } from "../operation-metadata.ts";
import { literal } from "./literal.ts";
import { fileOfResponse, firstExample, isBytes, type SampleBody, sampleValues, successBody } from "./values.ts";

/** A call of the operation by its name in TypeScript, where `bitbucket` is a client. */
export function typescriptSample(description: OpenAPI3, described: DescribedOperation): string {
  const values = sampleValues(description, described);
  const handle = handleOf(described.path);
  const own = Object.entries(values.path).filter(([name]) => !handle.parameters.includes(name));
  const args = {
    ...Object.fromEntries(own),
    ...values.query,
    ...(values.body && { body: bodyOf(values.body) }),
  };
  const bound = handle.parameters.map((name) => JSON.stringify(values.path[name]));
  const call = (used: number) => {
    const isEmpty = Object.keys(args).length === 0;
    const head = `${handle.name}.${described.operationId}`;
    return `${head}(${isEmpty ? "" : literal(args, used + head.length + 2)})`;
  };
  const lines = statement(description, described, call);
  const handleLine = bound.length > 0 ? [`const ${handle.name} = ${handleCall(bound)};`] : [];
  const modules = ["readFile", "writeFile"].filter((name) => lines.includes(`${name}(`));
  const imports = modules.length > 0 ? [`import { ${modules.join(", ")} } from "node:fs/promises";`, ""] : [];
  return [...imports, ...handleLine, lines].join("\n");
}

/** How an event is received in TypeScript, where `request` comes from a server and `secret` is that of its webhook. */
export function receivingSample(description: OpenAPI3, { eventKey, operation }: DescribedEvent): string {
  const [media] = mediaTypes(description, operation.requestBody);
  const required = partsOf(description, media?.[1].schema).flatMap((part) => part.required ?? []);
  const names = [...new Set(required)].filter((name) => !["eventKey", "date"].includes(name));
  const shown = names.length > 0 ? names.map((name) => `payload.${name}`).join(", ") : "payload";
  return [
    'import { receiveWebhook } from "bitbucket-dc/webhooks";',
    "",
    "const delivery = await receiveWebhook(request, { secret });",
    `if (delivery.eventKey === ${JSON.stringify(eventKey)}) {`,
    "  const { payload } = delivery;",
    `  console.log(${shown});`,
    "}",
  ].join("\n");
}

/** How the mock delivers an event to a receiver under test. */
export function deliveringSample({ eventKey }: DescribedEvent): string {
  return `npx bitbucket-dc-mock deliver ${eventKey} http://127.0.0.1:3000/hook --secret example`;
}

/** The call in a line that is so much longer. */
type Call = (used: number) => string;

/** The call and what is done with its result. */
function statement(description: OpenAPI3, described: DescribedOperation, call: Call): string {
  const body = successBody(description, described);
  switch (result(description, described.operation)) {
    case "page":
      return loop(variableFor(described, pageItems(description, body?.schema), "item"), call);
    case "browse": {
      // The list in the first example.
      const hasEntries = "children" in Object(firstExample(description, body));
      const [name, list] = hasEntries ? ["entry", ".entries()"] : ["line", ".lines()"];
      return loop(name, (used) => `${call(used + list.length)}${list}`);
    }
    case "response": {
      const isText = successContents(description, described.operation).every(([type]) => type.startsWith("text/"));
      const use = isText
        ? "console.log(await response.text());"
        : `await writeFile(${JSON.stringify(fileOfResponse(described))}, response.body ?? []);`;
      return `${assigned("response", call)}\n${use}`;
    }
    case "none":
      return `await ${call(7)};`;
    default:
      return assigned(variableFor(described, body?.schema, "result"), call);
  }
}

/** The name of the variable for what a call returns or a list holds, which is that of its schema. */
function variableFor({ path }: DescribedOperation, schema: Schema | object = {}, otherwise: string): string {
  const { $ref = "" } = schema as Schema;
  const name = $ref.replace(/.*\//, "").replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  // Two things in a sample have two names.
  return (name === handleOf(path).name ? "" : name) || otherwise;
}

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

/** The body as a caller gives it, with bytes from a file. */
function bodyOf({ value, files }: SampleBody): unknown {
  const read = Object.entries(files).filter(([field]) => isBytes(Object(value)[field]));
  if (read.length === 0) return value;
  return {
    ...Object(value),
    ...Object.fromEntries(read.map(([field, file]) => [field, () => `await readFile(${JSON.stringify(file)})`])),
  };
}
