import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { styleText } from "node:util";
import { BitbucketError, type RepositoryClient } from "../src/index.ts";

export async function showBranches(repo: RepositoryClient): Promise<void> {
  heading("Branches", "repo.listBranches()");
  const page = await repo.listBranches({ orderBy: "MODIFICATION" });
  for (const { displayId, latestCommit, isDefault } of page.values) {
    console.log(`  ${latestCommit.slice(0, 11)}  ${displayId}${isDefault ? "  (default)" : ""}`);
  }
}

export async function showCommits(repo: RepositoryClient): Promise<void> {
  heading("Pages of commits", "for await (const page of repo.listCommits().pages())");
  let count = 0;
  for await (const page of repo.listCommits({ limit: 4 }).pages()) {
    console.log(`  page of ${page.size} from ${page.start}${page.isLastPage ? ", the last" : ""}`);
    for (const { displayId, author, authorTimestamp, message = "" } of page.values) {
      const day = new Date(authorTimestamp).toISOString().slice(0, 10);
      console.log(`    ${displayId}  ${day}  ${(author?.name ?? "").padEnd(12)}  ${message.split("\n")[0]}`);
    }
    count += page.size;
    if (count >= 12) break;
  }
}

export async function showFile(repo: RepositoryClient, path: string): Promise<void> {
  heading("A file", `repo.getRawFile({ path: ${JSON.stringify(path)} })`);
  try {
    const text = await (await repo.getRawFile({ path })).text();
    console.log(text.trimEnd().split("\n").slice(0, 8).join("\n").replaceAll(/^/gm, "  "));
  } catch (error) {
    if (!(error instanceof BitbucketError && error.status === 404)) throw error;
    console.log("  (the repository has none)");
  }
}

export async function showEdit(repo: RepositoryClient, path: string): Promise<void> {
  heading("An edit", `repo.editFile({ path: ${JSON.stringify(path)}, body: { branch, content, message } })`);
  const commit = await repo.editFile({
    path,
    body: {
      branch: "main",
      content: "# Crane roster\n\nNight shift: Jonas\n",
      message: "Put Jonas on the night shift",
      sourceCommitId: "d0ac1ce15c2f052862ea2392b8d6d692513db946",
    },
  });
  console.log(`  committed ${commit.displayId}: ${commit.message}`);
}

export async function showArchive(repo: RepositoryClient): Promise<void> {
  heading("An archive, streamed to a file", 'repo.getArchive({ format: "zip" })');
  const directory = await mkdtemp(join(tmpdir(), "bitbucket-dc-"));
  try {
    const file = join(directory, "archive.zip");
    const archive = await repo.getArchive({ format: "zip" });
    if (!archive.body) throw new Error("the archive has no body");
    const total = Number(archive.headers.get("Content-Length")) || undefined;
    await pipeline(withProgress(archive.body, total), createWriteStream(file));
    const name = archive.headers.get("Content-Disposition")?.match(/filename="?([^";]+)/)?.[1] ?? "the archive";
    console.log(`  ${name}: ${(await stat(file)).size} bytes`);
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Passes bytes on and draws how many, as a bar where the whole is known. Servers often do not tell it. */
async function* withProgress(chunks: AsyncIterable<Uint8Array>, total: number | undefined): AsyncGenerator<Uint8Array> {
  const { isTTY } = process.stdout;
  let seen = 0;
  for await (const chunk of chunks) {
    seen += chunk.byteLength;
    if (isTTY) process.stdout.write(`\r${progress(seen, total)}`);
    yield chunk;
  }
  console.log(isTTY ? "" : progress(seen, total));
}

function progress(seen: number, total: number | undefined): string {
  const bar = total ? `[${"#".repeat(Math.round((30 * seen) / total)).padEnd(30, ".")}] ` : "";
  return `  ${bar}${seen} bytes`;
}

export async function showError(repo: RepositoryClient, headers: Record<string, string> = {}): Promise<void> {
  heading("A typed error", 'repo.getTag({ name: "v9" })');
  try {
    await repo.getTag({ name: "v9" }, { headers });
    console.log("  (the repository has that tag)");
  } catch (error) {
    if (!(error instanceof BitbucketError)) throw error;
    console.log(`  ${error.name}: ${error.message}`);
    console.log(`  error.status is ${error.status}`);
    console.log(`  error.has("NoSuchTagException") is ${error.has("NoSuchTagException")}`);
  }
}

/** Says what comes, and the code that it comes of. */
export function heading(title: string, code: string): void {
  console.log(`\n${styleText("bold", title)}  ${styleText("dim", code)}`);
}
