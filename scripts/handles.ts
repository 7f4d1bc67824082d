/** What methods are called on, and the path parameters that it fills in. */
interface Handle {
  /** The name of the interface of its operations. */
  interface: string;
  /** How samples call it. */
  name: string;
  parameters: readonly string[];
}

/** What methods are called on, the narrowest first. The last one is the client, which has every operation. */
export const handles: readonly Handle[] = [
  {
    interface: "PullRequestOperations",
    name: "pullRequest",
    parameters: ["projectKey", "repositorySlug", "pullRequestId"],
  },
  { interface: "RepositoryOperations", name: "repo", parameters: ["projectKey", "repositorySlug"] },
  { interface: "ProjectOperations", name: "project", parameters: ["projectKey"] },
  { interface: "operations", name: "bitbucket", parameters: [] },
];

/** The narrowest handle that a path can be called on. */
export function handleOf(path: string): Handle {
  const own = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name);
  const found = handles.find(({ parameters }) => parameters.every((parameter) => own.includes(parameter)));
  // The client has no parameters, so it fits.
  return found as Handle;
}

/** How one comes from the client to a handle with these values of its parameters, as TypeScript has them. */
export function handleCall([projectKey, repositorySlug, pullRequestId]: readonly string[]): string {
  if (pullRequestId) return `bitbucket.repo(${projectKey}, ${repositorySlug}).pullRequest(${pullRequestId})`;
  if (repositorySlug) return `bitbucket.repo(${projectKey}, ${repositorySlug})`;
  return projectKey ? `bitbucket.project(${projectKey})` : "bitbucket";
}
