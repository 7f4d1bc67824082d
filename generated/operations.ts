// Generated from openapi/ by `npm run generate`. Do not edit.

/** The version of the package. */
export const version = "0.2.0";

/** What the paths of most operations begin with. */
export const commonPath = "/api/latest/projects/{projectKey}/repos/{repositorySlug}";

/**
 * The operations, one a line: the path (nothing if it is that of the line before, a dot for the common beginning), the
 * method, the result, the name, `!` if it is idempotent other than its method says, and the first release that has it.
 */
export const operationTable = `
/access-tokens/latest/projects/{projectKey} GET page listProjectAccessTokens
 PUT json createProjectAccessToken !
/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug} GET page listRepositoryAccessTokens
 PUT json createRepositoryAccessToken !
/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId} GET json getRepositoryAccessToken
 POST json updateRepositoryAccessToken !
 DELETE none deleteRepositoryAccessToken
/access-tokens/latest/projects/{projectKey}/{tokenId} GET json getProjectAccessToken
 POST json updateProjectAccessToken !
 DELETE none deleteProjectAccessToken
/access-tokens/latest/users/{userSlug} GET page listUserAccessTokens
 PUT json createUserAccessToken !
/access-tokens/latest/users/{userSlug}/{tokenId} GET json getUserAccessToken
 POST json updateUserAccessToken !
 DELETE none deleteUserAccessToken
/api/latest/admin/banner GET json? getBanner
 PUT none setBanner
 DELETE none deleteBanner
/api/latest/admin/cluster GET json getCluster
/api/latest/admin/default-branch GET json getServerDefaultBranch
 PUT none setServerDefaultBranch
 DELETE none deleteServerDefaultBranch
/api/latest/admin/git/mesh/config/control-plane.pem GET response getMeshControlPlanePem
/api/latest/admin/git/mesh/diagnostics/connectivity GET json getMeshConnectivity
/api/latest/admin/git/mesh/nodes GET json listMeshNodes
 POST json addMeshNode
/api/latest/admin/git/mesh/nodes/{id} GET json getMeshNode
 PUT json updateMeshNode
 DELETE none deleteMeshNode
/api/latest/admin/git/mesh/support-zips GET response getMeshSupportZips
/api/latest/admin/git/mesh/support-zips/{id} GET response getMeshSupportZip
/api/latest/admin/groups GET page listAdminGroups
 POST json createGroup
 DELETE json deleteGroup
/api/latest/admin/groups/add-user POST none addUserToGroupViaGroups !
/api/latest/admin/groups/add-users POST none addUsersToGroup !
/api/latest/admin/groups/more-members GET page listGroupMembers
/api/latest/admin/groups/more-non-members GET page listGroupNonMembers
/api/latest/admin/groups/remove-user POST none removeUserFromGroupViaGroups !
/api/latest/admin/license GET json getServerLicense
 POST json setServerLicense !
/api/latest/admin/mail-server GET json getMailServer
 PUT json setMailServer
 DELETE none deleteMailServer
/api/latest/admin/mail-server/sender-address GET response getSenderAddress
 PUT response setSenderAddress
 DELETE none deleteSenderAddress
/api/latest/admin/permissions/groups GET page listGlobalGroupPermissions
 PUT none grantGlobalGroupPermission
 DELETE none revokeGlobalGroupPermission
/api/latest/admin/permissions/groups/none GET page listGlobalGroupsWithoutPermission
/api/latest/admin/permissions/users GET page listGlobalUserPermissions
 PUT none grantGlobalUserPermission
 DELETE none revokeGlobalUserPermission
/api/latest/admin/permissions/users/none GET page listGlobalUsersWithoutPermission
/api/latest/admin/pull-requests/{scmId} GET json getServerPullRequestSettings
 POST json updateServerPullRequestSettings !
/api/latest/admin/rate-limit/history GET page listRateLimitHistory
/api/latest/admin/rate-limit/settings GET json getRateLimitSettings
 PUT json updateRateLimitSettings
/api/latest/admin/rate-limit/settings/users GET page listUserRateLimits
 POST json setUserRateLimits !
/api/latest/admin/rate-limit/settings/users/{userSlug} GET json getUserRateLimit
 PUT json setUserRateLimit
 DELETE none deleteUserRateLimit
/api/latest/admin/user-directories GET json listUserDirectories
/api/latest/admin/users GET page listAdminUsers
 PUT json updateUser
 POST none createUser
 DELETE json deleteUser
/api/latest/admin/users/add-group POST none addUserToGroupViaUsers !
/api/latest/admin/users/add-groups POST none addUserToGroups !
/api/latest/admin/users/captcha DELETE none deleteUserCaptcha
/api/latest/admin/users/credentials PUT none setUserPassword
/api/latest/admin/users/erasure GET none getUserErasability
 POST json eraseUser
/api/latest/admin/users/more-members GET page listUserGroups
/api/latest/admin/users/more-non-members GET page listUserOtherGroups
/api/latest/admin/users/remove-group POST none removeUserFromGroup !
/api/latest/admin/users/rename POST json renameUser
/api/latest/application-properties GET json getApplicationProperties
/api/latest/build/capabilities GET json getBuildCapabilities
/api/latest/dashboard/pull-request-suggestions GET page listPullRequestSuggestions
/api/latest/dashboard/pull-requests GET page listDashboardPullRequests
/api/latest/deployment/capabilities GET json getDeploymentCapabilities
/api/latest/groups GET page listGroups
/api/latest/hook-scripts POST json createGlobalHookScript
/api/latest/hook-scripts/{scriptId} GET json getGlobalHookScript
 PUT json updateGlobalHookScript
 DELETE none deleteGlobalHookScript
/api/latest/hook-scripts/{scriptId}/content GET response getGlobalHookScriptContent
/api/latest/hooks/{hookKey}/avatar GET response getHookAvatar
/api/latest/inbox/pull-requests GET page listInboxPullRequests
/api/latest/inbox/pull-requests/count GET json getInboxPullRequestCount
/api/latest/labels GET page listAllLabels
/api/latest/labels/{labelName} GET json getLabel
/api/latest/labels/{labelName}/labeled GET page listLabeledRepositories
/api/latest/logs/logger/{loggerName} GET json getLogLevel
/api/latest/logs/logger/{loggerName}/{levelName} PUT none setLogLevel
/api/latest/logs/rootLogger GET json getRootLogLevel
/api/latest/logs/rootLogger/{levelName} PUT none setRootLogLevel
/api/latest/logs/settings GET json getLogSettings 9.5
 PUT json setLogSettings 9.5
/api/latest/markup/preview POST json previewMarkup !
/api/latest/migration/exports POST json createExport
/api/latest/migration/exports/preview POST json previewExport !
/api/latest/migration/exports/{jobId} GET json getExport
/api/latest/migration/exports/{jobId}/cancel POST none cancelExport
/api/latest/migration/exports/{jobId}/messages GET page listExportMessages
/api/latest/migration/imports POST json createImport
/api/latest/migration/imports/{jobId} GET json getImport
/api/latest/migration/imports/{jobId}/cancel POST none cancelImport
/api/latest/migration/imports/{jobId}/messages GET page listImportMessages
/api/latest/migration/mesh POST json startMeshMigration
/api/latest/migration/mesh/preview POST json previewMeshMigration !
/api/latest/migration/mesh/repos GET page listMeshMigrationRepositories
/api/latest/migration/mesh/summaries GET page listMeshMigrationSummaries
/api/latest/migration/mesh/summary GET json getActiveMeshMigrationSummary
/api/latest/migration/mesh/{jobId} GET json getMeshMigration
/api/latest/migration/mesh/{jobId}/cancel POST none cancelMeshMigration
/api/latest/migration/mesh/{jobId}/messages GET page listMeshMigrationMessages
/api/latest/migration/mesh/{jobId}/summary GET json getMeshMigrationSummary
/api/latest/profile/recent/repos GET page listRecentRepositories
/api/latest/projects GET page listProjects
 POST json createProject
/api/latest/projects/{projectKey} GET json getProject
 PUT json updateProject
 DELETE none deleteProject
/api/latest/projects/{projectKey}/avatar.png GET response getProjectAvatar
 POST none setProjectAvatar !
/api/latest/projects/{projectKey}/hook-scripts GET page listProjectHookScripts
/api/latest/projects/{projectKey}/hook-scripts/{scriptId} PUT json setProjectHookScript
 DELETE none deleteProjectHookScript
/api/latest/projects/{projectKey}/permissions DELETE none revokeProjectPermissions
/api/latest/projects/{projectKey}/permissions/groups GET page listProjectGroupPermissions
 PUT none grantProjectGroupPermission
 DELETE none revokeProjectGroupPermission
/api/latest/projects/{projectKey}/permissions/groups/none GET page listProjectGroupsWithoutPermission
/api/latest/projects/{projectKey}/permissions/search GET page searchProjectPermissions
/api/latest/projects/{projectKey}/permissions/users GET page listProjectUserPermissions
 PUT none grantProjectUserPermission
 DELETE none revokeProjectUserPermission
/api/latest/projects/{projectKey}/permissions/users/none GET page listProjectUsersWithoutPermission
/api/latest/projects/{projectKey}/permissions/{permission}/all GET json getProjectDefaultPermission
 POST none setProjectDefaultPermission !
/api/latest/projects/{projectKey}/repos GET page listProjectRepositories
 POST json createRepository
. GET json getRepository
 PUT json updateRepository
 POST json forkRepository
 DELETE json? deleteRepository
./archive GET response getArchive
./attachments POST json createAttachment
./attachments/{attachmentId} GET response getAttachment
 DELETE none deleteAttachment
./attachments/{attachmentId}/metadata GET json getAttachmentMetadata
 PUT json setAttachmentMetadata
 DELETE none deleteAttachmentMetadata
./branches GET page listBranches
 POST json createBranch
./branches/default GET json? getDefaultBranchViaBranches
 PUT none setDefaultBranchViaBranches
./browse GET browse browseRoot
./browse/{path} GET browse browsePath
 PUT json editFile !
./changes GET page listChanges
./commits GET page listCommits
./commits/{commitId} GET json getCommit
./commits/{commitId}/builds GET json getCommitBuild 7.14
 POST none setCommitBuild ! 7.14
 DELETE none deleteCommitBuild 7.14
./commits/{commitId}/changes GET page listCommitChanges
./commits/{commitId}/comments GET page listCommitComments
 POST json createCommitComment
./commits/{commitId}/comments/{commentId} GET json getCommitComment
 PUT json updateCommitComment
 DELETE none deleteCommitComment
./commits/{commitId}/deployments GET json getCommitDeployment
 POST json setCommitDeployment !
 DELETE none deleteCommitDeployment
./commits/{commitId}/diff GET json getCommitDiff
./commits/{commitId}/diff-stats-summary/{path} GET json getCommitFileDiffStats 9.4
./commits/{commitId}/diff/{path} GET json getCommitFileDiff
./commits/{commitId}/merge-base GET json? getCommitMergeBase
./commits/{commitId}/pull-requests GET page listCommitPullRequests
./commits/{commitId}/watch POST none watchCommit !
 DELETE none unwatchCommit
./compare/changes GET page compareChanges
./compare/commits GET page compareCommits
./compare/diff-stats-summary{path} GET json compareDiffStats 9.4
./compare/diff{path} GET json compareDiff
./contributing GET response getContributing
./default-branch GET json? getDefaultBranch
 PUT none setDefaultBranch
./diff GET response getRawDiff
./diff/{path} GET response getRawFileDiff
./files GET page listFiles
./files/{path} GET page listDirectoryFiles
./forks GET page listForks
./hook-scripts GET page listHookScripts
./hook-scripts/{scriptId} PUT json setHookScript
 DELETE none deleteHookScript
./labels GET page listLabels
 POST json addLabel
./labels/{labelName} DELETE none removeLabel
./last-modified GET json getLastModified 4.6
./last-modified/{path} GET json getPathLastModified 4.6
./license GET response getLicense
./participants GET page listRepositoryParticipants
./patch GET response getPatch
./permissions DELETE none revokeRepositoryPermissions
./permissions/groups GET page listRepositoryGroupPermissions
 PUT none grantRepositoryGroupPermission
 DELETE none revokeRepositoryGroupPermission
./permissions/groups/none GET page listRepositoryGroupsWithoutPermission
./permissions/search GET page searchRepositoryPermissions
./permissions/users GET page listRepositoryUserPermissions
 PUT none grantRepositoryUserPermission
 DELETE none revokeRepositoryUserPermission
./permissions/users/none GET page listRepositoryUsersWithoutPermission
./pull-requests GET page listPullRequests
 POST json createPullRequest
./pull-requests/{pullRequestId} GET json getPullRequest
 PUT json updatePullRequest
 DELETE none deletePullRequest
./pull-requests/{pullRequestId}.diff GET response getRawPullRequestDiff
./pull-requests/{pullRequestId}.patch GET response getPullRequestPatch
./pull-requests/{pullRequestId}/activities GET page listPullRequestActivities
./pull-requests/{pullRequestId}/approve POST json approvePullRequest !
 DELETE json unapprovePullRequest
./pull-requests/{pullRequestId}/auto-merge GET json getPullRequestAutoMerge 8.14
 POST json requestPullRequestAutoMerge 8.14
 DELETE none cancelPullRequestAutoMerge 8.14
./pull-requests/{pullRequestId}/blocker-comments GET json listPullRequestBlockerComments 7.2
 POST json createPullRequestBlockerComment 7.2
./pull-requests/{pullRequestId}/blocker-comments/{commentId} GET json getPullRequestBlockerComment 7.2
 PUT json updatePullRequestBlockerComment 7.2
 DELETE none deletePullRequestBlockerComment 7.2
./pull-requests/{pullRequestId}/changes GET page listPullRequestChanges
./pull-requests/{pullRequestId}/comments GET page listPullRequestComments
 POST json createPullRequestComment
./pull-requests/{pullRequestId}/comments/{commentId} GET json getPullRequestComment
 PUT json updatePullRequestComment
 DELETE none deletePullRequestComment
./pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion POST none applyPullRequestSuggestion
./pull-requests/{pullRequestId}/commit-message-suggestion GET json getPullRequestCommitMessageSuggestion
./pull-requests/{pullRequestId}/commits GET page listPullRequestCommits
./pull-requests/{pullRequestId}/decline POST json declinePullRequest
./pull-requests/{pullRequestId}/diff GET json getPullRequestDiff
./pull-requests/{pullRequestId}/diff-stats-summary GET json getPullRequestDiffStats 9.1
./pull-requests/{pullRequestId}/diff-stats-summary/{path} GET json getPullRequestFileDiffStats 9.1
./pull-requests/{pullRequestId}/diff/{path} GET json getPullRequestFileDiff
./pull-requests/{pullRequestId}/merge GET json getPullRequestMergeStatus
 POST json mergePullRequest
./pull-requests/{pullRequestId}/merge-base GET json? getPullRequestMergeBase
./pull-requests/{pullRequestId}/participants GET page listPullRequestParticipants
 POST json addPullRequestParticipant !
 DELETE none removePullRequestParticipantViaQuery
./pull-requests/{pullRequestId}/participants/{userSlug} PUT json updatePullRequestParticipant
 DELETE none removePullRequestParticipant
./pull-requests/{pullRequestId}/reopen POST json reopenPullRequest
./pull-requests/{pullRequestId}/review GET page getPullRequestReview
 PUT json completePullRequestReview !
 DELETE none discardPullRequestReview
./pull-requests/{pullRequestId}/watch POST none watchPullRequest !
 DELETE none unwatchPullRequest
./raw/{path} GET response getRawFile
./readme GET response getReadme
./recreate POST json recreateRepository
./ref-change-activities GET page listRefChangeActivities
./ref-change-activities/branches GET page listRefChangeBranches
./related GET page listRelatedRepositories
./secret-scanning/allowlist GET page listSecretScanningAllowlistRules
 POST json createSecretScanningAllowlistRule
./secret-scanning/allowlist/{id} GET json getSecretScanningAllowlistRule
 PUT json updateSecretScanningAllowlistRule
 DELETE none deleteSecretScanningAllowlistRule
./secret-scanning/exempt GET json getSecretScanningExemption
 PUT none exemptRepositoryFromSecretScanning
 DELETE none unexemptRepositoryFromSecretScanning
./secret-scanning/rules GET page listSecretScanningRules
 POST json createSecretScanningRule
./secret-scanning/rules/{id} GET json getSecretScanningRule
 PUT json updateSecretScanningRule
 DELETE none deleteSecretScanningRule
./settings/auto-decline GET json getAutoDeclineSettings
 PUT json setAutoDeclineSettings
 DELETE none deleteAutoDeclineSettings
./settings/auto-merge GET json getAutoMergeSettings
 PUT json setAutoMergeSettings
 DELETE none deleteAutoMergeSettings
./settings/change-author GET json getChangeAuthorSettings 10.4
 PUT json setChangeAuthorSettings 10.4
 DELETE none deleteChangeAuthorSettings 10.4
./settings/hooks GET page listRepositoryHooks
./settings/hooks/{hookKey} GET json getRepositoryHook
 DELETE none deleteRepositoryHook
./settings/hooks/{hookKey}/enabled PUT json enableRepositoryHook
 DELETE json? disableRepositoryHook
./settings/hooks/{hookKey}/settings GET json? getRepositoryHookSettings
 PUT json setRepositoryHookSettings
./settings/pull-requests GET json getPullRequestSettings
 POST json updatePullRequestSettings !
./settings/reviewer-groups GET page listReviewerGroups
 POST json createReviewerGroup
./settings/reviewer-groups/{id} GET json getReviewerGroup
 PUT json updateReviewerGroup
 DELETE none deleteReviewerGroup
./settings/reviewer-groups/{id}/users GET json listReviewerGroupUsers
./tags GET page listTags
 POST json createTag
./tags/{name} GET json getTag
./watch POST none watchRepository !
 DELETE none unwatchRepository
./webhooks GET page listWebhooks
 POST json createWebhook
./webhooks/search GET page searchWebhooks
./webhooks/test POST json testWebhook !
./webhooks/{webhookId} GET json getWebhook
 PUT json updateWebhook
 DELETE none deleteWebhook
./webhooks/{webhookId}/latest GET json? getLatestWebhookInvocation
./webhooks/{webhookId}/statistics GET json getWebhookStatistics
./webhooks/{webhookId}/statistics/summary GET json getWebhookStatisticsSummary
/api/latest/projects/{projectKey}/secret-scanning/allowlist GET page listProjectSecretScanningAllowlistRules
 POST json createProjectSecretScanningAllowlistRule
/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id} GET json getProjectSecretScanningAllowlistRule
 PUT json updateProjectSecretScanningAllowlistRule
 DELETE none deleteProjectSecretScanningAllowlistRule
/api/latest/projects/{projectKey}/secret-scanning/exempt GET page listProjectSecretScanningExemptions
 POST none exemptProjectRepositoriesFromSecretScanning
/api/latest/projects/{projectKey}/secret-scanning/rules GET page listProjectSecretScanningRules
 POST json createProjectSecretScanningRule
/api/latest/projects/{projectKey}/secret-scanning/rules/{id} GET json getProjectSecretScanningRule
 PUT json updateProjectSecretScanningRule
 DELETE none deleteProjectSecretScanningRule
/api/latest/projects/{projectKey}/settings-restriction GET json getProjectSettingsRestriction
 POST json createProjectSettingsRestriction
 DELETE none deleteProjectSettingsRestriction
/api/latest/projects/{projectKey}/settings-restriction/all GET page listProjectSettingsRestrictions
/api/latest/projects/{projectKey}/settings/auto-decline GET json getProjectAutoDeclineSettings
 PUT json setProjectAutoDeclineSettings
 DELETE none deleteProjectAutoDeclineSettings
/api/latest/projects/{projectKey}/settings/auto-merge GET json getProjectAutoMergeSettings
 PUT json setProjectAutoMergeSettings
 DELETE none deleteProjectAutoMergeSettings
/api/latest/projects/{projectKey}/settings/change-author GET json getProjectChangeAuthorSettings 10.4
 PUT json setProjectChangeAuthorSettings 10.4
 DELETE none deleteProjectChangeAuthorSettings 10.4
/api/latest/projects/{projectKey}/settings/hooks GET page listProjectHooks
/api/latest/projects/{projectKey}/settings/hooks/{hookKey} GET json getProjectHook
/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled PUT json enableProjectHook
 DELETE json? disableProjectHook
/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings GET json? getProjectHookSettings
 PUT json setProjectHookSettings
/api/latest/projects/{projectKey}/settings/pull-requests/{scmId} GET json getProjectPullRequestSettings
 POST json updateProjectPullRequestSettings !
/api/latest/projects/{projectKey}/settings/reviewer-groups GET page listProjectReviewerGroups
 POST json createProjectReviewerGroup
/api/latest/projects/{projectKey}/settings/reviewer-groups/{id} GET json getProjectReviewerGroup
 PUT json updateProjectReviewerGroup
 DELETE none deleteProjectReviewerGroup
/api/latest/projects/{projectKey}/webhooks GET page listProjectWebhooks
 POST json createProjectWebhook
/api/latest/projects/{projectKey}/webhooks/test POST json testProjectWebhook !
/api/latest/projects/{projectKey}/webhooks/{webhookId} GET json getProjectWebhook
 PUT json updateProjectWebhook
 DELETE none deleteProjectWebhook
/api/latest/projects/{projectKey}/webhooks/{webhookId}/latest GET json? getLatestProjectWebhookInvocation
/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics GET json getProjectWebhookStatistics
/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics/summary GET json? getProjectWebhookStatisticsSummary
/api/latest/repos GET page listRepositories
/api/latest/secret-scanning/exempt GET page listGlobalSecretScanningExemptions
 POST none exemptRepositoriesFromSecretScanning
/api/latest/secret-scanning/rules GET page listGlobalSecretScanningRules
 POST json createGlobalSecretScanningRule
/api/latest/secret-scanning/rules/{id} GET json getGlobalSecretScanningRule
 PUT json updateGlobalSecretScanningRule
 DELETE none deleteGlobalSecretScanningRule
/api/latest/signing/x509-certificates GET page listSigningCertificates
 POST json createSigningCertificate
/api/latest/signing/x509-certificates/crl/{id} PUT none updateSigningCertificateRevocations
/api/latest/signing/x509-certificates/{id} DELETE none deleteSigningCertificate
/api/latest/system-signing/configuration GET json getSystemSigningSettings
 POST json updateSystemSigningSettings !
/api/latest/users GET page listUsers
 PUT json updateCurrentUser
/api/latest/users/credentials PUT none setCurrentUserPassword !
/api/latest/users/{userSlug} GET json getUser
/api/latest/users/{userSlug}/avatar.png POST none setUserAvatar !
 DELETE json deleteUserAvatar
/api/latest/users/{userSlug}/settings GET json getUserSettings
 POST none updateUserSettings !
/audit/latest/notification-settings/retention-config-review DELETE none dismissRetentionReview
/authconfig/latest/idps GET json listIdentityProviders 9.4
 POST json createIdentityProvider 9.4
/authconfig/latest/idps/{id} GET json getIdentityProvider 9.4
 PATCH json updateIdentityProvider 9.4
 DELETE json deleteIdentityProvider 9.4
/authconfig/latest/jit-users GET json listJitUsers 9.4
/authconfig/latest/login-options GET json listLoginOptions 9.4
/authconfig/latest/saml/certificate GET response getSamlCertificate 9.6
/authconfig/latest/saml/certificate/reset POST response recreateSamlCertificate 9.6
/authconfig/latest/sso GET json getSsoSettings 9.4
 PATCH json updateSsoSettings 9.4
/basicauth/latest/config GET json getBasicAuthenticationSettings 9.4
 PUT none setBasicAuthenticationSettings 9.4
/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions GET page listRefRestrictions
 POST json createRefRestriction
/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id} GET json getRefRestriction
 DELETE none deleteRefRestriction
/branch-permissions/latest/projects/{projectKey}/restrictions GET page listProjectRefRestrictions
 POST json createProjectRefRestriction
/branch-permissions/latest/projects/{projectKey}/restrictions/{id} GET json getProjectRefRestriction
 DELETE none deleteProjectRefRestriction
/branch-utils/latest/projects/{projectKey}/branchmodel/configuration GET json getProjectBranchModelConfiguration
 PUT json setProjectBranchModelConfiguration
/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches POST json createBranchViaBranchUtils
 DELETE none deleteBranch
/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId} GET page listCommitBranches
/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel GET json getBranchModel
/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel/configuration GET json getBranchModelConfiguration
 PUT json setBranchModelConfiguration
 DELETE none deleteBranchModelConfiguration
/build-status/latest/commits/stats POST json listBuildStatistics !
/build-status/latest/commits/stats/{commitId} GET json getBuildStatistics
/build-status/latest/commits/{commitId} GET page listBuildStatuses
 POST none setBuildStatus !
/capabilities GET json getCapabilities
/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon} PUT json addCommentReaction
 DELETE none removeCommentReaction
/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon} PUT json addPullRequestCommentReaction
 DELETE none removePullRequestCommentReaction
/csp/latest/settings PUT none setContentSecurityPolicy 10.2
/default-reviewers/latest/projects/{projectKey}/condition POST json createProjectDefaultReviewerCondition
/default-reviewers/latest/projects/{projectKey}/condition/{id} PUT json updateProjectDefaultReviewerCondition
 DELETE none deleteProjectDefaultReviewerCondition
/default-reviewers/latest/projects/{projectKey}/conditions GET json listProjectDefaultReviewerConditions
/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition POST json createDefaultReviewerCondition
/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id} PUT json updateDefaultReviewerCondition
 DELETE none deleteDefaultReviewerCondition
/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions GET json listDefaultReviewerConditions
/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers GET json listDefaultReviewers
/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks GET page listDefaultTasks 9.4
 POST json createDefaultTask 9.4
 DELETE none deleteAllDefaultTasks 9.4
/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId} PUT json updateDefaultTask 9.4
 DELETE none deleteDefaultTask 9.4
/default-tasks/latest/projects/{projectKey}/tasks GET page listProjectDefaultTasks 9.4
 POST json createProjectDefaultTask 9.4
 DELETE none deleteAllProjectDefaultTasks 9.4
/default-tasks/latest/projects/{projectKey}/tasks/{taskId} PUT json updateProjectDefaultTask 9.4
 DELETE none deleteProjectDefaultTask 9.4
/git-lfs/admin/projects/{projectKey}/repos/{repositorySlug}/enabled GET none getLfsStatus
 PUT none enableLfs
 DELETE none disableLfs
/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase GET json getPullRequestRebaseStatus
 POST json? rebasePullRequest
/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags POST json createTagViaGit
/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name} DELETE none deleteTag
/gpg/latest/keys GET page listGpgKeys
 POST json createGpgKey
 DELETE none deleteAllGpgKeys
/gpg/latest/keys/{fingerprintOrId} DELETE none deleteGpgKey
/indexing/latest/projects/{projectKey}/repos/{repositorySlug} GET json getRepositoryIndexStatus 9.6
/indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queue-details GET json getRepositoryIndexQueueDetails 9.6
/indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queued-status GET json getRepositoryIndexQueueStatus 9.6
/indexing/latest/reindex POST none reindexRepositories 9.6
/indexing/latest/restart POST none restartIndexing 9.6
/indexing/latest/status GET json getIndexingStatus
/indexing/latest/support-info/broken-index-status-repos GET page listBrokenIndexRepositories 9.6
/indexing/latest/support-info/indexing-thread-snapshot GET json listIndexingThreads 9.6
/indexing/latest/threads PUT none setIndexingThreads 10.3
/insights/latest/capabilities GET json getInsightCapabilities
/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations GET json listInsightAnnotations
/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports GET page listInsightReports
/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key} GET json getInsightReport
 PUT json setInsightReport
 DELETE none deleteInsightReport
/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations GET json listInsightReportAnnotations
 POST none createInsightReportAnnotations
 DELETE none deleteInsightReportAnnotations
/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations/{externalId} PUT none setInsightReportAnnotation
/insights/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reports GET page listPullRequestInsightReports
/jira-dev/latest/devinfo-backfill POST none startJiraBackfill 10.2
 DELETE none cancelJiraBackfill 10.2
/jira-dev/latest/devinfo-backfill/report GET json getJiraBackfillReport 10.2
/jira-dev/latest/devinfo-backfill/status GET json getJiraBackfillStatus 10.2
/jira/latest/comments/{commentId}/issues POST json createCommentIssue
/jira/latest/issues/{issueKey}/commits GET page listIssueCommits
/jira/latest/projects/{projectKey}/primary-enhanced-entitylink GET json getProjectEntityLink
/jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues GET json listPullRequestIssues
/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh GET page listRepositoryAccessKeys
 POST json createRepositoryAccessKey
/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId} GET json getRepositoryAccessKey
 DELETE none deleteRepositoryAccessKey
/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission} PUT json setRepositoryAccessKeyPermission
/keys/latest/projects/{projectKey}/ssh GET page listProjectAccessKeys
 POST json createProjectAccessKey
/keys/latest/projects/{projectKey}/ssh/{keyId} GET json getProjectAccessKey
 DELETE none deleteProjectAccessKey
/keys/latest/projects/{projectKey}/ssh/{keyId}/permission/{permission} PUT json setProjectAccessKeyPermission
/keys/latest/ssh/{keyId} DELETE none revokeAccessKey
/keys/latest/ssh/{keyId}/projects GET page listAccessKeyProjects
/keys/latest/ssh/{keyId}/repos GET page listAccessKeyRepositories
/mirroring/latest/account/settings/preferred-mirror GET json getPreferredMirror
 POST none setPreferredMirror !
 DELETE none deletePreferredMirror
/mirroring/latest/analyticsSettings GET json getMirroringAnalyticsSettings
/mirroring/latest/authenticate POST json authenticateMirrorUser !
/mirroring/latest/farmNodes GET json listFarmNodes 9.4
/mirroring/latest/mirrorRepos/delayed-sync GET json listDelayedSyncRepositories 9.5
/mirroring/latest/mirrorRepos/{externalRepositoryId} GET json getMirroredRepository 9.4
/mirroring/latest/mirrorServers GET page listMirrors
/mirroring/latest/mirrorServers/{mirrorId} GET json getMirror
 PUT json updateMirror
 DELETE none deleteMirror
/mirroring/latest/mirrorServers/{mirrorId}/events POST none publishMirrorEvent
/mirroring/latest/progress GET json getMirrorProgress 9.4
/mirroring/latest/projects/{projectId} GET json getProjectById
/mirroring/latest/projects/{projectId}/repos GET page listProjectRepositoryHashes
/mirroring/latest/repos GET page listRepositoryHashes
/mirroring/latest/repos/{repoId} GET json getRepositoryHash
/mirroring/latest/repos/{repoId}/mirrors GET page listRepositoryMirrors
/mirroring/latest/requests GET page listMirroringRequests
 POST json createMirroringRequest
/mirroring/latest/requests/{mirroringRequestId} GET json getMirroringRequest
 DELETE none deleteMirroringRequest
/mirroring/latest/requests/{mirroringRequestId}/accept POST json acceptMirroringRequest
/mirroring/latest/requests/{mirroringRequestId}/reject POST json rejectMirroringRequest
/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner GET json? getRepositoryLockOwner
/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus GET json getMirrorSyncStatus
/mirroring/latest/supportInfo/refChangesQueue GET json listMirrorRefChanges
/mirroring/latest/supportInfo/refChangesQueue/count GET json getMirrorRefChangeCount
/mirroring/latest/supportInfo/repo-lock-owners GET json listRepositoryLockOwners
/mirroring/latest/supportInfo/repoSyncStatus GET page listMirrorSyncStatuses
/mirroring/latest/syncSettings GET json getMirrorSettings 9.4
 PUT json setMirrorSettings 9.4
/mirroring/latest/syncSettings/mode GET response getMirrorMode 9.4
 PUT response setMirrorMode 9.4
/mirroring/latest/syncSettings/projects GET json listMirroredProjects 9.4
 POST json addMirroredProjects ! 9.4
/mirroring/latest/syncSettings/projects/{projectId} POST json addMirroredProject ! 9.4
 DELETE none removeMirroredProject 9.4
/mirroring/latest/upstreamServer GET json getUpstreamServer 9.4
/mirroring/latest/zdu/end POST json endMirrorUpgrade ! 9.4
/mirroring/latest/zdu/start POST json startMirrorUpgrade ! 9.4
/notification/1.0/settings GET json getNotificationSettings
 PUT json? updateNotificationSettings
/plugins/servlet/applinks/whoami GET response getCurrentUsername
/policies/latest/admin/repos/archive GET json getRepositoryArchivePolicy
 PUT json setRepositoryArchivePolicy
/policies/latest/admin/repos/delete GET json getRepositoryDeletePolicy
 PUT json setRepositoryDeletePolicy
/projects/{projectKey}/repos/{repositorySlug}/sizes GET json getRepositorySizes
/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition POST json createRequiredBuildCondition
/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id} PUT json updateRequiredBuildCondition
 DELETE none deleteRequiredBuildCondition
/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/conditions GET page listRequiredBuildConditions
/search/latest/repos-matching-root-file GET page searchRepositoriesByRootFile
/search/latest/search POST json searchCode !
/secrets/1.0/keys/inactive GET json listInactiveSecretKeys 9.5
 DELETE none deleteInactiveSecretKeys 9.5
/secrets/1.0/keys/rotate POST none rotateSecretKey 9.5
/ssh/latest/admin GET json getSshKeySettings
 PUT none setSshKeySettings
/ssh/latest/admin/supported-key-types GET json listSupportedSshKeyTypes
/ssh/latest/keys GET page listSshKeys
 POST json createSshKey
 DELETE none deleteAllSshKeys
/ssh/latest/keys/{keyId} GET json getSshKey
 DELETE none deleteSshKey
/ssh/latest/settings GET json getSshSettings
/status GET json getServerStatus
/sync/latest/projects/{projectKey}/repos/{repositorySlug} GET json getSyncStatus
 POST json? setSyncEnabled !
/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize POST json? synchronizeRef
/tsv/latest/authenticate POST json createLoginSession 9.4
/tsv/latest/authenticate/captcha GET json getLoginCaptcha 9.4
/tsv/latest/authenticate/recovery-code POST json completeLoginWithRecoveryCode 9.4
/tsv/latest/authenticate/totp-code POST none completeLoginWithTotp 9.4
/tsv/latest/elevate-permissions GET none getElevatedSession 9.4
/tsv/latest/elevate-permissions/password POST none createElevatedSessionWithPassword 9.4
/tsv/latest/elevate-permissions/recovery-code POST json createElevatedSessionWithRecoveryCode 9.4
/tsv/latest/elevate-permissions/totp POST none createElevatedSessionWithTotp 9.4
/tsv/latest/sso-management-status GET json getSsoManagementStatus 9.4
/tsv/latest/status GET json getTwoStepVerificationStatus 9.4
/tsv/latest/totp/complete-enforced-enrollment POST json completeEnforcedTotpEnrollment 9.4
/tsv/latest/totp/complete-enrollment-update POST json completeTotpUpdate 9.4
/tsv/latest/totp/complete-voluntary-enrollment POST json completeTotpEnrollment 9.4
/tsv/latest/totp/recovery-code/rotate POST json rotateRecoveryCode 9.4
/tsv/latest/totp/start-enforced-enrollment POST json startEnforcedTotpEnrollment 9.4
/tsv/latest/totp/start-enrollment-update POST json startTotpUpdate 9.4
/tsv/latest/totp/start-voluntary-enrollment POST json startTotpEnrollment 9.4
/tsv/latest/totp/unenroll DELETE none deleteTotpEnrollment 9.4
/tsv/latest/totp/unenroll/user/{userName} DELETE none deleteUserTotpEnrollment 9.4
/ui/latest/projects/{projectKey}/repos/{repositorySlug}/code-owners GET json listCodeOwners
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
export const multiSegmentParameters: readonly string[] = ["name","path"];
