import ts from "typescript";
import { listOperations } from "./description.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";

/** The interfaces of operations from the narrowest on, each with the path parameters that all its operations have. */
const levels: readonly [name: string, parameters: readonly string[]][] = [
  ["PullRequestOperations", ["projectKey", "repositorySlug", "pullRequestId"]],
  ["RepositoryOperations", ["projectKey", "repositorySlug"]],
  ["ProjectOperations", ["projectKey"]],
  ["operations", []],
];

/** The names of the interfaces that {@link nestOperations} makes. */
export const operationInterfaces: ReadonlySet<string> = new Set(levels.map(([name]) => name));

/**
 * The interface of operations as several that extend one another, so that what a handle offers need not be worked out by
 * whoever compiles against it.
 */
export function nestOperations(operations: ts.InterfaceDeclaration, description: OpenAPI3): ts.InterfaceDeclaration[] {
  const parametersOf = new Map(
    listOperations(description).map(({ operationId, path }) => [
      operationId,
      Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name),
    ]),
  );
  let left = [...operations.members];
  return levels.map(([name, parameters], index) => {
    const fits = ({ name: member }: ts.TypeElement) => {
      const own = parametersOf.get(member && ts.isIdentifier(member) ? member.text : "") ?? [];
      return parameters.every((parameter) => own.includes(parameter));
    };
    const members = left.filter(fits);
    left = left.filter((member) => !members.includes(member));
    const narrower = levels[index - 1]?.[0];
    const extended = narrower
      ? [ts.factory.createExpressionWithTypeArguments(ts.factory.createIdentifier(narrower), undefined)]
      : [];
    const clauses =
      extended.length > 0 ? [ts.factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, extended)] : undefined;
    return ts.factory.createInterfaceDeclaration(operations.modifiers, name, undefined, clauses, members);
  });
}
