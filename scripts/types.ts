import ts from "typescript";
import { httpMethods, listEvents, listOperations, resolve } from "./description.ts";
import { describeReleases, releaseLines, tidyComments } from "./doc-comments.ts";
import { nestOperations } from "./nested-operations.ts";
import { astToString, type OpenAPI3, openapiTypescript, type SchemaObject } from "./openapi-typescript.ts";
import { withUndefined } from "./optional-types.ts";
import { asSent } from "./sent-types.ts";

const blob = ts.factory.createTypeReferenceNode("Blob");
const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
/**
 * `OtherValue` tells the member of a union for other values from the rest. It is an enum because no string literal can be
 * compared with one, so that a comparison with a literal rules this member out.
 */
const declarations = `/** A value that this description does not know, sent by a plugin or a later release. It can be used as a string. */
declare enum OtherValue { other = "" }

/** \`undefined\` by a name that no user can import, as editors would show \`undefined | undefined\` of an optional argument. */
type Unset = undefined;

`;
const bytes = ["ArrayBuffer", "Uint8Array"].map((name) => ts.factory.createTypeReferenceNode(name));

/** The TypeScript source of the types of all paths, operations and components. */
export async function types(description: OpenAPI3): Promise<string> {
  const nodes = await openapiTypescript(withParametersInPlace(description), {
    defaultNonNullable: false,
    transform: (schema, options) => binaryType(schema, options) ?? openValues(schema) ?? otherValue(schema),
  });
  documentOperations(nodes, description);
  const operations = interfaceOf(nodes, "operations");
  nodes.splice(nodes.indexOf(operations), 1, ...nestOperations(operations, description));
  const source = astToString([...nameSchemas(nodes), ...nodes].map(asSent(description)).map(withUndefined));
  return declarations + tidyComments(source.replaceAll(/components\["schemas"\]\["(\w+)"\]/g, "$1"));
}

/**
 * A copy in which every parameter stands where it is used, so that its type does too. Events have no name among the
 * operations, since no client calls them.
 */
function withParametersInPlace(description: OpenAPI3): OpenAPI3 {
  const copy = structuredClone(description);
  for (const { operation } of listEvents(copy)) delete operation.operationId;
  openSentBack(copy, copy.components?.schemas);
  describeReleases(copy);
  for (const item of Object.values({ ...copy.paths, ...copy.webhooks })) {
    const pathItem = resolve(copy, item);
    for (const holder of [pathItem, ...httpMethods.map((method) => pathItem[method])]) {
      if (!holder || "$ref" in holder) continue;
      if (holder.parameters) holder.parameters = holder.parameters.map((parameter) => resolve(copy, parameter));
    }
  }
  return copy;
}

/** Opens the closed values that callers send back as they read them, as a later release may have added one. */
function openSentBack(description: OpenAPI3, node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  if ("x-sent-back" in node && "$ref" in node) {
    const { enum: values }: { enum?: unknown[] } = resolve<object>(description, node);
    Reflect.deleteProperty(node, "$ref");
    Object.assign(node, { type: "string", "x-extensible-enum": values });
  }
  for (const part of Object.values(node)) openSentBack(description, part);
}

/** The TypeScript source that gives every schema its name. */
export function schemaNames(description: OpenAPI3): string {
  const names = Object.keys(description.components?.schemas ?? {}).sort();
  return ["export type {", ...names.map((name) => `  ${name},`), '} from "./types.ts";', ""].join("\n");
}

/** What the runtime gives for bytes, which a client may also send as text. */
function binaryType(schema: SchemaObject, { path }: { path?: string }): ts.TypeNode | undefined {
  if (schema.type !== "string" || schema.format !== "binary") return undefined;
  const isSent = !path?.includes("/responses/");
  return isSent ? ts.factory.createUnionTypeNode([string, blob, ...bytes]) : blob;
}

/** Known values beside any other string, as a type that does not swallow the literals, so that editors complete them. */
function openValues(schema: SchemaObject): ts.TypeNode | undefined {
  const known = schema["x-extensible-enum"];
  if (!Array.isArray(known)) return undefined;
  const literals = known.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)));
  const other = ts.factory.createIntersectionTypeNode([string, ts.factory.createTypeLiteralNode([])]);
  const isNullable = [schema.type].flat().includes("null");
  const nulls = isNullable ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())] : [];
  return ts.factory.createUnionTypeNode([...literals, other, ...nulls]);
}

/** A discriminator's value that is none of those of the other members of a union. */
function otherValue(schema: SchemaObject): ts.TypeNode | undefined {
  return schema.type === "string" && "not" in schema ? ts.factory.createTypeReferenceNode("OtherValue") : undefined;
}

/**
 * Moves every schema out of `components["schemas"]` into a declaration of its own, so that editors and compilers call it
 * by its name, and refers to it from there.
 */
function nameSchemas(nodes: ts.Node[]): ts.Node[] {
  const components = interfaceOf(nodes, "components");
  const schemas = components.members.find(({ name }) => name && ts.isIdentifier(name) && name.text === "schemas");
  if (!schemas || !ts.isPropertySignature(schemas) || !schemas.type || !ts.isTypeLiteralNode(schemas.type)) {
    throw new Error("the generated types have no schemas");
  }
  const declarations: ts.Node[] = [];
  const members = schemas.type.members.map((member) => {
    if (!ts.isPropertySignature(member) || !member.type || !ts.isIdentifier(member.name)) return member;
    const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
    const declaration = ts.isTypeLiteralNode(member.type)
      ? ts.factory.createInterfaceDeclaration(exported, member.name, undefined, undefined, member.type.members)
      : ts.factory.createTypeAliasDeclaration(exported, member.name, undefined, member.type);
    declarations.push(ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member)));
    const reference = ts.factory.createTypeReferenceNode(member.name);
    return ts.factory.createPropertySignature(undefined, member.name, undefined, reference);
  });
  const moved = ts.factory.createPropertySignature(
    undefined,
    "schemas",
    undefined,
    ts.factory.createTypeLiteralNode(members),
  );
  nodes[nodes.indexOf(components)] = ts.factory.updateInterfaceDeclaration(
    components,
    components.modifiers,
    components.name,
    undefined,
    undefined,
    components.members.map((member) => (member === schemas ? moved : member)),
  );
  return declarations;
}

function interfaceOf(nodes: ts.Node[], name: string): ts.InterfaceDeclaration {
  const found = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  if (!found || !ts.isInterfaceDeclaration(found)) throw new Error(`the generated types have no ${name}`);
  return found;
}

/** Gives each member of the interface of operations the comment that an editor shows for its method. */
function documentOperations(nodes: ts.Node[], description: OpenAPI3): void {
  const operations = interfaceOf(nodes, "operations");
  for (const { operationId, method, path, operation } of listOperations(description)) {
    const member = operations.members.find(({ name }) => name && ts.isIdentifier(name) && name.text === operationId);
    if (!member) throw new Error(`${operationId} is missing from the generated types`);
    const tags = [...releaseLines(operation), ...(operation.deprecated ? ["@deprecated"] : [])];
    const about = [
      operation.description,
      "",
      `\`${method.toUpperCase()} ${path}\``,
      ...(tags.length > 0 ? ["", ...tags] : []),
    ];
    const text = about.join("\n").replaceAll("*/", "*\\/");
    const comment = `*\n${text.replaceAll(/^/gm, " * ").replaceAll(/ +$/gm, "")}\n `;
    ts.addSyntheticLeadingComment(member, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
  }
}
