import ts from "typescript";
import { httpMethods, resolve } from "./description.ts";
import { operationInterfaces } from "./nested-operations.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";

/**
 * Declarations in which whatever callers send may hold readonly arrays, so that `as const` values compile, and a query parameter
 * that accepts several values accepts one alone.
 */
export function asSent(description: OpenAPI3): (node: ts.Node) => ts.Node {
  const sent = sentSchemas(description);
  return (node) => {
    const isDeclaration = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    if (!isDeclaration) return node;
    if (operationInterfaces.has(node.name.text)) return ts.visitEachChild(node, operation, undefined);
    return sent.has(node.name.text) ? ts.visitEachChild(node, withReadonlyArrays, undefined) : node;
  };
}

/** The names of all schemas that requests lead to. */
function sentSchemas(description: OpenAPI3): Set<string> {
  const found = new Set<string>();
  const follow = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("$ref" in node && typeof node.$ref === "string") {
      const name = node.$ref.replace("#/components/schemas/", "");
      if (found.size < found.add(name).size) follow(resolve(description, node));
    }
    Object.values(node).forEach(follow);
  };
  for (const item of Object.values(description.paths ?? {}).map((path) => resolve(description, path)))
    for (const method of httpMethods) follow(item[method] && resolve(description, item[method]).requestBody);
  return found;
}

/** Leaves responses as they are. */
function operation(node: ts.Node): ts.Node {
  if (!ts.isPropertySignature(node) || !ts.isIdentifier(node.name))
    return ts.visitEachChild(node, operation, undefined);
  if (node.name.text === "query") return ts.visitEachChild(node, queryParameters, undefined);
  if (node.name.text === "requestBody") return ts.visitEachChild(node, withReadonlyArrays, undefined);
  return node.name.text === "responses" ? node : ts.visitEachChild(node, operation, undefined);
}

function queryParameters(node: ts.Node): ts.Node {
  if (!ts.isPropertySignature(node) || !node.type || !ts.isArrayTypeNode(node.type))
    return ts.visitEachChild(node, queryParameters, undefined);
  const several = withReadonlyArrays(node.type);
  const type = ts.isTypeNode(several) ? ts.factory.createUnionTypeNode([node.type.elementType, several]) : node.type;
  return ts.factory.updatePropertySignature(node, node.modifiers, node.name, node.questionToken, type);
}

function withReadonlyArrays(node: ts.Node): ts.Node {
  const visited = ts.visitEachChild(node, withReadonlyArrays, undefined);
  return ts.isArrayTypeNode(visited)
    ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, visited)
    : visited;
}
