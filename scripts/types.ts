import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { listOperations } from "./description.ts";

const blob = ts.factory.createTypeReferenceNode("Blob");
const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
const bytes = ["ArrayBuffer", "Uint8Array"].map((name) => ts.factory.createTypeReferenceNode(name));

/** The TypeScript source of the types of all paths, operations and components. */
export async function types(description: OpenAPI3): Promise<string> {
  const nodes = await openapiTS(description, { defaultNonNullable: false, transform: binaryType });
  documentOperations(nodes, description);
  return astToString(nodes);
}

/** The TypeScript source that gives every schema its name. */
export function schemaNames(description: OpenAPI3): string {
  const names = Object.keys(description.components?.schemas ?? {}).sort();
  return [
    'import type { components } from "./types.ts";',
    "",
    ...names.map((name) => `export type ${name} = components["schemas"]["${name}"];`),
    "",
  ].join("\n");
}

/** What the runtime gives for bytes, which a client may also send as text. */
function binaryType(schema: SchemaObject, { path }: { path?: string }): ts.TypeNode | undefined {
  if (schema.type !== "string" || schema.format !== "binary") return undefined;
  const isSent = !path?.includes("/responses/");
  return isSent ? ts.factory.createUnionTypeNode([string, blob, ...bytes]) : blob;
}

/** Gives each member of the interface of operations the comment that an editor shows for its method. */
function documentOperations(nodes: ts.Node[], description: OpenAPI3): void {
  const operations = nodes.find(
    (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === "operations",
  );
  for (const { operationId, method, path, operation } of listOperations(description)) {
    const member = operations?.members.find(({ name }) => name && ts.isIdentifier(name) && name.text === operationId);
    if (!member) throw new Error(`${operationId} is missing from the generated types`);
    const text = `${operation.description}\n\n\`${method.toUpperCase()} ${path}\``.replaceAll("*/", "*\\/");
    const comment = `*\n${text.replaceAll(/^/gm, " * ").replaceAll(/ +$/gm, "")}\n `;
    ts.addSyntheticLeadingComment(member, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
  }
}
