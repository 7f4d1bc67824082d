import ts from "typescript";
import { listOperations, referencesIn } from "./description.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";

/** What a type is used for: sent at all, as a query, and how `undefined` is called in it. */
interface Use {
  isSent: boolean;
  isQuery?: boolean;
  absent: ts.TypeNode;
}

const { factory } = ts;
const undefinedType = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
const unset = factory.createTypeReferenceNode("Unset");

/**
 * Declarations that accept what callers have at hand: whatever may be left out may be `undefined`, so that a program compiled
 * with `exactOptionalPropertyTypes` can pass on what it was given, what is sent may hold readonly arrays, so that `as const`
 * values compile, and a query parameter that accepts several values accepts one alone.
 */
export function loosened(nodes: ts.Node[], description: OpenAPI3): ts.Node[] {
  const bodies = listOperations(description).map(({ operation }) => operation.requestBody);
  const sent = referencesIn(description, bodies);
  return nodes.map((node) => {
    const name = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node.name.text : "";
    // Paths only point to operations.
    if (name === "paths") return node;
    if (name === "operations") return ts.visitEachChild(node, (member) => within(member, operationPart), undefined);
    return loosen(node, { isSent: sent.has(`#/components/schemas/${name}`), absent: undefinedType });
  });
}

/** A part of an operation. openapi-fetch must find it as it is, so only what it holds changes. */
function operationPart(node: ts.Node): ts.Node {
  const name = ts.isPropertySignature(node) && ts.isIdentifier(node.name) ? node.name.text : "";
  if (name === "" || name === "parameters") return within(node, operationPart);
  const isQuery = name === "query";
  return within(node, (part) => loosen(part, { isSent: isQuery || name === "requestBody", isQuery, absent: unset }));
}

function loosen(node: ts.Node, use: Use): ts.Node {
  const visited = within(node, (part) => loosen(part, use));
  if (use.isSent && ts.isArrayTypeNode(visited))
    return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, visited);
  if (!ts.isPropertySignature(visited) || !visited.type) return visited;
  const { modifiers, name, questionToken, type } = visited;
  const list = use.isQuery && ts.isTypeOperatorNode(type) && ts.isArrayTypeNode(type.type) ? type.type : undefined;
  const types = list ? [list.elementType, type] : [type];
  if (questionToken && type.kind !== ts.SyntaxKind.NeverKeyword) types.push(use.absent);
  if (types.length === 1) return visited;
  return factory.updatePropertySignature(visited, modifiers, name, questionToken, factory.createUnionTypeNode(types));
}

function within(node: ts.Node, visit: (node: ts.Node) => ts.Node): ts.Node {
  return ts.visitEachChild(node, visit, undefined);
}
