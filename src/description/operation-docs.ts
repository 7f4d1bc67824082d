import { packagedDescription } from "./description.ts";
import type { OperationName } from "./names.ts";
import { operationByName } from "./operations.ts";

/** The documentation of an operation. */
interface OperationDocs {
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
}

/** The summary, the description and the tags of an operation. */
export function docsOf(name: OperationName): OperationDocs {
  const { template, method } = operationByName(name);
  // The value of a method of a path is an operation, which lint ensures.
  return packagedDescription().paths[template]?.[method] as OperationDocs;
}

/** The names of the exceptions in the examples of an operation's errors, by status. */
export function exceptionsOf(name: OperationName): ReadonlyMap<number, readonly string[]> {
  const failures = operationByName(name).responses.filter(({ status }) => status >= 400);
  return new Map(
    failures.map(({ status, contents }) => {
      const text = JSON.stringify(contents.flatMap(({ examples }) => examples.map(({ value }) => value)));
      return [status, Array.from(new Set(text.match(/\w+Exception(?=")/g)))];
    }),
  );
}
