import { resolve } from "../description.ts";
import { below, keysOf } from "./pointer.ts";
import type { Change, Side, Versions } from "./report.ts";

/** The types of node that only hold others, and the type of what they hold. */
const heldTypes: Record<string, string> = {
  PathItem: "Operation",
  ParameterList: "Parameter",
  SchemaProperties: "Schema",
  MediaTypesMap: "MediaType",
};

/** The changes one by one, where a report tells of many at once: a path's operations, the fields that are required. */
export function singleChanges(changes: Change[], versions: Versions): Change[] {
  const single = changes.flatMap((change) =>
    isRequiredList(change) ? requirements(change) : heldChanges(change, versions),
  );
  const whole = new Map(
    single
      .filter(({ kind, typeName }) => kind !== "modified" && typeName === "Schema")
      .map((change) => [change.path, change]),
  );
  return withMoves(single).flatMap((change) => {
    const { property, path, verdicts } = change;
    const field = whole.get(path);
    if (change === field) {
      const requirement = single.find((other) => other.path === path && other.property === "required");
      return [{ ...change, verdicts: [...verdicts, ...(requirement?.verdicts ?? [])] }];
    }
    // That a new field is required, or one that is gone no longer is, belongs to the change of the field.
    return property === "required" && field ? [] : [change];
  });
}

/** The same changes, where an operation that is gone from one path and new at another has moved. */
function withMoves(changes: Change[]): Change[] {
  const gone = new Map(changes.flatMap((change) => (change.kind === "removed" ? [[idOf(change.base), change]] : [])));
  const moved = new Set<Change>();
  const result = changes.map((change): Change => {
    const before = change.kind === "added" ? gone.get(idOf(change.revision)) : undefined;
    if (change.typeName !== "Operation" || !before) return change;
    moved.add(before);
    const [from, to] = [before, change].map(({ path }) => {
      const [, template, method = ""] = keysOf(path);
      return `${method.toUpperCase()} ${template}`;
    });
    return {
      ...change,
      kind: "modified",
      property: "place",
      base: { pointer: before.path, value: from },
      revision: { pointer: change.path, value: to },
    };
  });
  return result.filter((change) => !moved.has(change));
}

function idOf(side: Side | undefined): string | undefined {
  const value = side?.value;
  return typeof value === "object" && value !== null && "operationId" in value ? `${value.operationId}` : undefined;
}

function heldChanges(change: Change, versions: Versions): Change[] {
  const { kind, typeName, path, base, revision } = change;
  const held = heldTypes[typeName];
  const content = (revision ?? base)?.value;
  if (kind === "modified" || !held || typeof content !== "object" || content === null) return [change];
  return Object.entries(content)
    .filter(([key]) => typeName !== "PathItem" || !["parameters", "summary", "description"].includes(key))
    .map(([key, declared]) => {
      const value: unknown = resolve(revision ? versions.revision : versions.base, declared);
      return {
        kind,
        typeName: held,
        path: below(path, key),
        verdicts: [],
        ...(base && { base: { pointer: below(base.pointer, key), value } }),
        ...(revision && { revision: { pointer: below(revision.pointer, key), value } }),
      };
    });
}

function isRequiredList({ kind, typeName, property }: Change): boolean {
  return kind === "modified" && typeName === "Schema" && property === "required";
}

/** The fields that became required or optional, as if each of them said so itself. */
function requirements(change: Change): Change[] {
  const [before, after] = [names(change.base), names(change.revision)];
  return [...new Set([...before, ...after])]
    .filter((name) => before.includes(name) !== after.includes(name))
    .map((name) => {
      const isRequired = after.includes(name);
      const rule = isRequired ? "required-properties-added" : "required-properties-removed";
      return {
        ...change,
        path: below(below(change.path, "properties"), name),
        verdicts: change.verdicts.filter(({ ruleId }) => ruleId === rule),
        base: { pointer: pointerTo(name, change.base), value: !isRequired },
        revision: { pointer: pointerTo(name, change.revision), value: isRequired },
      };
    });
}

function names(side: Side | undefined): string[] {
  return Array.isArray(side?.value) ? side.value : [];
}

function pointerTo(name: string, side: Side | undefined): string {
  const { pointer = "", ...rest } = side ?? {};
  const schema = "value" in rest ? pointer.replace(/\/required$/, "") : pointer;
  return below(below(below(schema, "properties"), name), "required");
}
