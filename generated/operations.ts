// Generated from openapi/ by `npm run generate`. Do not edit.

/** The version of the package. */
export const version = "0.1.0";

/** What the paths of most operations have in common. */
export const repositoryPath = "/projects/{projectKey}/repos/{repositorySlug}";

/**
 * The paths of the operations by method and result, and by name. What they have in common is left out: a path without
 * `/latest/` stands for `/api/latest/…`, or for another module if it names one before a colon.
 */
export const operationTable = {
  "GET page": {
    "listRecentRepositories": "/api/latest/profile/recent/repos",
    "listBranches": "/branches",
    "listChanges": "/changes",
    "listCommits": "/commits",
    "listCommitChanges": "/commits/{commitId}/changes",
    "listCommitComments": "/commits/{commitId}/comments",
    "compareChanges": "/compare/changes",
    "compareCommits": "/compare/commits",
    "listFiles": "/files",
    "listDirectoryFiles": "/files/{path}",
    "listHookScripts": "/hook-scripts",
    "listLabels": "/labels",
    "listRefChangeActivities": "/ref-change-activities",
    "listRefChangeBranches": "/ref-change-activities/branches",
    "listRepositoryHooks": "/settings/hooks",
    "listTags": "/tags",
    "listWebhooks": "/webhooks",
    "listRepositories": "/api/latest/repos",
    "listRefRestrictions": "branch-permissions:/restrictions",
    "listCommitBranches": "branch-utils:/branches/info/{commitId}"
  },
  "GET response": {
    "getArchive": "/archive",
    "getAttachment": "/attachments/{attachmentId}",
    "getRawDiff": "/diff",
    "getRawFileDiff": "/diff/{path}",
    "getPatch": "/patch",
    "getRawFile": "/raw/{path}"
  },
  "DELETE none": {
    "deleteAttachment": "/attachments/{attachmentId}",
    "deleteAttachmentMetadata": "/attachments/{attachmentId}/metadata",
    "deleteCommitComment": "/commits/{commitId}/comments/{commentId}",
    "unwatchCommit": "/commits/{commitId}/watch",
    "deleteHookScript": "/hook-scripts/{scriptId}",
    "removeLabel": "/labels/{labelName}",
    "deleteAutoDeclineSettings": "/settings/auto-decline",
    "deleteRepositoryHook": "/settings/hooks/{hookKey}",
    "unwatchRepository": "/watch",
    "deleteWebhook": "/webhooks/{webhookId}",
    "deleteRefRestriction": "branch-permissions:/restrictions/{id}",
    "deleteBranch": "branch-utils:/branches",
    "removeCommentReaction": "comment-likes:/commits/{commitId}/comments/{commentId}/reactions/{emoticon}",
    "deleteTag": "git:/tags/{name}"
  },
  "GET json": {
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
    "getAutoDeclineSettings": "/settings/auto-decline",
    "getRepositoryHook": "/settings/hooks/{hookKey}",
    "getRepositoryHookSettings": "/settings/hooks/{hookKey}/settings",
    "getPullRequestSettings": "/settings/pull-requests",
    "getTag": "/tags/{name}",
    "getWebhook": "/webhooks/{webhookId}",
    "getLatestWebhookInvocation": "/webhooks/{webhookId}/latest",
    "getWebhookStatistics": "/webhooks/{webhookId}/statistics",
    "getWebhookStatisticsSummary": "/webhooks/{webhookId}/statistics/summary",
    "getRefRestriction": "branch-permissions:/restrictions/{id}",
    "getSyncStatus": "sync:"
  },
  "PUT json": {
    "setAttachmentMetadata": "/attachments/{attachmentId}/metadata",
    "editFile": "/browse/{path}",
    "updateCommitComment": "/commits/{commitId}/comments/{commentId}",
    "setHookScript": "/hook-scripts/{scriptId}",
    "setAutoDeclineSettings": "/settings/auto-decline",
    "enableRepositoryHook": "/settings/hooks/{hookKey}/enabled",
    "setRepositoryHookSettings": "/settings/hooks/{hookKey}/settings",
    "updateWebhook": "/webhooks/{webhookId}",
    "addCommentReaction": "comment-likes:/commits/{commitId}/comments/{commentId}/reactions/{emoticon}"
  },
  "POST json": {
    "createBranch": "/branches",
    "createCommitComment": "/commits/{commitId}/comments",
    "addLabel": "/labels",
    "updatePullRequestSettings": "/settings/pull-requests",
    "createTag": "/tags",
    "createWebhook": "/webhooks",
    "testWebhook": "/webhooks/test",
    "createRefRestriction": "branch-permissions:/restrictions",
    "createBranchViaBranchUtils": "branch-utils:/branches",
    "createTagViaGit": "git:/tags",
    "setSyncEnabled": "sync:",
    "synchronizeRef": "sync:/synchronize"
  },
  "POST none": {
    "watchCommit": "/commits/{commitId}/watch",
    "watchRepository": "/watch"
  },
  "DELETE json": {
    "disableRepositoryHook": "/settings/hooks/{hookKey}/enabled"
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
    "headers": {
      "X-Atlassian-Token": "no-check"
    },
    "isHarmless": false
  },
  "watchCommit": {
    "headers": {
      "X-Atlassian-Token": "no-check"
    }
  },
  "compareDiff": {
    "optional": "path"
  },
  "disableRepositoryHook": {
    "mayBeEmpty": true
  },
  "getRepositoryHookSettings": {
    "mayBeEmpty": true
  },
  "watchRepository": {
    "headers": {
      "X-Atlassian-Token": "no-check"
    }
  },
  "getLatestWebhookInvocation": {
    "mayBeEmpty": true
  },
  "createRefRestriction": {
    "arrayType": "application/vnd.atl.bitbucket.bulk+json"
  },
  "setSyncEnabled": {
    "mayBeEmpty": true
  },
  "synchronizeRef": {
    "mayBeEmpty": true
  }
} as const;

/** The path parameters whose slashes stay literal. */
export const multiSegmentParameters = ["path","name"] as const;
