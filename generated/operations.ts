// Generated from openapi/ by `npm run generate`. Do not edit.

/** The version of the package. */
export const version = "0.2.0";

/**
 * The operations in the tree of their paths. A segment of a path has as many slashes as its depth. An operation has its
 * method, its result, its name, `!` if it is idempotent other than its method says, and the first release that has it.
 */
export const operationTable = `
/access-tokens
//latest
///projects
////{projectKey}
GET page listProjectAccessTokens
PUT json createProjectAccessToken !
/////repos
//////{repositorySlug}
GET page listRepositoryAccessTokens
PUT json createRepositoryAccessToken !
///////{tokenId}
GET json getRepositoryAccessToken
POST json updateRepositoryAccessToken !
DELETE none deleteRepositoryAccessToken
/////{tokenId}
GET json getProjectAccessToken
POST json updateProjectAccessToken !
DELETE none deleteProjectAccessToken
///users
////{userSlug}
GET page listUserAccessTokens
PUT json createUserAccessToken !
/////{tokenId}
GET json getUserAccessToken
POST json updateUserAccessToken !
DELETE none deleteUserAccessToken
/api
//latest
///admin
////banner
GET json? getBanner
PUT none setBanner
DELETE none deleteBanner
////cluster
GET json getCluster
////default-branch
GET json getServerDefaultBranch
PUT none setServerDefaultBranch
DELETE none deleteServerDefaultBranch
////git
/////mesh
//////config
///////control-plane.pem
GET response getMeshControlPlanePem
//////diagnostics
///////connectivity
GET json getMeshConnectivity
//////nodes
GET json listMeshNodes
POST json addMeshNode
///////{id}
GET json getMeshNode
PUT json updateMeshNode
DELETE none deleteMeshNode
//////support-zips
GET response getMeshSupportZips
///////{id}
GET response getMeshSupportZip
////groups
GET page listAdminGroups
POST json createGroup
DELETE json deleteGroup
/////add-user
POST none addUserToGroupViaGroups !
/////add-users
POST none addUsersToGroup !
/////more-members
GET page listGroupMembers
/////more-non-members
GET page listGroupNonMembers
/////remove-user
POST none removeUserFromGroupViaGroups !
////license
GET json getServerLicense
POST json setServerLicense !
////mail-server
GET json getMailServer
PUT json setMailServer
DELETE none deleteMailServer
/////sender-address
GET response getSenderAddress
PUT response setSenderAddress
DELETE none deleteSenderAddress
////permissions
/////groups
GET page listGlobalGroupPermissions
PUT none grantGlobalGroupPermission
DELETE none revokeGlobalGroupPermission
//////none
GET page listGlobalGroupsWithoutPermission
/////users
GET page listGlobalUserPermissions
PUT none grantGlobalUserPermission
DELETE none revokeGlobalUserPermission
//////none
GET page listGlobalUsersWithoutPermission
////pull-requests
/////{scmId}
GET json getServerPullRequestSettings
POST json updateServerPullRequestSettings !
////rate-limit
/////history
GET page listRateLimitHistory
/////settings
GET json getRateLimitSettings
PUT json updateRateLimitSettings
//////users
GET page listUserRateLimits
POST json setUserRateLimits !
///////{userSlug}
GET json getUserRateLimit
PUT json setUserRateLimit
DELETE none deleteUserRateLimit
////user-directories
GET json listUserDirectories
////users
GET page listAdminUsers
PUT json updateUser
POST none createUser
DELETE json deleteUser
/////add-group
POST none addUserToGroupViaUsers !
/////add-groups
POST none addUserToGroups !
/////captcha
DELETE none deleteUserCaptcha
/////credentials
PUT none setUserPassword
/////erasure
GET none getUserErasability
POST json eraseUser
/////more-members
GET page listUserGroups
/////more-non-members
GET page listUserOtherGroups
/////remove-group
POST none removeUserFromGroup !
/////rename
POST json renameUser
///application-properties
GET json getApplicationProperties
///build
////capabilities
GET json getBuildCapabilities
///dashboard
////pull-request-suggestions
GET page listPullRequestSuggestions
////pull-requests
GET page listDashboardPullRequests
///deployment
////capabilities
GET json getDeploymentCapabilities
///groups
GET page listGroups
///hook-scripts
POST json createGlobalHookScript
////{scriptId}
GET json getGlobalHookScript
PUT json updateGlobalHookScript
DELETE none deleteGlobalHookScript
/////content
GET response getGlobalHookScriptContent
///hooks
////{hookKey}
/////avatar
GET response getHookAvatar
///inbox
////pull-requests
GET page listInboxPullRequests
/////count
GET json getInboxPullRequestCount
///labels
GET page listAllLabels
////{labelName}
GET json getLabel
/////labeled
GET page listLabeledRepositories
///logs
////logger
/////{loggerName}
GET json getLogLevel
//////{levelName}
PUT none setLogLevel
////rootLogger
GET json getRootLogLevel
/////{levelName}
PUT none setRootLogLevel
////settings
GET json getLogSettings 9.5
PUT json setLogSettings 9.5
///markup
////preview
POST json previewMarkup !
///migration
////exports
POST json createExport
/////preview
POST json previewExport !
/////{jobId}
GET json getExport
//////cancel
POST none cancelExport
//////messages
GET page listExportMessages
////imports
POST json createImport
/////{jobId}
GET json getImport
//////cancel
POST none cancelImport
//////messages
GET page listImportMessages
////mesh
POST json startMeshMigration
/////preview
POST json previewMeshMigration !
/////repos
GET page listMeshMigrationRepositories
/////summaries
GET page listMeshMigrationSummaries
/////summary
GET json getActiveMeshMigrationSummary
/////{jobId}
GET json getMeshMigration
//////cancel
POST none cancelMeshMigration
//////messages
GET page listMeshMigrationMessages
//////summary
GET json getMeshMigrationSummary
///profile
////recent
/////repos
GET page listRecentRepositories
///projects
GET page listProjects
POST json createProject
////{projectKey}
GET json getProject
PUT json updateProject
DELETE none deleteProject
/////avatar.png
GET response getProjectAvatar
POST none setProjectAvatar !
/////hook-scripts
GET page listProjectHookScripts
//////{scriptId}
PUT json setProjectHookScript
DELETE none deleteProjectHookScript
/////permissions
DELETE none revokeProjectPermissions
//////groups
GET page listProjectGroupPermissions
PUT none grantProjectGroupPermission
DELETE none revokeProjectGroupPermission
///////none
GET page listProjectGroupsWithoutPermission
//////search
GET page searchProjectPermissions
//////users
GET page listProjectUserPermissions
PUT none grantProjectUserPermission
DELETE none revokeProjectUserPermission
///////none
GET page listProjectUsersWithoutPermission
//////{permission}
///////all
GET json getProjectDefaultPermission
POST none setProjectDefaultPermission !
/////repos
GET page listProjectRepositories
POST json createRepository
//////{repositorySlug}
GET json getRepository
PUT json updateRepository
POST json forkRepository
DELETE json? deleteRepository
///////archive
GET response getArchive
///////attachments
POST json createAttachment
////////{attachmentId}
GET response getAttachment
DELETE none deleteAttachment
/////////metadata
GET json getAttachmentMetadata
PUT json setAttachmentMetadata
DELETE none deleteAttachmentMetadata
///////branches
GET page listBranches
POST json createBranch
////////default
GET json? getDefaultBranchViaBranches
PUT none setDefaultBranchViaBranches
///////browse
GET browse browseRoot
////////{path}
GET browse browsePath
PUT json editFile !
///////changes
GET page listChanges
///////commits
GET page listCommits
////////{commitId}
GET json getCommit
/////////builds
GET json getCommitBuild 7.14
POST none setCommitBuild ! 7.14
DELETE none deleteCommitBuild 7.14
/////////changes
GET page listCommitChanges
/////////comments
GET page listCommitComments
POST json createCommitComment
//////////{commentId}
GET json getCommitComment
PUT json updateCommitComment
DELETE none deleteCommitComment
/////////deployments
GET json getCommitDeployment
POST json setCommitDeployment !
DELETE none deleteCommitDeployment
/////////diff
GET json getCommitDiff
//////////{path}
GET json getCommitFileDiff
/////////diff-stats-summary
//////////{path}
GET json getCommitFileDiffStats 9.4
/////////merge-base
GET json? getCommitMergeBase
/////////pull-requests
GET page listCommitPullRequests
/////////watch
POST none watchCommit !
DELETE none unwatchCommit
///////compare
////////changes
GET page compareChanges
////////commits
GET page compareCommits
////////diff-stats-summary{path}
GET json compareDiffStats 9.4
////////diff{path}
GET json compareDiff
///////contributing
GET response getContributing
///////default-branch
GET json? getDefaultBranch
PUT none setDefaultBranch
///////diff
GET response getRawDiff
////////{path}
GET response getRawFileDiff
///////files
GET page listFiles
////////{path}
GET page listDirectoryFiles
///////forks
GET page listForks
///////hook-scripts
GET page listHookScripts
////////{scriptId}
PUT json setHookScript
DELETE none deleteHookScript
///////labels
GET page listLabels
POST json addLabel
////////{labelName}
DELETE none removeLabel
///////last-modified
GET json getLastModified 4.6
////////{path}
GET json getPathLastModified 4.6
///////license
GET response getLicense
///////participants
GET page listRepositoryParticipants
///////patch
GET response getPatch
///////permissions
DELETE none revokeRepositoryPermissions
////////groups
GET page listRepositoryGroupPermissions
PUT none grantRepositoryGroupPermission
DELETE none revokeRepositoryGroupPermission
/////////none
GET page listRepositoryGroupsWithoutPermission
////////search
GET page searchRepositoryPermissions
////////users
GET page listRepositoryUserPermissions
PUT none grantRepositoryUserPermission
DELETE none revokeRepositoryUserPermission
/////////none
GET page listRepositoryUsersWithoutPermission
///////pull-requests
GET page listPullRequests
POST json createPullRequest
////////{pullRequestId}
GET json getPullRequest
PUT json updatePullRequest
DELETE none deletePullRequest
/////////activities
GET page listPullRequestActivities
/////////approve
POST json approvePullRequest !
DELETE json unapprovePullRequest
/////////auto-merge
GET json getPullRequestAutoMerge 8.14
POST json requestPullRequestAutoMerge 8.14
DELETE none cancelPullRequestAutoMerge 8.14
/////////blocker-comments
GET json listPullRequestBlockerComments 7.2
POST json createPullRequestBlockerComment 7.2
//////////{commentId}
GET json getPullRequestBlockerComment 7.2
PUT json updatePullRequestBlockerComment 7.2
DELETE none deletePullRequestBlockerComment 7.2
/////////changes
GET page listPullRequestChanges
/////////comments
GET page listPullRequestComments
POST json createPullRequestComment
//////////{commentId}
GET json getPullRequestComment
PUT json updatePullRequestComment
DELETE none deletePullRequestComment
///////////apply-suggestion
POST none applyPullRequestSuggestion
/////////commit-message-suggestion
GET json getPullRequestCommitMessageSuggestion
/////////commits
GET page listPullRequestCommits
/////////decline
POST json declinePullRequest
/////////diff
GET json getPullRequestDiff
//////////{path}
GET json getPullRequestFileDiff
/////////diff-stats-summary
GET json getPullRequestDiffStats 9.1
//////////{path}
GET json getPullRequestFileDiffStats 9.1
/////////merge
GET json getPullRequestMergeStatus
POST json mergePullRequest
/////////merge-base
GET json? getPullRequestMergeBase
/////////participants
GET page listPullRequestParticipants
POST json addPullRequestParticipant !
DELETE none removePullRequestParticipantViaQuery
//////////{userSlug}
PUT json updatePullRequestParticipant
DELETE none removePullRequestParticipant
/////////reopen
POST json reopenPullRequest
/////////review
GET page getPullRequestReview
PUT value completePullRequestReview !
DELETE none discardPullRequestReview
/////////tasks
GET page listLegacyTasks
//////////count
GET json getLegacyTaskCount
/////////watch
POST none watchPullRequest !
DELETE none unwatchPullRequest
////////{pullRequestId}.diff
GET response getRawPullRequestDiff
////////{pullRequestId}.patch
GET response getPullRequestPatch
///////raw
////////{path}
GET response getRawFile
///////readme
GET response getReadme
///////recreate
POST json recreateRepository
///////ref-change-activities
GET page listRefChangeActivities
////////branches
GET page listRefChangeBranches
///////related
GET page listRelatedRepositories
///////secret-scanning
////////allowlist
GET page listSecretScanningAllowlistRules
POST json createSecretScanningAllowlistRule
/////////{id}
GET json getSecretScanningAllowlistRule
PUT json updateSecretScanningAllowlistRule
DELETE none deleteSecretScanningAllowlistRule
////////exempt
GET value getSecretScanningExemption
PUT none exemptRepositoryFromSecretScanning
DELETE none unexemptRepositoryFromSecretScanning
////////rules
GET page listSecretScanningRules
POST json createSecretScanningRule
/////////{id}
GET json getSecretScanningRule
PUT json updateSecretScanningRule
DELETE none deleteSecretScanningRule
///////settings
////////auto-decline
GET json getAutoDeclineSettings
PUT json setAutoDeclineSettings
DELETE none deleteAutoDeclineSettings
////////auto-merge
GET json getAutoMergeSettings
PUT json setAutoMergeSettings
DELETE none deleteAutoMergeSettings
////////change-author
GET json getChangeAuthorSettings 10.4
PUT json setChangeAuthorSettings 10.4
DELETE none deleteChangeAuthorSettings 10.4
////////hooks
GET page listRepositoryHooks
/////////{hookKey}
GET json getRepositoryHook
DELETE none deleteRepositoryHook
//////////enabled
PUT json enableRepositoryHook
DELETE json? disableRepositoryHook
//////////settings
GET json? getRepositoryHookSettings
PUT json setRepositoryHookSettings
////////pull-requests
GET json getPullRequestSettings
POST json updatePullRequestSettings !
////////reviewer-groups
GET page listReviewerGroups
POST json createReviewerGroup
/////////{id}
GET json getReviewerGroup
PUT json updateReviewerGroup
DELETE none deleteReviewerGroup
//////////users
GET json listReviewerGroupUsers
///////tags
GET page listTags
POST json createTag
////////{name}
GET json getTag
///////watch
POST none watchRepository !
DELETE none unwatchRepository
///////webhooks
GET page listWebhooks
POST json createWebhook
////////search
GET page searchWebhooks
////////test
POST json testWebhook !
////////{webhookId}
GET json getWebhook
PUT json updateWebhook
DELETE none deleteWebhook
/////////latest
GET json? getLatestWebhookInvocation
/////////statistics
GET json getWebhookStatistics
//////////summary
GET json getWebhookStatisticsSummary
/////secret-scanning
//////allowlist
GET page listProjectSecretScanningAllowlistRules
POST json createProjectSecretScanningAllowlistRule
///////{id}
GET json getProjectSecretScanningAllowlistRule
PUT json updateProjectSecretScanningAllowlistRule
DELETE none deleteProjectSecretScanningAllowlistRule
//////exempt
GET page listProjectSecretScanningExemptions
POST none exemptProjectRepositoriesFromSecretScanning
//////rules
GET page listProjectSecretScanningRules
POST json createProjectSecretScanningRule
///////{id}
GET json getProjectSecretScanningRule
PUT json updateProjectSecretScanningRule
DELETE none deleteProjectSecretScanningRule
/////settings
//////auto-decline
GET json getProjectAutoDeclineSettings
PUT json setProjectAutoDeclineSettings
DELETE none deleteProjectAutoDeclineSettings
//////auto-merge
GET json getProjectAutoMergeSettings
PUT json setProjectAutoMergeSettings
DELETE none deleteProjectAutoMergeSettings
//////change-author
GET json getProjectChangeAuthorSettings 10.4
PUT json setProjectChangeAuthorSettings 10.4
DELETE none deleteProjectChangeAuthorSettings 10.4
//////hooks
GET page listProjectHooks
///////{hookKey}
GET json getProjectHook
////////enabled
PUT json enableProjectHook
DELETE json? disableProjectHook
////////settings
GET json? getProjectHookSettings
PUT json setProjectHookSettings
//////pull-requests
///////{scmId}
GET json getProjectPullRequestSettings
POST json updateProjectPullRequestSettings !
//////reviewer-groups
GET page listProjectReviewerGroups
POST json createProjectReviewerGroup
///////{id}
GET json getProjectReviewerGroup
PUT json updateProjectReviewerGroup
DELETE none deleteProjectReviewerGroup
/////settings-restriction
GET json getProjectSettingsRestriction
POST json createProjectSettingsRestriction
DELETE none deleteProjectSettingsRestriction
//////all
GET page listProjectSettingsRestrictions
/////webhooks
GET page listProjectWebhooks
POST json createProjectWebhook
//////test
POST json testProjectWebhook !
//////{webhookId}
GET json getProjectWebhook
PUT json updateProjectWebhook
DELETE none deleteProjectWebhook
///////latest
GET json? getLatestProjectWebhookInvocation
///////statistics
GET json getProjectWebhookStatistics
////////summary
GET json? getProjectWebhookStatisticsSummary
///repos
GET page listRepositories
///secret-scanning
////exempt
GET page listGlobalSecretScanningExemptions
POST none exemptRepositoriesFromSecretScanning
////rules
GET page listGlobalSecretScanningRules
POST json createGlobalSecretScanningRule
/////{id}
GET json getGlobalSecretScanningRule
PUT json updateGlobalSecretScanningRule
DELETE none deleteGlobalSecretScanningRule
///signing
////x509-certificates
GET page listSigningCertificates
POST json createSigningCertificate
/////crl
//////{id}
PUT none updateSigningCertificateRevocations
/////{id}
DELETE none deleteSigningCertificate
///system-signing
////configuration
GET json getSystemSigningSettings
POST json updateSystemSigningSettings !
///tasks
POST json createLegacyTask
////{taskId}
GET json getLegacyTask
PUT json updateLegacyTask
DELETE none deleteLegacyTask
///users
GET page listUsers
PUT json updateCurrentUser
////credentials
PUT none setCurrentUserPassword !
////{userSlug}
GET json getUser
/////avatar.png
POST none setUserAvatar !
DELETE json deleteUserAvatar
/////settings
GET json getUserSettings
POST none updateUserSettings !
/audit
//latest
///notification-settings
////retention-config-review
DELETE none dismissRetentionReview
/authconfig
//latest
///idps
GET json listIdentityProviders 9.4
POST json createIdentityProvider 9.4
////{id}
GET json getIdentityProvider 9.4
PATCH json updateIdentityProvider 9.4
DELETE json deleteIdentityProvider 9.4
///jit-users
GET json listJitUsers 9.4
///login-options
GET json listLoginOptions 9.4
///saml
////certificate
GET response getSamlCertificate 9.6
/////reset
POST response recreateSamlCertificate 9.6
///sso
GET json getSsoSettings 9.4
PATCH json updateSsoSettings 9.4
/basicauth
//latest
///config
GET json getBasicAuthenticationSettings 9.4
PUT none setBasicAuthenticationSettings 9.4
/branch-permissions
//latest
///projects
////{projectKey}
/////repos
//////{repositorySlug}
///////restrictions
GET page listRefRestrictions
POST json createRefRestriction
////////{id}
GET json getRefRestriction
DELETE none deleteRefRestriction
/////restrictions
GET page listProjectRefRestrictions
POST json createProjectRefRestriction
//////{id}
GET json getProjectRefRestriction
DELETE none deleteProjectRefRestriction
/branch-utils
//latest
///projects
////{projectKey}
/////branchmodel
//////configuration
GET json getProjectBranchModelConfiguration
PUT json setProjectBranchModelConfiguration
/////repos
//////{repositorySlug}
///////branches
POST json createBranchViaBranchUtils
DELETE none deleteBranch
////////info
/////////{commitId}
GET page listCommitBranches
///////branchmodel
GET json getBranchModel
////////configuration
GET json getBranchModelConfiguration
PUT json setBranchModelConfiguration
DELETE none deleteBranchModelConfiguration
/build-status
//latest
///commits
////stats
POST json listBuildStatistics !
/////{commitId}
GET json getBuildStatistics
////{commitId}
GET page listBuildStatuses
POST none setBuildStatus !
/capabilities
GET json getCapabilities
/comment-likes
//latest
///projects
////{projectKey}
/////repos
//////{repositorySlug}
///////commits
////////{commitId}
/////////comments
//////////{commentId}
///////////likes
GET page listCommentLikes
POST none addCommentLike !
DELETE none removeCommentLike
///////////reactions
////////////{emoticon}
PUT json addCommentReaction
DELETE none removeCommentReaction
///////pull-requests
////////{pullRequestId}
/////////comments
//////////{commentId}
///////////likes
GET page listPullRequestCommentLikes
POST none addPullRequestCommentLike !
DELETE none removePullRequestCommentLike
///////////reactions
////////////{emoticon}
PUT json addPullRequestCommentReaction
DELETE none removePullRequestCommentReaction
/csp
//latest
///settings
PUT none setContentSecurityPolicy 10.2
/default-reviewers
//latest
///projects
////{projectKey}
/////condition
POST json createProjectDefaultReviewerCondition
//////{id}
PUT json updateProjectDefaultReviewerCondition
DELETE none deleteProjectDefaultReviewerCondition
/////conditions
GET json listProjectDefaultReviewerConditions
/////repos
//////{repositorySlug}
///////condition
POST json createDefaultReviewerCondition
////////{id}
PUT json updateDefaultReviewerCondition
DELETE none deleteDefaultReviewerCondition
///////conditions
GET json listDefaultReviewerConditions
///////reviewers
GET json listDefaultReviewers
/default-tasks
//latest
///projects
////{projectKey}
/////repos
//////{repositorySlug}
///////tasks
GET page listDefaultTasks 9.4
POST json createDefaultTask 9.4
DELETE none deleteAllDefaultTasks 9.4
////////{taskId}
PUT json updateDefaultTask 9.4
DELETE none deleteDefaultTask 9.4
/////tasks
GET page listProjectDefaultTasks 9.4
POST json createProjectDefaultTask 9.4
DELETE none deleteAllProjectDefaultTasks 9.4
//////{taskId}
PUT json updateProjectDefaultTask 9.4
DELETE none deleteProjectDefaultTask 9.4
/git
//latest
///projects
////{projectKey}
/////repos
//////{repositorySlug}
///////pull-requests
////////{pullRequestId}
/////////rebase
GET json getPullRequestRebaseStatus
POST json? rebasePullRequest
///////tags
POST json createTagViaGit
////////{name}
DELETE none deleteTag
/git-lfs
//admin
///projects
////{projectKey}
/////repos
//////{repositorySlug}
///////enabled
GET none getLfsStatus
PUT none enableLfs
DELETE none disableLfs
/gpg
//latest
///keys
GET page listGpgKeys
POST json createGpgKey
DELETE none deleteAllGpgKeys
////{fingerprintOrId}
DELETE none deleteGpgKey
/indexing
//latest
///projects
////{projectKey}
/////repos
//////{repositorySlug}
GET json getRepositoryIndexStatus 9.6
///////indexing-queue-details
GET json getRepositoryIndexQueueDetails 9.6
///////indexing-queued-status
GET json getRepositoryIndexQueueStatus 9.6
///reindex
POST none reindexRepositories 9.6
///restart
POST none restartIndexing 9.6
///status
GET json getIndexingStatus
///support-info
////broken-index-status-repos
GET page listBrokenIndexRepositories 9.6
////indexing-thread-snapshot
GET json listIndexingThreads 9.6
///threads
PUT none setIndexingThreads 10.3
/insights
//latest
///capabilities
GET json getInsightCapabilities
///projects
////{projectKey}
/////repos
//////{repositorySlug}
///////commits
////////{commitId}
/////////annotations
GET json listInsightAnnotations
/////////reports
GET page listInsightReports
//////////{key}
GET json getInsightReport
PUT json setInsightReport
DELETE none deleteInsightReport
///////////annotations
GET json listInsightReportAnnotations
POST none createInsightReportAnnotations
DELETE none deleteInsightReportAnnotations
////////////{externalId}
PUT none setInsightReportAnnotation
///////pull-requests
////////{pullRequestId}
/////////reports
GET page listPullRequestInsightReports
/jira
//latest
///comments
////{commentId}
/////issues
POST json createCommentIssue
///issues
////{issueKey}
/////commits
GET page listIssueCommits
///projects
////{projectKey}
/////primary-enhanced-entitylink
GET json getProjectEntityLink
/////repos
//////{repositorySlug}
///////pull-requests
////////{pullRequestId}
/////////issues
GET json listPullRequestIssues
/jira-dev
//latest
///devinfo-backfill
POST none startJiraBackfill 10.2
DELETE none cancelJiraBackfill 10.2
////report
GET json getJiraBackfillReport 10.2
////status
GET json getJiraBackfillStatus 10.2
/jira-integration
//latest
///issues
GET json listIssueDetails
/keys
//latest
///projects
////{projectKey}
/////repos
//////{repositorySlug}
///////ssh
GET page listRepositoryAccessKeys
POST json createRepositoryAccessKey
////////{keyId}
GET json getRepositoryAccessKey
DELETE none deleteRepositoryAccessKey
/////////permission
//////////{permission}
PUT json setRepositoryAccessKeyPermission
/////ssh
GET page listProjectAccessKeys
POST json createProjectAccessKey
//////{keyId}
GET json getProjectAccessKey
DELETE none deleteProjectAccessKey
///////permission
////////{permission}
PUT json setProjectAccessKeyPermission
///ssh
////{keyId}
DELETE none revokeAccessKey
/////projects
GET page listAccessKeyProjects
/////repos
GET page listAccessKeyRepositories
/mirroring
//latest
///account
////settings
/////preferred-mirror
GET json getPreferredMirror
POST none setPreferredMirror !
DELETE none deletePreferredMirror
///analyticsSettings
GET json getMirroringAnalyticsSettings
///authenticate
POST json authenticateMirrorUser !
///farmNodes
GET json listFarmNodes 9.4
///mirrorRepos
////delayed-sync
GET json listDelayedSyncRepositories 9.5
////{externalRepositoryId}
GET json getMirroredRepository 9.4
///mirrorServers
GET page listMirrors
////{mirrorId}
GET json getMirror
PUT json updateMirror
DELETE none deleteMirror
/////events
POST none publishMirrorEvent
///progress
GET json getMirrorProgress 9.4
///projects
////{projectId}
GET json getProjectById
/////repos
GET page listProjectRepositoryHashes
///repos
GET page listRepositoryHashes
////{repoId}
GET json getRepositoryHash
/////mirrors
GET page listRepositoryMirrors
///requests
GET page listMirroringRequests
POST json createMirroringRequest
////{mirroringRequestId}
GET json getMirroringRequest
DELETE none deleteMirroringRequest
/////accept
POST json acceptMirroringRequest
/////reject
POST json rejectMirroringRequest
///supportInfo
////projects
/////{projectKey}
//////repos
///////{repositorySlug}
////////repo-lock-owner
GET json? getRepositoryLockOwner
////////repoSyncStatus
GET json getMirrorSyncStatus
////refChangesQueue
GET json listMirrorRefChanges
/////count
GET value getMirrorRefChangeCount
////repo-lock-owners
GET json listRepositoryLockOwners
////repoSyncStatus
GET page listMirrorSyncStatuses
///syncSettings
GET json getMirrorSettings 9.4
PUT json setMirrorSettings 9.4
////mode
GET response getMirrorMode 9.4
PUT response setMirrorMode 9.4
////projects
GET json listMirroredProjects 9.4
POST json addMirroredProjects ! 9.4
/////{projectId}
POST json addMirroredProject ! 9.4
DELETE none removeMirroredProject 9.4
///upstreamServer
GET json getUpstreamServer 9.4
///upstreamServers
////{upstreamId}
/////repos
//////{upstreamRepositoryId}
GET json getUpstreamMirroredRepository
///zdu
////end
POST json endMirrorUpgrade ! 9.4
////start
POST json startMirrorUpgrade ! 9.4
/notification
//1.0
///settings
GET json getNotificationSettings
PUT json? updateNotificationSettings
/plugins
//servlet
///applinks
////whoami
GET response getCurrentUsername
/policies
//latest
///admin
////repos
/////archive
GET json getRepositoryArchivePolicy
PUT json setRepositoryArchivePolicy
/////delete
GET json getRepositoryDeletePolicy
PUT json setRepositoryDeletePolicy
/projects
//{projectKey}
///repos
////{repositorySlug}
/////sizes
GET json getRepositorySizes
/pull-request-cleanup
//latest
///projects
////{projectKey}
/////repos
//////{repositorySlug}
///////pull-requests
////////{pullRequestId}
GET json listPullRequestCleanupProblems
POST none applyPullRequestCleanup
/required-builds
//latest
///projects
////{projectKey}
/////repos
//////{repositorySlug}
///////condition
POST json createRequiredBuildCondition
////////{id}
PUT json updateRequiredBuildCondition
DELETE none deleteRequiredBuildCondition
///////conditions
GET page listRequiredBuildConditions
/search
//latest
///repos-matching-root-file
GET page searchRepositoriesByRootFile
///search
POST json searchCode !
/secrets
//1.0
///keys
////inactive
GET value listInactiveSecretKeys 9.5
DELETE none deleteInactiveSecretKeys 9.5
////rotate
POST none rotateSecretKey 9.5
/ssh
//latest
///admin
GET json getSshKeySettings
PUT none setSshKeySettings
////supported-key-types
GET json listSupportedSshKeyTypes
///keys
GET page listSshKeys
POST json createSshKey
DELETE none deleteAllSshKeys
////{keyId}
GET json getSshKey
DELETE none deleteSshKey
///settings
GET json getSshSettings
/status
GET json getServerStatus
/sync
//latest
///projects
////{projectKey}
/////repos
//////{repositorySlug}
GET json getSyncStatus
POST json? setSyncEnabled !
///////synchronize
POST json? synchronizeRef
/tsv
//latest
///authenticate
POST json createLoginSession 9.4
////captcha
GET json getLoginCaptcha 9.4
////recovery-code
POST json completeLoginWithRecoveryCode 9.4
////totp-code
POST none completeLoginWithTotp 9.4
///elevate-permissions
GET none getElevatedSession 9.4
////password
POST none createElevatedSessionWithPassword 9.4
////recovery-code
POST json createElevatedSessionWithRecoveryCode 9.4
////totp
POST none createElevatedSessionWithTotp 9.4
///sso-management-status
GET json getSsoManagementStatus 9.4
///status
GET json getTwoStepVerificationStatus 9.4
///totp
////complete-enforced-enrollment
POST json completeEnforcedTotpEnrollment 9.4
////complete-enrollment-update
POST json completeTotpUpdate 9.4
////complete-voluntary-enrollment
POST json completeTotpEnrollment 9.4
////recovery-code
/////rotate
POST json rotateRecoveryCode 9.4
////start-enforced-enrollment
POST json startEnforcedTotpEnrollment 9.4
////start-enrollment-update
POST json startTotpUpdate 9.4
////start-voluntary-enrollment
POST json startTotpEnrollment 9.4
////unenroll
DELETE none deleteTotpEnrollment 9.4
/////user
//////{userName}
DELETE none deleteUserTotpEnrollment 9.4
/ui
//latest
///dashboard
////pull-requests
GET page listDashboardPullRequestsWithBuilds
///projects
////{projectKey}
/////repos
//////{repositorySlug}
///////code-owners
GET json listCodeOwners
///////pull-requests
////////{pullRequestId}
/////////build-summaries
GET json getPullRequestBuildSummaries
`;

/** What only some operations have. */
export const operationDetails = {
  "createAttachment": {
    "files": ["files"],
  },
  "createGlobalHookScript": {
    "files": ["content"],
  },
  "createProjectRefRestriction": {
    "arrayType": "application/vnd.atl.bitbucket.bulk+json",
  },
  "createRefRestriction": {
    "arrayType": "application/vnd.atl.bitbucket.bulk+json",
  },
  "createSigningCertificate": {
    "files": ["certificate"],
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
  "setProjectAvatar": {
    "files": ["avatar"],
  },
  "setUserAvatar": {
    "files": ["avatar"],
  },
  "updateGlobalHookScript": {
    "files": ["content"],
  },
} as const;

/** What the operations resolve to. */
export interface OperationResults {
  "acceptMirroringRequest": "json",
  "addCommentLike": "none",
  "addCommentReaction": "json",
  "addLabel": "json",
  "addMeshNode": "json",
  "addMirroredProject": "json",
  "addMirroredProjects": "json",
  "addPullRequestCommentLike": "none",
  "addPullRequestCommentReaction": "json",
  "addPullRequestParticipant": "json",
  "addUserToGroupViaGroups": "none",
  "addUserToGroupViaUsers": "none",
  "addUserToGroups": "none",
  "addUsersToGroup": "none",
  "applyPullRequestCleanup": "none",
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
  "completePullRequestReview": "value",
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
  "createLegacyTask": "json",
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
  "deleteLegacyTask": "none",
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
  "getLegacyTask": "json",
  "getLegacyTaskCount": "json",
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
  "getMirrorRefChangeCount": "value",
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
  "getPullRequestBuildSummaries": "json",
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
  "getSecretScanningExemption": "value",
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
  "getUpstreamMirroredRepository": "json",
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
  "listCommentLikes": "page",
  "listCommitBranches": "page",
  "listCommitChanges": "page",
  "listCommitComments": "page",
  "listCommitPullRequests": "page",
  "listCommits": "page",
  "listDashboardPullRequests": "page",
  "listDashboardPullRequestsWithBuilds": "page",
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
  "listInactiveSecretKeys": "value",
  "listInboxPullRequests": "page",
  "listIndexingThreads": "json",
  "listInsightAnnotations": "json",
  "listInsightReportAnnotations": "json",
  "listInsightReports": "page",
  "listIssueCommits": "page",
  "listIssueDetails": "json",
  "listJitUsers": "json",
  "listLabeledRepositories": "page",
  "listLabels": "page",
  "listLegacyTasks": "page",
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
  "listPullRequestCleanupProblems": "json",
  "listPullRequestCommentLikes": "page",
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
  "removeCommentLike": "none",
  "removeCommentReaction": "none",
  "removeLabel": "none",
  "removeMirroredProject": "none",
  "removePullRequestCommentLike": "none",
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
  "updateLegacyTask": "json",
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

/** The query parameters and the fields of bodies, at any depth, that hold a secret. */
export const secretFields: readonly string[] = ["client-secret","jwt","license","oldPassword","password","passwordConfirm","recoveryCode","secret","token","totpCode"];
