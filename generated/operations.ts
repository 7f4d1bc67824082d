// Generated from openapi/ by `npm run generate`. Do not edit.

/** The version of the package. */
export const version = "0.1.0";

/** What the paths of most operations begin with. */
export const commonPath = "/api/latest/projects/{projectKey}/repos/{repositorySlug}";

/**
 * The paths of the operations by method and result, and by name. A dot stands for the common beginning.
 * A JSON body with a question mark can be missing, with the status 204.
 */
export const operationTable = {
  "DELETE json?": {
    "disableRepositoryHook": "./settings/hooks/{hookKey}/enabled",
  },
  "DELETE none": {
    "deleteAttachment": "./attachments/{attachmentId}",
    "deleteAttachmentMetadata": "./attachments/{attachmentId}/metadata",
    "deleteAutoDeclineSettings": "./settings/auto-decline",
    "deleteBranch": "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
    "deleteCommitComment": "./commits/{commitId}/comments/{commentId}",
    "deleteHookScript": "./hook-scripts/{scriptId}",
    "deleteRefRestriction": "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}",
    "deleteRepositoryHook": "./settings/hooks/{hookKey}",
    "deleteTag": "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}",
    "deleteWebhook": "./webhooks/{webhookId}",
    "removeCommentReaction": "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}",
    "removeLabel": "./labels/{labelName}",
    "unwatchCommit": "./commits/{commitId}/watch",
    "unwatchRepository": "./watch",
  },
  "GET json": {
    "browsePath": "./browse/{path}",
    "browseRoot": "./browse",
    "compareDiff": "./compare/diff{path}",
    "getAttachmentMetadata": "./attachments/{attachmentId}/metadata",
    "getAutoDeclineSettings": "./settings/auto-decline",
    "getCommit": "./commits/{commitId}",
    "getCommitComment": "./commits/{commitId}/comments/{commentId}",
    "getCommitDiff": "./commits/{commitId}/diff",
    "getCommitFileDiff": "./commits/{commitId}/diff/{path}",
    "getLastModified": "./last-modified",
    "getPathLastModified": "./last-modified/{path}",
    "getPullRequestSettings": "./settings/pull-requests",
    "getRefRestriction": "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}",
    "getRepositoryHook": "./settings/hooks/{hookKey}",
    "getSyncStatus": "/sync/latest/projects/{projectKey}/repos/{repositorySlug}",
    "getTag": "./tags/{name}",
    "getWebhook": "./webhooks/{webhookId}",
    "getWebhookStatistics": "./webhooks/{webhookId}/statistics",
    "getWebhookStatisticsSummary": "./webhooks/{webhookId}/statistics/summary",
  },
  "GET json?": {
    "getLatestWebhookInvocation": "./webhooks/{webhookId}/latest",
    "getRepositoryHookSettings": "./settings/hooks/{hookKey}/settings",
  },
  "GET page": {
    "compareChanges": "./compare/changes",
    "compareCommits": "./compare/commits",
    "listBranches": "./branches",
    "listChanges": "./changes",
    "listCommitBranches": "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}",
    "listCommitChanges": "./commits/{commitId}/changes",
    "listCommitComments": "./commits/{commitId}/comments",
    "listCommits": "./commits",
    "listDirectoryFiles": "./files/{path}",
    "listFiles": "./files",
    "listHookScripts": "./hook-scripts",
    "listLabels": "./labels",
    "listRecentRepositories": "/api/latest/profile/recent/repos",
    "listRefChangeActivities": "./ref-change-activities",
    "listRefChangeBranches": "./ref-change-activities/branches",
    "listRefRestrictions": "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
    "listRepositories": "/api/latest/repos",
    "listRepositoryHooks": "./settings/hooks",
    "listTags": "./tags",
    "listWebhooks": "./webhooks",
  },
  "GET response": {
    "getArchive": "./archive",
    "getAttachment": "./attachments/{attachmentId}",
    "getPatch": "./patch",
    "getRawDiff": "./diff",
    "getRawFile": "./raw/{path}",
    "getRawFileDiff": "./diff/{path}",
  },
  "POST json": {
    "addLabel": "./labels",
    "createBranch": "./branches",
    "createBranchViaBranchUtils": "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
    "createCommitComment": "./commits/{commitId}/comments",
    "createRefRestriction": "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
    "createTag": "./tags",
    "createTagViaGit": "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
    "createWebhook": "./webhooks",
    "testWebhook": "./webhooks/test",
    "updatePullRequestSettings": "./settings/pull-requests",
  },
  "POST json?": {
    "setSyncEnabled": "/sync/latest/projects/{projectKey}/repos/{repositorySlug}",
    "synchronizeRef": "/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize",
  },
  "POST none": {
    "watchCommit": "./commits/{commitId}/watch",
    "watchRepository": "./watch",
  },
  "PUT json": {
    "addCommentReaction": "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}",
    "editFile": "./browse/{path}",
    "enableRepositoryHook": "./settings/hooks/{hookKey}/enabled",
    "setAttachmentMetadata": "./attachments/{attachmentId}/metadata",
    "setAutoDeclineSettings": "./settings/auto-decline",
    "setHookScript": "./hook-scripts/{scriptId}",
    "setRepositoryHookSettings": "./settings/hooks/{hookKey}/settings",
    "updateCommitComment": "./commits/{commitId}/comments/{commentId}",
    "updateWebhook": "./webhooks/{webhookId}",
  },
} as const;

/** What only few operations have to say. */
export const particulars = {
  "createRefRestriction": {
    "arrayType": "application/vnd.atl.bitbucket.bulk+json",
  },
  "editFile": {
    "files": ["content"],
    "isHarmless": false,
  },
  "getAttachment": {
    "headerParameters": ["Range"],
  },
  "getRawFile": {
    "html": true,
  },
  "setSyncEnabled": {
    "isHarmless": true,
  },
  "testWebhook": {
    "isHarmless": true,
  },
  "updatePullRequestSettings": {
    "isHarmless": true,
  },
  "watchCommit": {
    "isHarmless": true,
  },
  "watchRepository": {
    "isHarmless": true,
  },
} as const;

/** The path parameters that may be left out, as they bring their own slash. */
export interface OptionalParameters {
  "compareDiff": "path",
}

/** The path parameters whose slashes stay literal. */
export const multiSegmentParameters = ["name","path"] as const;
