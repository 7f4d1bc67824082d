import { listOperations } from "./description.ts";
import { evidenceOf, evidences } from "./evidence.ts";
import type { OpenAPI3 } from "./openapi-typescript.ts";

/** The README with its table of operations as the description has them. */
export function withTable(readme: string, description: OpenAPI3): string {
  const table = /(?<=^## The operations\n.*?)^\|.*?\n(?!\|)/ms;
  if (!table.test(readme)) throw new Error("README.md has no table of operations");
  return readme.replace(table, () => operationTable(description));
}

/** The groups of operations, and how many there are in each and of each evidence. */
function operationTable(description: OpenAPI3): string {
  const operations = listOperations(description).map(({ operation }) => operation);
  const groups = (description.tags ?? []).map(({ name }) => ({
    name,
    members: operations.filter(({ tags }) => tags?.includes(name)),
  }));
  const rows = [...groups, { name: "all", members: operations }]
    .filter(({ members }) => members.length > 0)
    .map(({ name, members }) => [
      name,
      members.length,
      ...evidences.map((word) => members.filter((operation) => evidenceOf(operation) === word).length),
    ]);
  return [["group", "operations", ...evidences], ["---", "---:", ...evidences.map(() => "---:")], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
}
