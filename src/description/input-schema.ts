import { packagedDescription } from "./description.ts";
import type { OperationName } from "./names.ts";
import { operationByName } from "./operations.ts";
import { resolved } from "./references.ts";
import { type JsonSchema, SchemaBundler } from "./schema-bundler.ts";

interface RequestBody {
  readonly description: string;
  readonly required?: boolean;
  readonly content: Readonly<Record<string, { readonly schema: object }>>;
}

/** The JSON Schema of an operation's arguments: parameters side by side, and the body under `body`. */
export function inputSchemaOf(name: OperationName): JsonSchema {
  const { parameters, template, method } = operationByName(name);
  const schemas = new SchemaBundler();
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const { name, in: place, required: isRequired, schema, description } of parameters) {
    if (place === "header") continue;
    properties[name] = { ...schemas.convert(schema), description };
    if (isRequired) required.push(name);
  }
  const { requestBody } = Object(packagedDescription().paths[template]?.[method]);
  if (requestBody) {
    const { content, description, required: isRequired } = resolved<RequestBody>(requestBody);
    const [schema] = [content["application/json"], ...Object.values(content)].flatMap((one) => one?.schema ?? []);
    properties.body = { ...schemas.convert(Object(schema)), description };
    if (isRequired) required.push("body");
  }
  const { defs } = schemas;
  const shared = Object.keys(defs).length > 0 ? { $defs: defs } : {};
  return { type: "object", properties, required, additionalProperties: false, ...shared };
}
