/** The addresses of a project. */
export interface Project {
  homepage: string;
  repository: string;
  bugs: string;
}

/** The fields of package.json that have these addresses. */
export interface Manifest {
  homepage?: string;
  repository?: { type: string; url: string };
  bugs?: string;
}

/** What must be filled in before the package is published, with its file. */
export function missingForRelease(project: Project, { homepage, repository, bugs }: Manifest): string[] {
  const placeholders = Object.entries(project)
    .filter(([, address]) => address.includes("OWNER"))
    .map(([name, address]) => `scripts/project.ts: replace OWNER in ${name}: ${address}`);
  const wanted = { ...project, repository: `git+${project.repository}.git` };
  const stated = { homepage, repository: repository?.url, bugs };
  const different = (["homepage", "repository", "bugs"] as const)
    .filter((name) => stated[name] !== wanted[name])
    .map((name) => `package.json: ${name} must be ${wanted[name]}`);
  return [...placeholders, ...different];
}
