// Compiled by `npm test` and never run: what stands behind @ts-expect-error must not compile.
import { expectTypeOf } from "vitest";
import {
  type Branch,
  type BranchPage,
  type BrowseResult,
  type Commit,
  createBitbucketClient,
  type DirectoryEntry,
  type Line,
  type Markup,
  type MinimalRef,
  type OtherPullRequestActivity,
  type OtherRefChange,
  type PagedList,
  type PageOf,
  type PlainPullRequestActivity,
  type PullRequest,
  type PullRequestCommentActivity,
  type PullRequestRescopeActivity,
  type RefAddition,
  type RefChange,
  type RejectedRef,
  type RepositoryDeletion,
  type SyncStatus,
  type Webhook,
  type WebhookEvent,
} from "../../src/index.ts";

const bitbucket = createBitbucketClient({ baseUrl: "https://bitbucket.example.com" });
const repo = bitbucket.repo("HRB", "berth-planner");
const repository = { projectKey: "HRB", repositorySlug: "berth-planner" };
const project = bitbucket.project("HRB");
const pullRequest = repo.pullRequest(17);

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
expectTypeOf(await repo.getDefaultBranch()).toEqualTypeOf<MinimalRef | undefined>();
expectTypeOf(await repo.deleteRepository()).toEqualTypeOf<RepositoryDeletion | undefined>();
expectTypeOf(await bitbucket.previewMarkup({ body: "# Night shift" })).toEqualTypeOf<Markup>();
expectTypeOf(await bitbucket.whoAmI()).toEqualTypeOf<string | undefined>();
expectTypeOf(await repo.browsePath({ path: "src" })).toEqualTypeOf<BrowseResult>();
expectTypeOf(repo.browsePath({ path: "a.md" }).lines()).toEqualTypeOf<PagedList<PageOf<Line>>>();
expectTypeOf(await repo.browseRoot().entries().toArray({ max: 1 })).toEqualTypeOf<DirectoryEntry[]>();
for await (const commit of repo.listCommits()) expectTypeOf(commit).toEqualTypeOf<Commit>();

// The answer that it came in is there for the asking.
const answered = await repo.listBranches().withResponse();
expectTypeOf(answered).toEqualTypeOf<{ data: BranchPage; response: Response }>();
expectTypeOf((await pullRequest.getPullRequest().withResponse()).data).toEqualTypeOf<PullRequest>();
expectTypeOf((await repo.browseRoot().withResponse()).data).toEqualTypeOf<BrowseResult>();
expectTypeOf((await repo.getArchive().withResponse()).data).toEqualTypeOf<Response>();

// Handles take what they do not fill in.
expectTypeOf(project.getProject).toBeCallableWith({ avatarSize: 64 });
expectTypeOf(project.getTag).toBeCallableWith({ repositorySlug: "berth-planner", name: "v1" });
expectTypeOf(pullRequest.getPullRequest).toBeCallableWith();
expectTypeOf(pullRequest.getPullRequestComment).toBeCallableWith({ commentId: 301 });
expectTypeOf(pullRequest.mergePullRequest).toBeCallableWith({ version: 2, body: { strategyId: "squash" } });

// What every server sends is there, what some leave out may not be, and some things can be null.
const tag = await repo.getTag({ name: "v1" });
expectTypeOf(tag).toEqualTypeOf<{
  id: string;
  displayId: string;
  type: "TAG";
  latestCommit: string;
  latestChangeset?: string | undefined;
  hash?: string | null | undefined;
}>();
expectTypeOf<Commit["committer"]>().toEqualTypeOf<Commit["author"] | undefined>();
expectTypeOf<Commit["authorTimestamp"]>().toEqualTypeOf<number>();
expectTypeOf<SyncStatus["aheadRefs"]>().toEqualTypeOf<RejectedRef[] | undefined>();
expectTypeOf<SyncStatus["enabled"]>().toEqualTypeOf<boolean>();
expectTypeOf<ProposedOf<RejectedRef["state"]>>().toEqualTypeOf<"AHEAD" | "DIVERGED" | "ORPHANED">();
expectTypeOf<string>().toExtend<RejectedRef["state"]>();
expectTypeOf<BranchPage["nextPageStart"]>().toEqualTypeOf<number | null | undefined>();
expectTypeOf<BranchPage["isLastPage"]>().toEqualTypeOf<boolean>();
expectTypeOf<Branch["isDefault"]>().toEqualTypeOf<boolean>();

// Whoever committed is a user or only a name, which is read the same way.
const commit = await repo.getCommit({ commitId: "main" });
expectTypeOf(commit.author?.displayName).toEqualTypeOf<string | undefined>();
expectTypeOf(commit.author?.name).toEqualTypeOf<string | undefined>();

// Events of webhooks are proposed, and others taken.
expectTypeOf<"pr:merged">().toExtend<WebhookEvent>();
expectTypeOf<string>().toExtend<WebhookEvent>();
expectTypeOf<WebhookEvent>().toExtend<string>();
expectTypeOf<Webhook["events"]>().toEqualTypeOf<WebhookEvent[]>();
expectTypeOf<KnownEvent>().toEqualTypeOf<
  | "repo:refs_changed"
  | "repo:modified"
  | "repo:forked"
  | "repo:comment:added"
  | "repo:comment:edited"
  | "repo:comment:deleted"
  | "repo:secret_detected"
  | "mirror:repo_synchronized"
  | "project:modified"
  | "pr:opened"
  | "pr:from_ref_updated"
  | "pr:modified"
  | "pr:merged"
  | "pr:declined"
  | "pr:deleted"
  | "pr:reviewer:updated"
  | "pr:reviewer:approved"
  | "pr:reviewer:unapproved"
  | "pr:reviewer:needs_work"
  | "pr:comment:added"
  | "pr:comment:edited"
  | "pr:comment:deleted"
>();

// A value that tells the members of a union apart narrows it, although later releases bring others.
for await (const activity of pullRequest.listPullRequestActivities()) {
  expectTypeOf(activity.action).toExtend<string>();
  if (activity.action === "COMMENTED") expectTypeOf(activity).toEqualTypeOf<PullRequestCommentActivity>();
  switch (activity.action) {
    case "RESCOPED":
      expectTypeOf(activity).toEqualTypeOf<PullRequestRescopeActivity>();
      break;
    case "APPROVED":
      expectTypeOf(activity).toEqualTypeOf<PlainPullRequestActivity>();
      break;
    case "COMMENTED":
    case "UPDATED":
    case "MERGED":
    case "AUTO_MERGE_CANCELLED":
      break;
    default:
      expectTypeOf(activity).toEqualTypeOf<PlainPullRequestActivity | OtherPullRequestActivity>();
      expectTypeOf(activity.user.name).toEqualTypeOf<string>();
  }
}
declare const refChange: RefChange;
if (refChange.type === "ADD") expectTypeOf(refChange).toEqualTypeOf<RefAddition>();
else if (refChange.type !== "DELETE" && refChange.type !== "UPDATE")
  expectTypeOf(refChange).toEqualTypeOf<OtherRefChange>();

// What may be left out may be undefined too, so that a program can pass on what it was given.
declare const given: { [Name in "text" | "path"]?: string | undefined } & { limit?: number | undefined };
repo.listBranches({ filterText: given.text, limit: given.limit }, { timeout: given.limit, signal: undefined });
repo.compareDiff({ path: given.path, from: given.text });
repo.editFile({ path: "a.md", body: { branch: "main", content: "text", sourceCommitId: given.text } });
project.createRepository({ body: { name: "Berth Planner", description: given.text } });
pullRequest.mergePullRequest({ version: 2, body: undefined });
createBitbucketClient({ baseUrl: "https://bitbucket.example.com", auth: undefined, headers: undefined });

// An edit takes text and bytes.
await repo.editFile({ path: "a.md", body: { branch: "main", content: "text" } });
await repo.editFile({ path: "a.md", body: { branch: "main", content: new Blob([]) } });
await repo.editFile({ path: "a.md", body: { branch: "main", content: new File([], "a.md") } });
await repo.editFile({ path: "a.md", body: { branch: "main", content: Buffer.from("") } });

// A version stands in the query or in the body, since servers respond with 409 without one.
expectTypeOf(pullRequest.mergePullRequest).toBeCallableWith({ body: { version: 2 } });
// @ts-expect-error the version is missing
pullRequest.mergePullRequest();
// @ts-expect-error the version is missing
pullRequest.mergePullRequest({ body: { message: "Merge" } });
// @ts-expect-error the version is missing
pullRequest.declinePullRequest({ version: given.limit });

// Constants compile, and one of several values needs no array.
const definition = { name: "CI", url: "https://ci.example.com", events: ["pr:opened"] } as const;
await repo.createWebhook({ body: definition });
await repo.getArchive({ path: "src" });
await repo.getArchive({ path: ["src", "docs"] as const });

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
// @ts-expect-error the project is filled in already
project.getProject({ projectKey: "HRB" });
// @ts-expect-error the repository has no slug
project.getTag({ name: "v1" });
// @ts-expect-error no project is part of the path
project.listRecentRepositories();
// @ts-expect-error the handle of a project has no pull requests
project.pullRequest(17);
// @ts-expect-error a repository has no operations of its project
repo.getProject();
// @ts-expect-error the pull request is filled in already
pullRequest.getPullRequest({ pullRequestId: 18 });
// @ts-expect-error the comment is missing
pullRequest.getPullRequestComment();
// @ts-expect-error a pull request has no operations of its repository
pullRequest.getTag({ name: "v1" });
// @ts-expect-error the number of a pull request is a number
repo.pullRequest("17");
// @ts-expect-error a repository needs its slug
bitbucket.repo("HRB");
// @ts-expect-error a required argument is not undefined
repo.getTag({ name: undefined });
// @ts-expect-error a call has no such option, neither here
bitbucket.whoAmI({ timeuot: 1 });
// @ts-expect-error a tag has no lines
repo.getTag({ name: "v1" }).lines();
// @ts-expect-error an author can be missing
commit.author.displayName;
// @ts-expect-error text is sent as text
bitbucket.previewMarkup({ body: { text: "# Night shift" } });
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

/** The events that editors propose, without the text that is taken beside them. */
type KnownEvent = ProposedOf<WebhookEvent>;
type ProposedOf<Text> = Text extends string ? (string extends Text ? never : Text) : never;
