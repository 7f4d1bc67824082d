// Generated from openapi/ by `npm run generate`. Do not edit.

/** The version of the package. */
export const version = "0.2.0";

/** What the paths of most operations begin with. */
export const commonPath = "/api/latest/projects/{projectKey}/repos/{repositorySlug}";

/** The abbreviations of the table. */
export const operationCodes = {
  "methods": {
    "G": "GET",
    "U": "PUT",
    "P": "POST",
    "D": "DELETE",
    "A": "PATCH"
  },
  "results": {
    "j": "json",
    "o": "json?",
    "p": "page",
    "b": "browse",
    "r": "response",
    "n": "none"
  }
} as const;

/**
 * The operations, one a line: the path (nothing if it is that of the line before, a dot for the common beginning), codes of
 * method and result, the name, `!` if it is idempotent other than its method says, and the first release that has it.
 */
export const operationTable = `
/access-tokens/latest/projects/{projectKey} Gp listProjectAccessTokens
 Uj createProjectAccessToken !
/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug} Gp listRepositoryAccessTokens
 Uj createRepositoryAccessToken !
/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId} Gj getRepositoryAccessToken
 Pj updateRepositoryAccessToken !
 Dn deleteRepositoryAccessToken
/access-tokens/latest/projects/{projectKey}/{tokenId} Gj getProjectAccessToken
 Pj updateProjectAccessToken !
 Dn deleteProjectAccessToken
/access-tokens/latest/users/{userSlug} Gp listUserAccessTokens
 Uj createUserAccessToken !
/access-tokens/latest/users/{userSlug}/{tokenId} Gj getUserAccessToken
 Pj updateUserAccessToken !
 Dn deleteUserAccessToken
/api/latest/admin/banner Go getBanner
 Un setBanner
 Dn deleteBanner
/api/latest/admin/cluster Gj getCluster
/api/latest/admin/default-branch Gj getServerDefaultBranch
 Un setServerDefaultBranch
 Dn deleteServerDefaultBranch
/api/latest/admin/git/mesh/config/control-plane.pem Gr getMeshControlPlanePem
/api/latest/admin/git/mesh/diagnostics/connectivity Gj getMeshConnectivity
/api/latest/admin/git/mesh/nodes Gj listMeshNodes
 Pj addMeshNode
/api/latest/admin/git/mesh/nodes/{id} Gj getMeshNode
 Uj updateMeshNode
 Dn deleteMeshNode
/api/latest/admin/git/mesh/support-zips Gr getMeshSupportZips
/api/latest/admin/git/mesh/support-zips/{id} Gr getMeshSupportZip
/api/latest/admin/groups Gp listAdminGroups
 Pj createGroup
 Dj deleteGroup
/api/latest/admin/groups/add-user Pn addUserToGroupViaGroups !
/api/latest/admin/groups/add-users Pn addUsersToGroup !
/api/latest/admin/groups/more-members Gp listGroupMembers
/api/latest/admin/groups/more-non-members Gp listGroupNonMembers
/api/latest/admin/groups/remove-user Pn removeUserFromGroupViaGroups !
/api/latest/admin/license Gj getServerLicense
 Pj setServerLicense !
/api/latest/admin/mail-server Gj getMailServer
 Uj setMailServer
 Dn deleteMailServer
/api/latest/admin/mail-server/sender-address Gr getSenderAddress
 Ur setSenderAddress
 Dn deleteSenderAddress
/api/latest/admin/permissions/groups Gp listGlobalGroupPermissions
 Un grantGlobalGroupPermission
 Dn revokeGlobalGroupPermission
/api/latest/admin/permissions/groups/none Gp listGlobalGroupsWithoutPermission
/api/latest/admin/permissions/users Gp listGlobalUserPermissions
 Un grantGlobalUserPermission
 Dn revokeGlobalUserPermission
/api/latest/admin/permissions/users/none Gp listGlobalUsersWithoutPermission
/api/latest/admin/pull-requests/{scmId} Gj getServerPullRequestSettings
 Pj updateServerPullRequestSettings !
/api/latest/admin/rate-limit/history Gp listRateLimitHistory
/api/latest/admin/rate-limit/settings Gj getRateLimitSettings
 Uj updateRateLimitSettings
/api/latest/admin/rate-limit/settings/users Gp listUserRateLimits
 Pj setUserRateLimits !
/api/latest/admin/rate-limit/settings/users/{userSlug} Gj getUserRateLimit
 Uj setUserRateLimit
 Dn deleteUserRateLimit
/api/latest/admin/user-directories Gj listUserDirectories
/api/latest/admin/users Gp listAdminUsers
 Uj updateUser
 Pn createUser
 Dj deleteUser
/api/latest/admin/users/add-group Pn addUserToGroupViaUsers !
/api/latest/admin/users/add-groups Pn addUserToGroups !
/api/latest/admin/users/captcha Dn deleteUserCaptcha
/api/latest/admin/users/credentials Un setUserPassword
/api/latest/admin/users/erasure Gn getUserErasability
 Pj eraseUser
/api/latest/admin/users/more-members Gp listUserGroups
/api/latest/admin/users/more-non-members Gp listUserOtherGroups
/api/latest/admin/users/remove-group Pn removeUserFromGroup !
/api/latest/admin/users/rename Pj renameUser
/api/latest/application-properties Gj getApplicationProperties
/api/latest/build/capabilities Gj getBuildCapabilities
/api/latest/dashboard/pull-request-suggestions Gp listPullRequestSuggestions
/api/latest/dashboard/pull-requests Gp listDashboardPullRequests
/api/latest/deployment/capabilities Gj getDeploymentCapabilities
/api/latest/groups Gp listGroups
/api/latest/hook-scripts Pj createGlobalHookScript
/api/latest/hook-scripts/{scriptId} Gj getGlobalHookScript
 Uj updateGlobalHookScript
 Dn deleteGlobalHookScript
/api/latest/hook-scripts/{scriptId}/content Gr getGlobalHookScriptContent
/api/latest/hooks/{hookKey}/avatar Gr getHookAvatar
/api/latest/inbox/pull-requests Gp listInboxPullRequests
/api/latest/inbox/pull-requests/count Gj getInboxPullRequestCount
/api/latest/labels Gp listAllLabels
/api/latest/labels/{labelName} Gj getLabel
/api/latest/labels/{labelName}/labeled Gp listLabeledRepositories
/api/latest/logs/logger/{loggerName} Gj getLogLevel
/api/latest/logs/logger/{loggerName}/{levelName} Un setLogLevel
/api/latest/logs/rootLogger Gj getRootLogLevel
/api/latest/logs/rootLogger/{levelName} Un setRootLogLevel
/api/latest/logs/settings Gj getLogSettings 9.5
 Uj setLogSettings 9.5
/api/latest/markup/preview Pj previewMarkup !
/api/latest/migration/exports Pj createExport
/api/latest/migration/exports/preview Pj previewExport !
/api/latest/migration/exports/{jobId} Gj getExport
/api/latest/migration/exports/{jobId}/cancel Pn cancelExport
/api/latest/migration/exports/{jobId}/messages Gp listExportMessages
/api/latest/migration/imports Pj createImport
/api/latest/migration/imports/{jobId} Gj getImport
/api/latest/migration/imports/{jobId}/cancel Pn cancelImport
/api/latest/migration/imports/{jobId}/messages Gp listImportMessages
/api/latest/migration/mesh Pj startMeshMigration
/api/latest/migration/mesh/preview Pj previewMeshMigration !
/api/latest/migration/mesh/repos Gp listMeshMigrationRepositories
/api/latest/migration/mesh/summaries Gp listMeshMigrationSummaries
/api/latest/migration/mesh/summary Gj getActiveMeshMigrationSummary
/api/latest/migration/mesh/{jobId} Gj getMeshMigration
/api/latest/migration/mesh/{jobId}/cancel Pn cancelMeshMigration
/api/latest/migration/mesh/{jobId}/messages Gp listMeshMigrationMessages
/api/latest/migration/mesh/{jobId}/summary Gj getMeshMigrationSummary
/api/latest/profile/recent/repos Gp listRecentRepositories
/api/latest/projects Gp listProjects
 Pj createProject
/api/latest/projects/{projectKey} Gj getProject
 Uj updateProject
 Dn deleteProject
/api/latest/projects/{projectKey}/avatar.png Gr getProjectAvatar
 Pn setProjectAvatar !
/api/latest/projects/{projectKey}/hook-scripts Gp listProjectHookScripts
/api/latest/projects/{projectKey}/hook-scripts/{scriptId} Uj setProjectHookScript
 Dn deleteProjectHookScript
/api/latest/projects/{projectKey}/permissions Dn revokeProjectPermissions
/api/latest/projects/{projectKey}/permissions/groups Gp listProjectGroupPermissions
 Un grantProjectGroupPermission
 Dn revokeProjectGroupPermission
/api/latest/projects/{projectKey}/permissions/groups/none Gp listProjectGroupsWithoutPermission
/api/latest/projects/{projectKey}/permissions/search Gp searchProjectPermissions
/api/latest/projects/{projectKey}/permissions/users Gp listProjectUserPermissions
 Un grantProjectUserPermission
 Dn revokeProjectUserPermission
/api/latest/projects/{projectKey}/permissions/users/none Gp listProjectUsersWithoutPermission
/api/latest/projects/{projectKey}/permissions/{permission}/all Gj getProjectDefaultPermission
 Pn setProjectDefaultPermission !
/api/latest/projects/{projectKey}/repos Gp listProjectRepositories
 Pj createRepository
. Gj getRepository
 Uj updateRepository
 Pj forkRepository
 Do deleteRepository
./archive Gr getArchive
./attachments Pj createAttachment
./attachments/{attachmentId} Gr getAttachment
 Dn deleteAttachment
./attachments/{attachmentId}/metadata Gj getAttachmentMetadata
 Uj setAttachmentMetadata
 Dn deleteAttachmentMetadata
./branches Gp listBranches
 Pj createBranch
./branches/default Go getDefaultBranchViaBranches
 Un setDefaultBranchViaBranches
./browse Gb browseRoot
./browse/{path} Gb browsePath
 Uj editFile !
./changes Gp listChanges
./commits Gp listCommits
./commits/{commitId} Gj getCommit
./commits/{commitId}/builds Gj getCommitBuild 7.14
 Pn setCommitBuild ! 7.14
 Dn deleteCommitBuild 7.14
./commits/{commitId}/changes Gp listCommitChanges
./commits/{commitId}/comments Gp listCommitComments
 Pj createCommitComment
./commits/{commitId}/comments/{commentId} Gj getCommitComment
 Uj updateCommitComment
 Dn deleteCommitComment
./commits/{commitId}/deployments Gj getCommitDeployment
 Pj setCommitDeployment !
 Dn deleteCommitDeployment
./commits/{commitId}/diff Gj getCommitDiff
./commits/{commitId}/diff-stats-summary/{path} Gj getCommitFileDiffStats 9.4
./commits/{commitId}/diff/{path} Gj getCommitFileDiff
./commits/{commitId}/merge-base Go getCommitMergeBase
./commits/{commitId}/pull-requests Gp listCommitPullRequests
./commits/{commitId}/watch Pn watchCommit !
 Dn unwatchCommit
./compare/changes Gp compareChanges
./compare/commits Gp compareCommits
./compare/diff-stats-summary{path} Gj compareDiffStats 9.4
./compare/diff{path} Gj compareDiff
./contributing Gr getContributing
./default-branch Go getDefaultBranch
 Un setDefaultBranch
./diff Gr getRawDiff
./diff/{path} Gr getRawFileDiff
./files Gp listFiles
./files/{path} Gp listDirectoryFiles
./forks Gp listForks
./hook-scripts Gp listHookScripts
./hook-scripts/{scriptId} Uj setHookScript
 Dn deleteHookScript
./labels Gp listLabels
 Pj addLabel
./labels/{labelName} Dn removeLabel
./last-modified Gj getLastModified 4.6
./last-modified/{path} Gj getPathLastModified 4.6
./license Gr getLicense
./participants Gp listRepositoryParticipants
./patch Gr getPatch
./permissions Dn revokeRepositoryPermissions
./permissions/groups Gp listRepositoryGroupPermissions
 Un grantRepositoryGroupPermission
 Dn revokeRepositoryGroupPermission
./permissions/groups/none Gp listRepositoryGroupsWithoutPermission
./permissions/search Gp searchRepositoryPermissions
./permissions/users Gp listRepositoryUserPermissions
 Un grantRepositoryUserPermission
 Dn revokeRepositoryUserPermission
./permissions/users/none Gp listRepositoryUsersWithoutPermission
./pull-requests Gp listPullRequests
 Pj createPullRequest
./pull-requests/{pullRequestId} Gj getPullRequest
 Uj updatePullRequest
 Dn deletePullRequest
./pull-requests/{pullRequestId}.diff Gr getRawPullRequestDiff
./pull-requests/{pullRequestId}.patch Gr getPullRequestPatch
./pull-requests/{pullRequestId}/activities Gp listPullRequestActivities
./pull-requests/{pullRequestId}/approve Pj approvePullRequest !
 Dj unapprovePullRequest
./pull-requests/{pullRequestId}/auto-merge Gj getPullRequestAutoMerge 8.14
 Pj requestPullRequestAutoMerge 8.14
 Dn cancelPullRequestAutoMerge 8.14
./pull-requests/{pullRequestId}/blocker-comments Gj listPullRequestBlockerComments 7.2
 Pj createPullRequestBlockerComment 7.2
./pull-requests/{pullRequestId}/blocker-comments/{commentId} Gj getPullRequestBlockerComment 7.2
 Uj updatePullRequestBlockerComment 7.2
 Dn deletePullRequestBlockerComment 7.2
./pull-requests/{pullRequestId}/changes Gp listPullRequestChanges
./pull-requests/{pullRequestId}/comments Gp listPullRequestComments
 Pj createPullRequestComment
./pull-requests/{pullRequestId}/comments/{commentId} Gj getPullRequestComment
 Uj updatePullRequestComment
 Dn deletePullRequestComment
./pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion Pn applyPullRequestSuggestion
./pull-requests/{pullRequestId}/commit-message-suggestion Gj getPullRequestCommitMessageSuggestion
./pull-requests/{pullRequestId}/commits Gp listPullRequestCommits
./pull-requests/{pullRequestId}/decline Pj declinePullRequest
./pull-requests/{pullRequestId}/diff Gj getPullRequestDiff
./pull-requests/{pullRequestId}/diff-stats-summary Gj getPullRequestDiffStats 9.1
./pull-requests/{pullRequestId}/diff-stats-summary/{path} Gj getPullRequestFileDiffStats 9.1
./pull-requests/{pullRequestId}/diff/{path} Gj getPullRequestFileDiff
./pull-requests/{pullRequestId}/merge Gj getPullRequestMergeStatus
 Pj mergePullRequest
./pull-requests/{pullRequestId}/merge-base Go getPullRequestMergeBase
./pull-requests/{pullRequestId}/participants Gp listPullRequestParticipants
 Pj addPullRequestParticipant !
 Dn removePullRequestParticipantViaQuery
./pull-requests/{pullRequestId}/participants/{userSlug} Uj updatePullRequestParticipant
 Dn removePullRequestParticipant
./pull-requests/{pullRequestId}/reopen Pj reopenPullRequest
./pull-requests/{pullRequestId}/review Gp getPullRequestReview
 Uj completePullRequestReview !
 Dn discardPullRequestReview
./pull-requests/{pullRequestId}/watch Pn watchPullRequest !
 Dn unwatchPullRequest
./raw/{path} Gr getRawFile
./readme Gr getReadme
./recreate Pj recreateRepository
./ref-change-activities Gp listRefChangeActivities
./ref-change-activities/branches Gp listRefChangeBranches
./related Gp listRelatedRepositories
./secret-scanning/allowlist Gp listSecretScanningAllowlistRules
 Pj createSecretScanningAllowlistRule
./secret-scanning/allowlist/{id} Gj getSecretScanningAllowlistRule
 Uj updateSecretScanningAllowlistRule
 Dn deleteSecretScanningAllowlistRule
./secret-scanning/exempt Gj getSecretScanningExemption
 Un exemptRepositoryFromSecretScanning
 Dn unexemptRepositoryFromSecretScanning
./secret-scanning/rules Gp listSecretScanningRules
 Pj createSecretScanningRule
./secret-scanning/rules/{id} Gj getSecretScanningRule
 Uj updateSecretScanningRule
 Dn deleteSecretScanningRule
./settings/auto-decline Gj getAutoDeclineSettings
 Uj setAutoDeclineSettings
 Dn deleteAutoDeclineSettings
./settings/auto-merge Gj getAutoMergeSettings
 Uj setAutoMergeSettings
 Dn deleteAutoMergeSettings
./settings/change-author Gj getChangeAuthorSettings 10.4
 Uj setChangeAuthorSettings 10.4
 Dn deleteChangeAuthorSettings 10.4
./settings/hooks Gp listRepositoryHooks
./settings/hooks/{hookKey} Gj getRepositoryHook
 Dn deleteRepositoryHook
./settings/hooks/{hookKey}/enabled Uj enableRepositoryHook
 Do disableRepositoryHook
./settings/hooks/{hookKey}/settings Go getRepositoryHookSettings
 Uj setRepositoryHookSettings
./settings/pull-requests Gj getPullRequestSettings
 Pj updatePullRequestSettings !
./settings/reviewer-groups Gp listReviewerGroups
 Pj createReviewerGroup
./settings/reviewer-groups/{id} Gj getReviewerGroup
 Uj updateReviewerGroup
 Dn deleteReviewerGroup
./settings/reviewer-groups/{id}/users Gj listReviewerGroupUsers
./tags Gp listTags
 Pj createTag
./tags/{name} Gj getTag
./watch Pn watchRepository !
 Dn unwatchRepository
./webhooks Gp listWebhooks
 Pj createWebhook
./webhooks/search Gp searchWebhooks
./webhooks/test Pj testWebhook !
./webhooks/{webhookId} Gj getWebhook
 Uj updateWebhook
 Dn deleteWebhook
./webhooks/{webhookId}/latest Go getLatestWebhookInvocation
./webhooks/{webhookId}/statistics Gj getWebhookStatistics
./webhooks/{webhookId}/statistics/summary Gj getWebhookStatisticsSummary
/api/latest/projects/{projectKey}/secret-scanning/allowlist Gp listProjectSecretScanningAllowlistRules
 Pj createProjectSecretScanningAllowlistRule
/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id} Gj getProjectSecretScanningAllowlistRule
 Uj updateProjectSecretScanningAllowlistRule
 Dn deleteProjectSecretScanningAllowlistRule
/api/latest/projects/{projectKey}/secret-scanning/exempt Gp listProjectSecretScanningExemptions
 Pn exemptProjectRepositoriesFromSecretScanning
/api/latest/projects/{projectKey}/secret-scanning/rules Gp listProjectSecretScanningRules
 Pj createProjectSecretScanningRule
/api/latest/projects/{projectKey}/secret-scanning/rules/{id} Gj getProjectSecretScanningRule
 Uj updateProjectSecretScanningRule
 Dn deleteProjectSecretScanningRule
/api/latest/projects/{projectKey}/settings-restriction Gj getProjectSettingsRestriction
 Pj createProjectSettingsRestriction
 Dn deleteProjectSettingsRestriction
/api/latest/projects/{projectKey}/settings-restriction/all Gp listProjectSettingsRestrictions
/api/latest/projects/{projectKey}/settings/auto-decline Gj getProjectAutoDeclineSettings
 Uj setProjectAutoDeclineSettings
 Dn deleteProjectAutoDeclineSettings
/api/latest/projects/{projectKey}/settings/auto-merge Gj getProjectAutoMergeSettings
 Uj setProjectAutoMergeSettings
 Dn deleteProjectAutoMergeSettings
/api/latest/projects/{projectKey}/settings/change-author Gj getProjectChangeAuthorSettings 10.4
 Uj setProjectChangeAuthorSettings 10.4
 Dn deleteProjectChangeAuthorSettings 10.4
/api/latest/projects/{projectKey}/settings/hooks Gp listProjectHooks
/api/latest/projects/{projectKey}/settings/hooks/{hookKey} Gj getProjectHook
/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled Uj enableProjectHook
 Do disableProjectHook
/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings Go getProjectHookSettings
 Uj setProjectHookSettings
/api/latest/projects/{projectKey}/settings/pull-requests/{scmId} Gj getProjectPullRequestSettings
 Pj updateProjectPullRequestSettings !
/api/latest/projects/{projectKey}/settings/reviewer-groups Gp listProjectReviewerGroups
 Pj createProjectReviewerGroup
/api/latest/projects/{projectKey}/settings/reviewer-groups/{id} Gj getProjectReviewerGroup
 Uj updateProjectReviewerGroup
 Dn deleteProjectReviewerGroup
/api/latest/projects/{projectKey}/webhooks Gp listProjectWebhooks
 Pj createProjectWebhook
/api/latest/projects/{projectKey}/webhooks/test Pj testProjectWebhook !
/api/latest/projects/{projectKey}/webhooks/{webhookId} Gj getProjectWebhook
 Uj updateProjectWebhook
 Dn deleteProjectWebhook
/api/latest/projects/{projectKey}/webhooks/{webhookId}/latest Go getLatestProjectWebhookInvocation
/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics Gj getProjectWebhookStatistics
/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics/summary Go getProjectWebhookStatisticsSummary
/api/latest/repos Gp listRepositories
/api/latest/secret-scanning/exempt Gp listGlobalSecretScanningExemptions
 Pn exemptRepositoriesFromSecretScanning
/api/latest/secret-scanning/rules Gp listGlobalSecretScanningRules
 Pj createGlobalSecretScanningRule
/api/latest/secret-scanning/rules/{id} Gj getGlobalSecretScanningRule
 Uj updateGlobalSecretScanningRule
 Dn deleteGlobalSecretScanningRule
/api/latest/signing/x509-certificates Gp listSigningCertificates
 Pj createSigningCertificate
/api/latest/signing/x509-certificates/crl/{id} Un updateSigningCertificateRevocations
/api/latest/signing/x509-certificates/{id} Dn deleteSigningCertificate
/api/latest/system-signing/configuration Gj getSystemSigningSettings
 Pj updateSystemSigningSettings !
/api/latest/users Gp listUsers
 Uj updateCurrentUser
/api/latest/users/credentials Un setCurrentUserPassword !
/api/latest/users/{userSlug} Gj getUser
/api/latest/users/{userSlug}/avatar.png Pn setUserAvatar !
 Dj deleteUserAvatar
/api/latest/users/{userSlug}/settings Gj getUserSettings
 Pn updateUserSettings !
/audit/latest/notification-settings/retention-config-review Dn dismissRetentionReview
/authconfig/latest/idps Gj listIdentityProviders 9.4
 Pj createIdentityProvider 9.4
/authconfig/latest/idps/{id} Gj getIdentityProvider 9.4
 Aj updateIdentityProvider 9.4
 Dj deleteIdentityProvider 9.4
/authconfig/latest/jit-users Gj listJitUsers 9.4
/authconfig/latest/login-options Gj listLoginOptions 9.4
/authconfig/latest/saml/certificate Gr getSamlCertificate 9.6
/authconfig/latest/saml/certificate/reset Pr recreateSamlCertificate 9.6
/authconfig/latest/sso Gj getSsoSettings 9.4
 Aj updateSsoSettings 9.4
/basicauth/latest/config Gj getBasicAuthenticationSettings 9.4
 Un setBasicAuthenticationSettings 9.4
/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions Gp listRefRestrictions
 Pj createRefRestriction
/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id} Gj getRefRestriction
 Dn deleteRefRestriction
/branch-permissions/latest/projects/{projectKey}/restrictions Gp listProjectRefRestrictions
 Pj createProjectRefRestriction
/branch-permissions/latest/projects/{projectKey}/restrictions/{id} Gj getProjectRefRestriction
 Dn deleteProjectRefRestriction
/branch-utils/latest/projects/{projectKey}/branchmodel/configuration Gj getProjectBranchModelConfiguration
 Uj setProjectBranchModelConfiguration
/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches Pj createBranchViaBranchUtils
 Dn deleteBranch
/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId} Gp listCommitBranches
/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel Gj getBranchModel
/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel/configuration Gj getBranchModelConfiguration
 Uj setBranchModelConfiguration
 Dn deleteBranchModelConfiguration
/build-status/latest/commits/stats Pj listBuildStatistics !
/build-status/latest/commits/stats/{commitId} Gj getBuildStatistics
/build-status/latest/commits/{commitId} Gp listBuildStatuses
 Pn setBuildStatus !
/capabilities Gj getCapabilities
/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon} Uj addCommentReaction
 Dn removeCommentReaction
/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon} Uj addPullRequestCommentReaction
 Dn removePullRequestCommentReaction
/csp/latest/settings Un setContentSecurityPolicy 10.2
/default-reviewers/latest/projects/{projectKey}/condition Pj createProjectDefaultReviewerCondition
/default-reviewers/latest/projects/{projectKey}/condition/{id} Uj updateProjectDefaultReviewerCondition
 Dn deleteProjectDefaultReviewerCondition
/default-reviewers/latest/projects/{projectKey}/conditions Gj listProjectDefaultReviewerConditions
/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition Pj createDefaultReviewerCondition
/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id} Uj updateDefaultReviewerCondition
 Dn deleteDefaultReviewerCondition
/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions Gj listDefaultReviewerConditions
/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers Gj listDefaultReviewers
/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks Gp listDefaultTasks 9.4
 Pj createDefaultTask 9.4
 Dn deleteAllDefaultTasks 9.4
/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId} Uj updateDefaultTask 9.4
 Dn deleteDefaultTask 9.4
/default-tasks/latest/projects/{projectKey}/tasks Gp listProjectDefaultTasks 9.4
 Pj createProjectDefaultTask 9.4
 Dn deleteAllProjectDefaultTasks 9.4
/default-tasks/latest/projects/{projectKey}/tasks/{taskId} Uj updateProjectDefaultTask 9.4
 Dn deleteProjectDefaultTask 9.4
/git-lfs/admin/projects/{projectKey}/repos/{repositorySlug}/enabled Gn getLfsStatus
 Un enableLfs
 Dn disableLfs
/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase Gj getPullRequestRebaseStatus
 Po rebasePullRequest
/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags Pj createTagViaGit
/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name} Dn deleteTag
/gpg/latest/keys Gp listGpgKeys
 Pj createGpgKey
 Dn deleteAllGpgKeys
/gpg/latest/keys/{fingerprintOrId} Dn deleteGpgKey
/indexing/latest/projects/{projectKey}/repos/{repositorySlug} Gj getRepositoryIndexStatus 9.6
/indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queue-details Gj getRepositoryIndexQueueDetails 9.6
/indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queued-status Gj getRepositoryIndexQueueStatus 9.6
/indexing/latest/reindex Pn reindexRepositories 9.6
/indexing/latest/restart Pn restartIndexing 9.6
/indexing/latest/status Gj getIndexingStatus
/indexing/latest/support-info/broken-index-status-repos Gp listBrokenIndexRepositories 9.6
/indexing/latest/support-info/indexing-thread-snapshot Gj listIndexingThreads 9.6
/indexing/latest/threads Un setIndexingThreads 10.3
/insights/latest/capabilities Gj getInsightCapabilities
/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations Gj listInsightAnnotations
/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports Gp listInsightReports
/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key} Gj getInsightReport
 Uj setInsightReport
 Dn deleteInsightReport
/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations Gj listInsightReportAnnotations
 Pn createInsightReportAnnotations
 Dn deleteInsightReportAnnotations
/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations/{externalId} Un setInsightReportAnnotation
/insights/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reports Gp listPullRequestInsightReports
/jira-dev/latest/devinfo-backfill Pn startJiraBackfill 10.2
 Dn cancelJiraBackfill 10.2
/jira-dev/latest/devinfo-backfill/report Gj getJiraBackfillReport 10.2
/jira-dev/latest/devinfo-backfill/status Gj getJiraBackfillStatus 10.2
/jira/latest/comments/{commentId}/issues Pj createCommentIssue
/jira/latest/issues/{issueKey}/commits Gp listIssueCommits
/jira/latest/projects/{projectKey}/primary-enhanced-entitylink Gj getProjectEntityLink
/jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues Gj listPullRequestIssues
/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh Gp listRepositoryAccessKeys
 Pj createRepositoryAccessKey
/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId} Gj getRepositoryAccessKey
 Dn deleteRepositoryAccessKey
/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission} Uj setRepositoryAccessKeyPermission
/keys/latest/projects/{projectKey}/ssh Gp listProjectAccessKeys
 Pj createProjectAccessKey
/keys/latest/projects/{projectKey}/ssh/{keyId} Gj getProjectAccessKey
 Dn deleteProjectAccessKey
/keys/latest/projects/{projectKey}/ssh/{keyId}/permission/{permission} Uj setProjectAccessKeyPermission
/keys/latest/ssh/{keyId} Dn revokeAccessKey
/keys/latest/ssh/{keyId}/projects Gp listAccessKeyProjects
/keys/latest/ssh/{keyId}/repos Gp listAccessKeyRepositories
/mirroring/latest/account/settings/preferred-mirror Gj getPreferredMirror
 Pn setPreferredMirror !
 Dn deletePreferredMirror
/mirroring/latest/analyticsSettings Gj getMirroringAnalyticsSettings
/mirroring/latest/authenticate Pj authenticateMirrorUser !
/mirroring/latest/farmNodes Gj listFarmNodes 9.4
/mirroring/latest/mirrorRepos/delayed-sync Gj listDelayedSyncRepositories 9.5
/mirroring/latest/mirrorRepos/{externalRepositoryId} Gj getMirroredRepository 9.4
/mirroring/latest/mirrorServers Gp listMirrors
/mirroring/latest/mirrorServers/{mirrorId} Gj getMirror
 Uj updateMirror
 Dn deleteMirror
/mirroring/latest/mirrorServers/{mirrorId}/events Pn publishMirrorEvent
/mirroring/latest/progress Gj getMirrorProgress 9.4
/mirroring/latest/projects/{projectId} Gj getProjectById
/mirroring/latest/projects/{projectId}/repos Gp listProjectRepositoryHashes
/mirroring/latest/repos Gp listRepositoryHashes
/mirroring/latest/repos/{repoId} Gj getRepositoryHash
/mirroring/latest/repos/{repoId}/mirrors Gp listRepositoryMirrors
/mirroring/latest/requests Gp listMirroringRequests
 Pj createMirroringRequest
/mirroring/latest/requests/{mirroringRequestId} Gj getMirroringRequest
 Dn deleteMirroringRequest
/mirroring/latest/requests/{mirroringRequestId}/accept Pj acceptMirroringRequest
/mirroring/latest/requests/{mirroringRequestId}/reject Pj rejectMirroringRequest
/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner Go getRepositoryLockOwner
/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus Gj getMirrorSyncStatus
/mirroring/latest/supportInfo/refChangesQueue Gj listMirrorRefChanges
/mirroring/latest/supportInfo/refChangesQueue/count Gj getMirrorRefChangeCount
/mirroring/latest/supportInfo/repo-lock-owners Gj listRepositoryLockOwners
/mirroring/latest/supportInfo/repoSyncStatus Gp listMirrorSyncStatuses
/mirroring/latest/syncSettings Gj getMirrorSettings 9.4
 Uj setMirrorSettings 9.4
/mirroring/latest/syncSettings/mode Gr getMirrorMode 9.4
 Ur setMirrorMode 9.4
/mirroring/latest/syncSettings/projects Gj listMirroredProjects 9.4
 Pj addMirroredProjects ! 9.4
/mirroring/latest/syncSettings/projects/{projectId} Pj addMirroredProject ! 9.4
 Dn removeMirroredProject 9.4
/mirroring/latest/upstreamServer Gj getUpstreamServer 9.4
/mirroring/latest/zdu/end Pj endMirrorUpgrade ! 9.4
/mirroring/latest/zdu/start Pj startMirrorUpgrade ! 9.4
/notification/1.0/settings Gj getNotificationSettings
 Uo updateNotificationSettings
/plugins/servlet/applinks/whoami Gr getCurrentUsername
/policies/latest/admin/repos/archive Gj getRepositoryArchivePolicy
 Uj setRepositoryArchivePolicy
/policies/latest/admin/repos/delete Gj getRepositoryDeletePolicy
 Uj setRepositoryDeletePolicy
/projects/{projectKey}/repos/{repositorySlug}/sizes Gj getRepositorySizes
/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition Pj createRequiredBuildCondition
/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id} Uj updateRequiredBuildCondition
 Dn deleteRequiredBuildCondition
/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/conditions Gp listRequiredBuildConditions
/search/latest/repos-matching-root-file Gp searchRepositoriesByRootFile
/search/latest/search Pj searchCode !
/secrets/1.0/keys/inactive Gj listInactiveSecretKeys 9.5
 Dn deleteInactiveSecretKeys 9.5
/secrets/1.0/keys/rotate Pn rotateSecretKey 9.5
/ssh/latest/admin Gj getSshKeySettings
 Un setSshKeySettings
/ssh/latest/admin/supported-key-types Gj listSupportedSshKeyTypes
/ssh/latest/keys Gp listSshKeys
 Pj createSshKey
 Dn deleteAllSshKeys
/ssh/latest/keys/{keyId} Gj getSshKey
 Dn deleteSshKey
/ssh/latest/settings Gj getSshSettings
/status Gj getServerStatus
/sync/latest/projects/{projectKey}/repos/{repositorySlug} Gj getSyncStatus
 Po setSyncEnabled !
/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize Po synchronizeRef
/tsv/latest/authenticate Pj createLoginSession 9.4
/tsv/latest/authenticate/captcha Gj getLoginCaptcha 9.4
/tsv/latest/authenticate/recovery-code Pj completeLoginWithRecoveryCode 9.4
/tsv/latest/authenticate/totp-code Pn completeLoginWithTotp 9.4
/tsv/latest/elevate-permissions Gn getElevatedSession 9.4
/tsv/latest/elevate-permissions/password Pn createElevatedSessionWithPassword 9.4
/tsv/latest/elevate-permissions/recovery-code Pj createElevatedSessionWithRecoveryCode 9.4
/tsv/latest/elevate-permissions/totp Pn createElevatedSessionWithTotp 9.4
/tsv/latest/sso-management-status Gj getSsoManagementStatus 9.4
/tsv/latest/status Gj getTwoStepVerificationStatus 9.4
/tsv/latest/totp/complete-enforced-enrollment Pj completeEnforcedTotpEnrollment 9.4
/tsv/latest/totp/complete-enrollment-update Pj completeTotpUpdate 9.4
/tsv/latest/totp/complete-voluntary-enrollment Pj completeTotpEnrollment 9.4
/tsv/latest/totp/recovery-code/rotate Pj rotateRecoveryCode 9.4
/tsv/latest/totp/start-enforced-enrollment Pj startEnforcedTotpEnrollment 9.4
/tsv/latest/totp/start-enrollment-update Pj startTotpUpdate 9.4
/tsv/latest/totp/start-voluntary-enrollment Pj startTotpEnrollment 9.4
/tsv/latest/totp/unenroll Dn deleteTotpEnrollment 9.4
/tsv/latest/totp/unenroll/user/{userName} Dn deleteUserTotpEnrollment 9.4
/ui/latest/projects/{projectKey}/repos/{repositorySlug}/code-owners Gj listCodeOwners
`;

/** What only some operations have. */
export const operationDetails = {
  "authenticateMirrorUser": {
    "secretFields": ["password","token"],
  },
  "completeEnforcedTotpEnrollment": {
    "secretFields": ["totpCode"],
  },
  "completeLoginWithRecoveryCode": {
    "secretFields": ["recoveryCode"],
  },
  "completeLoginWithTotp": {
    "secretFields": ["totpCode"],
  },
  "completeTotpEnrollment": {
    "secretFields": ["totpCode"],
  },
  "completeTotpUpdate": {
    "secretFields": ["totpCode"],
  },
  "createAttachment": {
    "files": ["files"],
  },
  "createElevatedSessionWithPassword": {
    "secretFields": ["password","totpCode"],
  },
  "createElevatedSessionWithRecoveryCode": {
    "secretFields": ["recoveryCode"],
  },
  "createElevatedSessionWithTotp": {
    "secretFields": ["totpCode"],
  },
  "createGlobalHookScript": {
    "files": ["content"],
  },
  "createIdentityProvider": {
    "secretFields": ["client-secret"],
  },
  "createLoginSession": {
    "secretFields": ["password"],
  },
  "createProjectRefRestriction": {
    "arrayType": "application/vnd.atl.bitbucket.bulk+json",
  },
  "createProjectWebhook": {
    "secretFields": ["password","secret"],
  },
  "createRefRestriction": {
    "arrayType": "application/vnd.atl.bitbucket.bulk+json",
  },
  "createSigningCertificate": {
    "files": ["certificate"],
  },
  "createUser": {
    "secretFields": ["password"],
  },
  "createWebhook": {
    "secretFields": ["password","secret"],
  },
  "deleteUserTotpEnrollment": {
    "secretFields": ["totpCode"],
  },
  "editFile": {
    "files": ["content"],
  },
  "getAttachment": {
    "headerParameters": ["Range"],
  },
  "getContributing": {
    "html": true,
  },
  "getCurrentUsername": {
    "outsideRest": true,
  },
  "getHookAvatar": {
    "html": true,
  },
  "getLicense": {
    "html": true,
  },
  "getRawFile": {
    "html": true,
  },
  "getReadme": {
    "html": true,
  },
  "getRepositorySizes": {
    "outsideRest": true,
  },
  "getSamlCertificate": {
    "html": true,
  },
  "getServerStatus": {
    "outsideRest": true,
  },
  "previewMarkup": {
    "textType": "text/plain",
  },
  "recreateSamlCertificate": {
    "html": true,
  },
  "setCurrentUserPassword": {
    "secretFields": ["oldPassword","password","passwordConfirm"],
  },
  "setMailServer": {
    "secretFields": ["password"],
  },
  "setProjectAvatar": {
    "files": ["avatar"],
  },
  "setServerLicense": {
    "secretFields": ["license"],
  },
  "setUserAvatar": {
    "files": ["avatar"],
  },
  "setUserPassword": {
    "secretFields": ["password","passwordConfirm"],
  },
  "testProjectWebhook": {
    "secretFields": ["password"],
  },
  "testWebhook": {
    "secretFields": ["password"],
  },
  "updateCurrentUser": {
    "secretFields": ["password"],
  },
  "updateGlobalHookScript": {
    "files": ["content"],
  },
  "updateIdentityProvider": {
    "secretFields": ["client-secret"],
  },
  "updateProjectWebhook": {
    "secretFields": ["password","secret"],
  },
  "updateWebhook": {
    "secretFields": ["password","secret"],
  },
} as const;

/** What the operations resolve to. */
export interface OperationResults {
  "acceptMirroringRequest": "json",
  "addCommentReaction": "json",
  "addLabel": "json",
  "addMeshNode": "json",
  "addMirroredProject": "json",
  "addMirroredProjects": "json",
  "addPullRequestCommentReaction": "json",
  "addPullRequestParticipant": "json",
  "addUserToGroupViaGroups": "none",
  "addUserToGroupViaUsers": "none",
  "addUserToGroups": "none",
  "addUsersToGroup": "none",
  "applyPullRequestSuggestion": "none",
  "approvePullRequest": "json",
  "authenticateMirrorUser": "json",
  "browsePath": "browse",
  "browseRoot": "browse",
  "cancelExport": "none",
  "cancelImport": "none",
  "cancelJiraBackfill": "none",
  "cancelMeshMigration": "none",
  "cancelPullRequestAutoMerge": "none",
  "compareChanges": "page",
  "compareCommits": "page",
  "compareDiff": "json",
  "compareDiffStats": "json",
  "completeEnforcedTotpEnrollment": "json",
  "completeLoginWithRecoveryCode": "json",
  "completeLoginWithTotp": "none",
  "completePullRequestReview": "json",
  "completeTotpEnrollment": "json",
  "completeTotpUpdate": "json",
  "createAttachment": "json",
  "createBranch": "json",
  "createBranchViaBranchUtils": "json",
  "createCommentIssue": "json",
  "createCommitComment": "json",
  "createDefaultReviewerCondition": "json",
  "createDefaultTask": "json",
  "createElevatedSessionWithPassword": "none",
  "createElevatedSessionWithRecoveryCode": "json",
  "createElevatedSessionWithTotp": "none",
  "createExport": "json",
  "createGlobalHookScript": "json",
  "createGlobalSecretScanningRule": "json",
  "createGpgKey": "json",
  "createGroup": "json",
  "createIdentityProvider": "json",
  "createImport": "json",
  "createInsightReportAnnotations": "none",
  "createLoginSession": "json",
  "createMirroringRequest": "json",
  "createProject": "json",
  "createProjectAccessKey": "json",
  "createProjectAccessToken": "json",
  "createProjectDefaultReviewerCondition": "json",
  "createProjectDefaultTask": "json",
  "createProjectRefRestriction": "json",
  "createProjectReviewerGroup": "json",
  "createProjectSecretScanningAllowlistRule": "json",
  "createProjectSecretScanningRule": "json",
  "createProjectSettingsRestriction": "json",
  "createProjectWebhook": "json",
  "createPullRequest": "json",
  "createPullRequestBlockerComment": "json",
  "createPullRequestComment": "json",
  "createRefRestriction": "json",
  "createRepository": "json",
  "createRepositoryAccessKey": "json",
  "createRepositoryAccessToken": "json",
  "createRequiredBuildCondition": "json",
  "createReviewerGroup": "json",
  "createSecretScanningAllowlistRule": "json",
  "createSecretScanningRule": "json",
  "createSigningCertificate": "json",
  "createSshKey": "json",
  "createTag": "json",
  "createTagViaGit": "json",
  "createUser": "none",
  "createUserAccessToken": "json",
  "createWebhook": "json",
  "declinePullRequest": "json",
  "deleteAllDefaultTasks": "none",
  "deleteAllGpgKeys": "none",
  "deleteAllProjectDefaultTasks": "none",
  "deleteAllSshKeys": "none",
  "deleteAttachment": "none",
  "deleteAttachmentMetadata": "none",
  "deleteAutoDeclineSettings": "none",
  "deleteAutoMergeSettings": "none",
  "deleteBanner": "none",
  "deleteBranch": "none",
  "deleteBranchModelConfiguration": "none",
  "deleteChangeAuthorSettings": "none",
  "deleteCommitBuild": "none",
  "deleteCommitComment": "none",
  "deleteCommitDeployment": "none",
  "deleteDefaultReviewerCondition": "none",
  "deleteDefaultTask": "none",
  "deleteGlobalHookScript": "none",
  "deleteGlobalSecretScanningRule": "none",
  "deleteGpgKey": "none",
  "deleteGroup": "json",
  "deleteHookScript": "none",
  "deleteIdentityProvider": "json",
  "deleteInactiveSecretKeys": "none",
  "deleteInsightReport": "none",
  "deleteInsightReportAnnotations": "none",
  "deleteMailServer": "none",
  "deleteMeshNode": "none",
  "deleteMirror": "none",
  "deleteMirroringRequest": "none",
  "deletePreferredMirror": "none",
  "deleteProject": "none",
  "deleteProjectAccessKey": "none",
  "deleteProjectAccessToken": "none",
  "deleteProjectAutoDeclineSettings": "none",
  "deleteProjectAutoMergeSettings": "none",
  "deleteProjectChangeAuthorSettings": "none",
  "deleteProjectDefaultReviewerCondition": "none",
  "deleteProjectDefaultTask": "none",
  "deleteProjectHookScript": "none",
  "deleteProjectRefRestriction": "none",
  "deleteProjectReviewerGroup": "none",
  "deleteProjectSecretScanningAllowlistRule": "none",
  "deleteProjectSecretScanningRule": "none",
  "deleteProjectSettingsRestriction": "none",
  "deleteProjectWebhook": "none",
  "deletePullRequest": "none",
  "deletePullRequestBlockerComment": "none",
  "deletePullRequestComment": "none",
  "deleteRefRestriction": "none",
  "deleteRepository": "json?",
  "deleteRepositoryAccessKey": "none",
  "deleteRepositoryAccessToken": "none",
  "deleteRepositoryHook": "none",
  "deleteRequiredBuildCondition": "none",
  "deleteReviewerGroup": "none",
  "deleteSecretScanningAllowlistRule": "none",
  "deleteSecretScanningRule": "none",
  "deleteSenderAddress": "none",
  "deleteServerDefaultBranch": "none",
  "deleteSigningCertificate": "none",
  "deleteSshKey": "none",
  "deleteTag": "none",
  "deleteTotpEnrollment": "none",
  "deleteUser": "json",
  "deleteUserAccessToken": "none",
  "deleteUserAvatar": "json",
  "deleteUserCaptcha": "none",
  "deleteUserRateLimit": "none",
  "deleteUserTotpEnrollment": "none",
  "deleteWebhook": "none",
  "disableLfs": "none",
  "disableProjectHook": "json?",
  "disableRepositoryHook": "json?",
  "discardPullRequestReview": "none",
  "dismissRetentionReview": "none",
  "editFile": "json",
  "enableLfs": "none",
  "enableProjectHook": "json",
  "enableRepositoryHook": "json",
  "endMirrorUpgrade": "json",
  "eraseUser": "json",
  "exemptProjectRepositoriesFromSecretScanning": "none",
  "exemptRepositoriesFromSecretScanning": "none",
  "exemptRepositoryFromSecretScanning": "none",
  "forkRepository": "json",
  "getActiveMeshMigrationSummary": "json",
  "getApplicationProperties": "json",
  "getArchive": "response",
  "getAttachment": "response",
  "getAttachmentMetadata": "json",
  "getAutoDeclineSettings": "json",
  "getAutoMergeSettings": "json",
  "getBanner": "json?",
  "getBasicAuthenticationSettings": "json",
  "getBranchModel": "json",
  "getBranchModelConfiguration": "json",
  "getBuildCapabilities": "json",
  "getBuildStatistics": "json",
  "getCapabilities": "json",
  "getChangeAuthorSettings": "json",
  "getCluster": "json",
  "getCommit": "json",
  "getCommitBuild": "json",
  "getCommitComment": "json",
  "getCommitDeployment": "json",
  "getCommitDiff": "json",
  "getCommitFileDiff": "json",
  "getCommitFileDiffStats": "json",
  "getCommitMergeBase": "json?",
  "getContributing": "response",
  "getCurrentUsername": "response",
  "getDefaultBranch": "json?",
  "getDefaultBranchViaBranches": "json?",
  "getDeploymentCapabilities": "json",
  "getElevatedSession": "none",
  "getExport": "json",
  "getGlobalHookScript": "json",
  "getGlobalHookScriptContent": "response",
  "getGlobalSecretScanningRule": "json",
  "getHookAvatar": "response",
  "getIdentityProvider": "json",
  "getImport": "json",
  "getInboxPullRequestCount": "json",
  "getIndexingStatus": "json",
  "getInsightCapabilities": "json",
  "getInsightReport": "json",
  "getJiraBackfillReport": "json",
  "getJiraBackfillStatus": "json",
  "getLabel": "json",
  "getLastModified": "json",
  "getLatestProjectWebhookInvocation": "json?",
  "getLatestWebhookInvocation": "json?",
  "getLfsStatus": "none",
  "getLicense": "response",
  "getLogLevel": "json",
  "getLogSettings": "json",
  "getLoginCaptcha": "json",
  "getMailServer": "json",
  "getMeshConnectivity": "json",
  "getMeshControlPlanePem": "response",
  "getMeshMigration": "json",
  "getMeshMigrationSummary": "json",
  "getMeshNode": "json",
  "getMeshSupportZip": "response",
  "getMeshSupportZips": "response",
  "getMirror": "json",
  "getMirrorMode": "response",
  "getMirrorProgress": "json",
  "getMirrorRefChangeCount": "json",
  "getMirrorSettings": "json",
  "getMirrorSyncStatus": "json",
  "getMirroredRepository": "json",
  "getMirroringAnalyticsSettings": "json",
  "getMirroringRequest": "json",
  "getNotificationSettings": "json",
  "getPatch": "response",
  "getPathLastModified": "json",
  "getPreferredMirror": "json",
  "getProject": "json",
  "getProjectAccessKey": "json",
  "getProjectAccessToken": "json",
  "getProjectAutoDeclineSettings": "json",
  "getProjectAutoMergeSettings": "json",
  "getProjectAvatar": "response",
  "getProjectBranchModelConfiguration": "json",
  "getProjectById": "json",
  "getProjectChangeAuthorSettings": "json",
  "getProjectDefaultPermission": "json",
  "getProjectEntityLink": "json",
  "getProjectHook": "json",
  "getProjectHookSettings": "json?",
  "getProjectPullRequestSettings": "json",
  "getProjectRefRestriction": "json",
  "getProjectReviewerGroup": "json",
  "getProjectSecretScanningAllowlistRule": "json",
  "getProjectSecretScanningRule": "json",
  "getProjectSettingsRestriction": "json",
  "getProjectWebhook": "json",
  "getProjectWebhookStatistics": "json",
  "getProjectWebhookStatisticsSummary": "json?",
  "getPullRequest": "json",
  "getPullRequestAutoMerge": "json",
  "getPullRequestBlockerComment": "json",
  "getPullRequestComment": "json",
  "getPullRequestCommitMessageSuggestion": "json",
  "getPullRequestDiff": "json",
  "getPullRequestDiffStats": "json",
  "getPullRequestFileDiff": "json",
  "getPullRequestFileDiffStats": "json",
  "getPullRequestMergeBase": "json?",
  "getPullRequestMergeStatus": "json",
  "getPullRequestPatch": "response",
  "getPullRequestRebaseStatus": "json",
  "getPullRequestReview": "page",
  "getPullRequestSettings": "json",
  "getRateLimitSettings": "json",
  "getRawDiff": "response",
  "getRawFile": "response",
  "getRawFileDiff": "response",
  "getRawPullRequestDiff": "response",
  "getReadme": "response",
  "getRefRestriction": "json",
  "getRepository": "json",
  "getRepositoryAccessKey": "json",
  "getRepositoryAccessToken": "json",
  "getRepositoryArchivePolicy": "json",
  "getRepositoryDeletePolicy": "json",
  "getRepositoryHash": "json",
  "getRepositoryHook": "json",
  "getRepositoryHookSettings": "json?",
  "getRepositoryIndexQueueDetails": "json",
  "getRepositoryIndexQueueStatus": "json",
  "getRepositoryIndexStatus": "json",
  "getRepositoryLockOwner": "json?",
  "getRepositorySizes": "json",
  "getReviewerGroup": "json",
  "getRootLogLevel": "json",
  "getSamlCertificate": "response",
  "getSecretScanningAllowlistRule": "json",
  "getSecretScanningExemption": "json",
  "getSecretScanningRule": "json",
  "getSenderAddress": "response",
  "getServerDefaultBranch": "json",
  "getServerLicense": "json",
  "getServerPullRequestSettings": "json",
  "getServerStatus": "json",
  "getSshKey": "json",
  "getSshKeySettings": "json",
  "getSshSettings": "json",
  "getSsoManagementStatus": "json",
  "getSsoSettings": "json",
  "getSyncStatus": "json",
  "getSystemSigningSettings": "json",
  "getTag": "json",
  "getTwoStepVerificationStatus": "json",
  "getUpstreamServer": "json",
  "getUser": "json",
  "getUserAccessToken": "json",
  "getUserErasability": "none",
  "getUserRateLimit": "json",
  "getUserSettings": "json",
  "getWebhook": "json",
  "getWebhookStatistics": "json",
  "getWebhookStatisticsSummary": "json",
  "grantGlobalGroupPermission": "none",
  "grantGlobalUserPermission": "none",
  "grantProjectGroupPermission": "none",
  "grantProjectUserPermission": "none",
  "grantRepositoryGroupPermission": "none",
  "grantRepositoryUserPermission": "none",
  "listAccessKeyProjects": "page",
  "listAccessKeyRepositories": "page",
  "listAdminGroups": "page",
  "listAdminUsers": "page",
  "listAllLabels": "page",
  "listBranches": "page",
  "listBrokenIndexRepositories": "page",
  "listBuildStatistics": "json",
  "listBuildStatuses": "page",
  "listChanges": "page",
  "listCodeOwners": "json",
  "listCommitBranches": "page",
  "listCommitChanges": "page",
  "listCommitComments": "page",
  "listCommitPullRequests": "page",
  "listCommits": "page",
  "listDashboardPullRequests": "page",
  "listDefaultReviewerConditions": "json",
  "listDefaultReviewers": "json",
  "listDefaultTasks": "page",
  "listDelayedSyncRepositories": "json",
  "listDirectoryFiles": "page",
  "listExportMessages": "page",
  "listFarmNodes": "json",
  "listFiles": "page",
  "listForks": "page",
  "listGlobalGroupPermissions": "page",
  "listGlobalGroupsWithoutPermission": "page",
  "listGlobalSecretScanningExemptions": "page",
  "listGlobalSecretScanningRules": "page",
  "listGlobalUserPermissions": "page",
  "listGlobalUsersWithoutPermission": "page",
  "listGpgKeys": "page",
  "listGroupMembers": "page",
  "listGroupNonMembers": "page",
  "listGroups": "page",
  "listHookScripts": "page",
  "listIdentityProviders": "json",
  "listImportMessages": "page",
  "listInactiveSecretKeys": "json",
  "listInboxPullRequests": "page",
  "listIndexingThreads": "json",
  "listInsightAnnotations": "json",
  "listInsightReportAnnotations": "json",
  "listInsightReports": "page",
  "listIssueCommits": "page",
  "listJitUsers": "json",
  "listLabeledRepositories": "page",
  "listLabels": "page",
  "listLoginOptions": "json",
  "listMeshMigrationMessages": "page",
  "listMeshMigrationRepositories": "page",
  "listMeshMigrationSummaries": "page",
  "listMeshNodes": "json",
  "listMirrorRefChanges": "json",
  "listMirrorSyncStatuses": "page",
  "listMirroredProjects": "json",
  "listMirroringRequests": "page",
  "listMirrors": "page",
  "listProjectAccessKeys": "page",
  "listProjectAccessTokens": "page",
  "listProjectDefaultReviewerConditions": "json",
  "listProjectDefaultTasks": "page",
  "listProjectGroupPermissions": "page",
  "listProjectGroupsWithoutPermission": "page",
  "listProjectHookScripts": "page",
  "listProjectHooks": "page",
  "listProjectRefRestrictions": "page",
  "listProjectRepositories": "page",
  "listProjectRepositoryHashes": "page",
  "listProjectReviewerGroups": "page",
  "listProjectSecretScanningAllowlistRules": "page",
  "listProjectSecretScanningExemptions": "page",
  "listProjectSecretScanningRules": "page",
  "listProjectSettingsRestrictions": "page",
  "listProjectUserPermissions": "page",
  "listProjectUsersWithoutPermission": "page",
  "listProjectWebhooks": "page",
  "listProjects": "page",
  "listPullRequestActivities": "page",
  "listPullRequestBlockerComments": "json",
  "listPullRequestChanges": "page",
  "listPullRequestComments": "page",
  "listPullRequestCommits": "page",
  "listPullRequestInsightReports": "page",
  "listPullRequestIssues": "json",
  "listPullRequestParticipants": "page",
  "listPullRequestSuggestions": "page",
  "listPullRequests": "page",
  "listRateLimitHistory": "page",
  "listRecentRepositories": "page",
  "listRefChangeActivities": "page",
  "listRefChangeBranches": "page",
  "listRefRestrictions": "page",
  "listRelatedRepositories": "page",
  "listRepositories": "page",
  "listRepositoryAccessKeys": "page",
  "listRepositoryAccessTokens": "page",
  "listRepositoryGroupPermissions": "page",
  "listRepositoryGroupsWithoutPermission": "page",
  "listRepositoryHashes": "page",
  "listRepositoryHooks": "page",
  "listRepositoryLockOwners": "json",
  "listRepositoryMirrors": "page",
  "listRepositoryParticipants": "page",
  "listRepositoryUserPermissions": "page",
  "listRepositoryUsersWithoutPermission": "page",
  "listRequiredBuildConditions": "page",
  "listReviewerGroupUsers": "json",
  "listReviewerGroups": "page",
  "listSecretScanningAllowlistRules": "page",
  "listSecretScanningRules": "page",
  "listSigningCertificates": "page",
  "listSshKeys": "page",
  "listSupportedSshKeyTypes": "json",
  "listTags": "page",
  "listUserAccessTokens": "page",
  "listUserDirectories": "json",
  "listUserGroups": "page",
  "listUserOtherGroups": "page",
  "listUserRateLimits": "page",
  "listUsers": "page",
  "listWebhooks": "page",
  "mergePullRequest": "json",
  "previewExport": "json",
  "previewMarkup": "json",
  "previewMeshMigration": "json",
  "publishMirrorEvent": "none",
  "rebasePullRequest": "json?",
  "recreateRepository": "json",
  "recreateSamlCertificate": "response",
  "reindexRepositories": "none",
  "rejectMirroringRequest": "json",
  "removeCommentReaction": "none",
  "removeLabel": "none",
  "removeMirroredProject": "none",
  "removePullRequestCommentReaction": "none",
  "removePullRequestParticipant": "none",
  "removePullRequestParticipantViaQuery": "none",
  "removeUserFromGroup": "none",
  "removeUserFromGroupViaGroups": "none",
  "renameUser": "json",
  "reopenPullRequest": "json",
  "requestPullRequestAutoMerge": "json",
  "restartIndexing": "none",
  "revokeAccessKey": "none",
  "revokeGlobalGroupPermission": "none",
  "revokeGlobalUserPermission": "none",
  "revokeProjectGroupPermission": "none",
  "revokeProjectPermissions": "none",
  "revokeProjectUserPermission": "none",
  "revokeRepositoryGroupPermission": "none",
  "revokeRepositoryPermissions": "none",
  "revokeRepositoryUserPermission": "none",
  "rotateRecoveryCode": "json",
  "rotateSecretKey": "none",
  "searchCode": "json",
  "searchProjectPermissions": "page",
  "searchRepositoriesByRootFile": "page",
  "searchRepositoryPermissions": "page",
  "searchWebhooks": "page",
  "setAttachmentMetadata": "json",
  "setAutoDeclineSettings": "json",
  "setAutoMergeSettings": "json",
  "setBanner": "none",
  "setBasicAuthenticationSettings": "none",
  "setBranchModelConfiguration": "json",
  "setBuildStatus": "none",
  "setChangeAuthorSettings": "json",
  "setCommitBuild": "none",
  "setCommitDeployment": "json",
  "setContentSecurityPolicy": "none",
  "setCurrentUserPassword": "none",
  "setDefaultBranch": "none",
  "setDefaultBranchViaBranches": "none",
  "setHookScript": "json",
  "setIndexingThreads": "none",
  "setInsightReport": "json",
  "setInsightReportAnnotation": "none",
  "setLogLevel": "none",
  "setLogSettings": "json",
  "setMailServer": "json",
  "setMirrorMode": "response",
  "setMirrorSettings": "json",
  "setPreferredMirror": "none",
  "setProjectAccessKeyPermission": "json",
  "setProjectAutoDeclineSettings": "json",
  "setProjectAutoMergeSettings": "json",
  "setProjectAvatar": "none",
  "setProjectBranchModelConfiguration": "json",
  "setProjectChangeAuthorSettings": "json",
  "setProjectDefaultPermission": "none",
  "setProjectHookScript": "json",
  "setProjectHookSettings": "json",
  "setRepositoryAccessKeyPermission": "json",
  "setRepositoryArchivePolicy": "json",
  "setRepositoryDeletePolicy": "json",
  "setRepositoryHookSettings": "json",
  "setRootLogLevel": "none",
  "setSenderAddress": "response",
  "setServerDefaultBranch": "none",
  "setServerLicense": "json",
  "setSshKeySettings": "none",
  "setSyncEnabled": "json?",
  "setUserAvatar": "none",
  "setUserPassword": "none",
  "setUserRateLimit": "json",
  "setUserRateLimits": "json",
  "startEnforcedTotpEnrollment": "json",
  "startJiraBackfill": "none",
  "startMeshMigration": "json",
  "startMirrorUpgrade": "json",
  "startTotpEnrollment": "json",
  "startTotpUpdate": "json",
  "synchronizeRef": "json?",
  "testProjectWebhook": "json",
  "testWebhook": "json",
  "unapprovePullRequest": "json",
  "unexemptRepositoryFromSecretScanning": "none",
  "unwatchCommit": "none",
  "unwatchPullRequest": "none",
  "unwatchRepository": "none",
  "updateCommitComment": "json",
  "updateCurrentUser": "json",
  "updateDefaultReviewerCondition": "json",
  "updateDefaultTask": "json",
  "updateGlobalHookScript": "json",
  "updateGlobalSecretScanningRule": "json",
  "updateIdentityProvider": "json",
  "updateMeshNode": "json",
  "updateMirror": "json",
  "updateNotificationSettings": "json?",
  "updateProject": "json",
  "updateProjectAccessToken": "json",
  "updateProjectDefaultReviewerCondition": "json",
  "updateProjectDefaultTask": "json",
  "updateProjectPullRequestSettings": "json",
  "updateProjectReviewerGroup": "json",
  "updateProjectSecretScanningAllowlistRule": "json",
  "updateProjectSecretScanningRule": "json",
  "updateProjectWebhook": "json",
  "updatePullRequest": "json",
  "updatePullRequestBlockerComment": "json",
  "updatePullRequestComment": "json",
  "updatePullRequestParticipant": "json",
  "updatePullRequestSettings": "json",
  "updateRateLimitSettings": "json",
  "updateRepository": "json",
  "updateRepositoryAccessToken": "json",
  "updateRequiredBuildCondition": "json",
  "updateReviewerGroup": "json",
  "updateSecretScanningAllowlistRule": "json",
  "updateSecretScanningRule": "json",
  "updateServerPullRequestSettings": "json",
  "updateSigningCertificateRevocations": "none",
  "updateSsoSettings": "json",
  "updateSystemSigningSettings": "json",
  "updateUser": "json",
  "updateUserAccessToken": "json",
  "updateUserSettings": "none",
  "updateWebhook": "json",
  "watchCommit": "none",
  "watchPullRequest": "none",
  "watchRepository": "none",
}

/** The path parameters that are optional, as they bring their own slash. */
export interface OptionalParameters {
  "compareDiff": "path",
  "compareDiffStats": "path",
}

/** Arguments of which a call needs at least one, in the query or in the body. */
export interface NeededArguments {
  "createUser": { notify: {} } | { password: {} };
  "declinePullRequest": { version: {} } | { body: { version: {} } };
  "mergePullRequest": { version: {} } | { body: { version: {} } };
  "reopenPullRequest": { version: {} } | { body: { version: {} } };
  "revokeProjectPermissions": { user: {} } | { group: {} };
  "revokeRepositoryPermissions": { user: {} } | { group: {} };
}

/** The path parameters whose slashes stay literal. */
export const multiSegmentParameters = ["name","path"] as const;
