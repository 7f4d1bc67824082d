import { createRequire } from "node:module";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** A command line that does not match the usage of a command. */
export class UsageError extends TypeError {}

/**
 * Reads a command line.
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

/** The message of an error that ends a command, with the usage where that helps. */
export function complaint(error: unknown, ways: string): string {
  // Only errors end a command.
  const { message } = error as Error;
  return error instanceof UsageError ? `${message}.\n\n${ways}\n\nSee --help.` : message;
}

/** The version of the package. */
export function packageVersion(): string {
  return createRequire(import.meta.url)("bitbucket-dc/package.json").version;
}
