import type { BitbucketClient } from "bitbucket-dc";

const day = 24 * 60 * 60 * 1000;

/**
 * Lists who may write to the repositories of a project, and the branches without a commit for some days, as CSV.
 *
 * @param now - The time to count from, in milliseconds since 1970.
 */
export async function accessAudit(
  bitbucket: BitbucketClient,
  projectKey: string,
  days: number,
  now: number,
): Promise<string> {
  const rows = [["repository", "kind", "name", "detail"]];
  for await (const { slug } of bitbucket.project(projectKey).listProjectRepositories()) {
    const repo = bitbucket.repo(projectKey, slug);
    for await (const { user, permission } of repo.listRepositoryUserPermissions()) {
      if (permission !== "REPO_READ") rows.push([slug, "user", user.name, permission]);
    }
    for await (const { group, permission } of repo.listRepositoryGroupPermissions()) {
      if (permission !== "REPO_READ") rows.push([slug, "group", group.name, permission]);
    }
    for await (const { displayId, isDefault, metadata } of repo.listBranches({ details: true })) {
      const newest = metadata?.["com.atlassian.bitbucket.server.bitbucket-branch:latest-commit-metadata"];
      // What stands there depends on the plugins of the server, so it is checked.
      const { committerTimestamp } = Object(newest);
      const age = typeof committerTimestamp === "number" ? (now - committerTimestamp) / day : 0;
      if (!isDefault && age > days) rows.push([slug, "stale branch", displayId, `${Math.floor(age)} days`]);
    }
  }
  return rows.map((cells) => `${cells.map(csvCell).join(",")}\n`).join("");
}

/** A cell, quoted where it needs to be, that no spreadsheet takes for a formula. */
function csvCell(text: string): string {
  const plain = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
