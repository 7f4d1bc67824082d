import type { OperationObject } from "openapi-typescript";
import { httpMethods } from "../description.ts";
import { isOwnChange } from "./place.ts";
import { below, follow, keysOf, operationAt } from "./pointer.ts";
import type { Change, Side, Versions } from "./report.ts";

/** Two things that Redocly takes for one, by the pointers to them. */
interface Rename {
  change: Change;
  typeName: string;
  path: string;
  before: string;
  after: string;
}

/** An operation of two paths. */
interface Shared {
  method: string;
  before: OperationObject;
  after: OperationObject;
}

/** The types of node that stand under a name that users of the client know. */
const named = ["MediaType", "PathItem", "Response", "Schema"];

/**
 * The same changes without renames. Redocly takes what is gone for what is new if the two are alike, such as the statuses
 * 404 and 409, and tells how they differ; to users of the client, one is gone and the other is new. Only a path that has
 * the operations of another is taken for the same: they moved.
 */
export function withoutRenames(changes: Change[], versions: Versions): Change[] {
  const renames = new Map(changes.flatMap((change) => renameIn(change) ?? []).map((rename) => [rename.change, rename]));
  const moved = [...renames.values()].filter((rename) => isMove(rename, versions));
  const apart = [...renames.values()].filter((rename) => !moved.includes(rename));
  return changes.flatMap((change): Change[] => {
    const own = renames.get(change);
    if (apart.some((rename) => rename !== own && isDifference(change, rename, versions))) return [];
    if (own && moved.includes(own)) return moves(own, versions);
    return (own ? goneAndNew(own, versions) : [change]).map((one) => whereItWas(one, moved));
  });
}

/** What is gone from a path that moved is found where the path was. */
function whereItWas(change: Change, moved: Rename[]): Change {
  const move = moved.find(({ path }) => change.kind === "removed" && isWithin(change.path, path));
  return move ? { ...change, path: move.before + change.path.slice(move.path.length) } : change;
}

function renameIn(change: Change): Rename | undefined {
  const { kind, typeName, property, path, base, revision } = change;
  if (kind !== "modified" || !base || !revision) return undefined;
  if (property === "key" && named.includes(typeName)) {
    return { change, typeName, path, before: base.pointer, after: revision.pointer };
  }
  // A shared parameter keeps its identity, and one of the path its place there.
  const isFixed = base.pointer.startsWith("#/components/") || keysOf(path)[1]?.includes(`{${revision.value}}`);
  if (typeName !== "Parameter" || property !== "name" || isFixed) return undefined;
  const [before, after] = [base, revision].map(({ pointer }) => pointer.replace(/\/name$/, ""));
  return before && after ? { change, typeName, path, before, after } : undefined;
}

/** Whether the operations of a path are those that another one had. */
function isMove(rename: Rename, versions: Versions): boolean {
  const shared = rename.typeName === "PathItem" ? sharedOperations(rename, versions) : [];
  return shared.length > 0 && shared.every(({ before, after }) => before.operationId === after.operationId);
}

/** The changes of the operations that moved together. */
function moves(rename: Rename, versions: Versions): Change[] {
  const { path, before, after } = rename;
  return sharedOperations(rename, versions).map(({ method }) => ({
    path: below(path, method),
    typeName: "Operation",
    kind: "modified",
    property: "path",
    verdicts: [],
    base: { pointer: below(before, method), value: `${method.toUpperCase()} ${keysOf(before)[1]}` },
    revision: { pointer: below(after, method), value: `${method.toUpperCase()} ${keysOf(after)[1]}` },
  }));
}

/** The operations of the methods that both paths have. */
function sharedOperations(rename: Rename, { base, revision }: Versions): Shared[] {
  return httpMethods.flatMap((method) => {
    const before = operationAt(base, keysOf(rename.before)[1] ?? "", method);
    const after = operationAt(revision, keysOf(rename.after)[1] ?? "", method);
    return before && after ? [{ method, before, after }] : [];
  });
}

function goneAndNew({ typeName, path, before, after }: Rename, versions: Versions): Change[] {
  const side = (description: Versions["base"], pointer: string): Side => ({
    pointer,
    value: follow(description, keysOf(pointer)),
  });
  // Names stand at the end of a path, whereas parameters are found by their place in a list.
  const name = /[^/]+$/;
  const formerPath = path.replace(name, name.exec(before)?.[0] ?? "");
  return [
    { typeName, path: formerPath, kind: "removed", verdicts: [], base: side(versions.base, before) },
    { typeName, path, kind: "added", verdicts: [], revision: side(versions.revision, after) },
  ];
}

/** Whether a change is only one between two things that are not the same, rather than one of what both refer to. */
function isDifference(change: Change, { path, before, after }: Rename, versions: Versions): boolean {
  const isInside = isWithin(change.base?.pointer, before) || isWithin(change.revision?.pointer, after);
  return isWithin(change.path, path) && (isInside || !isOwnChange(change, versions));
}

function isWithin(pointer: string | undefined, holder: string): boolean {
  return pointer === holder || pointer?.startsWith(`${holder}/`) === true;
}
