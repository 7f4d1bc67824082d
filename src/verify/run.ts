import { statSync } from "node:fs";
import { complaint, packageVersion, readArgs, UsageError } from "../cli/command-line.ts";
import { usage, ways } from "../cli/verify-usage.ts";
import { packagedDescription } from "../description/description.ts";
import { judgeFolder } from "./folder.ts";
import { readHeaders } from "./headers.ts";
import { Judge } from "./judge.ts";
import { bodiesReport, isFaulty, trafficReport } from "./report.ts";
import { judgeTraffic } from "./traffic.ts";

/**
 * Does what the command line says, and prints what it finds.
 *
 * @returns The exit code: 1 if something is not described, not valid or not complete, 2 if that cannot be told, else 0.
 */
export async function run(args: string[]): Promise<number> {
  try {
    const options = { help: { type: "boolean" }, json: { type: "boolean" }, version: { type: "boolean" } } as const;
    const { values, positionals } = readArgs({ args, allowPositionals: true, options });
    if (values.help) {
      console.log(usage(readHeaders(packagedDescription())));
      return 0;
    }
    if (values.version) {
      console.log(packageVersion());
      return 0;
    }
    if (positionals.length === 0) throw new UsageError("Name a HAR file or a folder of recorded bodies");
    return await verify(positionals, values.json === true);
  } catch (error) {
    console.error(complaint(error, ways));
    return 2;
  }
}

async function verify(names: readonly string[], isJson: boolean): Promise<number> {
  const isFolder = (name: string) => statSync(name).isDirectory();
  const files = names.filter((name) => !isFolder(name));
  const judge = new Judge();
  const folders = names.filter(isFolder).map((folder) => judgeFolder(folder, judge));
  const traffic = await judgeTraffic(files, judge);
  if (isJson) console.log(JSON.stringify({ bodies: folders.flat(), ...traffic }, null, 2));
  else {
    const reports = folders.map(bodiesReport);
    if (files.length > 0) reports.push(trafficReport(traffic, judge.headerNames));
    console.log(reports.map((lines) => lines.join("\n")).join("\n\n"));
  }
  return [...folders.flat(), ...traffic.exchanges].some(isFaulty) ? 1 : 0;
}
