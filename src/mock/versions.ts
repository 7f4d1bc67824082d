import type { DescribedOperation, DescribedResponse } from "../description/operations.ts";
import { operationCalled } from "../description/operations.ts";

/** The response to a request with a missing or outdated version, where servers reject it with 409. */
export function versionConflict(
  { template, responses }: DescribedOperation,
  parameters: Readonly<Record<string, unknown>>,
  body: unknown,
): { response: DescribedResponse; example: string } | undefined {
  const response = responses.find(({ status }) => status === 409);
  const names = response?.contents.flatMap(({ examples }) => examples.map(({ name }) => name)) ?? [];
  const version = parameters.version ?? Object(body).version;
  const missing = names.find((name) => /^(PullRequestUnversioned|CommentVersionMissing)$/.test(name));
  const outdated = names.find((name) => /^(PullRequest|Comment)OutOfDate$/.test(name));
  if (!response || !outdated || !/\/(pull-requests|commits)\//.test(template)) return undefined;
  if (version === undefined) return missing === undefined ? undefined : { response, example: missing };
  const isOutdated = outdated.startsWith("PullRequest") && Number(version) < currentVersion();
  return isOutdated ? { response, example: outdated } : undefined;
}

/** The version of the pull request that the description has as its example. */
function currentVersion(): number {
  const [success] = operationCalled("getPullRequest").responses;
  return Number(Object(success?.contents[0]?.examples[0]?.value).version);
}
