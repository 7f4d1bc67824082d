// Generated from openapi/ by `npm run generate`. Do not edit.

/** The version of the package. */
export const version = "0.1.0";

/** What the paths of most operations begin with. */
export const commonPath = "/api/latest/projects/{projectKey}/repos/{repositorySlug}";

/**
 * The paths of the operations by method and result, and by name. Those without `/latest/` have the common beginning.
 * A JSON body with a question mark can be missing, with the status 204.
 */
export const operationTable = {
  "GET page": {
    "listPullRequestSuggestions": "/api/latest/dashboard/pull-request-suggestions",
    "listDashboardPullRequests": "/api/latest/dashboard/pull-requests",
    "listInboxPullRequests": "/api/latest/inbox/pull-requests",
    "listRecentRepositories": "/api/latest/profile/recent/repos",
    "listBranches": "/branches",
    "listChanges": "/changes",
    "listCommits": "/commits",
    "listCommitChanges": "/commits/{commitId}/changes",
    "listCommitComments": "/commits/{commitId}/comments",
    "listCommitPullRequests": "/commits/{commitId}/pull-requests",
    "compareChanges": "/compare/changes",
    "compareCommits": "/compare/commits",
    "listFiles": "/files",
    "listDirectoryFiles": "/files/{path}",
    "listHookScripts": "/hook-scripts",
    "listLabels": "/labels",
    "listRepositoryParticipants": "/participants",
    "listPullRequests": "/pull-requests",
    "listPullRequestActivities": "/pull-requests/{pullRequestId}/activities",
    "listPullRequestChanges": "/pull-requests/{pullRequestId}/changes",
    "listPullRequestCommits": "/pull-requests/{pullRequestId}/commits",
    "listRefChangeActivities": "/ref-change-activities",
    "listRefChangeBranches": "/ref-change-activities/branches",
    "listRepositoryHooks": "/settings/hooks",
    "listTags": "/tags",
    "listWebhooks": "/webhooks",
    "listRepositories": "/api/latest/repos",
    "listRefRestrictions": "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
    "listCommitBranches": "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}",
    "listIssueCommits": "/jira/latest/issues/{issueKey}/commits"
  },
  "GET json": {
    "getInboxPullRequestCount": "/api/latest/inbox/pull-requests/count",
    "getAttachmentMetadata": "/attachments/{attachmentId}/metadata",
    "browseRoot": "/browse",
    "browsePath": "/browse/{path}",
    "getCommit": "/commits/{commitId}",
    "getCommitComment": "/commits/{commitId}/comments/{commentId}",
    "getCommitDiff": "/commits/{commitId}/diff",
    "getCommitFileDiff": "/commits/{commitId}/diff/{path}",
    "compareDiff": "/compare/diff{path}",
    "getLastModified": "/last-modified",
    "getPathLastModified": "/last-modified/{path}",
    "getPullRequest": "/pull-requests/{pullRequestId}",
    "getPullRequestAutoMerge": "/pull-requests/{pullRequestId}/auto-merge",
    "getPullRequestCommitMessageSuggestion": "/pull-requests/{pullRequestId}/commit-message-suggestion",
    "getPullRequestDiff": "/pull-requests/{pullRequestId}/diff",
    "getPullRequestDiffStats": "/pull-requests/{pullRequestId}/diff-stats-summary",
    "getPullRequestFileDiffStats": "/pull-requests/{pullRequestId}/diff-stats-summary/{path}",
    "getPullRequestFileDiff": "/pull-requests/{pullRequestId}/diff/{path}",
    "getPullRequestMergeStatus": "/pull-requests/{pullRequestId}/merge",
    "getAutoDeclineSettings": "/settings/auto-decline",
    "getRepositoryHook": "/settings/hooks/{hookKey}",
    "getPullRequestSettings": "/settings/pull-requests",
    "getTag": "/tags/{name}",
    "getWebhook": "/webhooks/{webhookId}",
    "getWebhookStatistics": "/webhooks/{webhookId}/statistics",
    "getWebhookStatisticsSummary": "/webhooks/{webhookId}/statistics/summary",
    "getRefRestriction": "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}",
    "getPullRequestRebaseStatus": "/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
    "listPullRequestIssues": "/jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues",
    "getSyncStatus": "/sync/latest/projects/{projectKey}/repos/{repositorySlug}"
  },
  "GET response": {
    "getArchive": "/archive",
    "getAttachment": "/attachments/{attachmentId}",
    "getRawDiff": "/diff",
    "getRawFileDiff": "/diff/{path}",
    "getPatch": "/patch",
    "getRawPullRequestDiff": "/pull-requests/{pullRequestId}.diff",
    "getPullRequestPatch": "/pull-requests/{pullRequestId}.patch",
    "getRawFile": "/raw/{path}"
  },
  "DELETE none": {
    "deleteAttachment": "/attachments/{attachmentId}",
    "deleteAttachmentMetadata": "/attachments/{attachmentId}/metadata",
    "deleteCommitComment": "/commits/{commitId}/comments/{commentId}",
    "unwatchCommit": "/commits/{commitId}/watch",
    "deleteHookScript": "/hook-scripts/{scriptId}",
    "removeLabel": "/labels/{labelName}",
    "deletePullRequest": "/pull-requests/{pullRequestId}",
    "cancelPullRequestAutoMerge": "/pull-requests/{pullRequestId}/auto-merge",
    "deleteAutoDeclineSettings": "/settings/auto-decline",
    "deleteRepositoryHook": "/settings/hooks/{hookKey}",
    "unwatchRepository": "/watch",
    "deleteWebhook": "/webhooks/{webhookId}",
    "deleteRefRestriction": "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}",
    "deleteBranch": "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
    "removeCommentReaction": "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}",
    "deleteTag": "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}"
  },
  "PUT json": {
    "setAttachmentMetadata": "/attachments/{attachmentId}/metadata",
    "editFile": "/browse/{path}",
    "updateCommitComment": "/commits/{commitId}/comments/{commentId}",
    "setHookScript": "/hook-scripts/{scriptId}",
    "updatePullRequest": "/pull-requests/{pullRequestId}",
    "setAutoDeclineSettings": "/settings/auto-decline",
    "enableRepositoryHook": "/settings/hooks/{hookKey}/enabled",
    "setRepositoryHookSettings": "/settings/hooks/{hookKey}/settings",
    "updateWebhook": "/webhooks/{webhookId}",
    "addCommentReaction": "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}"
  },
  "POST json": {
    "createBranch": "/branches",
    "createCommitComment": "/commits/{commitId}/comments",
    "addLabel": "/labels",
    "createPullRequest": "/pull-requests",
    "requestPullRequestAutoMerge": "/pull-requests/{pullRequestId}/auto-merge",
    "declinePullRequest": "/pull-requests/{pullRequestId}/decline",
    "mergePullRequest": "/pull-requests/{pullRequestId}/merge",
    "reopenPullRequest": "/pull-requests/{pullRequestId}/reopen",
    "updatePullRequestSettings": "/settings/pull-requests",
    "createTag": "/tags",
    "createWebhook": "/webhooks",
    "testWebhook": "/webhooks/test",
    "createRefRestriction": "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
    "createBranchViaBranchUtils": "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
    "rebasePullRequest": "/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
    "createTagViaGit": "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
    "createCommentIssue": "/jira/latest/comments/{commentId}/issues"
  },
  "POST none": {
    "watchCommit": "/commits/{commitId}/watch",
    "watchRepository": "/watch"
  },
  "GET json?": {
    "getPullRequestMergeBase": "/pull-requests/{pullRequestId}/merge-base",
    "getRepositoryHookSettings": "/settings/hooks/{hookKey}/settings",
    "getLatestWebhookInvocation": "/webhooks/{webhookId}/latest"
  },
  "DELETE json?": {
    "disableRepositoryHook": "/settings/hooks/{hookKey}/enabled"
  },
  "POST json?": {
    "setSyncEnabled": "/sync/latest/projects/{projectKey}/repos/{repositorySlug}",
    "synchronizeRef": "/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize"
  }
} as const;

/** What only few operations have to say. */
export const particulars = {
  "getAttachment": {
    "headerParameters": [
      "Range"
    ]
  },
  "editFile": {
    "files": [
      "content"
    ],
    "isHarmless": false
  },
  "getRawFile": {
    "html": true
  },
  "createRefRestriction": {
    "arrayType": "application/vnd.atl.bitbucket.bulk+json"
  }
} as const;

/** The path parameters that may be left out, as they bring their own slash. */
export interface OptionalParameters {"compareDiff":"path"}

/** The path parameters whose slashes stay literal. */
export const multiSegmentParameters = ["path","name"] as const;
