import ts from "typescript";
import { operationInterfaces } from "./nested-operations.ts";

/** What openapi-typescript itself leaves out of an operation, which openapi-fetch must find as it is. */
const parts = new Set(["query", "header", "path", "cookie", "requestBody"]);

const undefinedType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
const unset = ts.factory.createTypeReferenceNode("Unset");

/**
 * A declaration in which whatever may be left out may also be `undefined`, so that a program compiled with
 * `exactOptionalPropertyTypes` can pass on what it was given.
 */
export function withUndefined(node: ts.Node): ts.Node {
  if (!ts.isInterfaceDeclaration(node) || !operationInterfaces.has(node.name.text))
    return isTypeOfBodies(node) ? visit(undefinedType)(node) : node;
  const members = node.members.map((member) => ts.visitEachChild(member, operation, undefined));
  return ts.factory.updateInterfaceDeclaration(
    node,
    node.modifiers,
    node.name,
    undefined,
    node.heritageClauses,
    members,
  );
}

/** Everything but the interface of paths, which only points to operations, is a schema or holds some. */
function isTypeOfBodies(node: ts.Node): boolean {
  return !(ts.isInterfaceDeclaration(node) && node.name.text === "paths");
}

/** Leaves the parts of an operation as they are, and goes on in what they hold. */
function operation(node: ts.Node): ts.Node {
  if (!ts.isPropertySignature(node)) return ts.visitEachChild(node, operation, undefined);
  const name = ts.isIdentifier(node.name) ? node.name.text : "";
  if (name === "parameters") return ts.visitEachChild(node, operation, undefined);
  return parts.has(name) || name === "responses" ? ts.visitEachChild(node, visit(unset), undefined) : node;
}

/** Adds a type to those of optional properties. */
function visit(absent: ts.TypeNode): (node: ts.Node) => ts.Node {
  return function visitNode(node) {
    const visited = ts.visitEachChild(node, visitNode, undefined);
    if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited;
    if (visited.type.kind === ts.SyntaxKind.NeverKeyword) return visited;
    const type = ts.factory.createUnionTypeNode([visited.type, absent]);
    return ts.factory.updatePropertySignature(visited, visited.modifiers, visited.name, visited.questionToken, type);
  };
}
