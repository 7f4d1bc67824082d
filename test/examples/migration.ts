import { type BitbucketClient, BitbucketError } from "bitbucket-dc";

/** What is to be set up. */
export interface Plan {
  project: { key: string; name: string };
  repositories: readonly string[];
  webhookUrl: string;
  webhookSecret: string;
}

/** What was set up. */
export interface Migrated {
  cloneUrls: string[];
  tokens: Record<string, string>;
}

/** Creates a project with repositories, each with a protected main branch, a webhook and an access token. */
export async function migrate(bitbucket: BitbucketClient, plan: Plan): Promise<Migrated> {
  await createUnlessThere(bitbucket.createProject({ body: plan.project }));
  const project = bitbucket.project(plan.project.key);
  const migrated: Migrated = { cloneUrls: [], tokens: {} };
  for (const name of plan.repositories) {
    const created = await project.createRepository({ body: { name, scmId: "git", defaultBranch: "main" } });
    const repo = bitbucket.repo(created.project.key, created.slug);
    await repo.createRefRestriction({
      body: { type: "pull-request-only", matcher: { id: "refs/heads/main", type: { id: "BRANCH" } } },
    });
    await repo.createWebhook({
      body: {
        name: "CI",
        url: plan.webhookUrl,
        events: ["repo:refs_changed", "pr:opened"],
        configuration: { secret: plan.webhookSecret },
      },
    });
    const { token } = await repo.createRepositoryAccessToken({ body: { name: "ci", permissions: ["REPO_READ"] } });
    migrated.tokens[created.slug] = token;
    migrated.cloneUrls.push(
      ...(created.links?.clone ?? []).flatMap(({ name, href }) => (name === "http" ? [href] : [])),
    );
  }
  return migrated;
}

/** A second run of a migration finds what the first one created. */
async function createUnlessThere(creation: PromiseLike<unknown>): Promise<void> {
  try {
    await creation;
  } catch (error) {
    if (!(error instanceof BitbucketError) || error.status !== 409) throw error;
  }
}
