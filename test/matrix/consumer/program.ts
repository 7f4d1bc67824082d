import { type BitbucketClient, BitbucketError, type Commit, createBitbucketClient } from "bitbucket-dc";

/** What every consumer does with a server, and what it sees. */
export async function program(baseUrl: string): Promise<string[]> {
  const bitbucket: BitbucketClient = createBitbucketClient({ baseUrl, auth: { token: "BBDC-token" } });
  const repo = bitbucket.repo("HRB", "berth-planner");
  const seen: string[] = [];

  const tag = await repo.getTag({ name: "release/1.4.0" });
  seen.push(`tag ${tag.displayId} ${tag.latestCommit}`);

  const ids: Commit["displayId"][] = [];
  for await (const commit of repo.listCommits({ until: "main", path: "src" })) ids.push(commit.displayId);
  seen.push(`commits ${ids.join(" ")}`);

  const branches = await repo.listBranches().toArray({ max: 2 });
  seen.push(`branches ${branches.map(({ displayId }) => displayId).join(" ")}`);

  const archive = await repo.getArchive({ format: "zip", path: ["src", "docs"] });
  seen.push(`archive ${(await archive.arrayBuffer()).byteLength}`);

  const commit = await repo.editFile({
    path: "docs/Crane Roster.md",
    body: { branch: "main", content: new Blob(["# Crane roster\n"]), message: "Start a new roster" },
  });
  seen.push(`edited ${commit.displayId}`);

  try {
    await repo.getTag({ name: "v9" }, { headers: { Prefer: "code=404" } });
  } catch (error) {
    if (!(error instanceof BitbucketError)) throw error;
    seen.push(`error ${error.status} ${String(error.has("NoSuchTagException"))}`);
  }
  return seen;
}
