import { join } from "node:path";
import ts from "typescript";
import { root } from "../scripts/redocly.ts";

/** The options with which the project is compiled. */
export function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}
