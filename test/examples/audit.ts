import { type BitbucketClient, BitbucketError } from "bitbucket-dc";

/** What is wrong with a repository, in words. */
export interface Finding {
  repository: string;
  fault: string;
}

/** Looks at all repositories that it may see: those that anybody reads, and those without a rule for any branch. */
export async function audit(bitbucket: BitbucketClient): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const { project, slug, public: isPublic } of bitbucket.listRepositories()) {
    const repository = `${project.key}/${slug}`;
    if (isPublic) findings.push({ repository, fault: "anybody can read it" });
    try {
      const { values } = await bitbucket.repo(project.key, slug).listRefRestrictions({ limit: 1 });
      if (values.length === 0) findings.push({ repository, fault: "no branch is protected" });
    } catch (error) {
      // Rules are for administrators to see.
      if (!(error instanceof BitbucketError) || ![401, 403].includes(error.status)) throw error;
      findings.push({ repository, fault: "its rules cannot be seen" });
    }
  }
  return findings;
}
