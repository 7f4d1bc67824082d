import { afterEach, beforeEach, vi } from "vitest";

/** A command that the tests of a file run in this process. */
export interface Command {
  /** What it printed in this test, and what it printed as errors. */
  output: string[];
  errors: string[];
  run(...args: string[]): Promise<void>;
}

let runs = 0;

/** Prepares the tests of a file for a command, which a module of `src/cli/` runs when it is imported. */
export function commandOf(module: string): Command {
  const { argv } = process;
  const output: string[] = [];
  const errors: string[] = [];
  beforeEach(() => {
    vi.spyOn(console, "log").mockImplementation((text) => output.push(text));
    vi.spyOn(console, "error").mockImplementation((text) => errors.push(text));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    output.length = 0;
    errors.length = 0;
    process.argv = argv;
    process.exitCode = undefined;
  });
  return {
    output,
    errors,
    async run(...args) {
      process.argv = [process.execPath, module, ...args];
      // The query makes it a module that was not imported yet, while those that it imports are kept.
      await import(/* @vite-ignore */ `../src/cli/${module}.ts?run=${++runs}`);
    },
  };
}
