// Compiled by `npm test` and never run: what one method reads, another one writes back as it is.
import { createBitbucketClient, type RefRestriction, type RefRestrictionCreation } from "../../src/index.ts";

const bitbucket = createBitbucketClient({ baseUrl: "https://bitbucket.example.com" });
const project = bitbucket.project("HRB");
const repo = bitbucket.repo("HRB", "berth-planner");
const hook = { hookKey: "com.example.harbour:issue-keys" };
const feature = { namespace: "com.example.harbour", featureKey: "crane-checks" };

await project.updateProject({ body: await project.getProject() });
await repo.updateRepository({ body: await repo.getRepository() });
for await (const body of bitbucket.listRepositories()) await repo.updateRepository({ body });
const ref = await repo.getDefaultBranch();
if (ref) await repo.setDefaultBranch({ body: ref });
const branch = await repo.getDefaultBranchViaBranches();
if (branch) await repo.setDefaultBranchViaBranches({ body: branch });
for await (const body of repo.listLabels()) await repo.addLabel({ body });
await repo.setAttachmentMetadata({
  attachmentId: "17",
  body: await repo.getAttachmentMetadata({ attachmentId: "17" }),
});

await repo.updatePullRequest({ pullRequestId: 17, body: await repo.getPullRequest({ pullRequestId: 17 }) });
await repo.updateCommitComment({
  commitId: "d0ac1ce15c2",
  commentId: 301,
  body: await repo.getCommitComment({ commitId: "d0ac1ce15c2", commentId: 301 }),
});
await repo.updatePullRequestComment({
  pullRequestId: 17,
  commentId: 401,
  body: await repo.getPullRequestComment({ pullRequestId: 17, commentId: 401 }),
});
await repo.updatePullRequestBlockerComment({
  pullRequestId: 17,
  commentId: 406,
  body: await repo.getPullRequestBlockerComment({ pullRequestId: 17, commentId: 406 }),
});
for await (const participant of repo.listPullRequestParticipants({ pullRequestId: 17 })) {
  const { user, status = "UNAPPROVED" } = participant;
  await repo.updatePullRequestParticipant({
    pullRequestId: 17,
    userSlug: user.slug,
    body: { ...participant, status },
  });
}

await repo.setAutoDeclineSettings({ body: await repo.getAutoDeclineSettings() });
await project.setProjectAutoDeclineSettings({ body: await project.getProjectAutoDeclineSettings() });
await repo.setAutoMergeSettings({ body: await repo.getAutoMergeSettings() });
await project.setProjectAutoMergeSettings({ body: await project.getProjectAutoMergeSettings() });
await repo.updatePullRequestSettings({ body: await repo.getPullRequestSettings() });
await project.updateProjectPullRequestSettings({
  scmId: "git",
  body: await project.getProjectPullRequestSettings({ scmId: "git" }),
});
for await (const body of project.listProjectSettingsRestrictions(feature)) {
  await project.createProjectSettingsRestriction({ body });
}

const settings = await repo.getRepositoryHookSettings(hook);
if (settings) await repo.setRepositoryHookSettings({ ...hook, body: settings });
if (settings) await repo.enableRepositoryHook({ ...hook, body: settings });
const projectSettings = await project.getProjectHookSettings(hook);
if (projectSettings) await project.setProjectHookSettings({ ...hook, body: projectSettings });
if (projectSettings) await project.enableProjectHook({ ...hook, body: projectSettings });

await repo.updateWebhook({ webhookId: 11, body: await repo.getWebhook({ webhookId: 11 }) });
await repo.createWebhook({ body: await repo.getWebhook({ webhookId: 11 }) });
for await (const body of repo.searchWebhooks()) await repo.updateWebhook({ webhookId: 11, body });
await project.updateProjectWebhook({ webhookId: 11, body: await project.getProjectWebhook({ webhookId: 11 }) });

// Users and access keys are whole in answers, and are named in requests.
function definition({ users, accessKeys = [], ...restriction }: RefRestriction): RefRestrictionCreation {
  return { ...restriction, users: users.map(({ name }) => name), accessKeys: accessKeys.map(({ key }) => key.id) };
}
await repo.createRefRestriction({ body: definition(await repo.getRefRestriction({ id: 12 })) });
await project.createProjectRefRestriction({ body: definition(await project.getProjectRefRestriction({ id: 12 })) });
await repo.createRefRestriction({ body: (await repo.listRefRestrictions()).values.map(definition) });
await project.createProjectRefRestriction({
  body: (await project.listProjectRefRestrictions()).values.map(definition),
});

await repo.updateReviewerGroup({ id: 21, body: await repo.getReviewerGroup({ id: 21 }) });
await project.updateProjectReviewerGroup({ id: 21, body: await project.getProjectReviewerGroup({ id: 21 }) });
// The branches of a condition are called otherwise in answers than in requests.
for (const condition of await repo.listDefaultReviewerConditions()) {
  const { id, sourceRefMatcher: sourceMatcher, targetRefMatcher: targetMatcher } = condition;
  await repo.updateDefaultReviewerCondition({ id, body: { ...condition, sourceMatcher, targetMatcher } });
}
for (const condition of await project.listProjectDefaultReviewerConditions()) {
  const { id, sourceRefMatcher: sourceMatcher, targetRefMatcher: targetMatcher } = condition;
  await project.updateProjectDefaultReviewerCondition({ id, body: { ...condition, sourceMatcher, targetMatcher } });
}
for await (const body of repo.listDefaultTasks()) await repo.updateDefaultTask({ taskId: 4, body });
for await (const body of project.listProjectDefaultTasks()) await project.updateProjectDefaultTask({ taskId: 4, body });

await repo.updateSecretScanningRule({ id: 7, body: await repo.getSecretScanningRule({ id: 7 }) });
await project.updateProjectSecretScanningRule({ id: 7, body: await project.getProjectSecretScanningRule({ id: 7 }) });
await bitbucket.updateGlobalSecretScanningRule({ id: 7, body: await bitbucket.getGlobalSecretScanningRule({ id: 7 }) });
await repo.updateSecretScanningAllowlistRule({ id: 7, body: await repo.getSecretScanningAllowlistRule({ id: 7 }) });
await project.updateProjectSecretScanningAllowlistRule({
  id: 7,
  body: await project.getProjectSecretScanningAllowlistRule({ id: 7 }),
});
