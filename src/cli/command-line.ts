import { createRequire } from "node:module";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** A command line that does not match the usage of a command. */
export class UsageError extends TypeError {}

/**
 * Runs a command with the arguments of the process, or prints its help or the version. An error ends it with the exit code 2.
 *
 * @param usage - The lines that show how it is called, which a `UsageError` prints too.
 * @param details - The rest of the help.
 */
export async function runCommand(
  usage: string,
  details: () => string,
  run: (args: string[]) => Promise<void>,
): Promise<void> {
  const args = process.argv.slice(2);
  try {
    if (args.includes("--help")) console.log(`${usage}\n\n${details()}`);
    else if (args.includes("--version")) console.log(packageVersion());
    else await run(args);
  } catch (error) {
    // Only errors are thrown. Those of the file system begin with a code and end with the name of a function.
    const { message, path } = error as NodeJS.ErrnoException;
    const [, reason] = /^E[A-Z]+: ([^,]+), /.exec(message) ?? [];
    if (reason) console.error(`cannot read ${path}: ${reason}`);
    else
      console.error(
        error instanceof UsageError ? `${message}.\n\n${usage}\n\nRun with --help for more information.` : message,
      );
    process.exitCode = 2;
  }
}

/**
 * Parses a command line.
 *
 * @throws UsageError with what is wrong, in a sentence.
 */
export function readArgs<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    // Only errors are thrown there. What follows the first sentence is for programmers.
    const [sentence] = (cause as Error).message.split(/\.\s/);
    throw new UsageError(sentence, { cause });
  }
}

/** The version of the package. */
export function packageVersion(): string {
  return createRequire(import.meta.url)("bitbucket-dc/package.json").version;
}
