import { behaviourRows } from "./compare/behaviour.ts";
import { columns, factRows, makeClients } from "./compare/clients.ts";
import { costRows } from "./compare/costs.ts";
import { read, write } from "./files.ts";

// Measures this client and others, and updates the table in docs/guide/comparison.md, where rows that nothing measures stay as
// they are. Arguments name folders of recorded responses.
const file = "docs/guide/comparison.md";
const lines = read(file).split("\n");
console.error(`Node ${process.versions.node}. Generating clients, for about a minute.`);
await makeClients();
const rows = { ...factRows, ...behaviourRows, ...(await costRows(process.argv.slice(2))) };
for (const [name, find] of Object.entries(rows)) {
  const cells: string[] = [];
  for (const column of columns) cells.push(await find(column));
  const row = `| ${[name, ...cells].join(" | ")} |`;
  const at = lines.findIndex((line) => line.startsWith(`| ${name} |`));
  if (at < 0) throw new Error(`the table has no row ${row}`);
  lines[at] = row;
  console.log(row);
}
write(file, lines.join("\n"));
process.exit();
