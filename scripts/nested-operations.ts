import ts from "typescript";
import { listOperations } from "./description.ts";
import { handleOf, handles } from "./handles.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";

/** The names of the interfaces that {@link nestOperations} makes. */
export const operationInterfaces: ReadonlySet<string> = new Set(handles.map((handle) => handle.interface));

/**
 * The interface of operations as several that extend one another, so that what a handle offers need not be worked out by
 * whoever compiles against it.
 */
export function nestOperations(operations: ts.InterfaceDeclaration, description: OpenAPI3): ts.InterfaceDeclaration[] {
  const handleOfOperation = new Map(
    listOperations(description).map(({ operationId, path }) => [operationId, handleOf(path)]),
  );
  return handles.map((handle, index) => {
    const members = operations.members.filter(
      ({ name }) => handleOfOperation.get(name && ts.isIdentifier(name) ? name.text : "") === handle,
    );
    const narrower = handles[index - 1]?.interface;
    const extended = narrower
      ? [ts.factory.createExpressionWithTypeArguments(ts.factory.createIdentifier(narrower), undefined)]
      : [];
    const clauses =
      extended.length > 0 ? [ts.factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, extended)] : undefined;
    return ts.factory.createInterfaceDeclaration(operations.modifiers, handle.interface, undefined, clauses, members);
  });
}
