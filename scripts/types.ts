import ts from "typescript";
import { listEvents, listOperations, nodesIn, resolve } from "./description.ts";
import { releaseLines, tidyComments } from "./doc-comments.ts";
import { handleOf, handles } from "./handles.ts";
import { loosened } from "./loose-types.ts";
import {
  addJSDocComment,
  astToString,
  type OpenAPI3,
  openapiTypescript,
  type SchemaObject,
} from "./openapi-typescript.ts";

const { factory } = ts;
const [blob, ...bytes] = ["Blob", "ArrayBuffer", "Uint8Array"].map((name) => factory.createTypeReferenceNode(name));
const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
/**
 * `OtherValue` tells the member of a union for other values from the rest. It is an enum because no string literal can be
 * compared with one, so that a comparison with a literal rules this member out.
 */
const declarations = `/** A value that this description does not know, sent by a plugin or a later release. It can be used as a string. */
declare enum OtherValue { other = "" }

/** \`undefined\` by a name that no user can import, as editors would show \`undefined | undefined\` of an optional argument. */
type Unset = undefined;

`;

/** The TypeScript source of the types of all paths, operations and components. */
export async function types(description: OpenAPI3): Promise<string> {
  const nodes = await openapiTypescript(prepared(description), {
    defaultNonNullable: false,
    transform: (schema, { path }) => binaryType(schema, path) ?? openValues(schema) ?? otherValue(schema),
  });
  documentOperations(interfaceOf(nodes, "operations"), description);
  const loose = loosened([...nameSchemas(nodes), ...nodes], description);
  const operations = interfaceOf(loose, "operations");
  loose.splice(loose.indexOf(operations), 1, ...nestOperations(operations, description));
  const source = astToString(loose);
  return declarations + tidyComments(source.replaceAll(/components\["schemas"\]\["(\w+)"\]/g, "$1"));
}

/** The TypeScript source that gives every schema its name. */
export function schemaNames(description: OpenAPI3): string {
  const names = Object.keys(description.components?.schemas ?? {}).sort();
  return ["export type {", ...names.map((name) => `  ${name},`), '} from "./types.ts";', ""].join("\n");
}

/**
 * A copy in which every parameter stands where it is used, so that its type does too, and descriptions say which releases have
 * what they describe, as editors show descriptions alone. Events have no name among the operations, since no client calls them.
 */
function prepared(description: OpenAPI3): OpenAPI3 {
  const copy = structuredClone(description);
  for (const { operation } of listEvents(copy)) delete operation.operationId;
  for (const node of nodesIn(copy)) {
    openSentBack(copy, node);
    // The comments of operations say it by themselves.
    const lines = "responses" in node ? [] : releaseLines(node);
    if (lines.length > 0) node.description = [node.description, ...lines].filter(Boolean).join("\n");
    if (Array.isArray(node.parameters)) node.parameters = node.parameters.map((parameter) => resolve(copy, parameter));
  }
  return copy;
}

/** Opens the closed values that callers send back as they read them, as a later release may have added one. */
function openSentBack(description: OpenAPI3, node: Record<string, unknown>): void {
  if (!("x-sent-back" in node) || !("$ref" in node)) return;
  const { enum: values }: { enum?: unknown[] } = resolve<object>(description, node);
  delete node.$ref;
  Object.assign(node, { type: "string", "x-extensible-enum": values });
}

/** What the runtime gives for bytes, which a client may also send as text. */
function binaryType(schema: SchemaObject, path?: string): ts.TypeNode | undefined {
  if (schema.type !== "string" || schema.format !== "binary" || !blob) return undefined;
  return path?.includes("/responses/") ? blob : factory.createUnionTypeNode([string, blob, ...bytes]);
}

/** Known values beside any other string, as a type that does not swallow the literals, so that editors complete them. */
function openValues(schema: SchemaObject): ts.TypeNode | undefined {
  const known = schema["x-extensible-enum"];
  if (!Array.isArray(known)) return undefined;
  const literals = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const other = factory.createIntersectionTypeNode([string, factory.createTypeLiteralNode([])]);
  const isNullable = [schema.type].flat().includes("null");
  const nulls = isNullable ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...literals, other, ...nulls]);
}

/** A discriminator's value that is none of those of the other members of a union. */
function otherValue(schema: SchemaObject): ts.TypeNode | undefined {
  return schema.type === "string" && "not" in schema ? factory.createTypeReferenceNode("OtherValue") : undefined;
}

/**
 * Moves every schema out of `components["schemas"]` into a declaration of its own, so that editors and compilers call it
 * by its name, and refers to it from there.
 */
function nameSchemas(nodes: ts.Node[]): ts.Node[] {
  const components = interfaceOf(nodes, "components");
  const schemas = components.members.find((member) => nameOf(member) === "schemas");
  if (!schemas || !ts.isPropertySignature(schemas) || !schemas.type || !ts.isTypeLiteralNode(schemas.type)) {
    throw new Error("the generated types have no schemas");
  }
  const declarations: ts.Node[] = [];
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const references = schemas.type.members.map((member) => {
    if (!ts.isPropertySignature(member) || !member.type || !ts.isIdentifier(member.name)) return member;
    const { name, type } = member;
    const declaration = ts.isTypeLiteralNode(type)
      ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
      : factory.createTypeAliasDeclaration(exported, name, undefined, type);
    declarations.push(ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member)));
    return factory.createPropertySignature(undefined, name, undefined, factory.createTypeReferenceNode(name));
  });
  const type = factory.createTypeLiteralNode(references);
  const named = factory.createPropertySignature(undefined, "schemas", undefined, type);
  const members = components.members.map((member) => (member === schemas ? named : member));
  nodes[nodes.indexOf(components)] = withMembers(components, "components", members);
  return declarations;
}

/**
 * The interface of operations as several that extend one another, so that what a handle offers need not be worked out by
 * whoever compiles against it.
 */
function nestOperations(operations: ts.InterfaceDeclaration, description: OpenAPI3): ts.InterfaceDeclaration[] {
  const found = new Map(listOperations(description).map(({ operationId, path }) => [operationId, handleOf(path)]));
  return handles.map((handle, index) => {
    const members = operations.members.filter((member) => found.get(nameOf(member)) === handle);
    return withMembers(operations, handle.interface, members, handles[index - 1]?.interface);
  });
}

/** Gives each member of the interface of operations the comment that an editor shows for its method. */
function documentOperations(operations: ts.InterfaceDeclaration, description: OpenAPI3): void {
  const members = new Map(operations.members.map((member) => [nameOf(member), member]));
  for (const { operationId, method, path, operation } of listOperations(description)) {
    const member = members.get(operationId);
    if (!member || !ts.isPropertySignature(member)) throw new Error(`the generated types have no ${operationId}`);
    const tags = [...releaseLines(operation), ...(operation.deprecated ? ["@deprecated"] : [])];
    const about = [operation.description, "", `\`${method.toUpperCase()} ${path}\``];
    addJSDocComment({ description: [...about, ...(tags.length > 0 ? ["", ...tags] : [])].join("\n") }, member);
  }
}

/** An interface as another one, with a name, members, and the interface that it extends. */
function withMembers(
  { modifiers }: ts.InterfaceDeclaration,
  name: string,
  members: readonly ts.TypeElement[],
  extended?: string,
): ts.InterfaceDeclaration {
  const type = extended && factory.createExpressionWithTypeArguments(factory.createIdentifier(extended), undefined);
  const clauses = type ? [factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [type])] : undefined;
  return factory.createInterfaceDeclaration(modifiers, name, undefined, clauses, members);
}

function interfaceOf(nodes: ts.Node[], name: string): ts.InterfaceDeclaration {
  const found = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  if (!found || !ts.isInterfaceDeclaration(found)) throw new Error(`the generated types have no ${name}`);
  return found;
}

function nameOf({ name }: ts.TypeElement): string {
  return name && ts.isIdentifier(name) ? name.text : "";
}
