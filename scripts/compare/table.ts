/** The columns, in their order. */
export const columns = ["bitbucket-dc", "coderabbit", "generate-client", "hey-api"] as const;

/** A client that is compared. */
export type Column = (typeof columns)[number];

/** What stands in a row, for each client. */
export type Cells = Record<Column, string>;

/** Finds the cell of each client, one after the other. */
export async function forEach(find: (column: Column) => Promise<string> | string): Promise<Cells> {
  const found: [Column, string][] = [];
  for (const column of columns) found.push([column, await find(column)]);
  // Every column has been asked about.
  return Object.fromEntries(found) as Cells;
}

/** Prints a row of the table. */
export function row(name: string, cells: Cells): void {
  console.log(`| ${[name, ...columns.map((column) => cells[column])].join(" | ")} |`);
}
