// Compiled by `npm test` and never run: what stands behind @ts-expect-error must not compile.
import { expectTypeOf } from "vitest";
import {
  type Branch,
  type BranchPage,
  type BrowseResult,
  type Commit,
  createBitbucketClient,
  type PagedList,
  type RejectedRef,
  type SyncStatus,
} from "../../src/index.ts";

const bitbucket = createBitbucketClient({ baseUrl: "https://bitbucket.example.com" });
const repo = bitbucket.repo("HRB", "berth-planner");
const repository = { projectKey: "HRB", repositorySlug: "berth-planner" };

// What an operation gives follows from the description.
expectTypeOf(repo.listBranches()).toEqualTypeOf<PagedList<BranchPage>>();
expectTypeOf(await repo.listBranches()).toEqualTypeOf<BranchPage>();
expectTypeOf(await repo.listBranches().toArray({ max: 1 })).toEqualTypeOf<Branch[]>();
expectTypeOf(await repo.getArchive()).toEqualTypeOf<Response>();
expectTypeOf(await repo.deleteBranch({ body: { name: "x" } })).toEqualTypeOf<undefined>();
expectTypeOf(await repo.setSyncEnabled({ body: { enabled: true } })).toEqualTypeOf<SyncStatus | undefined>();
expectTypeOf(await repo.synchronizeRef({ body: { refId: "x", action: "MERGE" } })).toEqualTypeOf<
  RejectedRef | undefined
>();
expectTypeOf(await repo.browsePath({ path: "src" })).toEqualTypeOf<BrowseResult>();
for await (const commit of repo.listCommits()) expectTypeOf(commit).toEqualTypeOf<Commit>();

// What every server sends is there, what some leave out may not be, and some things can be null.
const tag = await repo.getTag({ name: "v1" });
expectTypeOf(tag).toEqualTypeOf<{
  id: string;
  displayId: string;
  type: "TAG";
  latestCommit: string;
  latestChangeset?: string;
  hash?: string | null;
}>();
expectTypeOf<Commit["committer"]>().toEqualTypeOf<Commit["author"] | undefined>();
expectTypeOf<Commit["authorTimestamp"]>().toEqualTypeOf<number>();
expectTypeOf<SyncStatus["aheadRefs"]>().toEqualTypeOf<RejectedRef[] | undefined>();
expectTypeOf<SyncStatus["enabled"]>().toEqualTypeOf<boolean>();
expectTypeOf<RejectedRef["state"]>().toEqualTypeOf<"AHEAD" | "DIVERGED" | "ORPHANED">();
expectTypeOf<BranchPage["nextPageStart"]>().toEqualTypeOf<number | null | undefined>();
expectTypeOf<BranchPage["isLastPage"]>().toEqualTypeOf<boolean>();
expectTypeOf<Branch["isDefault"]>().toEqualTypeOf<boolean>();

// An edit takes text and bytes.
await repo.editFile({ path: "a.md", body: { branch: "main", content: "text" } });
await repo.editFile({ path: "a.md", body: { branch: "main", content: new Blob([]) } });
await repo.editFile({ path: "a.md", body: { branch: "main", content: new File([], "a.md") } });
await repo.editFile({ path: "a.md", body: { branch: "main", content: Buffer.from("") } });

// @ts-expect-error there is no such operation
bitbucket.getTags(repository);
// @ts-expect-error the name of the tag is missing
bitbucket.getTag(repository);
// @ts-expect-error the repository is missing
bitbucket.getTag({ name: "v1" });
// @ts-expect-error the path is missing
repo.browsePath();
// @ts-expect-error the repository is filled in already
repo.getTag({ projectKey: "HRB", name: "v1" });
// @ts-expect-error the archive has no such format
repo.getArchive({ format: "rar" });
// @ts-expect-error branches have no such order
repo.listBranches({ orderBy: "NAME" });
// @ts-expect-error there is no such action
repo.synchronizeRef({ body: { refId: "refs/heads/main", action: "PUSH" } });
// @ts-expect-error a GET has no body
repo.getTag({ name: "v1", body: {} });
// @ts-expect-error the parameter is misspelt
repo.listBranches({ filtertext: "x" });
// @ts-expect-error the parameter is a number
repo.listBranches({ limit: "25" });
// @ts-expect-error the body is missing
repo.createBranch({});
// @ts-expect-error the body lacks the name
repo.createBranch({ body: { startPoint: "main" } });
// @ts-expect-error the body has no such field
repo.deleteBranch({ body: { name: "x", force: true } });
// @ts-expect-error the ref is required
repo.synchronizeRef({ body: { action: "MERGE" } });
// @ts-expect-error an array has to have an end
repo.listBranches().toArray();
// @ts-expect-error a tag is not a page
repo.getTag({ name: "v1" }).pages();
// @ts-expect-error a call has no such option
repo.getTag({ name: "v1" }, { timeuot: 1 });
// @ts-expect-error the server's address is missing
createBitbucketClient({});
// @ts-expect-error a user name needs a password
createBitbucketClient({ baseUrl: "https://bitbucket.example.com", auth: { username: "mira" } });

const template = "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}";
const { data } = await bitbucket.GET(template, { params: { path: { ...repository, name: "v1" } } });
expectTypeOf(data).toEqualTypeOf<typeof tag | undefined>();
// @ts-expect-error the name is missing
bitbucket.GET(template, { params: { path: repository } });
// @ts-expect-error there is no such path
bitbucket.GET("/api/latest/tags", {});
// @ts-expect-error the path has no such method
bitbucket.POST(template, { params: { path: { ...repository, name: "v1" } } });
