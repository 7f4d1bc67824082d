import { createRequire } from "node:module";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** A command line that is no way to use a command. */
export class UsageError extends TypeError {}

/**
 * Reads a command line.
 *
 * @throws UsageError that says in a sentence what is wrong with it.
 */
export function readArgs<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    // Nothing else than errors is thrown there. What follows the first sentence helps programmers.
    const [sentence] = (cause as Error).message.split(/\.\s/);
    throw new UsageError(sentence, { cause });
  }
}

/** What a command says of an error that ends it, with the ways to use it where that helps. */
export function complaint(error: unknown, ways: string): string {
  // Nothing else than errors ends a command.
  const { message } = error as Error;
  return error instanceof UsageError ? `${message}.\n\n${ways}\n\n--help tells more.` : message;
}

/** The version of the package. */
export function packageVersion(): string {
  return createRequire(import.meta.url)("bitbucket-dc/package.json").version;
}
