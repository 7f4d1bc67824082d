import type { BitbucketClient } from "bitbucket-dc";

/** Writes what came between two tags, as Markdown, with the newest change first. Merges say nothing of their own. */
export async function releaseNotes(
  repo: ReturnType<BitbucketClient["repo"]>,
  since: string,
  until: string,
): Promise<string> {
  const lines = [`# ${until}`, ""];
  for await (const { displayId, message = "", author } of repo.listCommits({ since, until, merges: "exclude" })) {
    lines.push(`- ${message.split("\n")[0]} (${displayId}, ${author?.name})`);
  }
  return lines.join("\n");
}
