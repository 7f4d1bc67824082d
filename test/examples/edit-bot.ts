import { type BitbucketClient, BitbucketError } from "bitbucket-dc";

/**
 * Changes a file on a branch. Where somebody else was faster, it reads the file again and makes its change to that, three
 * times at most.
 *
 * @param change - Makes the new text from that of the file.
 * @returns The commit's short id, or nothing where there was nothing to change.
 */
export async function editSafely(
  repo: ReturnType<BitbucketClient["repo"]>,
  path: string,
  branch: string,
  change: (text: string) => string,
): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    const [newest] = (await repo.listCommits({ until: branch, limit: 1 })).values;
    if (!newest) throw new Error(`${branch} has no commit`);
    const sourceCommitId = newest.id;
    const text = await (await repo.getRawFile({ path, at: sourceCommitId })).text();
    const content = change(text);
    if (content === text) return undefined;
    try {
      const body = { branch, content, sourceCommitId, message: `Update ${path}` };
      return (await repo.editFile({ path, body })).displayId;
    } catch (error) {
      if (attempt === 3 || !(error instanceof BitbucketError) || error.status !== 409) throw error;
    }
  }
}
