// Generated from openapi/ by `npm run generate`. Do not edit.

/** @description What every page of a list says about itself. A page may hold fewer items than `limit`, even none, without being the last. */
export interface Page {
    /**
     * Format: int32
     * @description The number of items on this page.
     * @example 2
     */
    size: number;
    /**
     * Format: int32
     * @description The most items that the page could have held, which can be less than was asked for.
     * @example 25
     */
    limit: number;
    /**
     * @description Whether the list ends with this page.
     * @example true
     */
    isLastPage: boolean;
    /**
     * Format: int32
     * @description The position of the first item on this page.
     * @example 0
     */
    start: number;
    /**
     * Format: int32
     * @description The `start` of the next page. Null or absent on the last page, depending on the list.
     * @example null
     */
    nextPageStart?: number | null;
    /**
     * @deprecated
     * @description Sent by releases before 4.0, and null.
     * @example null
     */
    filter?: string | null;
}
/**
 * Format: int64
 * @description A moment in milliseconds since the Unix epoch.
 * @example 1780394400000
 */
export type Timestamp = number;
/**
 * @description The kind of a ref.
 * @example BRANCH
 * @enum {string}
 */
export type RefType = "BRANCH" | "TAG";
/** @description A branch or tag by its name alone. Early releases leave `type` out. */
export interface MinimalRef {
    /**
     * @description The full name of the ref.
     * @example refs/heads/main
     */
    id: string;
    /**
     * @description The name of the ref without its prefix.
     * @example main
     */
    displayId: string;
    type?: components["schemas"]["RefType"];
}
/** @description The ref that a change is about. */
export interface ChangedRef {
    /** @description The ref that changed. */
    ref?: components["schemas"]["MinimalRef"];
    /**
     * @description The full name of the ref.
     * @example refs/heads/main
     */
    refId: string;
    /**
     * @description Whether the ref was moved by force, as far as the server has found out.
     * @example NOT_FORCED
     * @enum {string}
     */
    updatedType?: "UNKNOWN" | "UNRESOLVED" | "NOT_FORCED" | "FORCED";
}
/**
 * @description 40 zeros, which stand where there is no commit.
 * @example 0000000000000000000000000000000000000000
 * @enum {string}
 */
export type NoCommit = "0000000000000000000000000000000000000000";
/**
 * @description The full hash of a commit, 40 hexadecimal digits.
 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
 */
export type CommitId = string;
/** @description A ref that is new. */
export type RefAddition = components["schemas"]["ChangedRef"] & {
    /** @description It pointed to nothing before. */
    fromHash: components["schemas"]["NoCommit"];
    /** @description The commit that the ref points to. */
    toHash: components["schemas"]["CommitId"];
    /**
     * @description Always `ADD`.
     * @example ADD
     * @enum {string}
     */
    type: "ADD";
};
/** @description A ref that is gone. */
export type RefDeletion = components["schemas"]["ChangedRef"] & {
    /** @description The commit that the ref pointed to. */
    fromHash: components["schemas"]["CommitId"];
    /** @description It points to nothing any more, so this is no commit to fetch or to build. */
    toHash: components["schemas"]["NoCommit"];
    /**
     * @description Always `DELETE`.
     * @example DELETE
     * @enum {string}
     */
    type: "DELETE";
};
/** @description A ref that was moved. */
export type RefUpdate = components["schemas"]["ChangedRef"] & {
    /** @description The commit that the ref pointed to before. */
    fromHash: components["schemas"]["CommitId"];
    /** @description The commit that the ref points to now. */
    toHash: components["schemas"]["CommitId"];
    /**
     * @description Always `UPDATE`.
     * @example UPDATE
     * @enum {string}
     */
    type: "UPDATE";
};
/** @description How a ref changed. `type` says which of the hashes is one of a commit. */
export type RefChange = components["schemas"]["RefAddition"] | components["schemas"]["RefDeletion"] | components["schemas"]["RefUpdate"];
/** @description A repository. Releases before 5.0 leave `hierarchyId` out, releases before 8.0 `archived`. */
export interface Repository {
    /**
     * @description The repository's name as it stands in addresses.
     * @example berth-planner
     */
    slug: string;
    /**
     * Format: int32
     * @description The number of the repository.
     * @example 42
     */
    id: number;
    /**
     * @description The name of the repository.
     * @example Berth Planner
     */
    name: string;
    /**
     * @description What the repository is for. Left out when there is no description.
     * @example Plans which ship lies where
     */
    description?: string;
    /**
     * @description What a repository and all its forks have in common.
     * @example 5b0e1f9c7a3d2e4f6a81
     */
    hierarchyId?: string;
    /**
     * @description The version control system, `git` on every server without special plugins.
     * @example git
     */
    scmId: string;
    /**
     * @description Whether the repository can be used yet, or at the moment.
     * @example AVAILABLE
     * @enum {string}
     */
    state: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
    /**
     * @description The state in words, in the language of the user.
     * @example Available
     */
    statusMessage: string;
    /**
     * @description Whether the repository may be forked.
     * @example true
     */
    forkable: boolean;
    /**
     * @description Whether anyone may read the repository without signing in.
     * @example false
     */
    public: boolean;
    /**
     * @description Whether the repository is archived, so that it can only be read.
     * @example false
     */
    archived?: boolean;
    /** @description The repository that this one was forked from. Left out for a repository that is no fork. */
    origin?: components["schemas"]["Repository"];
    /** @description The project that holds the repository. */
    project: components["schemas"]["Project"];
    /**
     * Format: int32
     * @description The part of the server's storage that holds the repository. Many servers leave it out.
     * @example 0
     */
    partition?: number;
    /**
     * @description The name of the default branch. Servers take it when a repository is created and usually leave it out of their answers.
     * @example main
     */
    defaultBranch?: string;
    /**
     * @description Always `REPOSITORY`. Many servers leave it out.
     * @example REPOSITORY
     */
    scope?: string;
    /**
     * @description Addresses that plugins add. The vendor does not say which.
     * @example {}
     */
    relatedLinks?: {
        [key: string]: unknown;
    };
    /**
     * @deprecated
     * @description One of the addresses to clone from. Releases before 4.0 send it beside `links`.
     * @example https://bitbucket.example.com/scm/hrb/berth-planner.git
     */
    cloneUrl?: string;
    /** @deprecated */
    link?: components["schemas"]["LegacyLink"];
    links?: components["schemas"]["RepositoryLinks"];
}
/**
 * @description Whether a user is a person or an account of a program.
 * @example NORMAL
 * @enum {string}
 */
export type UserType = "NORMAL" | "SERVICE";
/** @description Where the thing can be seen in a browser, as releases before 4.0 send it beside `links`. */
export interface LegacyLink {
    /**
     * @description The address below the server's own.
     * @example /projects/HRB/repos/berth-planner/browse
     */
    url?: string;
    /**
     * @description What the address is to the thing.
     * @example self
     */
    rel?: string;
}
/** @description An address. */
export interface Link {
    /**
     * @description The address itself.
     * @example https://bitbucket.example.com/users/mira
     */
    href: string;
    /**
     * @description What the address is for, where there are several.
     * @example ssh
     */
    name?: string;
}
/** @description Where the thing can be seen in a browser. The vendor does not document it. */
export interface SelfLinks {
    /**
     * @description The addresses; releases that cannot tell one send null in its place.
     * @example [
     *       {
     *         "href": "https://bitbucket.example.com/users/mira"
     *       }
     *     ]
     */
    self: (components["schemas"]["Link"] | null)[];
}
/** @description A user of the server. */
export interface User {
    /**
     * @description The name that the user signs in with.
     * @example mira
     */
    name: string;
    /**
     * @description The user's address. Left out for users that have none.
     * @example mira.okafor@example.com
     */
    emailAddress?: string;
    /**
     * Format: int32
     * @description The number of the user.
     * @example 101
     */
    id: number;
    /**
     * @description The name to show.
     * @example Mira Okafor
     */
    displayName: string;
    /**
     * @description Whether the user can sign in.
     * @example true
     */
    active: boolean;
    /**
     * @description The user's name as it stands in addresses.
     * @example mira
     */
    slug: string;
    type: components["schemas"]["UserType"];
    /**
     * @description The address of the user's picture. Sent when `avatarSize` was asked for.
     * @example https://bitbucket.example.com/users/mira/avatar.png?s=64
     */
    avatarUrl?: string;
    /** @deprecated */
    link?: components["schemas"]["LegacyLink"];
    links?: components["schemas"]["SelfLinks"];
}
/** @description A project, or the personal project of a user. A personal one has `owner` and, on most releases, no `public`. */
export interface Project {
    /**
     * @description The key of the project, `~` and the owner's slug for a personal one.
     * @example HRB
     */
    key: string;
    /**
     * Format: int32
     * @description The number of the project.
     * @example 7
     */
    id: number;
    /**
     * @description The name of the project, that of the owner for a personal one.
     * @example Harbour
     */
    name: string;
    /**
     * @description What the project is for. Left out when there is no description.
     * @example Everything that moves in the port
     */
    description?: string;
    /**
     * @description Whether anyone may read the project without signing in.
     * @example false
     */
    public?: boolean;
    /**
     * @description Whether the project belongs to a user.
     * @example NORMAL
     * @enum {string}
     */
    type: "NORMAL" | "PERSONAL";
    /** @description The user that a personal project belongs to. The vendor does not document it. */
    owner?: components["schemas"]["User"];
    /**
     * @deprecated
     * @description Whether `type` is `PERSONAL`. Sent by early releases only.
     * @example false
     */
    isPersonal?: boolean;
    /**
     * @description Always `PROJECT`. Many servers leave it out.
     * @example PROJECT
     */
    scope?: string;
    /**
     * @description The namespace of the project on a server that has several, which servers of customers do not.
     * @example null
     */
    namespace?: string | null;
    /**
     * @description The project's picture as a data URL. The vendor prints it, servers leave it out.
     * @example data:image/png;base64,iVBORw0KGgo=
     */
    avatar?: string;
    /**
     * @description The address of the project's picture. Sent when `avatarSize` was asked for.
     * @example /rest/api/latest/projects/HRB/avatar.png?s=64
     */
    avatarUrl?: string;
    /** @deprecated */
    link?: components["schemas"]["LegacyLink"];
    links?: components["schemas"]["SelfLinks"];
}
/** @description Where the repository can be cloned from and seen in a browser. The vendor does not document it. */
export interface RepositoryLinks {
    /** @description The addresses to clone from, each named after its protocol. Empty where the server offers none to the user. */
    clone?: components["schemas"]["Link"][];
    /**
     * @description The addresses of the repository in a browser; releases that cannot tell one send null in its place.
     * @example [
     *       {
     *         "href": "https://bitbucket.example.com/projects/HRB/repos/berth-planner/browse"
     *       }
     *     ]
     */
    self?: (components["schemas"]["Link"] | null)[];
}
/** @description A pull request that the user may want to open, because of a push to a branch. */
export interface PullRequestSuggestion {
    /** @description When the branch was pushed to. The vendor spells it `changeTme`. */
    changeTime: components["schemas"]["Timestamp"];
    /** @description The push. */
    refChange: components["schemas"]["RefChange"];
    /** @description The repository for the pull request. */
    repository: components["schemas"]["Repository"];
    /** @description The branch that could be merged. */
    fromRef: components["schemas"]["MinimalRef"];
    /** @description The branch that it could be merged into. */
    toRef: components["schemas"]["MinimalRef"];
}
/** @description A page of suggestions, which is the only one. */
export type PullRequestSuggestionPage = components["schemas"]["Page"] & {
    /** @description The suggestions, the latest first. */
    values: components["schemas"]["PullRequestSuggestion"][];
};
/** @description One check's refusal of a change. */
export interface Veto {
    /**
     * @description The refusal in one line.
     * @example Not enough approvals
     */
    summaryMessage?: string;
    /**
     * @description The refusal in full.
     * @example At least 2 reviewers must approve first.
     */
    detailedMessage?: string;
}
/**
 * @description Whether the pull request is open, merged or declined.
 * @example OPEN
 * @enum {string}
 */
export type PullRequestState = "DECLINED" | "MERGED" | "OPEN";
/** @description One end of a pull request, a branch or tag in its repository. */
export interface PullRequestRef {
    /**
     * @description The full name of the ref.
     * @example refs/heads/feature/tide-windows
     */
    id: string;
    /**
     * @description The name of the ref without its prefix.
     * @example feature/tide-windows
     */
    displayId: string;
    /** @description The commit that the ref points to. */
    latestCommit: components["schemas"]["CommitId"];
    /**
     * @deprecated
     * @description The same as `latestCommit`, under its name of early releases.
     */
    latestChangeset?: components["schemas"]["CommitId"];
    /** @description Whether the ref is a branch or a tag. Earlier releases leave it out. */
    type?: components["schemas"]["RefType"];
    /** @description The repository that holds the ref. */
    repository: components["schemas"]["Repository"];
}
/**
 * @description Whether the user opened the pull request, was asked to review it, or just takes part.
 * @example REVIEWER
 * @enum {string}
 */
export type ParticipantRole = "AUTHOR" | "REVIEWER" | "PARTICIPANT";
/**
 * @description What the user thinks of the pull request.
 * @example APPROVED
 * @enum {string}
 */
export type ParticipantStatus = "UNAPPROVED" | "NEEDS_WORK" | "APPROVED";
/** @description Someone who takes part in a pull request. */
export interface PullRequestParticipant {
    /** @description Who takes part. */
    user: components["schemas"]["User"];
    role: components["schemas"]["ParticipantRole"];
    /**
     * @description Whether `status` is `APPROVED`.
     * @example true
     */
    approved: boolean;
    status?: components["schemas"]["ParticipantStatus"];
    /** @description The commit at which the user last reviewed. Left out before the first review. */
    lastReviewedCommit?: components["schemas"]["CommitId"];
}
/**
 * @description Whether the branches can be merged without conflicts, where the server knows.
 * @example CLEAN
 * @enum {string}
 */
export type MergeOutcome = "CLEAN" | "CONFLICTED" | "UNKNOWN";
/** @description An author or committer that the server knows only from the commit. */
export interface Person {
    /**
     * @description The name as it stands in the commit.
     * @example Tomas Berg
     */
    name: string;
    /**
     * @description The address as it stands in the commit.
     * @example tomas.berg@example.org
     */
    emailAddress?: string;
    /**
     * @description The address of the person's picture. Sent when `avatarSize` was asked for.
     * @example https://bitbucket.example.com/users/tomas/avatar.png?s=64
     */
    avatarUrl?: string;
}
/** @description An author or committer, as a whole user where the server can match the address with one and as name and address otherwise. */
export type Author = components["schemas"]["User"] | components["schemas"]["Person"];
/** @description What a commit is apart from its dates and its parents, which the REST API and events write in different ways. */
export interface CommitWithoutDates {
    id: components["schemas"]["CommitId"];
    /**
     * @description The hash shortened for showing.
     * @example d0ac1ce15c2
     */
    displayId: string;
    /** @description Who wrote the change. Some servers leave it out, it is not known why. */
    author?: components["schemas"]["Author"];
    /** @description Who made the commit. */
    committer?: components["schemas"]["Author"];
    /**
     * @description The message of the commit.
     * @example Plan berths around the tide
     */
    message?: string;
    /**
     * @description What plugins know about the commit, such as the issue keys in its message.
     * @example {
     *       "jira-key": [
     *         "HRB-17"
     *       ]
     *     }
     */
    properties?: {
        [key: string]: unknown;
    };
    /**
     * @deprecated
     * @description The same as `properties`, under its name of releases before 4.0.
     * @example {
     *       "jira-key": [
     *         "HRB-17"
     *       ]
     *     }
     */
    attributes?: {
        [key: string]: unknown;
    };
}
/** @description A commit. Its parents come as hashes or as whole commits, and releases before 5.0 leave the committer out. */
export type Commit = components["schemas"]["CommitWithoutDates"] & {
    /** @description When the change was written. */
    authorTimestamp: components["schemas"]["Timestamp"];
    /** @description When the commit was made. */
    committerTimestamp?: components["schemas"]["Timestamp"];
    /** @description The parents of the commit, none for the first and several for a merge. */
    parents: (components["schemas"]["Commit"] | components["schemas"]["MinimalCommit"])[];
};
/** @description A commit by its hash alone. */
export interface MinimalCommit {
    id: components["schemas"]["CommitId"];
    /**
     * @description The hash shortened for showing.
     * @example d0ac1ce15c2
     */
    displayId: string;
}
/** @description What the server and its plugins know about the pull request. Only some answers have it, and further plugins add further keys. The vendor does not document it. */
export type PullRequestProperties = {
    /** @description Whether the branches conflict, as far as the server has tried. Left out for pull requests that are not open. */
    mergeResult?: {
        outcome?: components["schemas"]["MergeOutcome"];
        /**
         * @description Whether the outcome is about the branches as they are now.
         * @example true
         */
        current?: boolean;
    };
    /**
     * Format: int32
     * @description How many tasks are done.
     * @example 1
     */
    resolvedTaskCount?: number;
    /**
     * Format: int32
     * @description How many tasks are still to be done.
     * @example 0
     */
    openTaskCount?: number;
    /**
     * Format: int32
     * @description How many comments there are. Left out where there are none.
     * @example 3
     */
    commentCount?: number;
    /** @description The commit that the merge made. Left out where the pull request is not merged, or was merged by a push. */
    mergeCommit?: components["schemas"]["Commit"] | components["schemas"]["MinimalCommit"];
} & {
    [key: string]: unknown;
};
/** @description What a pull request is apart from its dates, which the REST API and events write in different ways. */
export interface PullRequestWithoutDates {
    /**
     * Format: int64
     * @description The number of the pull request in its repository.
     * @example 17
     */
    id: number;
    /**
     * Format: int32
     * @description The version of the pull request, which each update raises. Whoever updates, merges, declines, reopens or deletes the pull request must send it.
     * @example 2
     */
    version: number;
    /**
     * @description The title of the pull request.
     * @example Plan berths around the tide
     */
    title: string;
    /**
     * @description What the pull request is for, in Markdown. Left out when there is no description.
     * @example Keeps deep ships off the berths at low water.
     */
    description?: string;
    /**
     * @description The description rendered as HTML, where the server was asked for it.
     * @example <p>Keeps deep ships off the berths at low water.</p>
     */
    descriptionAsHtml?: string;
    /**
     * @description The same as `descriptionAsHtml`, under another name that the vendor documents.
     * @example <p>Keeps deep ships off the berths at low water.</p>
     */
    htmlDescription?: string;
    state: components["schemas"]["PullRequestState"];
    /**
     * @description Whether `state` is `OPEN`.
     * @example true
     */
    open: boolean;
    /**
     * @description Whether `state` is another than `OPEN`.
     * @example false
     */
    closed: boolean;
    /**
     * @description Whether the pull request is a draft, which cannot be merged. Releases before 8.18 leave it out.
     * @example false
     */
    draft?: boolean;
    /**
     * @description Whether the pull request is locked, as while it is being merged.
     * @example false
     */
    locked?: boolean;
    /** @description The branch or tag to merge. */
    fromRef: components["schemas"]["PullRequestRef"];
    /** @description The branch to merge into. */
    toRef: components["schemas"]["PullRequestRef"];
    /** @description Who opened the pull request. */
    author: components["schemas"]["PullRequestParticipant"];
    /** @description Who took part without being asked to review. */
    participants: components["schemas"]["PullRequestParticipant"][];
    /** @description Who was asked to review. */
    reviewers: components["schemas"]["PullRequestParticipant"][];
    links?: components["schemas"]["SelfLinks"];
    properties?: components["schemas"]["PullRequestProperties"];
    /** @deprecated */
    link?: components["schemas"]["LegacyLink"];
    /**
     * @deprecated
     * @description The same as `properties`, under its name of releases before 4.0.
     * @example {
     *       "commentCount": [
     *         "3"
     *       ]
     *     }
     */
    attributes?: {
        [key: string]: unknown;
    };
}
/** @description A pull request. The vendor leaves out who opened it, where it can be seen, and what plugins know about it. */
export type PullRequest = components["schemas"]["PullRequestWithoutDates"] & {
    /** @description When the pull request was opened. */
    createdDate: components["schemas"]["Timestamp"];
    /** @description When the pull request was last changed. */
    updatedDate: components["schemas"]["Timestamp"];
    /** @description When the pull request was merged or declined. Left out while it is open. */
    closedDate?: components["schemas"]["Timestamp"];
};
/** @description One fault. Servers leave `context` and `exceptionName` out at times, and put further keys beside them that depend on the exception. */
export type ErrorMessage = {
    /**
     * @description The name of the field of the request at fault, if there is one.
     * @example name
     */
    context?: string | null;
    /**
     * @description The fault in the server's words, in the language of the user.
     * @example Tag "v9" does not exist in repository "berth-planner".
     */
    message: string;
    /**
     * @description The Java class of the exception, which tells faults of the same status apart.
     * @example com.atlassian.bitbucket.repository.NoSuchTagException
     */
    exceptionName?: string | null;
    /**
     * Format: int32
     * @description The version that the server holds, where an update carried a stale one.
     * @example 3
     */
    currentVersion?: number;
    /**
     * Format: int32
     * @description The version that the request carried, where it was stale. -1 when it carried none.
     * @example 2
     */
    expectedVersion?: number;
    /**
     * @description Whether conflicting changes caused the refusal.
     * @example true
     */
    conflicted?: boolean;
    /**
     * @description The lines in which a hook explains its veto.
     * @example [
     *       "Branch refs/heads/main can only be changed through pull requests."
     *     ]
     */
    details?: string[];
    /** @description The vetoes of the checks that refused the change, none where it was refused for conflicts alone. */
    vetoes?: components["schemas"]["Veto"][];
    /** @description The open pull request between the same branches, where that is why a new one was refused. */
    existingPullRequest?: components["schemas"]["PullRequest"];
    /** @description The pull request as it is now, where an update carried a stale version. Only some releases send it. */
    pullRequest?: components["schemas"]["PullRequest"];
    /** @description The reviewers that could not be added, where that is the fault. */
    reviewerErrors?: {
        /**
         * @description The name of the reviewer.
         * @example nobody
         */
        context?: string | null;
        /**
         * @description The fault in the server's words.
         * @example There is no user "nobody".
         */
        message: string;
        /**
         * @description The Java class of the exception.
         * @example null
         */
        exceptionName?: string | null;
    }[];
    /** @description The reviewers that could have been added, where others could not. */
    validReviewers?: (components["schemas"]["User"] | string)[];
    /** @description What made the hook run that vetoed the change. */
    trigger?: {
        /**
         * @description The kind of change.
         * @example file-edit
         */
        id: string;
        /**
         * @description Whether the server stops at the first hook that vetoes.
         * @example false
         */
        abortOnFirstVeto?: boolean;
    };
} & {
    [key: string]: unknown;
};
/** @description The body of a failed request. */
export interface Errors {
    /** @description What went wrong, one entry for each fault. */
    errors: components["schemas"]["ErrorMessage"][];
}
/** @description The body of a refusal that comes from before the REST API, without `errors`. The vendor does not document it. */
export interface PlainMessage {
    /**
     * @description The refusal in the server's words.
     * @example Basic Authentication has been disabled on this instance.
     */
    message: string;
}
/** @description The body of a 403, with `errors` where the REST API refuses, with a `message` alone where the server does so before. */
export type Forbidden = components["schemas"]["Errors"] | components["schemas"]["PlainMessage"];
/** @description A page of pull requests. */
export type PullRequestPage = components["schemas"]["Page"] & {
    /** @description The pull requests on this page. */
    values: components["schemas"]["PullRequest"][];
};
/** @description How many pull requests there are. */
export interface PullRequestCount {
    /**
     * Format: int32
     * @description The number of pull requests.
     * @example 1
     */
    count: number;
}
/** @description A page of repositories. */
export type RepositoryPage = components["schemas"]["Page"] & {
    /** @description The repositories on this page. */
    values: components["schemas"]["Repository"][];
};
/** @description The body of a 404 for a route that the server does not know, as opposed to a resource that does not exist. The vendor does not document it. */
export interface MissingRoute {
    /**
     * @description The status in words.
     * @example HTTP 404 Not Found
     */
    message: string;
    /**
     * Format: int32
     * @description The status.
     * @example 404
     * @constant
     */
    "status-code": 404;
    /**
     * Format: int32
     * @description Always -1.
     * @example -1
     * @constant
     */
    "sub-code"?: -1;
}
/** @description The body of a 404, either for a resource that does not exist or for a route that the server does not know. */
export type NotFound = components["schemas"]["Errors"] | components["schemas"]["MissingRoute"];
/** @description What was noted about an attachment. */
export interface AttachmentMetadata {
    /**
     * Format: int64
     * @description The number of the attachment.
     * @example 17
     */
    id: number;
    /**
     * @description The notes, which are JSON inside a string.
     * @example {"berth":4,"from":"harbour office"}
     */
    metadata: string;
    /**
     * @description The address of the attachment.
     * @example https://bitbucket.example.com/projects/HRB/repos/berth-planner/attachments/17
     */
    url?: string;
}
/** @description The notes to keep with an attachment, as any JSON and usually an object. They are sent as they are, not inside a string as the vendor declares. */
export type AttachmentMetadataContent = {
    [key: string]: unknown;
} | unknown[] | string | number | boolean | null;
/** @description A branch. Servers send `isDefault`; the `default` of the vendor's documents is never sent. */
export interface Branch {
    /**
     * @description The full name of the branch.
     * @example refs/heads/main
     */
    id: string;
    /**
     * @description The name of the branch without `refs/heads/`.
     * @example main
     */
    displayId: string;
    /**
     * @description Always `BRANCH`.
     * @example BRANCH
     * @enum {string}
     */
    type: "BRANCH";
    /** @description The commit at the tip of the branch. */
    latestCommit: components["schemas"]["CommitId"];
    /**
     * @deprecated
     * @description The same as `latestCommit`, under its name of earlier releases.
     */
    latestChangeset?: components["schemas"]["CommitId"];
    /**
     * @description Whether this is the default branch of the repository.
     * @example true
     */
    isDefault: boolean;
    /**
     * @description What plugins know about the branch, by the key of the plugin. Sent when `details=true` was asked for.
     * @example {
     *       "com.atlassian.bitbucket.server.bitbucket-branch:ahead-behind-metadata-provider": {
     *         "ahead": 2,
     *         "behind": 0
     *       }
     *     }
     */
    metadata?: {
        [key: string]: unknown;
    };
}
/** @description A page of branches. */
export type BranchPage = components["schemas"]["Page"] & {
    /** @description The branches on this page. */
    values: components["schemas"]["Branch"][];
};
/** @description The branch to create. */
export interface BranchCreation {
    /**
     * @description The name of the new branch, without `refs/heads/`.
     * @example feature/night-shift
     */
    name: string;
    /**
     * @description The commit, branch or tag at which the new branch starts.
     * @example main
     */
    startPoint: string;
    /**
     * @description Accepted and ignored, as it only has a meaning for tags.
     * @example For the night shift
     */
    message?: string;
}
/** @description A line of a file. */
export interface Line {
    /**
     * @description The line without its end.
     * @example export const knots = 0.514444;
     */
    text: string;
}
/** @description The commit that last changed a run of lines. */
export interface Blame {
    /** @description Who wrote the lines. */
    author: components["schemas"]["Author"];
    /** @description When the lines were written. */
    authorTimestamp: components["schemas"]["Timestamp"];
    /** @description Who made the commit. */
    committer?: components["schemas"]["Author"];
    /** @description When the commit was made. */
    committerTimestamp?: components["schemas"]["Timestamp"];
    /** @description The commit. */
    commitId?: components["schemas"]["CommitId"];
    /**
     * @description The commit's hash shortened for showing.
     * @example 23a4744511b
     */
    commitDisplayId?: string;
    /**
     * @deprecated
     * @description The same as `commitId`, under its name of earlier releases.
     */
    commitHash?: components["schemas"]["CommitId"];
    /**
     * @deprecated
     * @description The same as `commitDisplayId`, under its name of earlier releases.
     * @example 23a4744511b
     */
    displayCommitHash?: string;
    /**
     * @description The path of the file in that commit.
     * @example src/tides/table.ts
     */
    fileName?: string;
    /**
     * Format: int32
     * @description The number of the first line, counted from 1.
     * @example 1
     */
    lineNumber: number;
    /**
     * Format: int32
     * @description How many lines the entry stands for.
     * @example 2
     */
    spannedLines: number;
}
/** @description A page of the lines of a text file, with who wrote them if `blame=true` was asked for. */
export interface FileLines {
    /** @description The lines on this page. */
    lines: components["schemas"]["Line"][];
    /**
     * Format: int32
     * @description The position of the first line on this page, counted from 0.
     * @example 0
     */
    start: number;
    /**
     * Format: int32
     * @description The number of lines on this page.
     * @example 3
     */
    size: number;
    /**
     * Format: int32
     * @description The most lines that the page could have held.
     * @example 500
     */
    limit?: number;
    /**
     * @description Whether the file ends with this page.
     * @example true
     */
    isLastPage: boolean;
    /**
     * Format: int32
     * @description The `start` of the next page, null or absent on the last.
     * @example null
     */
    nextPageStart?: number | null;
    /** @description Who wrote which of these lines. Sent when `blame=true` was asked for. */
    blame?: components["schemas"]["Blame"][];
}
/** @description A path in its parts. */
export interface FilePath {
    /**
     * @description The names along the path.
     * @example [
     *       "src",
     *       "tides",
     *       "table.ts"
     *     ]
     */
    components?: string[];
    /**
     * @description The path of the directory that holds it, empty at the root.
     * @example src/tides
     */
    parent?: string;
    /**
     * @description The last name of the path.
     * @example table.ts
     */
    name?: string;
    /**
     * @description What follows the last dot of the name, left out where there is none.
     * @example ts
     */
    extension?: string;
    /**
     * @description The whole path.
     * @example src/tides/table.ts
     */
    toString?: string;
}
/**
 * @description What a path names.
 * @example FILE
 * @enum {string}
 */
export type NodeType = "DIRECTORY" | "FILE" | "SUBMODULE";
/** @description A file, directory or submodule in a directory. */
export interface DirectoryEntry {
    /** @description The path from the directory that was asked for. */
    path: components["schemas"]["FilePath"];
    type: components["schemas"]["NodeType"];
    /**
     * @description The hash of the contents of a file, or of the commit of a submodule.
     * @example abcfdfe280615e2d2f81bc3a53294e3ea19ad374
     */
    contentId?: string;
    /**
     * @description The hash of the tree of a directory.
     * @example 94eefe39f69d2249f7cad418b3bb7d77718182ff
     */
    node?: string;
    /**
     * Format: int64
     * @description The size of a file in bytes.
     * @example 412
     */
    size?: number;
    /**
     * @description Where the repository of a submodule is cloned from.
     * @example https://bitbucket.example.com/scm/hrb/charts.git
     */
    url?: string;
    /**
     * @description Where the repository of a submodule can be seen in a browser, if the server knows.
     * @example https://bitbucket.example.com/projects/HRB/repos/charts
     */
    browseUrl?: string;
}
/** @description A page of the entries of a directory. */
export type DirectoryEntryPage = components["schemas"]["Page"] & {
    /** @description The entries on this page. */
    values: components["schemas"]["DirectoryEntry"][];
};
/** @description A directory and a page of its entries. */
export interface Directory {
    /** @description The path of the directory. */
    path: components["schemas"]["FilePath"];
    /**
     * @description The commit, branch or tag that was read.
     * @example refs/heads/main
     */
    revision: string;
    children: components["schemas"]["DirectoryEntryPage"];
}
/** @description What the path names, the answer to `type=true`. */
export interface PathType {
    type: components["schemas"]["NodeType"];
}
/** @description The size of a file, the answer to `size=true`. */
export interface FileSize {
    /**
     * Format: int64
     * @description The size in bytes.
     * @example 412
     */
    size: number;
}
/** @description Who wrote which lines of the file, the answer to `blame=true` with `noContent=true`. */
export type BlameList = components["schemas"]["Blame"][];
/** @description What there is at a path. The shape depends on what is there and on the parameters. */
export type BrowseResult = components["schemas"]["FileLines"] | components["schemas"]["Directory"] | components["schemas"]["PathType"] | components["schemas"]["FileSize"] | components["schemas"]["BlameList"];
/** @description The new content of a file and the commit to make of it. */
export interface FileEdit {
    /**
     * Format: binary
     * @description The whole content of the file.
     * @example # Crane roster
     */
    content: string | Blob | ArrayBuffer | Uint8Array;
    /**
     * @description The branch to commit to. With `sourceBranch` it is created.
     * @example main
     */
    branch: string;
    /**
     * @description The message of the commit. The server writes one when it is missing.
     * @example Update the crane roster
     */
    message?: string;
    /**
     * @description The branch at which `branch` starts when it is to be created.
     * @example main
     */
    sourceBranch?: string;
    /**
     * @description The commit at which the file was read. The server refuses with 409 when the file has changed since; left out, the file must be new.
     * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
     */
    sourceCommitId?: string;
}
/**
 * @description What happened to a file. A `MOVE` is a rename too.
 * @example MODIFY
 * @enum {string}
 */
export type ChangeType = "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN";
/** @description What one side of a merge did to a file. */
export interface ConflictChange {
    /** @description The path of the file after the change, or before it if it was deleted. */
    path: components["schemas"]["FilePath"];
    /** @description The path of the file before the change, where it was moved or copied. */
    srcPath?: components["schemas"]["FilePath"];
    type: components["schemas"]["ChangeType"];
}
/** @description What the two sides of a merge did to a file that makes them conflict. */
export interface Conflict {
    /** @description What the side that is merged into did. */
    ourChange?: components["schemas"]["ConflictChange"];
    /** @description What the side that is merged did. */
    theirChange?: components["schemas"]["ConflictChange"];
}
/** @description What happened to one file between two commits. */
export interface Change {
    /**
     * @description The hash of the contents after the change, or of the contents that were deleted.
     * @example 64d7d7621afe7f9eb545436fbf2dec31dc815e73
     */
    contentId?: string;
    /**
     * @description The hash of the contents before the change, all zeros for an added file. Early releases leave it out.
     * @example 2d5e9a1c0f4b8736d1a0c9e5f7b3826440dd91ef
     */
    fromContentId?: string;
    /** @description The path after the change, or before it if the file was deleted. */
    path: components["schemas"]["FilePath"];
    /** @description The path before the change, where the file was moved or copied. */
    srcPath?: components["schemas"]["FilePath"];
    /**
     * @description Whether the file is executable after the change. Left out for a deleted file.
     * @example false
     */
    executable?: boolean;
    /**
     * @description Whether the file was executable before the change. Left out for an added file.
     * @example false
     */
    srcExecutable?: boolean;
    /**
     * Format: int32
     * @description How much of a moved or copied file stayed the same, in percent. Otherwise -1, which stands for not known.
     * @example -1
     */
    percentUnchanged: number;
    type: components["schemas"]["ChangeType"];
    /** @description Whether the change is to a file or to a submodule. */
    nodeType: components["schemas"]["NodeType"];
    /** @description The conflict that the change is part of. Sent only with the changes of a pull request. */
    conflict?: components["schemas"]["Conflict"];
    /** @deprecated */
    link?: components["schemas"]["LegacyLink"];
    links?: components["schemas"]["SelfLinks"];
    /** @description What else the server and plugins know about the change. */
    properties?: {
        /**
         * @description What Git calls the change, such as `RENAME` for a `MOVE`.
         * @example MODIFY
         */
        gitChangeType?: string;
        /**
         * Format: int32
         * @description How many comments stand on the file as it is now. Sent where there are comments.
         * @example 1
         */
        activeComments?: number;
        /**
         * Format: int32
         * @description How many comments stand on lines that are gone. Sent where there are comments.
         * @example 0
         */
        orphanedComments?: number;
    } & {
        [key: string]: unknown;
    };
}
/** @description A page of changes. The vendor's documents leave out what servers say beside the usual keys of a page. */
export type ChangePage = components["schemas"]["Page"] & {
    /** @description The changes on this page, by path. */
    values: components["schemas"]["Change"][];
    /** @description The commit that was compared with, null where it was not named in the request. */
    fromHash?: components["schemas"]["CommitId"] | null;
    /** @description The commit whose changes these are. */
    toHash?: components["schemas"]["CommitId"];
    /** @description What else the server says about the changes as a whole. */
    properties?: {
        /**
         * @description Whether these are all changes or only some of them.
         * @example ALL
         */
        changeScope?: string;
    } & {
        [key: string]: unknown;
    };
};
/** @description A page of commits. */
export type CommitPage = components["schemas"]["Page"] & {
    /** @description The commits on this page, newest first. */
    values: components["schemas"]["Commit"][];
    /**
     * Format: int32
     * @description The number of different authors in the whole list. Sent when `withCounts=true` was asked for.
     * @example 2
     */
    authorCount?: number;
    /**
     * Format: int32
     * @description The number of commits in the whole list. Sent when `withCounts=true` was asked for.
     * @example 6
     */
    totalCount?: number;
};
/**
 * @description `BLOCKER` for a comment that is a task, `NORMAL` for any other. Releases before 7.2 leave it out.
 * @example NORMAL
 * @enum {string}
 */
export type CommentSeverity = "BLOCKER" | "NORMAL";
/**
 * @description `PENDING` until the author publishes the review, `OPEN` from then on, and `RESOLVED` once a task is done. Releases before 7.2 leave it out.
 * @example OPEN
 * @enum {string}
 */
export type CommentState = "OPEN" | "PENDING" | "RESOLVED";
/**
 * @description The diff that a comment was made in. Comments on commits always have `COMMIT`, and releases before 5.0 leave it out.
 * @example COMMIT
 * @enum {string}
 */
export type DiffType = "COMMIT" | "EFFECTIVE" | "RANGE";
/**
 * @description Whether the diff adds the line, removes it, or shows it for orientation.
 * @example ADDED
 * @enum {string}
 */
export type LineType = "ADDED" | "CONTEXT" | "REMOVED";
/**
 * @description The side of the diff that `line` counts in, `FROM` for the file before the change and `TO` for the file after it.
 * @example TO
 * @enum {string}
 */
export type DiffSide = "FROM" | "TO";
/** @description Where a comment on several lines starts. It ends at the anchor's `line`. Releases that only know comments on single lines leave it out. */
export interface MultilineMarker {
    /**
     * Format: int32
     * @description The number of the first line, counted from 1.
     * @example 1
     */
    startLine?: number;
    /** @description Whether the diff adds the first line, removes it, or shows it for orientation. */
    startLineType: components["schemas"]["LineType"];
}
/** @description The lines of a comment on several lines, counted on both sides of the diff. */
export interface MultilineSpan {
    /**
     * Format: int32
     * @description The number of the first line in the file after the change.
     * @example 1
     */
    dstSpanStart?: number;
    /**
     * Format: int32
     * @description The number of the last line in the file after the change.
     * @example 2
     */
    dstSpanEnd?: number;
    /**
     * Format: int32
     * @description The number of the first line in the file before the change.
     * @example 1
     */
    srcSpanStart?: number;
    /**
     * Format: int32
     * @description The number of the last line in the file before the change.
     * @example 1
     */
    srcSpanEnd?: number;
}
/** @description The file or line that a comment is about. Most servers send paths as text, and none for what does not apply. */
export interface CommentAnchor {
    diffType?: components["schemas"]["DiffType"];
    /** @description The path of the file, as text or in its parts. The vendor documents only the parts. */
    path: string | components["schemas"]["FilePath"];
    /** @description The path that the file had before it was copied or moved, as text or in its parts. */
    srcPath?: string | components["schemas"]["FilePath"];
    /**
     * Format: int32
     * @description The number of the line, counted from 1. Left out for a comment about the whole file.
     * @example 2
     */
    line?: number;
    lineType?: components["schemas"]["LineType"];
    fileType?: components["schemas"]["DiffSide"];
    /** @description The commit that the diff starts at, null or absent for the first commit of a repository. */
    fromHash?: components["schemas"]["CommitId"] | null;
    /** @description The commit that the diff ends at. */
    toHash?: components["schemas"]["CommitId"];
    /**
     * @description Whether the comment is about a line and not about the whole file. Only the vendor's printed examples have it.
     * @example true
     */
    lineComment?: boolean;
    /**
     * @description Whether what the comment is about is gone from the diff. The vendor does not document it.
     * @example false
     */
    orphaned?: boolean;
    multilineMarker?: components["schemas"]["MultilineMarker"];
    multilineSpan?: components["schemas"]["MultilineSpan"];
    /** @description The pull request that the comment belongs to. The vendor prints it, but comments on commits have none. */
    pullRequest?: components["schemas"]["PullRequest"];
}
/** @description What the user may do with the comment or task. The vendor does not document it. */
export interface PermittedOperations {
    /**
     * @description Whether the user may delete it.
     * @example true
     */
    deletable?: boolean;
    /**
     * @description Whether the user may change its text.
     * @example true
     */
    editable?: boolean;
    /**
     * @description Whether the user may change its state.
     * @example true
     */
    transitionable?: boolean;
}
/** @description An emoticon. */
export interface Emoticon {
    /**
     * @description The name of the emoticon, as it stands in addresses.
     * @example thumbsup
     */
    shortcut: string;
    /**
     * @description The address of a picture of the emoticon, for those that are no character.
     * @example https://bitbucket.example.com/images/emoticons/harbour.png
     */
    url?: string;
    /**
     * @description The emoticon as a character.
     * @example 👍
     */
    value?: string;
}
/** @description An emoticon and everyone who reacted to a comment with it. The vendor does not document it. */
export interface CommentReaction {
    emoticon: components["schemas"]["Emoticon"];
    /** @description Who reacted with it. */
    users: components["schemas"]["User"][];
}
/** @description What the server and its plugins know about a comment. */
export type CommentProperties = {
    /**
     * Format: int32
     * @description The number of the repository that the comment belongs to.
     * @example 42
     */
    repositoryId?: number;
    /** @description The reactions to the comment. Earlier releases know only likes, in `likedBy`. */
    reactions?: components["schemas"]["CommentReaction"][];
    /**
     * @description Who likes the comment. Newer releases have `reactions` instead.
     * @example {
     *       "total": 0,
     *       "likers": []
     *     }
     */
    likedBy?: {
        [key: string]: unknown;
    };
} & {
    [key: string]: unknown;
};
/** @description What a comment is apart from its dates and the comments around it, which the REST API and events write in different ways. */
export interface CommentWithoutDates {
    /**
     * Format: int64
     * @description The number of the comment.
     * @example 301
     */
    id: number;
    /**
     * Format: int32
     * @description The version of the comment, which each update raises. An update or a deletion must send the current one.
     * @example 0
     */
    version: number;
    /**
     * @description The comment as it was written, in Markdown.
     * @example Who looks after the crane at night?
     */
    text: string;
    /**
     * @description The comment rendered as HTML, where the server was asked for it.
     * @example <p>Who looks after the crane at night?</p>
     */
    html?: string;
    /** @description Who wrote the comment. */
    author: components["schemas"]["User"];
    severity?: components["schemas"]["CommentSeverity"];
    state?: components["schemas"]["CommentState"];
    /** @description Who resolved the comment. Left out while it is not resolved. */
    resolver?: components["schemas"]["User"];
    /**
     * @description Whether the comment and its replies are settled. Earlier releases leave it out.
     * @example false
     */
    threadResolved?: boolean;
    /** @description Who settled the comment and its replies. Left out while they are not settled. */
    threadResolver?: components["schemas"]["User"];
    /**
     * @description Whether the comment replies to another. Few answers hold it.
     * @example false
     */
    reply?: boolean;
    /** @description The file or line that the comment is about. Left out for comments on the whole commit or pull request. Replies have that of the comment that they reply to since release 9.2, and none before. */
    anchor?: components["schemas"]["CommentAnchor"];
    /**
     * @description Whether the comment is about a file or a line. Few answers hold it.
     * @example true
     */
    anchored?: boolean;
    /**
     * @description Whether only its author can see the comment until the review is published. Few answers hold it.
     * @example false
     */
    pending?: boolean;
    permittedOperations?: components["schemas"]["PermittedOperations"];
    /**
     * @description Always `COMMENT`. Only sent where a task names the comment that it hangs on.
     * @example COMMENT
     * @enum {string}
     */
    type?: "COMMENT";
    links?: components["schemas"]["SelfLinks"];
    properties?: components["schemas"]["CommentProperties"];
}
/** @description A comment on a commit or a pull request, with its replies inside it. Both kinds have the same shape. */
export type Comment = components["schemas"]["CommentWithoutDates"] & {
    /** @description When the comment was written. */
    createdDate: components["schemas"]["Timestamp"];
    /** @description When the comment was last changed. */
    updatedDate: components["schemas"]["Timestamp"];
    /** @description When the comment was resolved. Left out while it is not. */
    resolvedDate?: components["schemas"]["Timestamp"];
    /** @description When the comment and its replies were settled. Left out while they are not. */
    threadResolvedDate?: components["schemas"]["Timestamp"];
    /** @description The replies, each with replies of its own. */
    comments?: components["schemas"]["Comment"][];
    /** @description The comment that this one replies to, whole or by its number alone. Most answers leave it out, since replies stand inside their parent. */
    parent?: components["schemas"]["Comment"] | components["schemas"]["CommentReference"];
    /** @description The tasks that hang on the comment, which earlier releases send. Newer ones have comments of severity `BLOCKER` instead. */
    tasks?: components["schemas"]["CommentTask"][];
};
/** @description A comment by its number alone. */
export interface CommentReference {
    /**
     * Format: int64
     * @description The number of the comment.
     * @example 301
     */
    id: number;
}
/** @description A task that hangs on a comment, as earlier releases know it. */
export interface CommentTask {
    /**
     * Format: int64
     * @description The number of the task.
     * @example 12
     */
    id: number;
    /** @description Who set the task. */
    author?: components["schemas"]["User"];
    /**
     * @description What is to be done.
     * @example Name someone for the night
     */
    text: string;
    /**
     * @description Whether the task is done.
     * @example OPEN
     * @enum {string}
     */
    state: "OPEN" | "RESOLVED";
    /** @description When the task was set. */
    createdDate?: components["schemas"]["Timestamp"];
    permittedOperations?: components["schemas"]["PermittedOperations"];
    /** @description The comment that the task hangs on. */
    anchor?: components["schemas"]["Comment"];
    /**
     * @description What plugins know about the task.
     * @example {}
     */
    properties?: {
        [key: string]: unknown;
    };
}
/** @description A page of comments. */
export type CommentPage = components["schemas"]["Page"] & {
    /** @description The comments on this page. Replies stand inside the comments that they reply to. */
    values: components["schemas"]["Comment"][];
};
/** @description The file or line that a new comment is about. Unlike in answers, paths are always text. */
export interface CommentAnchorRequest {
    diffType?: components["schemas"]["DiffType"];
    /**
     * @description The path of the file.
     * @example docs/Crane Roster.md
     */
    path: string;
    /**
     * @description The path that the file had before, which is needed when the diff copies or moves it.
     * @example docs/Crane Roster.md
     */
    srcPath?: string;
    /**
     * Format: int32
     * @description The number of the line, counted from 1. Without it the comment is about the whole file.
     * @example 2
     */
    line?: number;
    /** @description Whether the diff adds the line, removes it, or shows it for orientation. Needed with `line`. */
    lineType?: components["schemas"]["LineType"];
    /** @description The side of the diff that `line` counts in. */
    fileType?: components["schemas"]["DiffSide"];
    /** @description The commit that the diff starts at. */
    fromHash?: components["schemas"]["CommitId"];
    /** @description The commit that the diff ends at. */
    toHash?: components["schemas"]["CommitId"];
    multilineMarker?: components["schemas"]["MultilineMarker"];
}
/** @description The comment to add. With `parent` it is a reply, with `anchor` it is about a file or a line, and with neither about the whole commit. */
export interface CommentCreation {
    /**
     * @description The comment in Markdown.
     * @example Who looks after the crane at night?
     */
    text: string;
    /** @description The comment to reply to. The vendor names it only in the text, not among the fields. */
    parent?: components["schemas"]["CommentReference"];
    /** @description The file or line that the comment is about. The vendor names it only in the text, not among the fields. */
    anchor?: components["schemas"]["CommentAnchorRequest"];
    /** @description `BLOCKER` to make the comment a task. `NORMAL` when it is missing. */
    severity?: components["schemas"]["CommentSeverity"];
    /** @description `PENDING` to keep the comment to oneself until the review is published. `OPEN` when it is missing. */
    state?: components["schemas"]["CommentState"];
    /**
     * @description Whether the comment is settled. Meant for updates.
     * @example false
     */
    threadResolved?: boolean;
    /**
     * Format: int64
     * @description Ignored, as the server numbers comments itself.
     * @example 301
     */
    id?: number;
    /**
     * Format: int32
     * @description Ignored, as every comment starts at version 0.
     * @example 0
     */
    version?: number;
    /**
     * @description Ignored, as the properties come from the server and its plugins.
     * @example {}
     */
    properties?: {
        [key: string]: unknown;
    };
}
/** @description What to change about the comment. What is left out stays as it is. */
export interface CommentUpdate {
    /**
     * Format: int32
     * @description The version that the change is based on. The server refuses with 409 when it is missing or not the current one.
     * @example 0
     */
    version: number;
    /**
     * @description The new text in Markdown. Only the author may change it.
     * @example Who looks after the second crane at night?
     */
    text?: string;
    /** @description `BLOCKER` to make the comment a task, `NORMAL` to make it an ordinary comment again. */
    severity?: components["schemas"]["CommentSeverity"];
    /** @description `RESOLVED` when a task is done, `OPEN` to take that back. */
    state?: components["schemas"]["CommentState"];
    /**
     * @description True to settle the comment and its replies, false to open them again. Earlier releases do not know it.
     * @example true
     */
    threadResolved?: boolean;
    /**
     * Format: int64
     * @description Ignored, as the path names the comment.
     * @example 301
     */
    id?: number;
    /**
     * @description Ignored, as the properties come from the server and its plugins.
     * @example {}
     */
    properties?: {
        [key: string]: unknown;
    };
}
/** @description A line of a diff. */
export interface DiffLine {
    /**
     * Format: int32
     * @description The number of the line in the file before. An added line has that of the line it stands in front of.
     * @example 3
     */
    source?: number;
    /**
     * Format: int32
     * @description The number of the line in the file after. A removed line has that of the line it stood in front of.
     * @example 4
     */
    destination?: number;
    /**
     * @description The line without its end.
     * @example export const safetyMargin = 0.5;
     */
    line: string;
    /**
     * @description Whether the line is cut short because it is too long.
     * @example false
     */
    truncated?: boolean;
    /**
     * @description Which part of a merge conflict the line is. Only diffs of pull requests have conflicts.
     * @example OURS
     * @enum {string}
     */
    conflictMarker?: "MARKER" | "OURS" | "THEIRS";
    /**
     * @description The numbers of the comments on the line. Left out when there are none.
     * @example [
     *       301
     *     ]
     */
    commentIds?: number[];
}
/** @description A run of lines that were all added, all removed or all left as they were. */
export interface DiffSegment {
    /** @description What happened to the lines. */
    type: components["schemas"]["LineType"];
    /** @description The lines in order. */
    lines: components["schemas"]["DiffLine"][];
    /**
     * @description Whether lines of the segment are missing because there were too many.
     * @example false
     */
    truncated?: boolean;
}
/** @description A place where a file differs, with the unchanged lines around it. */
export interface DiffHunk {
    /**
     * @description The line of code that the hunk belongs to, such as the head of a function, where git can tell. Releases before 5.5 leave it out.
     * @example export function plan(ships, berths) {
     */
    context?: string;
    /**
     * Format: int32
     * @description The number of the first line in the file before, 0 for an added file.
     * @example 1
     */
    sourceLine: number;
    /**
     * Format: int32
     * @description How many lines of the file before the hunk spans.
     * @example 3
     */
    sourceSpan: number;
    /**
     * Format: int32
     * @description The number of the first line in the file after, 0 for a deleted file.
     * @example 1
     */
    destinationLine: number;
    /**
     * Format: int32
     * @description How many lines of the file after the hunk spans.
     * @example 4
     */
    destinationSpan: number;
    /** @description The runs of lines that are alike in being added, removed or unchanged. */
    segments: components["schemas"]["DiffSegment"][];
    /**
     * @description Whether segments or lines of the hunk are missing because there were too many.
     * @example false
     */
    truncated?: boolean;
}
/** @description The differences of one file. A binary file has no hunks. */
export interface FileDiff {
    /** @description The path of the file before, null for an added file. */
    source?: components["schemas"]["FilePath"] | null;
    /** @description The path of the file after, null or absent for a deleted file. */
    destination?: components["schemas"]["FilePath"] | null;
    /**
     * @description Whether the file is binary. Left out for most text files.
     * @example true
     */
    binary?: boolean;
    /** @description The places where the file differs. */
    hunks?: components["schemas"]["DiffHunk"][];
    /** @description The comments on lines of the file. Left out when there are none. */
    lineComments?: components["schemas"]["Comment"][];
    /** @description The comments on the file as a whole. Left out when there are none. The vendor does not document it. */
    fileComments?: components["schemas"]["Comment"][];
    /**
     * @description Whether hunks or lines of the file are missing because there were too many.
     * @example false
     */
    truncated?: boolean;
    /**
     * @description What plugins know about the file's differences.
     * @example {
     *       "gitChangeType": "MODIFY"
     *     }
     */
    properties?: {
        [key: string]: unknown;
    };
}
/** @description The differences between two commits, file by file. The vendor documents a single file's differences or a page of them in its place. Servers cut it short at a limit of their own, and there is no next page. */
export interface Diff {
    /** @description The commit that the differences start at, null where the commit has no parent. */
    fromHash?: components["schemas"]["CommitId"] | null;
    /** @description The commit that the differences lead to. */
    toHash?: components["schemas"]["CommitId"] | null;
    /**
     * Format: int32
     * @description How many unchanged lines there are around each change.
     * @example 10
     */
    contextLines?: number;
    /**
     * @description Whether changes of whitespace count.
     * @example SHOW
     * @enum {string}
     */
    whitespace?: "IGNORE_ALL" | "SHOW";
    /** @description The differences of each file. */
    diffs: components["schemas"]["FileDiff"][];
    /**
     * @description Whether files or lines are missing because there were too many.
     * @example false
     */
    truncated?: boolean;
}
/** @description A page of the paths of files. The vendor's documents do not say what its values are. */
export type FilePage = components["schemas"]["Page"] & {
    /**
     * @description The paths on this page, from the directory that was asked for.
     * @example [
     *       "planner.ts",
     *       "tides/table.ts"
     *     ]
     */
    values: string[];
};
/**
 * @description The kind of thing that a setting belongs to, the whole server, a project or a repository.
 * @example REPOSITORY
 * @enum {string}
 */
export type ScopeType = "GLOBAL" | "PROJECT" | "REPOSITORY";
/** @description What a setting belongs to, the server, a project or a repository. */
export interface Scope {
    type: components["schemas"]["ScopeType"];
    /**
     * Format: int32
     * @description The number of the project or the repository. Null or absent for `GLOBAL`.
     * @example 42
     */
    resourceId?: number | null;
}
/** @description A script that a plugin or an administrator has stored on the server. Its timestamps are integers, which the vendor declares as dates. */
export interface HookScript {
    /**
     * Format: int64
     * @description The number of the script.
     * @example 12
     */
    id: number;
    /**
     * Format: int32
     * @description The version of the contents, which counts up with each change of them.
     * @example 3
     */
    version: number;
    /**
     * @description The name of the script.
     * @example check-file-sizes
     */
    name: string;
    /**
     * @description What the script does, if anyone has said so.
     * @example Refuses files of more than 10 MB
     */
    description?: string | null;
    /**
     * @description The key of the plugin that the script belongs to.
     * @example com.example.harbour.hooks
     */
    pluginKey: string;
    /**
     * @description Whether the script runs before a change, which it can refuse, or after it.
     * @example PRE
     * @enum {string}
     */
    type: "PRE" | "POST";
    /** @description When the script was stored. */
    createdDate: components["schemas"]["Timestamp"];
    /** @description When the script was last changed. */
    updatedDate: components["schemas"]["Timestamp"];
}
/** @description A hook script and when it runs. */
export interface HookScriptConfig {
    /** @description The level that the script is configured for. */
    scope: components["schemas"]["Scope"];
    script: components["schemas"]["HookScript"];
    /**
     * @description The kinds of changes that the script runs for. All of them when it is empty.
     * @example [
     *       "push",
     *       "file-edit"
     *     ]
     */
    triggerIds: string[];
}
/** @description A page of configured hook scripts. */
export type HookScriptConfigPage = components["schemas"]["Page"] & {
    /** @description The configured scripts on this page. */
    values: components["schemas"]["HookScriptConfig"][];
};
/** @description When a hook script is to run. */
export interface HookScriptTriggers {
    /**
     * @description The kinds of changes that the script is to run for, such as `push`, `branch-create` or `pull-request-merge`. All of them when it is empty.
     * @example [
     *       "push",
     *       "file-edit"
     *     ]
     */
    triggerIds?: string[];
}
/** @description A label, a word that marks repositories. */
export interface Label {
    /**
     * @description The word.
     * @example logistics
     */
    name: string;
}
/** @description A page of labels. */
export type LabelPage = components["schemas"]["Page"] & {
    /** @description The labels on this page. */
    values: components["schemas"]["Label"][];
};
/** @description The last commit to each file of a directory. The vendor prints `latestCommit` inside `files` and the file names as fixed keys; servers send it beside `files`, which is a map. */
export interface LastModified {
    /** @description The last commit that changed each file, by the name of the file in the directory. */
    files: {
        [key: string]: components["schemas"]["Commit"];
    };
    /** @description The last commit that changed anything in the directory. */
    latestCommit: components["schemas"]["Commit"];
}
/** @description A page of users. */
export type UserPage = components["schemas"]["Page"] & {
    /** @description The users on this page. */
    values: components["schemas"]["User"][];
};
/** @description A repository by its slug and its project. */
export interface RepositoryReference {
    /**
     * @description The slug of the repository.
     * @example berth-planner
     */
    slug: string;
    /** @description The project that holds the repository. */
    project: {
        /**
         * @description The key of the project, or `~` and the user's slug for a personal project.
         * @example HRB
         */
        key: string;
    };
    /**
     * @description Ignored, as the slug names the repository. Many programs send null, as the vendor's older documents print it.
     * @example Berth Planner
     */
    name?: string | null;
}
/** @description One end of the new pull request. */
export interface PullRequestRefCreation {
    /**
     * @description The full name of the branch or tag.
     * @example refs/heads/feature/tide-windows
     */
    id: string;
    /** @description The repository that holds the ref. */
    repository: components["schemas"]["RepositoryReference"];
}
/** @description A user by name. The keys that an answer has beside it can be sent back and count for nothing. */
export interface UserReference {
    /**
     * @description The name that the user signs in with, which need not be the slug.
     * @example mira
     */
    name: string;
    /**
     * @description Ignored, as the name says who is meant.
     * @example mira
     */
    slug?: string;
    /**
     * Format: int32
     * @description Ignored, as the name says who is meant.
     * @example 101
     */
    id?: number;
    /**
     * @description Ignored, as the name says who is meant.
     * @example Mira Okafor
     */
    displayName?: string;
    /**
     * @description Ignored, as the name says who is meant.
     * @example mira.okafor@example.com
     */
    emailAddress?: string;
    /**
     * @description Ignored, as the server knows it.
     * @example true
     */
    active?: boolean;
    /** @description Ignored, as the server knows it. */
    type?: components["schemas"]["UserType"];
    /** @description Ignored, as the server knows them. */
    links?: components["schemas"]["SelfLinks"];
}
/** @description Someone who is to review the pull request. The vendor declares the whole participant of an answer, which can be sent back. */
export interface PullRequestReviewerRequest {
    /** @description Who is to review. */
    user: components["schemas"]["UserReference"];
    /** @description Ignored, as everybody in the list is a reviewer. */
    role?: components["schemas"]["ParticipantRole"];
    /**
     * @description Ignored, as only reviewers say what they think.
     * @example false
     */
    approved?: boolean;
    /** @description Ignored, as only reviewers say what they think. */
    status?: components["schemas"]["ParticipantStatus"];
    /** @description Ignored, as only reviewers say what they have seen. */
    lastReviewedCommit?: components["schemas"]["CommitId"];
}
/** @description The pull request to open. */
export interface PullRequestCreation {
    /**
     * @description The title of the pull request.
     * @example Plan berths around the tide
     */
    title: string;
    /**
     * @description What the pull request is for, in Markdown.
     * @example Keeps deep ships off the berths at low water.
     */
    description?: string;
    /**
     * @description Whether the pull request begins as a draft. Releases before 8.18 ignore it.
     * @example true
     */
    draft?: boolean;
    /** @description The branch or tag to merge, in this repository or a fork of it. */
    fromRef: components["schemas"]["PullRequestRefCreation"];
    /** @description The branch to merge into. A tag is refused. */
    toRef: components["schemas"]["PullRequestRefCreation"];
    /** @description Who is asked to review. The default reviewers of the repository must be named too, as the server does not add them. */
    reviewers?: components["schemas"]["PullRequestReviewerRequest"][];
    /** @description Ignored, as a new pull request is open. */
    state?: components["schemas"]["PullRequestState"];
    /**
     * @description Ignored, as a new pull request is open.
     * @example true
     */
    open?: boolean;
    /**
     * @description Ignored, as a new pull request is open.
     * @example false
     */
    closed?: boolean;
    /**
     * @description Ignored, as a new pull request is not locked.
     * @example false
     */
    locked?: boolean;
}
/** @description One end of the pull request by its name. */
export interface PullRequestRefUpdate {
    /**
     * @description The full name of the ref.
     * @example refs/heads/main
     */
    id: string;
    /** @description The repository that holds the ref. It stays the same. */
    repository?: components["schemas"]["RepositoryReference"];
}
/** @description The pull request as it is to be. What is left out stays as it is, but for the reviewers, which are removed. A whole pull request that was read can be sent back. */
export interface PullRequestUpdate {
    /**
     * Format: int32
     * @description The version that the change is based on. The server refuses with 409 when it is not the current one.
     * @example 2
     */
    version: number;
    /**
     * @description The new title.
     * @example Plan berths around tide and draught
     */
    title?: string;
    /**
     * @description The new description in Markdown, empty to remove it.
     * @example Keeps deep ships off the berths at low water.
     */
    description?: string;
    /**
     * @description True to make the pull request a draft, false to make it ready for review. Releases before 8.18 ignore it.
     * @example false
     */
    draft?: boolean;
    /** @description The branch to merge into from now on, in the same repository, by its name or as it was read. */
    toRef?: components["schemas"]["PullRequestRefUpdate"] | components["schemas"]["PullRequestRef"];
    /** @description Everybody who is to review. Whoever is missing here is taken off the reviewers, and all of them when the list is left out. */
    reviewers?: components["schemas"]["PullRequestReviewerRequest"][];
    /**
     * Format: int64
     * @description Ignored, as the path names the pull request.
     * @example 17
     */
    id?: number;
    /** @description Ignored, as there are operations for it. */
    state?: components["schemas"]["PullRequestState"];
    /**
     * @description Ignored, as there are operations for it.
     * @example true
     */
    open?: boolean;
    /**
     * @description Ignored, as there are operations for it.
     * @example false
     */
    closed?: boolean;
    /**
     * @description Ignored, as the server locks pull requests itself.
     * @example false
     */
    locked?: boolean;
    /** @description Ignored, as the server knows it. */
    createdDate?: components["schemas"]["Timestamp"];
    /** @description Ignored, as the server knows it. */
    updatedDate?: components["schemas"]["Timestamp"];
    /** @description Ignored, as the server knows it. */
    closedDate?: components["schemas"]["Timestamp"];
    /** @description Ignored, as the source of a pull request never changes. */
    fromRef?: components["schemas"]["PullRequestRefUpdate"] | components["schemas"]["PullRequestRef"];
    /** @description The author as it was read. Another one is refused. */
    author?: components["schemas"]["PullRequestParticipant"];
    /** @description The participants as they were read. Others are refused. */
    participants?: components["schemas"]["PullRequestParticipant"][];
    /**
     * @description Ignored, as the server renders the description.
     * @example <p>Keeps deep ships off the berths at low water.</p>
     */
    descriptionAsHtml?: string;
    /**
     * @description Ignored, as the server renders the description.
     * @example <p>Keeps deep ships off the berths at low water.</p>
     */
    htmlDescription?: string;
    /** @description Ignored, as the server knows them. */
    links?: components["schemas"]["SelfLinks"];
    /** @description Ignored, as they come from the server and its plugins. */
    properties?: components["schemas"]["PullRequestProperties"];
}
/** @description Which version of the pull request to delete. */
export interface PullRequestDeletion {
    /**
     * Format: int32
     * @description The version that was read. The server refuses with 409 when it is not the current one.
     * @example 2
     */
    version: number;
}
/** @description What every activity of a pull request has. */
export interface PullRequestActivityCore {
    /**
     * Format: int64
     * @description The number of the activity.
     * @example 204
     */
    id: number;
    /** @description When it happened. */
    createdDate: components["schemas"]["Timestamp"];
    /** @description Who did it. */
    user: components["schemas"]["User"];
}
/** @description Someone wrote, changed or deleted a comment, or replied to one. The vendor leaves the comment out. */
export type PullRequestCommentActivity = components["schemas"]["PullRequestActivityCore"] & {
    /**
     * @description Always `COMMENTED`.
     * @example COMMENTED
     * @enum {string}
     */
    action: "COMMENTED";
    /**
     * @description What was done with the comment, such as `ADDED`, `EDITED`, `DELETED` or `REPLIED`.
     * @example ADDED
     */
    commentAction: string;
    /** @description The comment with its replies, as it is now. */
    comment: components["schemas"]["Comment"];
    /** @description The file or line that the comment is about. Left out for a comment about the whole pull request. */
    commentAnchor?: components["schemas"]["CommentAnchor"];
    /** @description The lines around the comment. Left out for a comment about the whole pull request. */
    diff?: components["schemas"]["FileDiff"];
};
/** @description Commits that came to a pull request or left it. */
export interface RescopedCommits {
    /** @description The commits, of which the server sends only the first where there are many. */
    commits?: components["schemas"]["Commit"][];
    /**
     * Format: int32
     * @description How many commits there are in all.
     * @example 1
     */
    total?: number;
}
/** @description Commits came to the pull request or left it, because someone pushed to its source branch. */
export type PullRequestRescopeActivity = components["schemas"]["PullRequestActivityCore"] & {
    /**
     * @description Always `RESCOPED`.
     * @example RESCOPED
     * @enum {string}
     */
    action: "RESCOPED";
    /** @description The commit that the source branch points to since then. */
    fromHash: components["schemas"]["CommitId"];
    /** @description The commit that the source branch pointed to before. */
    previousFromHash: components["schemas"]["CommitId"];
    /** @description The commit that the target branch pointed to then. */
    toHash: components["schemas"]["CommitId"];
    /** @description The commit that the target branch pointed to before. */
    previousToHash: components["schemas"]["CommitId"];
    /** @description The commits that came to the pull request. */
    added?: components["schemas"]["RescopedCommits"];
    /** @description The commits that left the pull request. */
    removed?: components["schemas"]["RescopedCommits"];
};
/** @description Someone changed the reviewers, or made the pull request a draft or ready for review. */
export type PullRequestUpdateActivity = components["schemas"]["PullRequestActivityCore"] & ({
    /**
     * @description Always `UPDATED`.
     * @example UPDATED
     * @enum {string}
     */
    action: "UPDATED";
    /** @description Who was asked to review. Left out where the reviewers are not what changed. */
    addedReviewers?: components["schemas"]["User"][];
    /** @description Who was taken off the reviewers. Left out where the reviewers are not what changed. */
    removedReviewers?: components["schemas"]["User"][];
    /**
     * @description Whether the pull request became a draft. Left out where that is not what changed.
     * @example true
     */
    draft?: boolean;
} & {
    [key: string]: unknown;
});
/** @description Someone merged the pull request. */
export type PullRequestMergeActivity = components["schemas"]["PullRequestActivityCore"] & ({
    /**
     * @description Always `MERGED`.
     * @example MERGED
     * @enum {string}
     */
    action: "MERGED";
    /** @description The commit that the merge made. Null or left out where the pull request was merged by a push. */
    commit?: components["schemas"]["Commit"] | components["schemas"]["MinimalCommit"] | null;
} & {
    [key: string]: unknown;
});
/** @description The pull request is not to be merged by itself any more. */
export type AutoMergeCancellationActivity = components["schemas"]["PullRequestActivityCore"] & ({
    /**
     * @description Always `AUTO_MERGE_CANCELLED`.
     * @example AUTO_MERGE_CANCELLED
     * @enum {string}
     */
    action: "AUTO_MERGE_CANCELLED";
    /**
     * @description Why, as a word in capitals. The vendor documents it only for plugins.
     * @example SOURCE_BRANCH_UPDATED
     */
    cancelledReason?: string;
} & {
    [key: string]: unknown;
});
/** @description Something that happened to the pull request and needs no more words. `REVIEWED` means that a reviewer asks for changes. */
export type PlainPullRequestActivity = components["schemas"]["PullRequestActivityCore"] & {
    /**
     * @description What happened.
     * @example OPENED
     * @enum {string}
     */
    action: "APPROVED" | "AUTO_MERGE_REQUESTED" | "DECLINED" | "DELETED" | "OPENED" | "REOPENED" | "REVIEW_COMMENTED" | "REVIEW_DISCARDED" | "REVIEW_FINISHED" | "REVIEWED" | "UNAPPROVED";
};
/** @description Something that a plugin or a later release knows of, which has an `action` that is none of the others. It declares no keys, so that in types each of the other activities can be told by its `action`. */
export type OtherPullRequestActivity = Record<string, never>;
/** @description Something that happened to a pull request, told apart by `action`. The vendor documents only what all of them have. Plugins and later releases bring actions of their own, so be ready for one that is not listed here. */
export type PullRequestActivity = components["schemas"]["PullRequestCommentActivity"] | components["schemas"]["PullRequestRescopeActivity"] | components["schemas"]["PullRequestUpdateActivity"] | components["schemas"]["PullRequestMergeActivity"] | components["schemas"]["AutoMergeCancellationActivity"] | components["schemas"]["PlainPullRequestActivity"] | components["schemas"]["OtherPullRequestActivity"];
/** @description A page of activities. */
export type PullRequestActivityPage = components["schemas"]["Page"] & {
    /** @description The activities on this page, newest first. */
    values: components["schemas"]["PullRequestActivity"][];
};
/** @description A merge that waits until every check allows it. */
export interface AutoMergeRequest {
    /** @description When it was asked for. */
    createdDate?: components["schemas"]["Timestamp"];
    /** @description The commit of the source branch that is to be merged. */
    fromHash?: components["schemas"]["CommitId"];
    /**
     * @description The full name of the branch to merge into.
     * @example refs/heads/main
     */
    toRefId?: string;
    /**
     * @description How to merge. Left out where the repository's default is meant.
     * @example squash
     */
    strategyId?: string;
    /**
     * @description The message of the commit that the merge will make. Left out where the server writes it.
     * @example HRB-17: keep deep ships off the berths at low water
     */
    message?: string;
    /**
     * @description Whether the server puts a subject of its own above `message`.
     * @example true
     */
    autoSubject?: boolean;
}
/** @description What came of an attempt to merge a pull request that waits for its checks. */
export interface AutoMergeResult {
    /**
     * @description Whether the pull request was merged, and if not, why. `VETOED` leaves it waiting, and so does `LOCK_FAILURE`, where the server was busy with it.
     * @example MERGED
     * @enum {string}
     */
    autoMergeProcessingStatus: "CANCELLED" | "VETOED" | "STALE" | "MERGED" | "LOCK_FAILURE" | "UNKNOWN";
    /** @description The pull request after the attempt. */
    pullRequest?: components["schemas"]["PullRequest"];
}
/** @description What happened to a file, and no more. */
export interface ChangeOutline {
    type: components["schemas"]["ChangeType"];
    /** @description The path after the change, or before it if the file was deleted. */
    path?: components["schemas"]["FilePath"];
    /** @description The path before the change, where the file was moved or copied. */
    srcPath?: components["schemas"]["FilePath"];
}
/** @description Changes without the page around them. No server is known to answer so. */
export type ChangeOutlineList = components["schemas"]["ChangeOutline"][];
/** @description The changes of a pull request, which servers send as a page. A recorded body that somebody shortened holds the changes alone. */
export type PullRequestChanges = components["schemas"]["ChangePage"] | components["schemas"]["ChangeOutlineList"];
/** @description The message that the server would give to the merge. */
export interface CommitMessageSuggestion {
    /**
     * @description The first line of the message.
     * @example Pull request #17: Plan berths around the tide
     */
    title?: string;
    /**
     * @description The rest of the message.
     * @example Merge in HRB/berth-planner from feature/tide-windows to main
     */
    body?: string;
}
/** @description The version of a pull request, where the body of a request carries it in place of the query. */
export interface PullRequestVersion {
    /**
     * Format: int32
     * @description The current version of the pull request, unless the query has it.
     * @example 2
     */
    version?: number;
}
/** @description Why the pull request is declined. */
export type PullRequestDecline = components["schemas"]["PullRequestVersion"] & {
    /**
     * @description A comment to add to the pull request.
     * @example The new tide tables make this needless.
     */
    comment?: string;
};
/** @description What differences come to. The vendor names no keys; these are those of its Java interface. */
export type DiffStatsSummary = {
    /**
     * Format: int64
     * @description How many files differ.
     * @example 2
     */
    filesChanged?: number;
    /**
     * Format: int64
     * @description How many lines were added.
     * @example 5
     */
    totalInsertions?: number;
    /**
     * Format: int64
     * @description How many lines were removed.
     * @example 1
     */
    totalDeletions?: number;
} & {
    [key: string]: unknown;
};
/** @description Whether the pull request can be merged, and what stands in the way. The vendor leaves `canMerge` out. */
export interface PullRequestMergeStatus {
    /**
     * @description Whether nothing stands in the way.
     * @example true
     */
    canMerge: boolean;
    /**
     * @description Whether the branches conflict.
     * @example false
     */
    conflicted: boolean;
    /** @description Whether the branches can be merged without conflicts, where the server knows. Early releases leave it out. */
    outcome?: components["schemas"]["MergeOutcome"];
    /** @description The refusals of the checks, none where all allow the merge. */
    vetoes: components["schemas"]["Veto"][];
}
/** @description How to merge the pull request. */
export type PullRequestMergeRequest = components["schemas"]["PullRequestVersion"] & {
    /**
     * @description The message of the commit that the merge makes. The server writes one when it is missing.
     * @example HRB-17: keep deep ships off the berths at low water
     */
    message?: string;
    /**
     * @description How to merge, such as `no-ff`, `ff-only` or `squash`. The repository must allow it. The repository's default when it is missing.
     * @example squash
     */
    strategyId?: string;
    /**
     * @description Whether the server puts a subject of its own above `message`, which it does when this is missing. The vendor declares it as a string.
     * @example true
     */
    autoSubject?: boolean;
    /**
     * @description Whether to merge as soon as every check allows it, where one still refuses. Releases before 8.14 do not know it.
     * @example true
     */
    autoMerge?: boolean;
};
/** @description Which version of the pull request to reopen. */
export type PullRequestReopening = components["schemas"]["PullRequestVersion"];
/** @description A change of a ref, with who made it and how. */
export interface RefChangeActivity {
    /**
     * Format: int64
     * @description The number of the entry.
     * @example 311
     */
    id: number;
    /** @description When the ref changed. */
    createdDate: components["schemas"]["Timestamp"];
    /** @description Who changed the ref. */
    user?: components["schemas"]["User"];
    /** @description The repository of the ref. */
    repository?: components["schemas"]["Repository"];
    /**
     * @description The kind of change, such as `push`, `file-edit` or `pull-request-merge`. Plugins can add kinds of their own.
     * @example push
     */
    trigger?: string;
    refChange: components["schemas"]["RefChange"];
}
/** @description A page of changes of refs. */
export type RefChangeActivityPage = components["schemas"]["Page"] & {
    /** @description The changes on this page, newest first. */
    values: components["schemas"]["RefChangeActivity"][];
};
/** @description A page of branches by name alone. */
export type MinimalRefPage = components["schemas"]["Page"] & {
    /** @description The branches on this page. */
    values: components["schemas"]["MinimalRef"][];
};
/** @description Whether and when the server declines pull requests that nobody works on. */
export interface AutoDeclineSettings {
    /**
     * @description Whether such pull requests are declined.
     * @example true
     */
    enabled: boolean;
    /**
     * Format: int32
     * @description The number of weeks without a change or a comment after which a pull request is declined.
     * @example 8
     */
    inactivityWeeks: number;
    /** @description Where the settings come from, the repository, its project or the server. */
    scope?: components["schemas"]["Scope"];
}
/** @description The auto-decline settings of a repository. Servers answer 400 when one of the two is missing. */
export interface AutoDeclineSettingsUpdate {
    /**
     * @description Whether pull requests that nobody works on are declined.
     * @example true
     */
    enabled: boolean;
    /**
     * Format: int32
     * @description The number of weeks after which a pull request is declined. Needed to turn it off, too.
     * @example 8
     */
    inactivityWeeks: number;
}
/**
 * @description When a hook runs, before a push is accepted, after one was, or before a pull request is merged.
 * @example PRE_RECEIVE
 * @enum {string}
 */
export type HookType = "PRE_RECEIVE" | "POST_RECEIVE" | "PRE_PULL_REQUEST_MERGE";
/** @description What a hook is. Servers send `scopeTypes` for what the vendor calls `supportedScopes`. */
export interface RepositoryHookDetails {
    /**
     * @description The key of the hook, that of its plugin and that of the module with a colon in between.
     * @example com.atlassian.bitbucket.server.bitbucket-bundled-hooks:force-push-hook
     */
    key: string;
    /**
     * @description The name of the hook.
     * @example Reject Force Push
     */
    name: string;
    type: components["schemas"]["HookType"];
    /**
     * @description What the hook does.
     * @example Refuses pushes that rewrite history
     */
    description?: string | null;
    /**
     * @description The version of the plugin that provides the hook.
     * @example 9.4.2
     */
    version?: string;
    /**
     * @description The key of the form that asks for the hook's settings, null or absent where there is nothing to set.
     * @example com.example.harbour.hooks:issue-key-check-config-form
     */
    configFormKey?: string | null;
    /** @description The levels at which the hook can be configured. Early releases, which knew only repositories, leave it out. */
    scopeTypes?: components["schemas"]["ScopeType"][];
    /** @description The same as `scopeTypes`, under the name that the vendor documents. */
    supportedScopes?: components["schemas"]["ScopeType"][];
}
/** @description A hook and whether it is on for the repository. */
export interface RepositoryHook {
    details: components["schemas"]["RepositoryHookDetails"];
    /**
     * @description Whether the hook runs.
     * @example true
     */
    enabled: boolean;
    /**
     * @description Whether settings have been stored for the hook.
     * @example true
     */
    configured?: boolean;
    /** @description The level that decided whether the hook is on. Early releases, which knew only repositories, leave it out. */
    scope?: components["schemas"]["Scope"];
}
/** @description A page of hooks. */
export type RepositoryHookPage = components["schemas"]["Page"] & {
    /** @description The hooks on this page. */
    values: components["schemas"]["RepositoryHook"][];
};
/**
 * @description The settings of a hook. The plugin decides on their names and values, and all of them together may take 32 KB as JSON. The vendor prints five invented fields as an example. Some releases allow only texts, numbers and booleans as values.
 * @example {
 *       "issueKeyPattern": "HRB-[0-9]+",
 *       "exemptBranches": "release/*",
 *       "checkMerges": false
 *     }
 */
export interface HookSettings {
    [key: string]: unknown;
}
/** @description A way to merge a pull request. */
export interface MergeStrategy {
    /**
     * @description What the strategy is called in requests. Git has `no-ff`, `ff`, `ff-only`, `rebase-no-ff`, `rebase-ff-only`, `squash` and `squash-ff-only`, the rebasing ones on newer releases.
     * @example no-ff
     */
    id: string;
    /**
     * @description The name of the strategy.
     * @example Merge commit
     */
    name?: string;
    /**
     * @description What the strategy does.
     * @example Makes a merge commit in every case.
     */
    description?: string;
    /**
     * @description The options of Git that come to the same.
     * @example --no-ff
     */
    flag?: string;
    /**
     * @description Whether the strategy may be used.
     * @example true
     */
    enabled: boolean;
}
/** @description What the server proposes as the message of a merge. Older releases do not have it. */
export interface CommitMessageTemplate {
    /**
     * @description The first line, with variables such as `${id}` and `${title}`.
     * @example ${title} (#${id})
     */
    title?: string;
    /**
     * @description The lines that follow, with variables such as `${fromRefName}` and `${toRefName}`.
     * @example From ${fromRefName} to ${toRefName}
     */
    body?: string;
}
/** @description How pull requests may be merged. Releases before 4.9 do not have it. */
export interface MergeConfig {
    /** @description The strategy that is used when a merge does not name one. */
    defaultStrategy: components["schemas"]["MergeStrategy"];
    /** @description The strategies that the server knows, those that are not enabled included. */
    strategies: components["schemas"]["MergeStrategy"][];
    /**
     * @description Where the configuration comes from, such as `REPOSITORY`, `PROJECT` or `DEFAULT`. The vendor prints it in lower case.
     * @example REPOSITORY
     */
    type?: string;
    /**
     * Format: int32
     * @description The most commits that the message of a merge lists. Older releases leave it out.
     * @example 20
     */
    commitSummaries?: number;
    commitMessageTemplate?: components["schemas"]["CommitMessageTemplate"];
}
/** @description A merge check with a number. */
export interface MergeCheck {
    /**
     * @description Whether the check is on.
     * @example true
     */
    enabled?: boolean;
    /**
     * @description The same, as servers call it under the keys that name a plugin. The vendor documents `enabled` there as well.
     * @example true
     */
    enable?: boolean;
    /**
     * Format: int32
     * @description The number that the check asks for, as a text on some servers.
     * @example 2
     */
    count?: number | string;
}
/** @description A number that a pull request must reach to be merged, as an integer that is 0 while the check is off, or as a check with a number. */
export type MergeRequirement = number | components["schemas"]["MergeCheck"];
/** @description What a pull request of the repository needs before it can be merged, and how it may be merged. Further plugins add further keys. */
export type PullRequestSettings = {
    mergeConfig?: components["schemas"]["MergeConfig"];
    /**
     * @description Whether every reviewer must approve.
     * @example false
     */
    requiredAllApprovers: boolean;
    /**
     * @description Whether every task must be done.
     * @example true
     */
    requiredAllTasksComplete: boolean;
    /**
     * @description Whether a reviewer who asks for changes prevents the merge. The vendor does not document it.
     * @example true
     */
    needsWork?: boolean;
    /** @description The approvals that a pull request needs. An integer on many servers, and always so in older releases. */
    requiredApprovers: components["schemas"]["MergeRequirement"];
    /** @description The approvals that a pull request needs, under the key that servers use and the vendor does not document. */
    "com.atlassian.bitbucket.server.bitbucket-bundled-hooks:requiredApprovers"?: components["schemas"]["MergeCheck"];
    /** @description The approvals that a pull request needs, under the key of the vendor's documents. */
    "com.atlassian.bitbucket.server.bundled-hooks.requiredApproversMergeHook"?: components["schemas"]["MergeCheck"];
    /**
     * Format: int32
     * @deprecated
     * @description Stands in the vendor's documents. No server is known to send it.
     * @example 2
     */
    requiredApproversDeprecated?: number;
    /** @description The successful builds that a pull request needs. An integer on many servers, and always so in older releases. */
    requiredSuccessfulBuilds: components["schemas"]["MergeRequirement"];
    /** @description The successful builds that a pull request needs, under the key that servers use and the vendor does not document. */
    "com.atlassian.bitbucket.server.bitbucket-build:requiredBuilds"?: components["schemas"]["MergeCheck"];
    /** @description The successful builds that a pull request needs, under the key of the vendor's documents. */
    "com.atlassian.bitbucket.server.bitbucket-build.requiredBuildsMergeCheck"?: components["schemas"]["MergeCheck"];
    /**
     * Format: int32
     * @deprecated
     * @description Stands in the vendor's documents. No server is known to send it.
     * @example 1
     */
    requiredSuccessfulBuildsDeprecated?: number;
    /**
     * @description Whether a push to the source branch takes approvals back. Only servers with the plugin for it know it, and the vendor does not document it.
     * @example true
     */
    unapproveOnUpdate?: boolean;
} & {
    [key: string]: unknown;
};
/** @description A merge strategy by its id alone. */
export interface MergeStrategySelection {
    /**
     * @description The id of the strategy.
     * @example squash
     */
    id: string;
    /**
     * @description Accepted and ignored, in the vendor's documents only.
     * @example {}
     */
    links?: {
        [key: string]: unknown;
    };
}
/** @description How pull requests may be merged. Empty, it takes away what was set for the repository. */
export interface MergeConfigUpdate {
    /** @description The strategy to use when a merge does not name one, one of `strategies`. */
    defaultStrategy?: components["schemas"]["MergeStrategySelection"];
    /** @description The strategies to enable. All others are disabled. */
    strategies?: components["schemas"]["MergeStrategySelection"][];
    /**
     * Format: int32
     * @description The most commits that the message of a merge lists. Left out, it goes back to 20.
     * @example 20
     */
    commitSummaries?: number;
    commitMessageTemplate?: components["schemas"]["CommitMessageTemplate"];
}
/** @description The settings to change. What is left out stays as it is. */
export type PullRequestSettingsUpdate = {
    mergeConfig?: components["schemas"]["MergeConfigUpdate"];
    /**
     * @description Whether every reviewer must approve.
     * @example false
     */
    requiredAllApprovers?: boolean;
    /**
     * @description Whether every task must be done.
     * @example true
     */
    requiredAllTasksComplete?: boolean;
    /**
     * @description Whether a reviewer who asks for changes prevents the merge. The vendor does not document it.
     * @example true
     */
    needsWork?: boolean;
    /** @description The approvals that a pull request needs. Some servers answer 400 to the object, so the integer is the safer form. */
    requiredApprovers?: components["schemas"]["MergeRequirement"];
    /** @description The approvals that a pull request needs, under the key that servers use and the vendor does not document. */
    "com.atlassian.bitbucket.server.bitbucket-bundled-hooks:requiredApprovers"?: components["schemas"]["MergeCheck"];
    /** @description The approvals that a pull request needs, under the key of the vendor's documents. */
    "com.atlassian.bitbucket.server.bundled-hooks.requiredApproversMergeHook"?: components["schemas"]["MergeCheck"];
    /**
     * Format: int32
     * @deprecated
     * @description Stands in the vendor's documents. No server is known to read it.
     * @example 2
     */
    requiredApproversDeprecated?: number;
    /** @description The successful builds that a pull request needs. Some servers answer 400 to the object, so the integer is the safer form. */
    requiredSuccessfulBuilds?: components["schemas"]["MergeRequirement"];
    /** @description The successful builds that a pull request needs, under the key that servers use and the vendor does not document. */
    "com.atlassian.bitbucket.server.bitbucket-build:requiredBuilds"?: components["schemas"]["MergeCheck"];
    /** @description The successful builds that a pull request needs, under the key of the vendor's documents. */
    "com.atlassian.bitbucket.server.bitbucket-build.requiredBuildsMergeCheck"?: components["schemas"]["MergeCheck"];
    /**
     * Format: int32
     * @deprecated
     * @description Stands in the vendor's documents. No server is known to read it.
     * @example 1
     */
    requiredSuccessfulBuildsDeprecated?: number;
    /**
     * @description Whether a push to the source branch takes approvals back. Only servers with the plugin for it know it, and the vendor does not document it.
     * @example true
     */
    unapproveOnUpdate?: boolean;
} & {
    [key: string]: unknown;
};
/** @description A tag. */
export interface Tag {
    /**
     * @description The full name of the tag.
     * @example refs/tags/release/1.4.0
     */
    id: string;
    /**
     * @description The name of the tag without `refs/tags/`.
     * @example release/1.4.0
     */
    displayId: string;
    /**
     * @description Always `TAG`; the vendor's printed example shows a branch.
     * @example TAG
     * @enum {string}
     */
    type: "TAG";
    /** @description The commit that the tag points to. */
    latestCommit: components["schemas"]["CommitId"];
    /**
     * @deprecated
     * @description The same as `latestCommit`, under its name of earlier releases.
     */
    latestChangeset?: components["schemas"]["CommitId"];
    /**
     * @description The hash of the tag object, null for a lightweight tag, which has none.
     * @example 2eaba4bff40a681e92b21c97f091de26de1476d8
     */
    hash?: string | null;
}
/** @description A page of tags. */
export type TagPage = components["schemas"]["Page"] & {
    /** @description The tags on this page. */
    values: components["schemas"]["Tag"][];
};
/** @description The tag to create. */
export interface TagCreation {
    /**
     * @description The name of the new tag, without `refs/tags/`.
     * @example release/1.5.0
     */
    name: string;
    /**
     * @description The commit, branch or tag that the new tag points to.
     * @example main
     */
    startPoint: string;
    /**
     * @description The message of the tag, which makes it an annotated one.
     * @example The release with the crane roster
     */
    message?: string;
}
/** @description The repository to watch, as the vendor documents it. Servers take the repository from the address, so none of it is needed. */
export interface RepositoryWatchRequest {
    /**
     * @description The slug of the repository.
     * @example berth-planner
     */
    slug?: string;
    /**
     * @description The name of the repository.
     * @example Berth Planner
     */
    name?: string;
    /**
     * @description The version control system.
     * @example git
     */
    scmId?: string;
    /**
     * @description The name of the default branch.
     * @example main
     */
    defaultBranch?: string;
    /**
     * @description The addresses of the repository. The vendor does not say which.
     * @example {}
     */
    links?: {
        [key: string]: unknown;
    };
    /** @description The project that holds the repository. */
    project?: {
        /**
         * @description The key of the project.
         * @example HRB
         */
        key: string;
        /**
         * @description The project's picture as a data URL.
         * @example data:image/png;base64,iVBORw0KGgo=
         */
        avatar?: string;
        /**
         * @description The address of the project's picture.
         * @example /rest/api/latest/projects/HRB/avatar.png?s=64
         */
        avatarUrl?: string;
        /**
         * @description The addresses of the project. The vendor does not say which.
         * @example {}
         */
        links?: {
            [key: string]: unknown;
        };
    };
}
/**
 * @description The key of an event. Servers refuse keys that they do not know, but newer releases and plugins add some, so the set is open and the examples are only those of the releases up to 10.
 * @example repo:refs_changed
 * @example repo:modified
 * @example repo:forked
 * @example repo:comment:added
 * @example repo:comment:edited
 * @example repo:comment:deleted
 * @example repo:secret_detected
 * @example mirror:repo_synchronized
 * @example project:modified
 * @example pr:opened
 * @example pr:from_ref_updated
 * @example pr:modified
 * @example pr:merged
 * @example pr:declined
 * @example pr:deleted
 * @example pr:reviewer:updated
 * @example pr:reviewer:approved
 * @example pr:reviewer:unapproved
 * @example pr:reviewer:needs_work
 * @example pr:comment:added
 * @example pr:comment:edited
 * @example pr:comment:deleted
 */
export type WebhookEvent = string;
/**
 * @description Settings by name. The value of `secret` signs the calls, and servers send it back in plain text.
 * @example {
 *       "secret": "low-water-at-dawn",
 *       "createdBy": "bitbucket"
 *     }
 */
export interface WebhookConfiguration {
    [key: string]: string;
}
/** @description The user name and password that the server sends to the address with each call, as basic authentication. */
export interface WebhookCredentials {
    /**
     * @description The user name.
     * @example ci-bot
     */
    username: string;
    /**
     * @description The password. Servers never send it back, and keep the one that they have when an update names only the user.
     * @example ebb-and-flow
     */
    password?: string;
}
/**
 * @description What a webhook or an event belongs to.
 * @example repository
 * @enum {string}
 */
export type WebhookScopeType = "global" | "project" | "repository";
/** @description The request that the server sent to the address. */
export interface InvocationRequest {
    /**
     * @description The address that was called.
     * @example https://ci.example.com/bitbucket/webhook
     */
    url: string;
    /**
     * @description The method of the request.
     * @example POST
     */
    method: string;
    /**
     * @description The headers by name, among them the credentials of the webhook. Left out in statistics.
     * @example {
     *       "X-Event-Key": "repo:refs_changed"
     *     }
     */
    headers?: {
        [key: string]: string;
    };
    /**
     * @description The body of the request. Left out in statistics.
     * @example {"test": true}
     */
    body?: string;
}
/**
 * @description How a call went. `FAILURE` is an answer with a status of failure, `ERROR` means that there was no usable answer.
 * @example SUCCESS
 * @enum {string}
 */
export type InvocationOutcome = "SUCCESS" | "FAILURE" | "ERROR";
/** @description What came of a call. */
export interface InvocationResult {
    /**
     * @description The result in short, the status of the answer or the reason why there was none.
     * @example 200
     */
    description: string;
    outcome: components["schemas"]["InvocationOutcome"];
    /**
     * Format: int32
     * @description The status of the answer. Left out in statistics and where there was no answer.
     * @example 200
     */
    statusCode?: number;
    /**
     * @description The headers of the answer by name. Left out in statistics and where there was no answer.
     * @example {
     *       "Content-Type": "text/plain"
     *     }
     */
    headers?: {
        [key: string]: string;
    };
    /**
     * @description The body of the answer. Left out in statistics and where there was no answer.
     * @example queued
     */
    body?: string;
    /**
     * @description What the server noted about the error where there was no answer. Left out in statistics.
     * @example java.net.ConnectException: Connection refused
     */
    content?: string;
}
/** @description A call of a webhook. Statistics hold calls without headers and bodies. */
export interface WebhookInvocation {
    /**
     * Format: int64
     * @description The number of the call.
     * @example 5120
     */
    id: number;
    /** @description The event that made the server call. */
    event: components["schemas"]["WebhookEvent"];
    /** @description Where the event happened. Older releases leave it out. */
    eventScope?: {
        /**
         * @description The number of the repository or project.
         * @example 42
         */
        id?: string;
        type: components["schemas"]["WebhookScopeType"];
    };
    /**
     * Format: int32
     * @description How long the call took, in milliseconds.
     * @example 184
     */
    duration: number;
    /** @description When the call began. The vendor declares 32 bits, which are too few for it. */
    start: components["schemas"]["Timestamp"];
    /** @description When the call ended. The vendor declares 32 bits, which are too few for it. */
    finish: components["schemas"]["Timestamp"];
    request: components["schemas"]["InvocationRequest"];
    result: components["schemas"]["InvocationResult"];
}
/** @description How many calls went how, over a period of time. */
export interface InvocationCounts {
    /**
     * Format: int32
     * @description The number of calls without a usable answer.
     * @example 1
     */
    errors: number;
    /**
     * Format: int32
     * @description The number of calls that were answered with a status of failure.
     * @example 2
     */
    failures: number;
    /**
     * Format: int32
     * @description The number of calls that succeeded.
     * @example 37
     */
    successes: number;
    /** @description The period of time that the counts are for. */
    window?: {
        /** @description When the period began. */
        start: components["schemas"]["Timestamp"];
        /**
         * Format: int64
         * @description How long the period is, in milliseconds.
         * @example 2592000000
         */
        duration: number;
    };
}
/** @description How the calls of a webhook went lately. The vendor does not say what it holds. */
export interface InvocationHistory {
    /** @description The last call that succeeded, left out if there was none. */
    lastSuccess?: components["schemas"]["WebhookInvocation"];
    /** @description The last call that was answered with a status of failure, left out if there was none. */
    lastFailure?: components["schemas"]["WebhookInvocation"];
    /** @description The last call without a usable answer, left out if there was none. */
    lastError?: components["schemas"]["WebhookInvocation"];
    counts: components["schemas"]["InvocationCounts"];
}
/** @description An address that the server calls when something happens. The vendor's documents leave out `id`, `createdDate` and `updatedDate`. */
export interface Webhook {
    /**
     * Format: int32
     * @description The number of the webhook.
     * @example 11
     */
    id: number;
    /**
     * @description The name of the webhook.
     * @example Pipeline
     */
    name: string;
    /** @description When the webhook was created. */
    createdDate: components["schemas"]["Timestamp"];
    /** @description When the webhook was last changed. */
    updatedDate: components["schemas"]["Timestamp"];
    /** @description The events that make the server call, in no particular order. */
    events: components["schemas"]["WebhookEvent"][];
    configuration: components["schemas"]["WebhookConfiguration"];
    /** @description What the server authenticates with, without the password. Left out for a webhook that has no credentials and by older releases. */
    credentials?: components["schemas"]["WebhookCredentials"];
    /**
     * @description The address to call.
     * @example https://ci.example.com/bitbucket/webhook
     */
    url: string;
    /**
     * @description Whether the server calls at all.
     * @example true
     */
    active: boolean;
    /** @description Where the webhook was created. Older releases leave it out. */
    scopeType?: components["schemas"]["WebhookScopeType"];
    /**
     * @description Whether the certificate of the address must be valid. Older releases leave it out.
     * @example true
     */
    sslVerificationRequired?: boolean;
    /** @description How the calls went. Sent when `statistics=true` was asked for. */
    statistics?: components["schemas"]["InvocationHistory"];
}
/** @description A page of webhooks. */
export type WebhookPage = components["schemas"]["Page"] & {
    /** @description The webhooks on this page. */
    values: components["schemas"]["Webhook"][];
};
/** @description A webhook to create, or the whole of a webhook that takes the place of what is there. Servers ignore fields that they do not know. */
export interface WebhookDefinition {
    /**
     * @description The name of the webhook.
     * @example Pipeline
     */
    name: string;
    /**
     * @description The address to call.
     * @example https://ci.example.com/bitbucket/webhook
     */
    url: string;
    /** @description The events that make the server call. */
    events: components["schemas"]["WebhookEvent"][];
    configuration?: components["schemas"]["WebhookConfiguration"];
    credentials?: components["schemas"]["WebhookCredentials"];
    /**
     * @description Whether the server calls at all.
     * @example true
     */
    active?: boolean;
    /**
     * @description Whether the certificate of the address must be valid. Older releases ignore it.
     * @example true
     */
    sslVerificationRequired?: boolean;
    /**
     * @description Accepted and ignored, as the address of the request says where the webhook belongs.
     * @example repository
     */
    scopeType?: string;
    /**
     * @description Accepted and ignored, so that a webhook can be sent back as it was read.
     * @example {}
     */
    statistics?: {
        [key: string]: unknown;
    };
}
/** @description The request that was sent to the address and what came back. The vendor does not say what it holds, and it has changed between releases, so it may hold more. */
export type WebhookTestResult = {
    request?: components["schemas"]["InvocationRequest"];
    /** @description The answer of the address. Left out where there was none. */
    response?: {
        /**
         * Format: int32
         * @description The status of the answer.
         * @example 200
         */
        statusCode?: number;
        /**
         * Format: int32
         * @deprecated
         * @description The same as `statusCode`, under its name of earlier releases.
         * @example 200
         */
        status?: number;
        /**
         * @description The headers of the answer by name.
         * @example {
         *       "Content-Type": "text/plain"
         *     }
         */
        headers?: {
            [key: string]: string;
        };
        /**
         * @description The body of the answer.
         * @example pong
         */
        body?: string;
    } & {
        [key: string]: unknown;
    };
} & {
    [key: string]: unknown;
};
/** @description How the calls of a webhook went lately, by the event that made the server call. The vendor documents a single history. */
export interface InvocationHistoryByEvent {
    [key: string]: components["schemas"]["InvocationHistory"];
}
/**
 * @description What the restriction forbids: any change (`read-only`), deletion (`no-deletes`), rewriting history (`fast-forward-only`), changes without a pull request (`pull-request-only`) or creation (`no-creates`, which the printed text leaves out and older releases do not know).
 * @example pull-request-only
 * @enum {string}
 */
export type RefRestrictionType = "read-only" | "no-deletes" | "fast-forward-only" | "pull-request-only" | "no-creates";
/**
 * @description How a matcher finds refs: every ref (`ANY_REF`), one branch (`BRANCH`), a pattern (`PATTERN`), a prefix of the branching model (`MODEL_CATEGORY`) or its development or production branch (`MODEL_BRANCH`).
 * @example BRANCH
 * @enum {string}
 */
export type RefMatcherKind = "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
/** @description The branches and tags that a restriction is about. */
export interface RefMatcher {
    /**
     * @description What the matcher looks for, such as the full name of a branch, a pattern, or `development`.
     * @example refs/heads/main
     */
    id: string;
    /**
     * @description The same for showing.
     * @example main
     */
    displayId: string;
    /** @description How the matcher finds refs. */
    type: {
        id: components["schemas"]["RefMatcherKind"];
        /**
         * @description The kind of matcher in words.
         * @example Branch
         */
        name?: string;
    };
    /**
     * @description Whether the matcher can match anything, which a prefix that the branching model has turned off cannot. The vendor does not document it.
     * @example true
     */
    active?: boolean;
}
/** @description A public SSH key. */
export interface SshKey {
    /**
     * Format: int32
     * @description The number of the key.
     * @example 5
     */
    id: number;
    /**
     * @description The key itself, as it stands in a file.
     * @example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAII4jLb6P3YWpEkueJFdVGm05W9APRQvj8n/RBkkEVq9f pipeline@ci.example.com
     */
    text: string;
    /**
     * @description The name of the key, by default the comment at its end.
     * @example pipeline@ci.example.com
     */
    label?: string;
    /**
     * @description The algorithm of the key. Older releases leave it out.
     * @example ED25519
     */
    algorithmType?: string;
    /**
     * Format: int32
     * @description The length of the key in bits. Older releases leave it out.
     * @example 256
     */
    bitLength?: number;
    /**
     * @description The SHA-256 hash of the key in Base64. Older releases leave it out.
     * @example FuCbi0TP/QgIwSJJd5APwxfgbwdi9KQ9n76A7a96bHE
     */
    fingerprint?: string;
    /** @description When the key was added, which the vendor declares as a text. */
    createdDate?: components["schemas"]["Timestamp"];
    /** @description When the key was last used, which the vendor declares as a text. */
    lastAuthenticated?: components["schemas"]["Timestamp"];
    /**
     * Format: int32
     * @description The number of days for which the key is valid. Left out for a key that does not expire.
     * @example 90
     */
    expiryDays?: number;
    /**
     * @description What is wrong with the key, if anything is.
     * @example RSA_UNSAFE_MODULUS
     */
    warning?: string;
}
/**
 * @description What somebody may do on the server, in a project or in a repository.
 * @example REPO_WRITE
 * @enum {string}
 */
export type Permission = "USER_ADMIN" | "PROJECT_VIEW" | "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN" | "PROJECT_READ" | "PROJECT_WRITE" | "REPO_CREATE" | "PROJECT_ADMIN" | "LICENSED_USER" | "PROJECT_CREATE" | "ADMIN" | "SYS_ADMIN";
/** @description An SSH key that gives a machine access to a repository or a project. In restrictions servers usually send the key alone. */
export interface AccessKey {
    key: components["schemas"]["SshKey"];
    permission?: components["schemas"]["Permission"];
    /** @description The project that the key opens. */
    project?: components["schemas"]["Project"];
    /** @description The repository that the key opens. */
    repository?: components["schemas"]["Repository"];
}
/** @description What is forbidden on some branches or tags, and who may do it all the same. */
export interface RefRestriction {
    /**
     * Format: int32
     * @description The number of the restriction.
     * @example 12
     */
    id: number;
    /** @description Whether the restriction was made for the repository or for its whole project. Older releases leave it out. */
    scope?: components["schemas"]["Scope"];
    type: components["schemas"]["RefRestrictionType"];
    matcher: components["schemas"]["RefMatcher"];
    /** @description The users whom the restriction does not bind. */
    users: components["schemas"]["User"][];
    /**
     * @description The names of the groups whose members the restriction does not bind.
     * @example [
     *       "harbour-admins"
     *     ]
     */
    groups: string[];
    /** @description The access keys that the restriction does not bind. Older releases leave them out. */
    accessKeys?: components["schemas"]["AccessKey"][];
}
/** @description A page of restrictions. */
export type RefRestrictionPage = components["schemas"]["Page"] & {
    /** @description The restrictions on this page. */
    values: components["schemas"]["RefRestriction"][];
};
/** @description The branches and tags that a new restriction is about. Servers need no more than the two ids. */
export interface RefMatcherCreation {
    /**
     * @description The name of the branch for `BRANCH`, the pattern for `PATTERN`, a prefix such as `FEATURE` for `MODEL_CATEGORY`, `development` or `production` for `MODEL_BRANCH`.
     * @example refs/heads/main
     */
    id: string;
    /**
     * @description The same for showing, which the server works out for itself.
     * @example main
     */
    displayId?: string;
    /** @description How the matcher finds refs. */
    type: {
        id: components["schemas"]["RefMatcherKind"];
        /**
         * @description The kind of matcher in words, which the server works out for itself.
         * @example Branch
         */
        name?: string;
    };
    /**
     * @description Whether the matcher can match anything, which the server works out for itself.
     * @example true
     */
    active?: boolean;
}
/** @description A restriction to create. It names users, groups and access keys where the answer holds them whole, and the vendor declares them whole here too, which servers refuse. */
export interface RefRestrictionCreation {
    type: components["schemas"]["RefRestrictionType"];
    matcher: components["schemas"]["RefMatcherCreation"];
    /**
     * @description The names of the users whom the restriction does not bind.
     * @example [
     *       "ci-bot"
     *     ]
     */
    users?: string[];
    /**
     * @description The names of the groups whose members the restriction does not bind.
     * @example [
     *       "harbour-admins"
     *     ]
     */
    groups?: string[];
    /**
     * @description The numbers of the access keys that the restriction does not bind.
     * @example [
     *       5
     *     ]
     */
    accessKeys?: number[];
    /**
     * @deprecated
     * @description Accepted and ignored. Send `users`.
     * @example [
     *       "ci-bot"
     *     ]
     */
    userSlugs?: string[];
    /**
     * @deprecated
     * @description Accepted and ignored. Send `groups`.
     * @example [
     *       "harbour-admins"
     *     ]
     */
    groupNames?: string[];
    /**
     * @deprecated
     * @description Accepted and ignored. Send `accessKeys`.
     * @example [
     *       5
     *     ]
     */
    accessKeyIds?: number[];
    /**
     * Format: int32
     * @description The number that the restriction has in an answer. The server gives the numbers itself.
     * @example 12
     */
    id?: number;
    /** @description The scope that the restriction has in an answer. It follows from the address. */
    scope?: components["schemas"]["Scope"];
}
/** @description The branch to create. */
export interface BranchCreationViaBranchUtils {
    /**
     * @description The name of the new branch, without `refs/heads/`.
     * @example feature/night-shift
     */
    name: string;
    /**
     * @description The commit, branch or tag at which the new branch starts. The vendor allows 40 characters, which not every full name of a branch fits into.
     * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
     */
    startPoint: string;
    /**
     * @deprecated
     * @description Printed in the vendor's text only. It has no meaning.
     * @example false
     */
    empty?: boolean;
}
/** @description The branch to delete. */
export interface BranchDeletion {
    /**
     * @description The name of the branch, with or without `refs/heads/`.
     * @example feature/tide-windows
     */
    name: string;
    /**
     * @description The commit that the branch must point to. The server refuses with 400 when it points elsewhere.
     * @example 23a4744511b23eab0d3dfd0b9e0a4639542b32b0
     */
    endPoint?: string;
    /**
     * @description Whether to check only, and leave the branch alone.
     * @default false
     * @example false
     */
    dryRun?: boolean;
    /**
     * @deprecated
     * @description Printed in the vendor's text only. It has no meaning.
     * @example false
     */
    empty?: boolean;
}
/** @description A user's reaction to a comment. */
export interface UserReaction {
    /** @description The comment that the user reacted to. */
    comment?: components["schemas"]["Comment"];
    /** @description What the user reacted with. */
    emoticon: components["schemas"]["Emoticon"];
    /** @description Who reacted. */
    user: components["schemas"]["User"];
}
/** @description Whether the pull request can be rebased. It can where there are no vetoes. */
export interface PullRequestRebaseStatus {
    /** @description What stands in the way of a rebase, empty where nothing does. */
    vetoes: components["schemas"]["Veto"][];
}
/** @description Which version of the pull request to rebase. */
export interface PullRequestRebaseRequest {
    /**
     * Format: int32
     * @description The version that was read. The server refuses with 409 when it is not the current one.
     * @example 2
     */
    version: number;
}
/** @description What a rebase did. */
export interface PullRequestRebaseResult {
    /** @description How the source branch moved. */
    refChange: components["schemas"]["RefChange"];
}
/** @description The tag to create, with its kind. */
export interface GitTagCreation {
    /**
     * @description The name of the new tag, without `refs/tags/`.
     * @example release/1.5.0
     */
    name: string;
    /**
     * @description The commit, branch or tag that the new tag points to.
     * @example main
     */
    startPoint: string;
    /**
     * @description The message of an annotated tag.
     * @example The release with the crane roster
     */
    message?: string;
    /**
     * @description Whether the tag gets a tag object of its own, which holds the message, or is a mere name for the commit.
     * @example ANNOTATED
     * @enum {string}
     */
    type?: "ANNOTATED" | "LIGHTWEIGHT";
    /**
     * @description Whether to move a tag of that name if there is one.
     * @default false
     * @example false
     */
    force?: boolean;
}
/** @description The issue to create, as Jira's own REST API takes it. The vendor declares a string, which is the text of this object. */
export interface JiraIssueCreation {
    /**
     * @description The fields of the issue. Jira decides which it needs, as a rule the project, the type and the summary.
     * @example {
     *       "project": {
     *         "key": "HRB"
     *       },
     *       "issuetype": {
     *         "name": "Task"
     *       },
     *       "summary": "Ask the pilots about the safety margin"
     *     }
     */
    fields: {
        [key: string]: unknown;
    };
    /**
     * @description Further operations on fields, which few programs need.
     * @example {}
     */
    update?: {
        [key: string]: unknown;
    };
}
/** @description A new issue, and the comment that it was made of. */
export interface CommentJiraIssue {
    /**
     * Format: int64
     * @description The number of the comment.
     * @example 312
     */
    commentId: number;
    /**
     * @description The key of the issue.
     * @example HRB-22
     */
    issueKey: string;
}
/** @description A commit with its changes and its repository. */
export interface Changeset {
    /** @description The parent that the changes are relative to. Left out for a commit without parents. */
    fromCommit?: components["schemas"]["Commit"] | components["schemas"]["MinimalCommit"] | null;
    /** @description The commit itself. */
    toCommit: components["schemas"]["Commit"];
    /** @description The first changes of the commit. There is no way to ask for the next page here. */
    changes?: components["schemas"]["ChangePage"];
    /** @description The repository that holds the commit. */
    repository?: components["schemas"]["Repository"];
    links?: components["schemas"]["SelfLinks"];
}
/** @description A page of commits with their changes. */
export type ChangesetPage = components["schemas"]["Page"] & {
    /** @description The commits on this page, each with its changes. */
    values: components["schemas"]["Changeset"][];
};
/** @description An issue of Jira. */
export interface JiraIssue {
    /**
     * @description The key of the issue.
     * @example HRB-17
     */
    key: string;
    /**
     * @description The address of the issue.
     * @example https://jira.example.com/browse/HRB-17
     */
    url?: string;
}
/** @description Issues of Jira. */
export type JiraIssueList = components["schemas"]["JiraIssue"][];
/** @description A ref that is out of step with the origin. */
export interface RejectedRef {
    /**
     * @description The full name of the ref.
     * @example refs/heads/main
     */
    id: string;
    /**
     * @description The name of the ref without its prefix.
     * @example main
     */
    displayId: string;
    type: components["schemas"]["RefType"];
    /**
     * @description How the ref stands to the origin's.
     * @example DIVERGED
     * @enum {string}
     */
    state: "AHEAD" | "DIVERGED" | "ORPHANED";
    /**
     * @description Whether the ref is a tag.
     * @example false
     */
    tag?: boolean;
}
/** @description How a fork stands to its origin. The vendor prints each list of refs as a single object; servers send arrays, and leave them out while synchronization is off. */
export interface SyncStatus {
    /**
     * @description Whether the repository could be synchronized at all.
     * @example true
     */
    available: boolean;
    /**
     * @description Whether synchronization is on.
     * @example true
     */
    enabled: boolean;
    /** @description When the last synchronization ended. */
    lastSync?: components["schemas"]["Timestamp"];
    /** @description The refs with commits that the origin lacks. */
    aheadRefs?: components["schemas"]["RejectedRef"][];
    /** @description The refs that went on differently here and at the origin. */
    divergedRefs?: components["schemas"]["RejectedRef"][];
    /** @description The refs that the origin no longer has. */
    orphanedRefs?: components["schemas"]["RejectedRef"][];
}
/** @description Whether synchronization is to be on. */
export interface SyncSetting {
    /**
     * @description True to turn it on, false to turn it off.
     * @example true
     */
    enabled: boolean;
}
/** @description Details of the action. Only `MERGE` has one. */
export interface SyncContext {
    /**
     * @description The message of the merge commit. The server writes one when it is missing.
     * @example Merge the latest tide tables
     */
    commitMessage?: string;
}
/** @description What to do with a ref that is out of step. The vendor prints both fields as optional, but servers answer a bare 500 when one is missing. */
export interface SyncRequest {
    /**
     * @description The full name of the ref.
     * @example refs/heads/main
     */
    refId: string;
    /**
     * @description `MERGE` merges the origin's commits into a diverged ref, `DISCARD` throws the local commits away, `REBASE` puts them on top of the origin's.
     * @example MERGE
     * @enum {string}
     */
    action: "DISCARD" | "MERGE" | "REBASE";
    context?: components["schemas"]["SyncContext"];
}
/** @description What the test of a webhook sends. */
export interface WebhookTest {
    /**
     * @description Always true.
     * @example true
     * @enum {boolean}
     */
    test?: true;
}
/** @description What the bodies of all events have. */
export interface EventCore {
    /**
     * @description The key of the event, as the header `X-Event-Key` has it. Early releases leave it out.
     * @example pr:opened
     */
    eventKey?: string;
    /**
     * @description When it happened, to the second. Most releases send an offset without a colon, which not every parser of ISO 8601 takes.
     * @example 2026-06-02T17:00:00+0200
     */
    date?: string;
}
/** @description The mirror. */
export interface EventMirrorServer {
    /**
     * @description The mirror's id.
     * @example B1C2-D3E4-F5A6-7890
     */
    id: string;
    /**
     * @description The name of the mirror.
     * @example Outer Harbour
     */
    name: string;
}
/** @description A mirror has the changes of a repository. The vendor prints it without who caused them. */
export type RepositorySynchronizedEvent = components["schemas"]["EventCore"] & {
    /** @description Who changed the refs. Some servers leave it out. */
    actor?: components["schemas"]["User"];
    mirrorServer: components["schemas"]["EventMirrorServer"];
    /**
     * @description How the mirror fetched the changes, such as `INCREMENTAL` or `SNAPSHOT`. The vendor documents the words in small letters, and `smartMirror` for mirrors before 6.7.
     * @example INCREMENTAL
     */
    syncType?: string;
    /**
     * @description Whether there are so many changes that `changes` is empty.
     * @example false
     */
    refLimitExceeded?: boolean;
    /** @description The repository. */
    repository: components["schemas"]["Repository"];
    /** @description Which refs changed and how. */
    changes: components["schemas"]["RefChange"][];
};
/** @description What the bodies of events have that a user caused. */
export type UserEvent = components["schemas"]["EventCore"] & {
    /** @description Who caused the event. */
    actor: components["schemas"]["User"];
};
/**
 * @description A moment in an event. Releases before 10 send milliseconds since the Unix epoch as everywhere else, release 10 sends text in the form of ISO 8601. JavaScript's `Date` takes both.
 * @example 2026-06-02T15:00:00.000Z
 */
export type EventTimestamp = components["schemas"]["Timestamp"] | string;
/** @description A pull request in an event, which differs from that of the REST API in its dates. */
export type EventPullRequest = components["schemas"]["PullRequestWithoutDates"] & {
    /** @description When the pull request was opened. */
    createdDate: components["schemas"]["EventTimestamp"];
    /** @description When the pull request was last changed. */
    updatedDate: components["schemas"]["EventTimestamp"];
    /** @description When the pull request was merged or declined. Left out while it is open. */
    closedDate?: components["schemas"]["EventTimestamp"];
};
/** @description Something happened to a pull request. */
export type PullRequestEvent = components["schemas"]["UserEvent"] & {
    /** @description The pull request as it is now, or as it was last if it is deleted. */
    pullRequest: components["schemas"]["EventPullRequest"];
};
/** @description A comment in an event, which differs from that of the REST API in its dates. */
export type EventComment = components["schemas"]["CommentWithoutDates"] & {
    /** @description When the comment was written. */
    createdDate: components["schemas"]["EventTimestamp"];
    /** @description When the comment was last changed. */
    updatedDate: components["schemas"]["EventTimestamp"];
    /** @description When the comment was resolved. Left out while it is not. */
    resolvedDate?: components["schemas"]["EventTimestamp"];
    /** @description When the comment and its replies were settled. Left out while they are not. */
    threadResolvedDate?: components["schemas"]["EventTimestamp"];
    /** @description The replies, each with replies of its own. */
    comments?: components["schemas"]["EventComment"][];
    /** @description The comment that this one replies to, whole or by its number alone. Most answers leave it out, since replies stand inside their parent. */
    parent?: components["schemas"]["EventComment"] | components["schemas"]["CommentReference"];
    /** @description The tasks that hang on the comment, which earlier releases send. Newer ones have comments of severity `BLOCKER` instead. */
    tasks?: components["schemas"]["CommentTask"][];
};
/**
 * Format: int64
 * @description The number of the comment that this one replies to. Left out for a comment that is no reply.
 * @example 301
 */
export type CommentParentId = number;
/** @description Somebody commented on a pull request, or took a comment back. */
export type PullRequestCommentEvent = components["schemas"]["PullRequestEvent"] & {
    /** @description The comment. */
    comment: components["schemas"]["EventComment"];
    commentParentId?: components["schemas"]["CommentParentId"];
};
/**
 * @description The text of the comment as it was.
 * @example Who looks after the crane?
 */
export type PreviousComment = string;
/** @description Somebody changed a comment on a pull request. */
export type PullRequestCommentEditedEvent = components["schemas"]["PullRequestCommentEvent"] & {
    previousComment?: components["schemas"]["PreviousComment"];
};
/** @description The source branch of a pull request moved. */
export type PullRequestFromRefUpdatedEvent = components["schemas"]["PullRequestEvent"] & {
    /** @description The commit that the source branch pointed to before. */
    previousFromHash: components["schemas"]["CommitId"];
};
/** @description A branch with the commit at its tip. */
export type PreviousTarget = components["schemas"]["MinimalRef"] & {
    /** @description The commit that the branch pointed to. */
    latestCommit?: components["schemas"]["CommitId"];
    /**
     * @deprecated
     * @description The same as `latestCommit`, under its name of early releases.
     */
    latestChangeset?: components["schemas"]["CommitId"];
    /** @description The repository of the branch. Most releases leave it out. */
    repository?: components["schemas"]["Repository"];
};
/** @description The title, the description, the target branch or the draft state of a pull request changed. What did not change is told as it is. */
export type PullRequestModifiedEvent = components["schemas"]["PullRequestEvent"] & {
    /**
     * @description The title as it was.
     * @example Plan berths
     */
    previousTitle?: string;
    /**
     * @description The description as it was, null or absent where there was none.
     * @example Keeps deep ships off the berths.
     */
    previousDescription?: string | null;
    /**
     * @description Whether the pull request was a draft. Releases before 8.18 leave it out.
     * @example true
     */
    previousDraft?: boolean;
    /** @description The target branch as it was. */
    previousTarget?: components["schemas"]["PreviousTarget"];
};
/** @description A reviewer approved a pull request, asked for changes, or took that back. */
export type PullRequestReviewEvent = components["schemas"]["PullRequestEvent"] & {
    /** @description The reviewer, with the new status. */
    participant: components["schemas"]["PullRequestParticipant"];
    /** @description The status of the reviewer before. */
    previousStatus?: components["schemas"]["ParticipantStatus"];
};
/** @description The reviewers of a pull request changed. */
export type ReviewersUpdatedEvent = components["schemas"]["PullRequestEvent"] & {
    /** @description Who is a reviewer now. */
    addedReviewers?: components["schemas"]["User"][];
    /** @description Who is a reviewer no more. */
    removedReviewers?: components["schemas"]["User"][];
};
/** @description The target branch of a pull request moved. */
export type PullRequestToRefUpdatedEvent = components["schemas"]["PullRequestEvent"] & {
    /** @description The commit that the target branch pointed to before. The vendor lists the event and does not print its body, so this follows from its counterpart. */
    previousToHash?: components["schemas"]["CommitId"];
};
/** @description A project was renamed, or changed otherwise. */
export type ProjectModifiedEvent = components["schemas"]["UserEvent"] & {
    /** @description The project as it was. */
    old: components["schemas"]["Project"];
    /** @description The project as it is now. */
    new: components["schemas"]["Project"];
};
/** @description Somebody commented on a commit, or took a comment back. */
export type CommitCommentEvent = components["schemas"]["UserEvent"] & {
    /** @description The comment. */
    comment: components["schemas"]["EventComment"];
    commentParentId?: components["schemas"]["CommentParentId"];
    /** @description The commit that the comment is about. */
    commit: components["schemas"]["CommitId"];
    /** @description The repository of the commit. */
    repository: components["schemas"]["Repository"];
};
/** @description Somebody changed a comment on a commit. */
export type CommitCommentEditedEvent = components["schemas"]["CommitCommentEvent"] & {
    previousComment?: components["schemas"]["PreviousComment"];
};
/** @description A repository was forked. */
export type RepositoryForkedEvent = components["schemas"]["UserEvent"] & {
    /** @description The fork. Its `origin` is the repository that was forked. */
    repository: components["schemas"]["Repository"];
};
/** @description A repository was renamed, or changed otherwise. */
export type RepositoryModifiedEvent = components["schemas"]["UserEvent"] & {
    /** @description The repository as it was. */
    old: components["schemas"]["Repository"];
    /** @description The repository as it is now. */
    new: components["schemas"]["Repository"];
};
/** @description A commit in an event, which differs from that of the REST API in its dates. */
export type EventCommit = components["schemas"]["CommitWithoutDates"] & {
    /** @description When the change was written. */
    authorTimestamp: components["schemas"]["EventTimestamp"];
    /** @description When the commit was made. */
    committerTimestamp?: components["schemas"]["EventTimestamp"];
    /** @description The parents of the commit, none for the first and several for a merge. */
    parents: (components["schemas"]["EventCommit"] | components["schemas"]["MinimalCommit"])[];
};
/** @description A push, or another change of branches and tags. Earlier releases send neither `commits` nor `toCommit`. */
export type RefsChangedEvent = components["schemas"]["UserEvent"] & {
    /** @description The repository of the refs. */
    repository: components["schemas"]["Repository"];
    /** @description Which refs changed and how. One push can change several, and a push that changed none is told of too. */
    changes: components["schemas"]["RefChange"][];
    /** @description The newest commits that were pushed, at most a handful. Left out where a ref was deleted. */
    commits?: components["schemas"]["EventCommit"][];
    /** @description The commit that the ref points to now, with its parents whole. Left out where a ref was deleted. */
    toCommit?: components["schemas"]["EventCommit"];
};
/** @description A user as the event about secrets shows it, with nulls where nothing is known. */
export interface EventUser {
    /**
     * @description The name that the user signs in with.
     * @example mira
     */
    name: string;
    /**
     * @description The user's address, null for users that have none.
     * @example mira.okafor@example.com
     */
    emailAddress?: string | null;
    /**
     * Format: int32
     * @description The number of the user.
     * @example 101
     */
    id: number;
    /**
     * @description The name to show.
     * @example Mira Okafor
     */
    displayName: string;
    /**
     * @description Whether the user can sign in.
     * @example true
     */
    active: boolean;
    /**
     * @description The user's name as it stands in addresses.
     * @example mira
     */
    slug: string;
    type: components["schemas"]["UserType"];
    /**
     * @description The same as `name`.
     * @example mira
     */
    username?: string;
    /**
     * @description Whether the user comes from a directory.
     * @example false
     */
    crowdBacked?: boolean;
    /**
     * @description The user as that directory knows it.
     * @example null
     */
    backingCrowdUser?: {
        [key: string]: unknown;
    } | null;
    /** @description When the user was deleted. */
    deletedDate?: components["schemas"]["EventTimestamp"] | null;
    /**
     * @description The language that the user chose.
     * @example null
     */
    locale?: string | null;
    /**
     * @description The time zone that the user chose.
     * @example null
     */
    timeZone?: string | null;
    links?: components["schemas"]["SelfLinks"];
}
/** @description A place at which a rule of secret scanning found a secret. */
export interface SecretLocation {
    /** @description The repository that holds the commit. */
    repository?: components["schemas"]["Repository"];
    /** @description The commit that brought the secret. */
    commitId?: components["schemas"]["CommitId"];
    /**
     * @description The path of the file.
     * @example config/tides.properties
     */
    path?: string;
    /**
     * Format: int32
     * @description The number of the line.
     * @example 12
     */
    line?: number;
    /**
     * @description The name of the rule.
     * @example Tide service key
     */
    ruleName?: string;
}
/** @description Somebody pushed commits in which the server found secrets. */
export type SecretDetectedEvent = components["schemas"]["EventCore"] & {
    /** @description Who pushed the commits. The vendor prints this user with more keys than other events have. */
    actor?: components["schemas"]["EventUser"];
    /** @description The repository that was pushed to. The vendor prints it within the locations alone. */
    repository?: components["schemas"]["Repository"];
    /** @description Where the secrets are. */
    secretLocations: components["schemas"]["SecretLocation"][];
};
export interface paths {
    "/api/latest/dashboard/pull-request-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pull requests that the user may want to open
         * @description Lists branches to which the user pushed lately and for which there is no pull request yet, the latest first. Anonymous requests are answered with 401. There is never a second page, and `start` does nothing.
         */
        get: operations["listPullRequestSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/dashboard/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pull requests of a user
         * @description Lists the pull requests in all repositories that the user opened, was asked to review or takes part in, in any state unless `state` says otherwise. Anonymous requests are answered with 401.
         */
        get: operations["listDashboardPullRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/inbox/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pull requests in the inbox
         * @description Lists the open pull requests in all repositories that wait for the user. Anonymous requests are answered with 401. The vendor documents no answer.
         */
        get: operations["listInboxPullRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/inbox/pull-requests/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the pull requests in the inbox
         * @description Answers how many pull requests wait for the user. Anonymous requests are answered with 401. The vendor documents no answer.
         */
        get: operations["getInboxPullRequestCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/profile/recent/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recently used repositories
         * @description Lists the repositories that the user looked at last, the latest first. Only for a user who has signed in.
         */
        get: operations["listRecentRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * Stream an archive of a repository
         * @description Streams the files of one commit as an archive. Needs REPO_READ, or nothing where the repository is public. The length is not known in advance.
         */
        get: operations["getArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the attachment, which is what follows the slash in a link such as `attachment:42/17`.
                 * @example 17
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        /**
         * Stream an attachment
         * @description Streams the bytes of an attachment, or with `Range` a part of them. Needs REPO_READ. The vendor prints JSON and a header `User-Agent`, which is not a parameter.
         */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        /**
         * Delete an attachment
         * @description Deletes an attachment. Needs REPO_ADMIN. Comments that show it keep a link that leads nowhere.
         */
        delete: operations["deleteAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the attachment, which is what follows the slash in a link such as `attachment:42/17`.
                 * @example 17
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        /**
         * Get the metadata of an attachment
         * @description Answers what was noted about an attachment. Needs REPO_READ.
         */
        get: operations["getAttachmentMetadata"];
        /**
         * Set the metadata of an attachment
         * @description Notes any JSON about an attachment in place of what was noted before. Needs REPO_READ. The vendor declares the body as a string, meaning its raw text.
         */
        put: operations["setAttachmentMetadata"];
        post?: never;
        /**
         * Delete the metadata of an attachment
         * @description Deletes what was noted about an attachment and keeps the attachment. Needs REPO_ADMIN.
         */
        delete: operations["deleteAttachmentMetadata"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * List branches
         * @description Lists the branches of a repository, optionally only those whose name contains a text. Needs REPO_READ.
         */
        get: operations["listBranches"];
        put?: never;
        /**
         * Create a branch
         * @description Creates a branch at a commit, branch or tag. Needs REPO_WRITE, and leave by the branch permissions for the name.
         */
        post: operations["createBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * Browse the root
         * @description Answers a page of the entries of the root directory. Needs REPO_READ. With `type` it answers only that the root is a directory. The other parameters are for files and mean something only to the same request with a path.
         */
        get: operations["browseRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        /**
         * Browse a path
         * @description Answers what there is at a path, a page of lines for a file and a page of entries for a directory. Needs REPO_READ. With `size` or `type` it answers only that, and `size` wins over `type`.
         */
        get: operations["browsePath"];
        /**
         * Edit a file
         * @description Commits a new content for one file, which is created if need be, as is the branch. Needs REPO_WRITE. Each call makes a commit, so a second one is not the same as one.
         */
        put: operations["editFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * List changes
         * @description Lists what happened to each file in the commit `until`, or between `since` and `until`. Needs REPO_READ. The vendor prints `until` as optional and a server refuses with 400 when it is missing. The list ends at a number of changes that is set on the server, and no page goes beyond it.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * List commits
         * @description Lists the commits that can be reached from `until` and not from `since`, newest first. Needs REPO_READ. Without `until` it starts at the default branch.
         */
        get: operations["listCommits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        /**
         * Get a commit
         * @description Answers one commit by its hash. Needs REPO_READ. Names of branches and tags are not accepted. Most releases send the parents as whole commits here.
         */
        get: operations["getCommit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        /**
         * List the changes of a commit
         * @description Lists what happened to each file in a commit, compared with its first parent or with `since`. Needs REPO_READ. The list ends at a number of changes that is set on the server, and no page goes beyond it.
         */
        get: operations["listCommitChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        /**
         * List the comments on a commit
         * @description Lists the comments on a commit, or on the range of commits from `since` to it, optionally only those on one file. Needs REPO_READ. Replies stand inside the comments that they reply to.
         */
        get: operations["listCommitComments"];
        put?: never;
        /**
         * Comment on a commit
         * @description Adds a comment to a commit, to a file or line that it changes, or to another comment. Needs REPO_READ. The user watches the commit from then on.
         */
        post: operations["createCommitComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
                /**
                 * @description The number of the comment.
                 * @example 301
                 */
                commentId: number;
            };
            cookie?: never;
        };
        /**
         * Get a comment on a commit
         * @description Answers one comment on a commit with its replies. Needs REPO_READ.
         */
        get: operations["getCommitComment"];
        /**
         * Update a comment on a commit
         * @description Changes the text or another field of a comment on a commit. Needs REPO_READ. Only the author may change the text, and only the author or someone with REPO_ADMIN the rest. The body must carry the current `version`, though the vendor documents no field as required.
         */
        put: operations["updateCommitComment"];
        post?: never;
        /**
         * Delete a comment on a commit
         * @description Deletes a comment on a commit. Needs REPO_READ for one's own comments and REPO_ADMIN for those of others. Nobody can delete a comment that has replies. The vendor declares `version` as optional, but servers refuse with 409 when it is missing.
         */
        delete: operations["deleteCommitComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        /**
         * Get the diff of a commit
         * @description Answers what a commit changed, or what differs between `since` and it, with the comments on it. Needs REPO_READ. Servers cut it short at a limit of their own and set `truncated`, and there is no next page. The vendor does not describe the answer.
         */
        get: operations["getCommitDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        /**
         * Get the diff of a file in a commit
         * @description Answers what a commit changed in a file or below a directory, or what differs there between `since` and it. Needs REPO_READ. Servers cut it short at a limit of their own and set `truncated`, and there is no next page. The vendor documents a bare diff of one file, but servers answer the same as for the whole commit.
         */
        get: operations["getCommitFileDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        /**
         * List the pull requests with a commit
         * @description Lists the pull requests of the repository that bring a commit, in any state. Needs REPO_READ.
         */
        get: operations["listCommitPullRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Watch a commit
         * @description Has the server tell the user about comments on a commit. Needs REPO_READ. The hash must be given in full. The request has no body, and many servers take it for a forged one unless it has the header.
         */
        post: operations["watchCommit"];
        /**
         * Stop watching a commit
         * @description Has the server no longer tell the user about comments on a commit. Needs REPO_READ. The hash must be given in full.
         */
        delete: operations["unwatchCommit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * Compare files
         * @description Lists what happened to each file in `from` that is not in `to`. Needs REPO_READ, in the repository `fromRepo` too if it is given.
         */
        get: operations["compareChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * Compare commits
         * @description Lists the commits that can be reached from `from` and not from `to`, newest first. Needs REPO_READ, in the repository `fromRepo` too if it is given.
         */
        get: operations["compareCommits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The path of the file or directory from the root of the repository, starting with a slash of its own, or nothing for all files. The client adds a missing first slash. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example /src/planner.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        /**
         * Compare lines
         * @description Answers what differs line by line in `from` since it left `to`, in one file, below one directory or everywhere. Needs REPO_READ, in the repository `fromRepo` too if it is given. Servers answer JSON only, cut it short at a limit of their own, and send no pages, although the vendor prints a page and the parameters `start` and `limit`.
         */
        get: operations["compareDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * Stream a diff as text
         * @description Streams what changed in the commit `until`, or between `since` and `until`, in the format of `git diff`. Needs REPO_READ. The paths in it start with `src://` and `dst://` instead of `a/` and `b/`. The vendor prints JSON, but servers answer plain text.
         */
        get: operations["getRawDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        /**
         * Stream the diff of a file as text
         * @description Streams what changed in a file or below a directory in the commit `until`, or between `since` and `until`, in the format of `git diff`. Needs REPO_READ. The paths in it start with `src://` and `dst://` instead of `a/` and `b/`. The vendor prints JSON, but servers answer plain text.
         */
        get: operations["getRawFileDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * List all files
         * @description Lists the paths of all files of the repository, those of subdirectories included. Needs REPO_READ.
         */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The path of the directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src
                 */
                path: string;
            };
            cookie?: never;
        };
        /**
         * List the files of a directory
         * @description Lists the paths of all files of a directory, those of subdirectories included. Needs REPO_READ. The paths start at the directory, not at the root.
         */
        get: operations["listDirectoryFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * List hook scripts
         * @description Lists the hook scripts that are configured to run for a repository. Needs REPO_ADMIN.
         */
        get: operations["listHookScripts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the script. The vendor declares it as text.
                 * @example 12
                 */
                scriptId: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Configure a hook script
         * @description Lets a hook script run for a repository, or changes which changes it runs for. Needs REPO_ADMIN. The script must have been stored on the server before.
         */
        put: operations["setHookScript"];
        post?: never;
        /**
         * Stop a hook script
         * @description Takes a hook script out of those that run for a repository. Needs REPO_ADMIN. The script itself stays on the server.
         */
        delete: operations["deleteHookScript"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * List the labels of a repository
         * @description Lists the labels that a repository bears. Needs REPO_READ. The vendor documents a single label; servers send a page and take `start` and `limit`.
         */
        get: operations["listLabels"];
        put?: never;
        /**
         * Add a label to a repository
         * @description Adds a label to a repository, and makes the label if it is new to the server. Needs REPO_ADMIN.
         */
        post: operations["addLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The label.
                 * @example logistics
                 */
                labelName: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a label from a repository
         * @description Takes a label off a repository. Needs REPO_ADMIN.
         */
        delete: operations["removeLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * Get the last commits to the files of the root
         * @description Answers for each file in the root directory the last commit that changed it, looking back from `at`. Needs REPO_READ, or nothing where the repository is public. The answer is not paged. Releases before 4.6 do not have it.
         */
        get: operations["getLastModified"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The path of the directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src
                 */
                path: string;
            };
            cookie?: never;
        };
        /**
         * Get the last commits to the files of a directory
         * @description Answers for each file in a directory the last commit that changed it, looking back from `at`. Needs REPO_READ, or nothing where the repository is public. The answer is not paged. The path of a file is refused with 400, and with 500 by early releases. Releases before 4.6 do not have it.
         */
        get: operations["getPathLastModified"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * List who takes part in pull requests
         * @description Lists the users who take part in any pull request to the repository, or with `direction=OUTGOING` from it. Needs REPO_READ.
         */
        get: operations["listRepositoryParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * Stream a patch
         * @description Streams the commit `until`, or each commit between `since` and `until`, as a patch that `git am` can apply. Needs REPO_READ. The vendor prints JSON, but servers answer plain text. Caches may keep the answer where the commits are given by their full hashes.
         */
        get: operations["getPatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * List pull requests
         * @description Lists the pull requests to the repository, or with `direction=OUTGOING` those from it, the newest first. Needs REPO_READ. Only open ones are listed unless `state` says otherwise. Up to ten people whom a pull request must have can be named by numbered parameters: `username.1` with `role.1` and `approved.1`, then `username.2` and so on without a gap, of which only the first are described here.
         */
        get: operations["listPullRequests"];
        put?: never;
        /**
         * Open a pull request
         * @description Opens a pull request from a branch or tag to a branch, which may be in another repository of the same family of forks. Needs REPO_READ in both repositories. The path names the repository of `toRef`. Both ends need their repository, although the vendor marks nothing as required. The default reviewers do not come by themselves. While a pull request between the same branches is open, a second one is refused with 409, whose error holds the first in `existingPullRequest`.
         */
        post: operations["createPullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /**
         * Get a pull request
         * @description Answers a pull request with its `version`, which most other operations on it must be sent. Needs REPO_READ.
         */
        get: operations["getPullRequest"];
        /**
         * Update a pull request
         * @description Changes the title, the description, the reviewers, the target branch or the draft status. An update without `reviewers` removes all reviewers: send those that are to stay. Everything else that is left out stays as it is. Needs REPO_READ for one's own pull requests and REPO_WRITE for those of others. `version` is required and a stale one is refused with 409, so read the pull request first. What was read can be sent back whole.
         */
        put: operations["updatePullRequest"];
        post?: never;
        /**
         * Delete a pull request
         * @description Deletes a pull request for good, with all that was said about it. Needs REPO_ADMIN, unless the user opened it and the server lets authors delete their own, which is the default. The version goes in the body of the DELETE.
         */
        delete: operations["deletePullRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /**
         * Stream the diff of a pull request as text
         * @description Streams what a pull request changes, in the format of `git diff`. Needs REPO_READ.
         */
        get: operations["getRawPullRequestDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /**
         * Stream a pull request as a patch
         * @description Streams each commit of a pull request as a patch that `git am` can apply. Needs REPO_READ.
         */
        get: operations["getPullRequestPatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /**
         * List what happened to a pull request
         * @description Lists what happened to a pull request since it was opened, comments, reviews and pushes, the newest first. Needs REPO_READ. The `action` of an activity says what else it holds. Be ready for actions that are not listed here, as plugins and later releases bring their own.
         */
        get: operations["listPullRequestActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /**
         * Find out whether a pull request waits to be merged
         * @description Answers how a pull request is to be merged as soon as its checks allow it, where someone asked for that. Needs REPO_READ. Releases before 8.14 do not know the route.
         */
        get: operations["getPullRequestAutoMerge"];
        put?: never;
        /**
         * Try to merge a pull request that waits for it
         * @description Makes the server try again to merge a pull request that someone asked to be merged as soon as its checks allow it, which is done by `autoMerge` of the merge itself. Needs REPO_WRITE. Many servers take a request without a body for a forged one unless it has the header. Releases before 8.14 do not know the route.
         */
        post: operations["requestPullRequestAutoMerge"];
        /**
         * Stop waiting to merge a pull request
         * @description Takes back that a pull request is to be merged as soon as its checks allow it. Needs REPO_WRITE. Releases before 8.14 do not know the route.
         */
        delete: operations["cancelPullRequestAutoMerge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /**
         * List the files that a pull request changes
         * @description Lists what a pull request does to each file. Needs REPO_READ. There is only one page: servers cut it short at `limit` or a limit of their own, ignore `start`, and say `isLastPage: false` without a next page where files are missing. The vendor prints a single change in place of the page.
         */
        get: operations["listPullRequestChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /**
         * Get the message that a merge would have
         * @description Answers the message that the server would give to the commit of the merge, made of the template that the repository has for it. Needs REPO_READ.
         */
        get: operations["getPullRequestCommitMessageSuggestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /**
         * List the commits of a pull request
         * @description Lists the commits that a pull request brings to its target branch, the newest first. Needs REPO_READ.
         */
        get: operations["listPullRequestCommits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a pull request
         * @description Closes a pull request without merging it. Needs REPO_READ. The current version must be sent, in the query or in the body: without one, or with a stale one, servers answer 409, although the vendor calls it optional. A request without a JSON body is taken for a forged one unless it has the header.
         */
        post: operations["declinePullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /**
         * Get the diff of a pull request
         * @description Answers what a pull request changes in all files, line by line. Needs REPO_READ. Servers cut it short at a limit of their own and set `truncated`, and there is no next page. The vendor documents only the route with a path.
         */
        get: operations["getPullRequestDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /**
         * Count what a pull request changes
         * @description Answers how many files a pull request changes, and how many lines it adds and removes. Needs REPO_READ. The vendor documents only the route with a path. Releases before 9.1 do not know the route.
         */
        get: operations["getPullRequestDiffStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        /**
         * Count what a pull request changes in a file
         * @description Answers how many lines a pull request adds and removes in a file or below a directory, and in how many files. Needs REPO_READ. A file that was moved or copied needs `srcPath`. Releases before 9.1 do not know the route.
         */
        get: operations["getPullRequestFileDiffStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        /**
         * Get the diff of a file in a pull request
         * @description Answers what a pull request changes in a file or below a directory, line by line. Needs REPO_READ. A file that was moved or copied needs `srcPath`. Servers cut it short at a limit of their own and set `truncated`, and there is no next page. The vendor documents a bare diff of one file, but servers answer the same as for all files.
         */
        get: operations["getPullRequestFileDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /**
         * Find out whether a pull request can be merged
         * @description Answers whether a pull request can be merged and what stands in the way, conflicts and checks that refuse. It merges nothing, which is what the POST does. Needs REPO_READ. A pull request that is not open is answered with 409.
         */
        get: operations["getPullRequestMergeStatus"];
        put?: never;
        /**
         * Merge a pull request
         * @description Merges a pull request at once, or with `autoMerge` as soon as its checks allow it. Needs REPO_WRITE. The current version must be sent, in the query or in the body: without one, or with a stale one, servers answer 409, although the vendor calls it optional. What stands in the way is 409 too, with `conflicted` and `vetoes` in the error. A request without a JSON body is taken for a forged one unless it has the header.
         */
        post: operations["mergePullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /**
         * Get the merge base of a pull request
         * @description Answers the last commit that the branches of a pull request have in common. Needs REPO_READ. Where there are several, the server chooses one.
         */
        get: operations["getPullRequestMergeBase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a pull request
         * @description Opens a declined pull request again. Needs REPO_READ. The current version must be sent, in the query or in the body: without one, or with a stale one, servers answer 409, although the vendor calls it optional. A request without a JSON body is taken for a forged one unless it has the header.
         */
        post: operations["reopenPullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        /**
         * Stream a file
         * @description Streams the bytes of a file, with the media type that its name suggests. Needs REPO_READ. With `markup=true` it answers the file rendered as HTML instead.
         */
        get: operations["getRawFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * List changes of refs
         * @description Lists the pushes and other changes of the branches and tags of a repository, the latest first. Needs REPO_ADMIN.
         */
        get: operations["listRefChangeActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * List branches with changes
         * @description Lists the branches that the record of changes knows, by name alone. Needs REPO_ADMIN.
         */
        get: operations["listRefChangeBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * Get the auto-decline settings
         * @description Answers whether and when the server declines pull requests that nobody works on. Needs REPO_READ. A repository without settings of its own answers those of its project, and failing these the server's defaults. Releases before 7.11 do not know the route.
         */
        get: operations["getAutoDeclineSettings"];
        /**
         * Set the auto-decline settings
         * @description Gives the repository auto-decline settings of its own, or replaces them. Needs REPO_ADMIN. Both fields must be sent, also to turn it off, although the vendor calls them optional.
         */
        put: operations["setAutoDeclineSettings"];
        post?: never;
        /**
         * Delete the auto-decline settings
         * @description Takes away the repository's own auto-decline settings, so that those of its project hold again, and failing these the server's defaults. Needs REPO_ADMIN.
         */
        delete: operations["deleteAutoDeclineSettings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * List hooks
         * @description Lists the hooks that plugins provide for a repository, with whether each is on. Needs REPO_READ. Merge checks are hooks too.
         */
        get: operations["listRepositoryHooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The key of the hook, that of its plugin and that of the module with a colon in between.
                 * @example com.atlassian.bitbucket.server.bitbucket-bundled-hooks:force-push-hook
                 */
                hookKey: string;
            };
            cookie?: never;
        };
        /**
         * Get a hook
         * @description Answers one hook by its key, with whether it is on for the repository. Needs REPO_READ.
         */
        get: operations["getRepositoryHook"];
        put?: never;
        post?: never;
        /**
         * Delete the configuration of a hook
         * @description Deletes what the repository has decided about a hook and its settings, so that it follows the project again. Needs REPO_ADMIN. The hook itself stays.
         */
        delete: operations["deleteRepositoryHook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The key of the hook, that of its plugin and that of the module with a colon in between.
                 * @example com.atlassian.bitbucket.server.bitbucket-bundled-hooks:force-push-hook
                 */
                hookKey: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Turn a hook on
         * @description Turns a hook on for a repository, and replaces its settings when a body is sent. Needs REPO_ADMIN. The vendor describes the body only in words, leaves the 400 out and lists the `Content-Length` header, which no caller has to set.
         */
        put: operations["enableRepositoryHook"];
        post?: never;
        /**
         * Turn a hook off
         * @description Turns a hook off for a repository and keeps its settings. Needs REPO_ADMIN. The vendor documents 200 with the hook, but as with other deletions servers may answer 204.
         */
        delete: operations["disableRepositoryHook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The key of the hook, that of its plugin and that of the module with a colon in between.
                 * @example com.atlassian.bitbucket.server.bitbucket-bundled-hooks:force-push-hook
                 */
                hookKey: string;
            };
            cookie?: never;
        };
        /**
         * Get the settings of a hook
         * @description Answers the settings that are stored for a hook. Needs REPO_READ. The vendor leaves out that a hook without settings answers 204.
         */
        get: operations["getRepositoryHookSettings"];
        /**
         * Replace the settings of a hook
         * @description Replaces the settings of a hook. Needs REPO_ADMIN. The plugin decides which settings it accepts, and what takes more than 32 KB is refused.
         */
        put: operations["setRepositoryHookSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * Get the pull request settings
         * @description Answers what a pull request needs before it can be merged, and how it may be merged. Needs REPO_READ. Each setting comes from a plugin, so servers with further plugins send further keys.
         */
        get: operations["getPullRequestSettings"];
        put?: never;
        /**
         * Update the pull request settings
         * @description Changes the settings that are sent and leaves the others alone. Needs REPO_ADMIN. Nothing is changed when one of them is not valid. An empty `mergeConfig` takes away the repository's own one, so that the project's or the server's holds again.
         */
        post: operations["updatePullRequestSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * List tags
         * @description Lists the tags of a repository, optionally only those whose name contains a text. Needs REPO_READ.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create a tag
         * @description Creates a tag at a commit, branch or tag, an annotated one if there is a message and a lightweight one otherwise. Needs REPO_WRITE. The vendor documents no 400, which servers answer to a bad or taken name.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The name of the tag, with or without `refs/tags/`. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example release/1.4.0
                 */
                name: string;
            };
            cookie?: never;
        };
        /**
         * Get a tag
         * @description Answers one tag by its name. Needs REPO_READ.
         */
        get: operations["getTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Watch a repository
         * @description Makes the signed-in user a watcher of the repository, who is told about what happens to it. Needs REPO_READ. The vendor documents a body, which servers do not need. Many servers take a request without one for a forged one unless it has the header.
         */
        post: operations["watchRepository"];
        /**
         * Stop watching a repository
         * @description Takes the signed-in user off the watchers of the repository. Needs REPO_READ.
         */
        delete: operations["unwatchRepository"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Lists the webhooks of a repository, optionally only those for certain events. Needs REPO_ADMIN. The vendor's documents leave out that the list comes in pages.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Creates a webhook for a repository. Needs REPO_ADMIN. Releases that answer 400 with a `JsonMappingException` may have stored the webhook nonetheless, so look for it before trying again.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test an address
         * @description Calls an address as a webhook would, and answers what was sent and what came back. Needs REPO_ADMIN. The answer holds the credentials that were sent.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the webhook. The vendor declares it as a string.
                 * @example 11
                 */
                webhookId: number;
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Answers one webhook by its number. Needs REPO_ADMIN.
         */
        get: operations["getWebhook"];
        /**
         * Replace a webhook
         * @description Puts a whole webhook in the place of another. Needs REPO_ADMIN. What the body leaves out is lost or makes the server refuse, so read the webhook first and send all of it back.
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Delete a webhook
         * @description Deletes a webhook. Needs REPO_ADMIN.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the webhook. The vendor declares it as a string.
                 * @example 11
                 */
                webhookId: number;
            };
            cookie?: never;
        };
        /**
         * Get the latest call of a webhook
         * @description Answers the latest call of a webhook with its request and its result, optionally only for an event or an outcome. Needs REPO_ADMIN.
         */
        get: operations["getLatestWebhookInvocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the webhook. The vendor declares it as a string.
                 * @example 11
                 */
                webhookId: number;
            };
            cookie?: never;
        };
        /**
         * Get the statistics of a webhook
         * @description Answers how the calls of a webhook went lately, optionally only for one event. Needs REPO_ADMIN.
         */
        get: operations["getWebhookStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the webhook. The vendor declares it as a string.
                 * @example 11
                 */
                webhookId: number;
            };
            cookie?: never;
        };
        /**
         * Get the statistics of a webhook by event
         * @description Answers how the calls of a webhook went lately for each event. Needs REPO_ADMIN. The vendor documents a single history, but servers send one for each event.
         */
        get: operations["getWebhookStatisticsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List repositories
         * @description Lists the repositories of all projects that the user may see, narrowed down by the parameters. Needs no permission, but an anonymous user only gets public repositories, and none at all when `permission` is given. Since 8.0 archived repositories are left out unless `archived` asks for them.
         */
        get: operations["listRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * List ref restrictions
         * @description Lists the restrictions on the branches and tags of a repository, those of its project included. Needs REPO_ADMIN.
         */
        get: operations["listRefRestrictions"];
        put?: never;
        /**
         * Create ref restrictions
         * @description Restricts what may be done to branches and tags, with one restriction or with several in an array of the bulk media type, which answers an array. Needs REPO_ADMIN, where the vendor's text names PROJECT_ADMIN. A restriction of the same type and matcher is replaced and keeps its id.
         */
        post: operations["createRefRestriction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the restriction. The vendor declares it as a string.
                 * @example 12
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a ref restriction
         * @description Answers one restriction by its id. Needs REPO_ADMIN.
         */
        get: operations["getRefRestriction"];
        put?: never;
        post?: never;
        /**
         * Delete a ref restriction
         * @description Deletes one restriction by its id. Needs REPO_ADMIN.
         */
        delete: operations["deleteRefRestriction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a branch through branch utilities
         * @description Creates a branch at a commit, branch or tag. Needs REPO_WRITE, and leave by the branch permissions for the name. The other way to create a branch, below `/api`, answers 200 instead of 201.
         */
        post: operations["createBranchViaBranchUtils"];
        /**
         * Delete a branch
         * @description Deletes a branch, and succeeds just as well when there is none of that name. Needs REPO_WRITE, and leave by the branch permissions for the name. The branch is named in the body, which is unusual for a DELETE.
         */
        delete: operations["deleteBranch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        /**
         * List the branches that contain a commit
         * @description Lists the branches from which a commit can be reached, which costs the server time in a large repository. Needs REPO_READ. The vendor declares the hash as JSON; servers take it as it is, without quotes.
         */
        get: operations["listCommitBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
                /**
                 * @description The number of the comment.
                 * @example 301
                 */
                commentId: number;
                /**
                 * @description The shortcut of the emoticon, without colons.
                 * @example thumbsup
                 */
                emoticon: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * React to a comment
         * @description Adds the user's reaction to a comment on a commit, and changes nothing when the user reacted with that emoticon before. Needs REPO_READ. The vendor documents no refusal.
         */
        put: operations["addCommentReaction"];
        post?: never;
        /**
         * Take back a reaction to a comment
         * @description Removes the user's own reaction from a comment on a commit. Needs REPO_READ. The vendor documents no refusal.
         */
        delete: operations["removeCommentReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /**
         * Find out whether a pull request can be rebased
         * @description Answers what stands in the way of a rebase, such as a source that is no branch, or a user without an address or without REPO_WRITE in the source repository. It changes nothing. Needs REPO_READ.
         */
        get: operations["getPullRequestRebaseStatus"];
        put?: never;
        /**
         * Rebase a pull request
         * @description Puts the commits of a pull request on top of its target branch, which rewrites the source branch for good. Needs REPO_READ, and REPO_WRITE in the source repository.
         */
        post: operations["rebasePullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a tag of either kind
         * @description Creates an annotated or a lightweight tag, and moves a tag of that name when `force` is set. Needs REPO_WRITE. The other way to create a tag, below `/api`, decides the kind by the message and answers 200 instead of 201.
         */
        post: operations["createTagViaGit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The name of the tag, with or without `refs/tags/`. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example release/1.4.0
                 */
                name: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tag
         * @description Deletes a tag. Needs REPO_WRITE. Unlike the deletion of a branch, it answers 404 when there is no tag of that name.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jira/latest/comments/{commentId}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The number of the comment.
                 * @example 301
                 */
                commentId: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an issue for a comment
         * @description Creates an issue in a linked Jira server and ties it to a comment on a pull request. Needs REPO_READ, and the right to create it in Jira. Comments on commits are refused.
         */
        post: operations["createCommentIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jira/latest/issues/{issueKey}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the issue.
                 * @example HRB-17
                 */
                issueKey: string;
            };
            cookie?: never;
        };
        /**
         * List the commits of an issue
         * @description Lists the commits in all repositories whose message names an issue, each with its first changes. Repositories that the user cannot read are left out.
         */
        get: operations["listIssueCommits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /**
         * List the issues of a pull request
         * @description Lists the issues of Jira that the commits of a pull request name. Needs REPO_READ. It is one list without pages, and only the first hundred commits are looked at.
         */
        get: operations["listPullRequestIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sync/latest/projects/{projectKey}/repos/{repositorySlug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /**
         * Get the synchronization status
         * @description Answers how a fork stands to its origin, or with `at` how one of its refs does. Needs REPO_READ. Being enabled is not enough, since a change of permissions can make synchronization unavailable later.
         */
        get: operations["getSyncStatus"];
        put?: never;
        /**
         * Turn synchronization on or off
         * @description Turns the synchronization of a fork on or off. Needs REPO_ADMIN. Turning it on synchronizes at once and answers the outcome, turning it off answers 204.
         */
        post: operations["setSyncEnabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronize a ref
         * @description Brings one ref of a fork back into step with the origin by merging or by throwing local commits away. Needs REPO_WRITE. It answers the ref while it is still out of step, and 204 once it is not.
         */
        post: operations["synchronizeRef"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "diagnostics:ping": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Webhook tested
         * @description Sent when somebody tests a webhook or its address, often without a signature even if the webhook has a secret. No webhook can ask for it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "mirror:repo_synchronized": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mirror synchronized
         * @description Sent when a mirror has fetched the changes of a repository.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RepositorySynchronizedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:comment:added": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pull request commented
         * @description Sent when somebody comments on a pull request or replies to such a comment.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PullRequestCommentEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:comment:deleted": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pull request comment deleted
         * @description Sent when somebody deletes a comment on a pull request.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PullRequestCommentEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:comment:edited": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pull request comment edited
         * @description Sent when somebody changes a comment on a pull request.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PullRequestCommentEditedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:declined": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pull request declined
         * @description Sent when a pull request is declined.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PullRequestEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:deleted": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pull request deleted
         * @description Sent when a pull request is deleted.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PullRequestEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:from_ref_updated": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Source branch updated
         * @description Sent when the source branch of an open pull request moves, since release 7.0.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PullRequestFromRefUpdatedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:merged": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pull request merged
         * @description Sent when a pull request is merged.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PullRequestEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:modified": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pull request modified
         * @description Sent when the title, the description, the target branch or the draft state of a pull request changes.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PullRequestModifiedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:opened": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pull request opened
         * @description Sent when a pull request is opened.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PullRequestEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:reviewer:approved": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pull request approved
         * @description Sent when a reviewer approves a pull request.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PullRequestReviewEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:reviewer:changes_requested": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes requested, by its documented key
         * @description The key that the vendor's newer documents have for `pr:reviewer:needs_work`, with the same body. Servers are known to refuse it when a webhook is created, so a receiver should understand both.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PullRequestReviewEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:reviewer:needs_work": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes requested
         * @description Sent when a reviewer asks for changes. This is the key that servers take when a webhook is created; the vendor's newer documents have `pr:reviewer:changes_requested`.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PullRequestReviewEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:reviewer:unapproved": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pull request unapproved
         * @description Sent when a reviewer takes an approval back.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PullRequestReviewEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:reviewer:updated": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reviewers updated
         * @description Sent when reviewers are added to a pull request or removed from it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReviewersUpdatedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pr:to_ref_updated": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Target branch updated
         * @description Sent when the target branch of an open pull request moves, by the vendor's list of events. Servers are known to refuse the key when a webhook is created, so it may never come.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PullRequestToRefUpdatedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "project:modified": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Project modified
         * @description Sent when a project is renamed.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ProjectModifiedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "repo:comment:added": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commit commented
         * @description Sent when somebody comments on a commit or replies to such a comment.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommitCommentEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "repo:comment:deleted": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commit comment deleted
         * @description Sent when somebody deletes a comment on a commit.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommitCommentEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "repo:comment:edited": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commit comment edited
         * @description Sent when somebody changes a comment on a commit.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommitCommentEditedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "repo:forked": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repository forked
         * @description Sent when a repository is forked.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RepositoryForkedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "repo:modified": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repository modified
         * @description Sent when a repository is renamed.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RepositoryModifiedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "repo:refs_changed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refs changed
         * @description Sent when branches or tags change, by a push, a merge or an edit on the server. `type` tells whether a ref is new, gone or moved. The `toHash` of one that is gone is 40 zeros and no commit.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefsChangedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "repo:secret_detected": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                 * @example pr:opened
                 */
                "X-Event-Key": string;
                /**
                 * @description A number for this delivery, a UUID.
                 * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                 * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                 */
                "X-Hub-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Secret detected
         * @description Sent when somebody pushes commits in which the server's secret scanning finds something. Servers take the key when a webhook is created; the body is known from the vendor's documents alone.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
                     * @example pr:opened
                     */
                    "X-Event-Key": string;
                    /**
                     * @description A number for this delivery, a UUID.
                     * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
                     * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
                     */
                    "X-Hub-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            /** @description The event. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SecretDetectedEvent"];
                };
            };
            responses: {
                200: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Page: Page;
        Timestamp: Timestamp;
        RefType: RefType;
        MinimalRef: MinimalRef;
        ChangedRef: ChangedRef;
        NoCommit: NoCommit;
        CommitId: CommitId;
        RefAddition: RefAddition;
        RefDeletion: RefDeletion;
        RefUpdate: RefUpdate;
        RefChange: RefChange;
        Repository: Repository;
        UserType: UserType;
        LegacyLink: LegacyLink;
        Link: Link;
        SelfLinks: SelfLinks;
        User: User;
        Project: Project;
        RepositoryLinks: RepositoryLinks;
        PullRequestSuggestion: PullRequestSuggestion;
        PullRequestSuggestionPage: PullRequestSuggestionPage;
        Veto: Veto;
        PullRequestState: PullRequestState;
        PullRequestRef: PullRequestRef;
        ParticipantRole: ParticipantRole;
        ParticipantStatus: ParticipantStatus;
        PullRequestParticipant: PullRequestParticipant;
        MergeOutcome: MergeOutcome;
        Person: Person;
        Author: Author;
        CommitWithoutDates: CommitWithoutDates;
        Commit: Commit;
        MinimalCommit: MinimalCommit;
        PullRequestProperties: PullRequestProperties;
        PullRequestWithoutDates: PullRequestWithoutDates;
        PullRequest: PullRequest;
        ErrorMessage: ErrorMessage;
        Errors: Errors;
        PlainMessage: PlainMessage;
        Forbidden: Forbidden;
        PullRequestPage: PullRequestPage;
        PullRequestCount: PullRequestCount;
        RepositoryPage: RepositoryPage;
        MissingRoute: MissingRoute;
        NotFound: NotFound;
        AttachmentMetadata: AttachmentMetadata;
        AttachmentMetadataContent: AttachmentMetadataContent;
        Branch: Branch;
        BranchPage: BranchPage;
        BranchCreation: BranchCreation;
        Line: Line;
        Blame: Blame;
        FileLines: FileLines;
        FilePath: FilePath;
        NodeType: NodeType;
        DirectoryEntry: DirectoryEntry;
        DirectoryEntryPage: DirectoryEntryPage;
        Directory: Directory;
        PathType: PathType;
        FileSize: FileSize;
        BlameList: BlameList;
        BrowseResult: BrowseResult;
        FileEdit: FileEdit;
        ChangeType: ChangeType;
        ConflictChange: ConflictChange;
        Conflict: Conflict;
        Change: Change;
        ChangePage: ChangePage;
        CommitPage: CommitPage;
        CommentSeverity: CommentSeverity;
        CommentState: CommentState;
        DiffType: DiffType;
        LineType: LineType;
        DiffSide: DiffSide;
        MultilineMarker: MultilineMarker;
        MultilineSpan: MultilineSpan;
        CommentAnchor: CommentAnchor;
        PermittedOperations: PermittedOperations;
        Emoticon: Emoticon;
        CommentReaction: CommentReaction;
        CommentProperties: CommentProperties;
        CommentWithoutDates: CommentWithoutDates;
        Comment: Comment;
        CommentReference: CommentReference;
        CommentTask: CommentTask;
        CommentPage: CommentPage;
        CommentAnchorRequest: CommentAnchorRequest;
        CommentCreation: CommentCreation;
        CommentUpdate: CommentUpdate;
        DiffLine: DiffLine;
        DiffSegment: DiffSegment;
        DiffHunk: DiffHunk;
        FileDiff: FileDiff;
        Diff: Diff;
        FilePage: FilePage;
        ScopeType: ScopeType;
        Scope: Scope;
        HookScript: HookScript;
        HookScriptConfig: HookScriptConfig;
        HookScriptConfigPage: HookScriptConfigPage;
        HookScriptTriggers: HookScriptTriggers;
        Label: Label;
        LabelPage: LabelPage;
        LastModified: LastModified;
        UserPage: UserPage;
        RepositoryReference: RepositoryReference;
        PullRequestRefCreation: PullRequestRefCreation;
        UserReference: UserReference;
        PullRequestReviewerRequest: PullRequestReviewerRequest;
        PullRequestCreation: PullRequestCreation;
        PullRequestRefUpdate: PullRequestRefUpdate;
        PullRequestUpdate: PullRequestUpdate;
        PullRequestDeletion: PullRequestDeletion;
        PullRequestActivityCore: PullRequestActivityCore;
        PullRequestCommentActivity: PullRequestCommentActivity;
        RescopedCommits: RescopedCommits;
        PullRequestRescopeActivity: PullRequestRescopeActivity;
        PullRequestUpdateActivity: PullRequestUpdateActivity;
        PullRequestMergeActivity: PullRequestMergeActivity;
        AutoMergeCancellationActivity: AutoMergeCancellationActivity;
        PlainPullRequestActivity: PlainPullRequestActivity;
        OtherPullRequestActivity: OtherPullRequestActivity;
        PullRequestActivity: PullRequestActivity;
        PullRequestActivityPage: PullRequestActivityPage;
        AutoMergeRequest: AutoMergeRequest;
        AutoMergeResult: AutoMergeResult;
        ChangeOutline: ChangeOutline;
        ChangeOutlineList: ChangeOutlineList;
        PullRequestChanges: PullRequestChanges;
        CommitMessageSuggestion: CommitMessageSuggestion;
        PullRequestVersion: PullRequestVersion;
        PullRequestDecline: PullRequestDecline;
        DiffStatsSummary: DiffStatsSummary;
        PullRequestMergeStatus: PullRequestMergeStatus;
        PullRequestMergeRequest: PullRequestMergeRequest;
        PullRequestReopening: PullRequestReopening;
        RefChangeActivity: RefChangeActivity;
        RefChangeActivityPage: RefChangeActivityPage;
        MinimalRefPage: MinimalRefPage;
        AutoDeclineSettings: AutoDeclineSettings;
        AutoDeclineSettingsUpdate: AutoDeclineSettingsUpdate;
        HookType: HookType;
        RepositoryHookDetails: RepositoryHookDetails;
        RepositoryHook: RepositoryHook;
        RepositoryHookPage: RepositoryHookPage;
        HookSettings: HookSettings;
        MergeStrategy: MergeStrategy;
        CommitMessageTemplate: CommitMessageTemplate;
        MergeConfig: MergeConfig;
        MergeCheck: MergeCheck;
        MergeRequirement: MergeRequirement;
        PullRequestSettings: PullRequestSettings;
        MergeStrategySelection: MergeStrategySelection;
        MergeConfigUpdate: MergeConfigUpdate;
        PullRequestSettingsUpdate: PullRequestSettingsUpdate;
        Tag: Tag;
        TagPage: TagPage;
        TagCreation: TagCreation;
        RepositoryWatchRequest: RepositoryWatchRequest;
        WebhookEvent: WebhookEvent;
        WebhookConfiguration: WebhookConfiguration;
        WebhookCredentials: WebhookCredentials;
        WebhookScopeType: WebhookScopeType;
        InvocationRequest: InvocationRequest;
        InvocationOutcome: InvocationOutcome;
        InvocationResult: InvocationResult;
        WebhookInvocation: WebhookInvocation;
        InvocationCounts: InvocationCounts;
        InvocationHistory: InvocationHistory;
        Webhook: Webhook;
        WebhookPage: WebhookPage;
        WebhookDefinition: WebhookDefinition;
        WebhookTestResult: WebhookTestResult;
        InvocationHistoryByEvent: InvocationHistoryByEvent;
        RefRestrictionType: RefRestrictionType;
        RefMatcherKind: RefMatcherKind;
        RefMatcher: RefMatcher;
        SshKey: SshKey;
        Permission: Permission;
        AccessKey: AccessKey;
        RefRestriction: RefRestriction;
        RefRestrictionPage: RefRestrictionPage;
        RefMatcherCreation: RefMatcherCreation;
        RefRestrictionCreation: RefRestrictionCreation;
        BranchCreationViaBranchUtils: BranchCreationViaBranchUtils;
        BranchDeletion: BranchDeletion;
        UserReaction: UserReaction;
        PullRequestRebaseStatus: PullRequestRebaseStatus;
        PullRequestRebaseRequest: PullRequestRebaseRequest;
        PullRequestRebaseResult: PullRequestRebaseResult;
        GitTagCreation: GitTagCreation;
        JiraIssueCreation: JiraIssueCreation;
        CommentJiraIssue: CommentJiraIssue;
        Changeset: Changeset;
        ChangesetPage: ChangesetPage;
        JiraIssue: JiraIssue;
        JiraIssueList: JiraIssueList;
        RejectedRef: RejectedRef;
        SyncStatus: SyncStatus;
        SyncSetting: SyncSetting;
        SyncContext: SyncContext;
        SyncRequest: SyncRequest;
        WebhookTest: WebhookTest;
        EventCore: EventCore;
        EventMirrorServer: EventMirrorServer;
        RepositorySynchronizedEvent: RepositorySynchronizedEvent;
        UserEvent: UserEvent;
        EventTimestamp: EventTimestamp;
        EventPullRequest: EventPullRequest;
        PullRequestEvent: PullRequestEvent;
        EventComment: EventComment;
        CommentParentId: CommentParentId;
        PullRequestCommentEvent: PullRequestCommentEvent;
        PreviousComment: PreviousComment;
        PullRequestCommentEditedEvent: PullRequestCommentEditedEvent;
        PullRequestFromRefUpdatedEvent: PullRequestFromRefUpdatedEvent;
        PreviousTarget: PreviousTarget;
        PullRequestModifiedEvent: PullRequestModifiedEvent;
        PullRequestReviewEvent: PullRequestReviewEvent;
        ReviewersUpdatedEvent: ReviewersUpdatedEvent;
        PullRequestToRefUpdatedEvent: PullRequestToRefUpdatedEvent;
        ProjectModifiedEvent: ProjectModifiedEvent;
        CommitCommentEvent: CommitCommentEvent;
        CommitCommentEditedEvent: CommitCommentEditedEvent;
        RepositoryForkedEvent: RepositoryForkedEvent;
        RepositoryModifiedEvent: RepositoryModifiedEvent;
        EventCommit: EventCommit;
        RefsChangedEvent: RefsChangedEvent;
        EventUser: EventUser;
        SecretLocation: SecretLocation;
        SecretDetectedEvent: SecretDetectedEvent;
    };
    responses: {
        /** @description The credentials are wrong or missing, or the user lacks the permission. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The server takes no user name with a password, as is the default since release 10, or the user may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /** @description The user sent more requests than the server's rate limit allows. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The repository does not exist, or a commit, branch or tag that was named, or the server does not know the route. */
        CommitNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The repository or the attachment does not exist, or the server does not know the route. */
        AttachmentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The repository, the attachment or its metadata does not exist, or the server does not know the route. */
        AttachmentMetadataNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The project or the repository does not exist, or the server does not know the route. */
        RepositoryNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The name of the branch is not valid, or a ref of that name exists already. */
        BranchInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The revision or another parameter is not valid. */
        RevisionInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The path or another parameter is not valid. */
        PathInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The repository or the path does not exist, or a commit, branch or tag that was named, or the server does not know the route. */
        PathNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The parameter `until` is missing, or a parameter is not valid. */
        UntilMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The hash of a commit or another parameter is not valid. */
        CommitIdInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The body is not valid, as when the text is empty. */
        CommentInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The repository, the commit or the comment does not exist, or the server does not know the route. */
        CommentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The server takes the request for a forged one, as it has neither a JSON body nor the header `X-Atlassian-Token`, or it refuses as any operation may. */
        CrossSiteCheckFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Forbidden"];
            };
        };
        /** @description The repository or the script does not exist, or the server does not know the route. */
        HookScriptNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description One of the repositories or branches does not exist, or the server does not know the route. */
        BranchNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The pull request or its repository does not exist, or the server does not know the route. */
        PullRequestNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The pull request, its repository or the branch does not exist, or the server does not know the route. */
        PullRequestOrBranchNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The pull request, its repository or the path does not exist, or the server does not know the route. */
        PullRequestPathNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The repository or the hook does not exist, or the server does not know the route. */
        HookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The settings are not an object, are too large, or are refused by the plugin. */
        HookSettingsInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The name or the start point of the tag is not valid, or a ref of that name exists already. */
        TagInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The repository or the tag does not exist, or the server does not know the route. */
        TagNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The repository or the webhook does not exist, or the server does not know the route. */
        WebhookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The id is not valid. */
        RestrictionIdInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The repository or the restriction does not exist, or the server does not know the route. */
        RestrictionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The comment does not exist, or the server does not know the route. */
        PullRequestCommentMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description No Jira server is linked, or the server does not know the route. */
        IssueNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
        /** @description The body is not valid, or synchronization is off or not available for the repository. */
        SyncUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The receiver took the event. */
        EventReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
         * @example 0
         */
        Start: number;
        /**
         * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
         * @example 25
         */
        Limit: number;
        /**
         * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
         * @example HRB
         */
        ProjectKey: string;
        /**
         * @description The slug of the repository, as it stands in the repository's address.
         * @example berth-planner
         */
        RepositorySlug: string;
        /**
         * @description The commit, branch or tag to read. The default branch when it is missing.
         * @example refs/heads/main
         */
        At: string;
        /**
         * @description The number of the attachment, which is what follows the slash in a link such as `attachment:42/17`.
         * @example 17
         */
        AttachmentId: string;
        /**
         * @description The bytes to answer. Servers know a single range only, and answer everything when there are several.
         * @example bytes=0-1023
         */
        Range: string;
        /**
         * @description Whether to say who wrote the lines.
         * @example true
         */
        WithBlame: boolean;
        /**
         * @description Whether to leave out the lines when `blame` is asked for. Without `blame` it does nothing.
         * @example true
         */
        NoContent: boolean;
        /**
         * @description Whether to answer only the size of the file.
         * @example true
         */
        OnlySize: boolean;
        /**
         * @description Whether to answer only what the path names.
         * @example true
         */
        OnlyType: boolean;
        /**
         * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
         * @example src/tides/table.ts
         */
        FilePath: string;
        /**
         * @description Tells the server that the request was not forged by a web page. Many servers refuse a POST without a JSON body when it is missing; a client may always send it.
         * @example no-check
         */
        NoCrossSiteCheck: "no-check";
        /**
         * @description The commit, branch or tag to compare with. The first parent of the commit with the changes when it is missing.
         * @example refs/tags/v1.3.0
         */
        Since: string;
        /**
         * @description Whether the page says how many commits and authors the whole list has, which costs the server time.
         * @example true
         */
        WithCounts: boolean;
        /**
         * @description The width in pixels of the people's pictures. Their addresses are only sent when it is given.
         * @example 64
         */
        AvatarSize: number;
        /**
         * @description The scheme of the addresses of the people's pictures. That of the request when it is missing.
         * @example https
         */
        AvatarScheme: "http" | "https";
        /**
         * @description The hash of the commit, in full or shortened as far as it stays unique.
         * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
         */
        CommitId: string;
        /**
         * @description The number of the comment.
         * @example 301
         */
        CommentId: number;
        /**
         * @description How many unchanged lines to show around each change. The server chooses when it is missing, usually 10.
         * @example 3
         */
        ContextLines: number;
        /**
         * @description The path that the file had before it was copied, moved or renamed.
         * @example quay-map.png
         */
        SrcPath: string;
        /**
         * @description Whether the server looks for the earlier path of a copied, moved or renamed file by itself. Works only together with a path and without `srcPath`.
         * @example true
         */
        AutoSrcPath: boolean;
        /**
         * @description Whether changes of whitespace count. Servers take any value that they do not know for `show`.
         * @example ignore-all
         */
        Whitespace: "ignore-all" | "show";
        /**
         * @description Whether to send the comments on files and lines with the diff.
         * @example false
         */
        WithComments: boolean;
        /**
         * @description The commit, branch or tag that has what is looked for. The default branch of its repository when it is missing.
         * @example feature/night-shift
         */
        CompareFrom: string;
        /**
         * @description The commit, branch or tag to compare with. The default branch when it is missing.
         * @example main
         */
        CompareTo: string;
        /**
         * @description The repository of `from`, if it is a fork or origin of this one, by its number or by the key of its project, a slash and its slug.
         * @example ~mira/berth-planner
         */
        CompareFromRepo: string;
        /**
         * @description The path of the file or directory from the root of the repository, starting with a slash of its own, or nothing for all files. The client adds a missing first slash. Slashes stay literal, every other reserved character is percent-encoded.
         * @example /src/planner.ts
         */
        DiffPath: string;
        /**
         * @description The commit, branch or tag to show the changes of. The vendor declares it as optional, but servers refuse with 400 when it is missing.
         * @example 23a4744511b23eab0d3dfd0b9e0a4639542b32b0
         */
        DiffUntil: string;
        /**
         * @description The path of the directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
         * @example src
         */
        DirectoryPath: string;
        /**
         * @description Whether the pull requests lead to the repository or come from it.
         * @example OUTGOING
         */
        PullRequestDirection: "INCOMING" | "OUTGOING";
        /**
         * @description The number of the pull request in its repository.
         * @example 17
         */
        PullRequestId: number;
        /**
         * @description The full hash of the commit to compare with, where not the whole pull request is meant. Needs `untilId`.
         * @example 667b22f329005dc97a5045052dde52add6ca22c8
         */
        SinceId: string;
        /**
         * @description The full hash of the commit to compare, where not the whole pull request is meant. Needs `sinceId`.
         * @example 23a4744511b23eab0d3dfd0b9e0a4639542b32b0
         */
        UntilId: string;
        /**
         * @description The current version of the pull request, unless the body has it. The server refuses another one, and none at all, with 409.
         * @example 2
         */
        ExpectedVersion: number;
        /**
         * @description Which comments belong to the diff: those on the whole pull request, on a range of its commits, or on one of them. It matters only with `withComments`.
         * @example EFFECTIVE
         */
        PullRequestDiffType: "COMMIT" | "EFFECTIVE" | "RANGE";
        /**
         * @description The key of the hook, that of its plugin and that of the module with a colon in between.
         * @example com.atlassian.bitbucket.server.bitbucket-bundled-hooks:force-push-hook
         */
        HookKey: string;
        /**
         * @description The name of the tag, with or without `refs/tags/`. Slashes stay literal, every other reserved character is percent-encoded.
         * @example release/1.4.0
         */
        TagName: string;
        /**
         * @description Whether to send how the webhook's calls went.
         * @example true
         */
        Statistics: boolean;
        /**
         * @description The number of the webhook. The vendor declares it as a string.
         * @example 11
         */
        WebhookId: number;
        /**
         * @description Only calls for this event count. Calls for any event when it is missing.
         * @example repo:refs_changed
         */
        InvocationEvent: components["schemas"]["WebhookEvent"];
        /**
         * @description The number of the restriction. The vendor declares it as a string.
         * @example 12
         */
        RestrictionId: number;
        /**
         * @description The key of the event, which the body repeats in `eventKey`. The signature does not cover it.
         * @example pr:opened
         */
        EventKey: string;
        /**
         * @description A number for this delivery, a UUID.
         * @example 3f6c1c52-9f0e-4b7a-8a52-6f1d0c9b7e24
         */
        EventRequestId: string;
        /**
         * @description The HMAC of the bytes of the body by SHA-256, with the webhook's secret as its key, after `sha256=` and in hexadecimal digits. Only sent where the webhook has a secret, and often not with the test of a webhook even then.
         * @example sha256=5f1c0d7a3b9e2846c1d0f7a95b3e8246d9c0a1f7e3b52846c9d0a1f7e3b5284c
         */
        EventSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The seconds to wait before the next attempt, or the date to wait for. Some releases leave it out.
         * @example 30
         */
        RetryAfter: string;
        /**
         * @description The file name that the server proposes.
         * @example attachment; filename="berth-planner-main@d0ac1ce15c2.zip"
         */
        ContentDisposition: string;
        /**
         * @description Which bytes the answer holds, and of how many.
         * @example bytes 0-35/50
         */
        ContentRange: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * Lists branches to which the user pushed lately and for which there is no pull request yet, the latest first. Anonymous requests are answered with 401. There is never a second page, and `start` does nothing.
     *
     * `GET /api/latest/dashboard/pull-request-suggestions`
     */
    listPullRequestSuggestions: {
        parameters: {
            query?: {
                /**
                 * @description How many seconds ago the pushes may have been at most.
                 * @example 172800
                 */
                changesSince?: number;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suggestions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestSuggestionPage"];
                };
            };
            /** @description A parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the pull requests in all repositories that the user opened, was asked to review or takes part in, in any state unless `state` says otherwise. Anonymous requests are answered with 401.
     *
     * `GET /api/latest/dashboard/pull-requests`
     */
    listDashboardPullRequests: {
        parameters: {
            query?: {
                /**
                 * @description The role in which the user must take part. Any when it is missing.
                 * @example REVIEWER
                 */
                role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT";
                /**
                 * @description What the user must think of the pull requests, several words with commas between them. Anything when it is missing.
                 * @example UNAPPROVED,NEEDS_WORK
                 */
                participantStatus?: string;
                /**
                 * @description The state that the pull requests must be in. Any when it is missing.
                 * @example OPEN
                 */
                state?: "DECLINED" | "MERGED" | "OPEN";
                /**
                 * @description How many seconds ago the pull requests may have been closed at most.
                 * @example 86400
                 */
                closedSince?: number;
                /**
                 * @description The name of the user whose pull requests to list. The one who asks when it is missing. Only newer releases know it.
                 * @example mira
                 */
                user?: string;
                /**
                 * @description What to sort by, several words with commas between them. The newest come first when it is missing. With `CLOSED_DATE` open ones come before all others.
                 * @example PARTICIPANT_STATUS,NEWEST
                 */
                order?: string;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pull requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestPage"];
                };
            };
            /** @description A parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the open pull requests in all repositories that wait for the user. Anonymous requests are answered with 401. The vendor documents no answer.
     *
     * `GET /api/latest/inbox/pull-requests`
     */
    listInboxPullRequests: {
        parameters: {
            query?: {
                /**
                 * @description The role in which the user takes part. `REVIEWER` when it is missing.
                 * @example REVIEWER
                 */
                role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT";
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pull requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers how many pull requests wait for the user. Anonymous requests are answered with 401. The vendor documents no answer.
     *
     * `GET /api/latest/inbox/pull-requests/count`
     */
    getInboxPullRequestCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of pull requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestCount"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the repositories that the user looked at last, the latest first. Only for a user who has signed in.
     *
     * `GET /api/latest/profile/recent/repos`
     */
    listRecentRepositories: {
        parameters: {
            query?: {
                /**
                 * @description The permission that the user must have for a repository to be listed.
                 * @example REPO_WRITE
                 */
                permission?: "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN";
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryPage"];
                };
            };
            /** @description The permission is not one that a user can have for a repository. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Streams the files of one commit as an archive. Needs REPO_READ, or nothing where the repository is public. The length is not known in advance.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/archive`
     */
    getArchive: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to read. The default branch when it is missing.
                 * @example refs/heads/main
                 */
                at?: string;
                /**
                 * @description The format of the archive.
                 * @example zip
                 */
                format?: "zip" | "tar" | "tar.gz" | "tgz";
                /**
                 * @description The files and directories to include, each in a parameter of its own. Everything when it is missing.
                 * @example [
                 *       "src",
                 *       "docs"
                 *     ]
                 */
                path?: string[];
                /**
                 * @description The directory inside the archive to put everything into. The server adds a missing slash at its end.
                 * @example berth-planner/
                 */
                prefix?: string;
                /**
                 * @description The name for the `Content-Disposition` header. The server makes one of the repository and the commit when it is missing.
                 * @example planner.zip
                 */
                filename?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                    "application/x-tar": Blob;
                };
            };
            /** @description The format is not one that the server knows. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Streams the bytes of an attachment, or with `Range` a part of them. Needs REPO_READ. The vendor prints JSON and a header `User-Agent`, which is not a parameter.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}`
     */
    getAttachment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The bytes to answer. Servers know a single range only, and answer everything when there are several.
                 * @example bytes=0-1023
                 */
                Range?: string;
            };
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the attachment, which is what follows the slash in a link such as `attachment:42/17`.
                 * @example 17
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the attachment. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            /** @description The part of the bytes that `Range` asked for. */
            206: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Range": components["headers"]["ContentRange"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AttachmentNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Deletes an attachment. Needs REPO_ADMIN. Comments that show it keep a link that leads nowhere.
     *
     * `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}`
     */
    deleteAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the attachment, which is what follows the slash in a link such as `attachment:42/17`.
                 * @example 17
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The repository or the attachment does not exist, or the server does not know the route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers what was noted about an attachment. Needs REPO_READ.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata`
     */
    getAttachmentMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the attachment, which is what follows the slash in a link such as `attachment:42/17`.
                 * @example 17
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentMetadata"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AttachmentMetadataNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Notes any JSON about an attachment in place of what was noted before. Needs REPO_READ. The vendor declares the body as a string, meaning its raw text.
     *
     * `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata`
     */
    setAttachmentMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the attachment, which is what follows the slash in a link such as `attachment:42/17`.
                 * @example 17
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        /** @description The notes to keep. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentMetadataContent"];
            };
        };
        responses: {
            /** @description The new metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentMetadata"];
                };
            };
            /** @description The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AttachmentNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Deletes what was noted about an attachment and keeps the attachment. Needs REPO_ADMIN.
     *
     * `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata`
     */
    deleteAttachmentMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the attachment, which is what follows the slash in a link such as `attachment:42/17`.
                 * @example 17
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The repository, the attachment or its metadata does not exist, or the server does not know the route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the branches of a repository, optionally only those whose name contains a text. Needs REPO_READ.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
     */
    listBranches: {
        parameters: {
            query?: {
                /**
                 * @description The branch or tag to compare with when `details` asks for metadata.
                 * @example refs/heads/main
                 */
                base?: string;
                /**
                 * @description Whether branches that are named or start with exactly `filterText` come first.
                 * @example true
                 */
                boostMatches?: boolean;
                /**
                 * @description What the list is for, handed to plugins that supply metadata. The vendor's printed text leaves it out.
                 * @example branch-list
                 */
                context?: string;
                /**
                 * @description Whether to send each branch's metadata, which costs the server time.
                 * @example true
                 */
                details?: boolean;
                /**
                 * @description The text that the name must contain, in any case.
                 * @example feature
                 */
                filterText?: string;
                /**
                 * @description By name or by the last change, the latest first.
                 * @example MODIFICATION
                 */
                orderBy?: "ALPHABETICAL" | "MODIFICATION";
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of branches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Creates a branch at a commit, branch or tag. Needs REPO_WRITE, and leave by the branch permissions for the name.
     *
     * `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
     */
    createBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description The branch to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchCreation"];
            };
        };
        responses: {
            /** @description The new branch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branch"];
                };
            };
            400: components["responses"]["BranchInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers a page of the entries of the root directory. Needs REPO_READ. With `type` it answers only that the root is a directory. The other parameters are for files and mean something only to the same request with a path.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse`
     */
    browseRoot: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to read. The default branch when it is missing.
                 * @example refs/heads/main
                 */
                at?: string;
                /**
                 * @description Whether to say who wrote the lines.
                 * @example true
                 */
                blame?: boolean;
                /**
                 * @description Whether to leave out the lines when `blame` is asked for. Without `blame` it does nothing.
                 * @example true
                 */
                noContent?: boolean;
                /**
                 * @description Whether to answer only the size of the file.
                 * @example true
                 */
                size?: boolean;
                /**
                 * @description Whether to answer only what the path names.
                 * @example true
                 */
                type?: boolean;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is at the root. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowseResult"];
                };
            };
            400: components["responses"]["RevisionInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers what there is at a path, a page of lines for a file and a page of entries for a directory. Needs REPO_READ. With `size` or `type` it answers only that, and `size` wins over `type`.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}`
     */
    browsePath: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to read. The default branch when it is missing.
                 * @example refs/heads/main
                 */
                at?: string;
                /**
                 * @description Whether to say who wrote the lines.
                 * @example true
                 */
                blame?: boolean;
                /**
                 * @description Whether to leave out the lines when `blame` is asked for. Without `blame` it does nothing.
                 * @example true
                 */
                noContent?: boolean;
                /**
                 * @description Whether to answer only the size of the file.
                 * @example true
                 */
                size?: boolean;
                /**
                 * @description Whether to answer only what the path names.
                 * @example true
                 */
                type?: boolean;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is at the path. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrowseResult"];
                };
            };
            400: components["responses"]["PathInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PathNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Commits a new content for one file, which is created if need be, as is the branch. Needs REPO_WRITE. Each call makes a commit, so a second one is not the same as one.
     *
     * `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}`
     */
    editFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Tells the server that the request was not forged by a web page. Many servers refuse a POST without a JSON body when it is missing; a client may always send it.
                 * @example no-check
                 */
                "X-Atlassian-Token"?: "no-check";
            };
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        /** @description The new content and the commit to make of it. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileEdit"];
            };
        };
        responses: {
            /** @description The new commit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commit"];
                };
            };
            /** @description A field is not valid, the content is the same as before, or a hook vetoed the commit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The repository can only be read, or the server takes no user name with a password. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forbidden"];
                };
            };
            /** @description The repository or the branch does not exist, or the server does not know the route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            /** @description The file has changed since `sourceCommitId`, or it exists although no `sourceCommitId` was sent. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists what happened to each file in the commit `until`, or between `since` and `until`. Needs REPO_READ. The vendor prints `until` as optional and a server refuses with 400 when it is missing. The list ends at a number of changes that is set on the server, and no page goes beyond it.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/changes`
     */
    listChanges: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to list the changes of. Servers answer 400 when it is missing.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                until?: string;
                /**
                 * @description The commit, branch or tag to compare with. The first parent of the commit with the changes when it is missing.
                 * @example refs/tags/v1.3.0
                 */
                since?: string;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            400: components["responses"]["UntilMissing"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the commits that can be reached from `until` and not from `since`, newest first. Needs REPO_READ. Without `until` it starts at the default branch.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits`
     */
    listCommits: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to start from, itself included.
                 * @example main
                 */
                until?: string;
                /**
                 * @description The commit, branch or tag to stop at, itself not included.
                 * @example refs/tags/v1.3.0
                 */
                since?: string;
                /**
                 * @description The file or directory that the commits must have changed.
                 * @example src/tides
                 */
                path?: string;
                /**
                 * @description Whether the history of `path` goes on beyond a rename. Works for a single file only.
                 * @example true
                 */
                followRenames?: boolean;
                /**
                 * @description Whether a commit that does not exist is passed over instead of answered with 404.
                 * @example true
                 */
                ignoreMissing?: boolean;
                /**
                 * @description Whether merge commits are left out, listed with the rest, or listed alone.
                 * @example exclude
                 */
                merges?: "exclude" | "include" | "only";
                /**
                 * @description Whether the page says how many commits and authors the whole list has, which costs the server time.
                 * @example true
                 */
                withCounts?: boolean;
                /**
                 * @description The width in pixels of the people's pictures. Their addresses are only sent when it is given.
                 * @example 64
                 */
                avatarSize?: number;
                /**
                 * @description The scheme of the addresses of the people's pictures. That of the request when it is missing.
                 * @example https
                 */
                avatarScheme?: "http" | "https";
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of commits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitPage"];
                };
            };
            400: components["responses"]["PathInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers one commit by its hash. Needs REPO_READ. Names of branches and tags are not accepted. Most releases send the parents as whole commits here.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}`
     */
    getCommit: {
        parameters: {
            query?: {
                /**
                 * @description A file or directory. With it the answer is the first commit that changed it, going back from the one that was asked for.
                 * @example src/tides/table.ts
                 */
                path?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commit"];
                };
            };
            /** @description The hash or the path is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists what happened to each file in a commit, compared with its first parent or with `since`. Needs REPO_READ. The list ends at a number of changes that is set on the server, and no page goes beyond it.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes`
     */
    listCommitChanges: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to compare with. The first parent of the commit with the changes when it is missing.
                 * @example refs/tags/v1.3.0
                 */
                since?: string;
                /**
                 * @description Whether to count the comments on each file, which costs the server time.
                 * @example false
                 */
                withComments?: boolean;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            400: components["responses"]["CommitIdInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the comments on a commit, or on the range of commits from `since` to it, optionally only those on one file. Needs REPO_READ. Replies stand inside the comments that they reply to.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments`
     */
    listCommitComments: {
        parameters: {
            query?: {
                /**
                 * @description The file that the comments must be about.
                 * @example docs/Crane Roster.md
                 */
                path?: string;
                /**
                 * @description The commit that the range starts at, or for a merge the parent that it was compared with.
                 * @example d27071b5751762e25baba8d8b9f00e70d3c497ff
                 */
                since?: string;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            400: components["responses"]["PathInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Adds a comment to a commit, to a file or line that it changes, or to another comment. Needs REPO_READ. The user watches the commit from then on.
     *
     * `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments`
     */
    createCommitComment: {
        parameters: {
            query?: {
                /**
                 * @description The commit that the range starts at which the comment is about, or for a merge the parent to compare it with.
                 * @example d27071b5751762e25baba8d8b9f00e70d3c497ff
                 */
                since?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        /** @description The comment to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentCreation"];
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommentNotFound"];
            /** @description The repository is archived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers one comment on a commit with its replies. Needs REPO_READ.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}`
     */
    getCommitComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
                /**
                 * @description The number of the comment.
                 * @example 301
                 */
                commentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommentNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Changes the text or another field of a comment on a commit. Needs REPO_READ. Only the author may change the text, and only the author or someone with REPO_ADMIN the rest. The body must carry the current `version`, though the vendor documents no field as required.
     *
     * `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}`
     */
    updateCommitComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
                /**
                 * @description The number of the comment.
                 * @example 301
                 */
                commentId: number;
            };
            cookie?: never;
        };
        /** @description What to change about the comment. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentUpdate"];
            };
        };
        responses: {
            /** @description The comment after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["CommentInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommentNotFound"];
            /** @description The version is missing or not the current one, or the repository is archived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Deletes a comment on a commit. Needs REPO_READ for one's own comments and REPO_ADMIN for those of others. Nobody can delete a comment that has replies. The vendor declares `version` as optional, but servers refuse with 409 when it is missing.
     *
     * `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}`
     */
    deleteCommitComment: {
        parameters: {
            query: {
                /**
                 * @description The version that the comment has now. The server refuses with 409 when it is another.
                 * @example 0
                 */
                version: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
                /**
                 * @description The number of the comment.
                 * @example 301
                 */
                commentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment does not exist any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommentNotFound"];
            /** @description The comment has replies, the version is missing or not the current one, or the repository is archived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers what a commit changed, or what differs between `since` and it, with the comments on it. Needs REPO_READ. Servers cut it short at a limit of their own and set `truncated`, and there is no next page. The vendor does not describe the answer.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff`
     */
    getCommitDiff: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to compare with. The first parent of the commit with the changes when it is missing.
                 * @example refs/tags/v1.3.0
                 */
                since?: string;
                /**
                 * @description How many unchanged lines to show around each change. The server chooses when it is missing, usually 10.
                 * @example 3
                 */
                contextLines?: number;
                /**
                 * @description The path that the file had before it was copied, moved or renamed.
                 * @example quay-map.png
                 */
                srcPath?: string;
                /**
                 * @description Whether the server looks for the earlier path of a copied, moved or renamed file by itself. Works only together with a path and without `srcPath`.
                 * @example true
                 */
                autoSrcPath?: boolean;
                /**
                 * @description Whether changes of whitespace count. Servers take any value that they do not know for `show`.
                 * @example ignore-all
                 */
                whitespace?: "ignore-all" | "show";
                /**
                 * @description Whether to send the comments on files and lines with the diff.
                 * @example false
                 */
                withComments?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences of all files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                };
            };
            400: components["responses"]["CommitIdInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers what a commit changed in a file or below a directory, or what differs there between `since` and it. Needs REPO_READ. Servers cut it short at a limit of their own and set `truncated`, and there is no next page. The vendor documents a bare diff of one file, but servers answer the same as for the whole commit.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path}`
     */
    getCommitFileDiff: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to compare with. The first parent of the commit with the changes when it is missing.
                 * @example refs/tags/v1.3.0
                 */
                since?: string;
                /**
                 * @deprecated
                 * @description Another name for `since` that only the vendor's printed text has. Use `since`.
                 * @example 667b22f329005dc97a5045052dde52add6ca22c8
                 */
                sinceId?: string;
                /**
                 * @description The text that a file or line must contain to be answered.
                 * @example safetyMargin
                 */
                filter?: string;
                /**
                 * @description How many unchanged lines to show around each change. The server chooses when it is missing, usually 10.
                 * @example 3
                 */
                contextLines?: number;
                /**
                 * @description The path that the file had before it was copied, moved or renamed.
                 * @example quay-map.png
                 */
                srcPath?: string;
                /**
                 * @description Whether the server looks for the earlier path of a copied, moved or renamed file by itself. Works only together with a path and without `srcPath`.
                 * @example true
                 */
                autoSrcPath?: boolean;
                /**
                 * @description Whether changes of whitespace count. Servers take any value that they do not know for `show`.
                 * @example ignore-all
                 */
                whitespace?: "ignore-all" | "show";
                /**
                 * @description Whether to send the comments on files and lines with the diff.
                 * @example false
                 */
                withComments?: boolean;
                /**
                 * @description The width in pixels of the people's pictures. Their addresses are only sent when it is given.
                 * @example 64
                 */
                avatarSize?: number;
                /**
                 * @description The scheme of the addresses of the people's pictures. That of the request when it is missing.
                 * @example https
                 */
                avatarScheme?: "http" | "https";
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                };
            };
            400: components["responses"]["PathInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PathNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the pull requests of the repository that bring a commit, in any state. Needs REPO_READ.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests`
     */
    listCommitPullRequests: {
        parameters: {
            query?: {
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pull requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Has the server tell the user about comments on a commit. Needs REPO_READ. The hash must be given in full. The request has no body, and many servers take it for a forged one unless it has the header.
     *
     * `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch`
     */
    watchCommit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Tells the server that the request was not forged by a web page. Many servers refuse a POST without a JSON body when it is missing; a client may always send it.
                 * @example no-check
                 */
                "X-Atlassian-Token"?: "no-check";
            };
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user watches the commit. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CrossSiteCheckFailed"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Has the server no longer tell the user about comments on a commit. Needs REPO_READ. The hash must be given in full.
     *
     * `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch`
     */
    unwatchCommit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user does not watch the commit any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The repository or the commit does not exist, or the server does not know the route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists what happened to each file in `from` that is not in `to`. Needs REPO_READ, in the repository `fromRepo` too if it is given.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes`
     */
    compareChanges: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag that has what is looked for. The default branch of its repository when it is missing.
                 * @example feature/night-shift
                 */
                from?: string;
                /**
                 * @description The commit, branch or tag to compare with. The default branch when it is missing.
                 * @example main
                 */
                to?: string;
                /**
                 * @description The repository of `from`, if it is a fork or origin of this one, by its number or by the key of its project, a slash and its slug.
                 * @example ~mira/berth-planner
                 */
                fromRepo?: string;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the commits that can be reached from `from` and not from `to`, newest first. Needs REPO_READ, in the repository `fromRepo` too if it is given.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits`
     */
    compareCommits: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag that has what is looked for. The default branch of its repository when it is missing.
                 * @example feature/night-shift
                 */
                from?: string;
                /**
                 * @description The commit, branch or tag to compare with. The default branch when it is missing.
                 * @example main
                 */
                to?: string;
                /**
                 * @description The repository of `from`, if it is a fork or origin of this one, by its number or by the key of its project, a slash and its slug.
                 * @example ~mira/berth-planner
                 */
                fromRepo?: string;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of commits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers what differs line by line in `from` since it left `to`, in one file, below one directory or everywhere. Needs REPO_READ, in the repository `fromRepo` too if it is given. Servers answer JSON only, cut it short at a limit of their own, and send no pages, although the vendor prints a page and the parameters `start` and `limit`.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff{path}`
     */
    compareDiff: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag that has what is looked for. The default branch of its repository when it is missing.
                 * @example feature/night-shift
                 */
                from?: string;
                /**
                 * @description The commit, branch or tag to compare with. The default branch when it is missing.
                 * @example main
                 */
                to?: string;
                /**
                 * @description The repository of `from`, if it is a fork or origin of this one, by its number or by the key of its project, a slash and its slug.
                 * @example ~mira/berth-planner
                 */
                fromRepo?: string;
                /**
                 * @description How many unchanged lines to show around each change. The server chooses when it is missing, usually 10.
                 * @example 3
                 */
                contextLines?: number;
                /**
                 * @description The path that the file had before it was copied, moved or renamed.
                 * @example quay-map.png
                 */
                srcPath?: string;
                /**
                 * @description Whether changes of whitespace count. Servers take any value that they do not know for `show`.
                 * @example ignore-all
                 */
                whitespace?: "ignore-all" | "show";
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The path of the file or directory from the root of the repository, starting with a slash of its own, or nothing for all files. The client adds a missing first slash. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example /src/planner.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PathNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Streams what changed in the commit `until`, or between `since` and `until`, in the format of `git diff`. Needs REPO_READ. The paths in it start with `src://` and `dst://` instead of `a/` and `b/`. The vendor prints JSON, but servers answer plain text.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/diff`
     */
    getRawDiff: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to show the changes of. The vendor declares it as optional, but servers refuse with 400 when it is missing.
                 * @example 23a4744511b23eab0d3dfd0b9e0a4639542b32b0
                 */
                until?: string;
                /**
                 * @description The commit, branch or tag to compare with. The first parent of the commit with the changes when it is missing.
                 * @example refs/tags/v1.3.0
                 */
                since?: string;
                /**
                 * @description How many unchanged lines to show around each change. The server chooses when it is missing, usually 10.
                 * @example 3
                 */
                contextLines?: number;
                /**
                 * @description The path that the file had before it was copied, moved or renamed.
                 * @example quay-map.png
                 */
                srcPath?: string;
                /**
                 * @description Whether changes of whitespace count. Servers take any value that they do not know for `show`.
                 * @example ignore-all
                 */
                whitespace?: "ignore-all" | "show";
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences of all files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["UntilMissing"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Streams what changed in a file or below a directory in the commit `until`, or between `since` and `until`, in the format of `git diff`. Needs REPO_READ. The paths in it start with `src://` and `dst://` instead of `a/` and `b/`. The vendor prints JSON, but servers answer plain text.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{path}`
     */
    getRawFileDiff: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to show the changes of. The vendor declares it as optional, but servers refuse with 400 when it is missing.
                 * @example 23a4744511b23eab0d3dfd0b9e0a4639542b32b0
                 */
                until?: string;
                /**
                 * @description The commit, branch or tag to compare with. The first parent of the commit with the changes when it is missing.
                 * @example refs/tags/v1.3.0
                 */
                since?: string;
                /**
                 * @description How many unchanged lines to show around each change. The server chooses when it is missing, usually 10.
                 * @example 3
                 */
                contextLines?: number;
                /**
                 * @description The path that the file had before it was copied, moved or renamed.
                 * @example quay-map.png
                 */
                srcPath?: string;
                /**
                 * @description Whether changes of whitespace count. Servers take any value that they do not know for `show`.
                 * @example ignore-all
                 */
                whitespace?: "ignore-all" | "show";
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The parameter `until` is missing, or the path or a parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PathNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the paths of all files of the repository, those of subdirectories included. Needs REPO_READ.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/files`
     */
    listFiles: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to read. The default branch when it is missing.
                 * @example refs/heads/main
                 */
                at?: string;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of paths from the root. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePage"];
                };
            };
            400: components["responses"]["RevisionInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the paths of all files of a directory, those of subdirectories included. Needs REPO_READ. The paths start at the directory, not at the root.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{path}`
     */
    listDirectoryFiles: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to read. The default branch when it is missing.
                 * @example refs/heads/main
                 */
                at?: string;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The path of the directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of paths from the directory. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePage"];
                };
            };
            400: components["responses"]["PathInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PathNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the hook scripts that are configured to run for a repository. Needs REPO_ADMIN.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts`
     */
    listHookScripts: {
        parameters: {
            query?: {
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of configured hook scripts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookScriptConfigPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lets a hook script run for a repository, or changes which changes it runs for. Needs REPO_ADMIN. The script must have been stored on the server before.
     *
     * `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}`
     */
    setHookScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the script. The vendor declares it as text.
                 * @example 12
                 */
                scriptId: number;
            };
            cookie?: never;
        };
        /** @description The changes that the script is to run for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HookScriptTriggers"];
            };
        };
        responses: {
            /** @description The script as it is configured now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookScriptConfig"];
                };
            };
            /** @description The body is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["HookScriptNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Takes a hook script out of those that run for a repository. Needs REPO_ADMIN. The script itself stays on the server.
     *
     * `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}`
     */
    deleteHookScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the script. The vendor declares it as text.
                 * @example 12
                 */
                scriptId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script is not configured for the repository any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The repository or the script does not exist, or the server does not know the route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the labels that a repository bears. Needs REPO_READ. The vendor documents a single label; servers send a page and take `start` and `limit`.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/labels`
     */
    listLabels: {
        parameters: {
            query?: {
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of labels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Adds a label to a repository, and makes the label if it is new to the server. Needs REPO_ADMIN.
     *
     * `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/labels`
     */
    addLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description The label to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Label"];
            };
        };
        responses: {
            /** @description The label that was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Label"];
                };
            };
            /** @description The label's name is missing or not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Takes a label off a repository. Needs REPO_ADMIN.
     *
     * `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}`
     */
    removeLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The label.
                 * @example logistics
                 */
                labelName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository does not bear the label any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The repository or the label does not exist, or the server does not know the route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers for each file in the root directory the last commit that changed it, looking back from `at`. Needs REPO_READ, or nothing where the repository is public. The answer is not paged. Releases before 4.6 do not have it.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified`
     */
    getLastModified: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to read. The default branch when it is missing.
                 * @example refs/heads/main
                 */
                at?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last commits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LastModified"];
                };
            };
            400: components["responses"]["RevisionInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers for each file in a directory the last commit that changed it, looking back from `at`. Needs REPO_READ, or nothing where the repository is public. The answer is not paged. The path of a file is refused with 400, and with 500 by early releases. Releases before 4.6 do not have it.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path}`
     */
    getPathLastModified: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to read. The default branch when it is missing.
                 * @example refs/heads/main
                 */
                at?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The path of the directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last commits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LastModified"];
                };
            };
            /** @description The path is not valid, or names a file. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PathNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the users who take part in any pull request to the repository, or with `direction=OUTGOING` from it. Needs REPO_READ.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/participants`
     */
    listRepositoryParticipants: {
        parameters: {
            query?: {
                /**
                 * @description Whether the pull requests lead to the repository or come from it.
                 * @example OUTGOING
                 */
                direction?: "INCOMING" | "OUTGOING";
                /**
                 * @description The text that the name, the full name or the address of the users must contain.
                 * @example mira
                 */
                filter?: string;
                /**
                 * @description The role in which the users must take part. Any when it is missing.
                 * @example REVIEWER
                 */
                role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT";
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            /** @description A parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Streams the commit `until`, or each commit between `since` and `until`, as a patch that `git am` can apply. Needs REPO_READ. The vendor prints JSON, but servers answer plain text. Caches may keep the answer where the commits are given by their full hashes.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/patch`
     */
    getPatch: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to show the changes of. The vendor declares it as optional, but servers refuse with 400 when it is missing.
                 * @example 23a4744511b23eab0d3dfd0b9e0a4639542b32b0
                 */
                until?: string;
                /**
                 * @description Whether to stream a patch for every commit that can be reached from `until`. Servers ignore `since` then.
                 * @example true
                 */
                allAncestors?: boolean;
                /**
                 * @description The commit, branch or tag after which the patches start. Only the commit `until` becomes a patch when it is missing.
                 * @example refs/tags/v1.3.0
                 */
                since?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The patches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["UntilMissing"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the pull requests to the repository, or with `direction=OUTGOING` those from it, the newest first. Needs REPO_READ. Only open ones are listed unless `state` says otherwise. Up to ten people whom a pull request must have can be named by numbered parameters: `username.1` with `role.1` and `approved.1`, then `username.2` and so on without a gap, of which only the first are described here.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests`
     */
    listPullRequests: {
        parameters: {
            query?: {
                /**
                 * @description The state that the pull requests must be in, `ALL` for any.
                 * @example ALL
                 */
                state?: "ALL" | "DECLINED" | "MERGED" | "OPEN";
                /**
                 * @description Whether the pull requests lead to the repository or come from it.
                 * @example OUTGOING
                 */
                direction?: "INCOMING" | "OUTGOING";
                /**
                 * @description The full name of the branch that the pull requests must lead to, or must come from with `direction=OUTGOING`.
                 * @example refs/heads/main
                 */
                at?: string;
                /**
                 * @description Whether the newest come first, or the oldest.
                 * @example OLDEST
                 */
                order?: "NEWEST" | "OLDEST";
                /**
                 * @description Whether the pull requests must be drafts, or must not. Both are listed when it is missing. Releases before 8.18 do not know it.
                 * @example false
                 */
                draft?: boolean;
                /**
                 * @description The text that the title or the description must contain.
                 * @example tide
                 */
                filterText?: string;
                /**
                 * @description The name of someone who must take part in the pull requests.
                 * @example mira
                 */
                "username.1"?: string;
                /**
                 * @description The role in which the user of `username.1` must take part. Any when it is missing.
                 * @example REVIEWER
                 */
                "role.1"?: "AUTHOR" | "REVIEWER" | "PARTICIPANT";
                /**
                 * @description Whether the user of `username.1` must have approved the pull requests, or must not have.
                 * @example true
                 */
                "approved.1"?: boolean;
                /**
                 * @description Whether to send what early releases call attributes. Newer ones have `withProperties` for it.
                 * @example false
                 */
                withAttributes?: boolean;
                /**
                 * @description Whether to send the `properties` of the pull requests, which cost the server time.
                 * @example false
                 */
                withProperties?: boolean;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pull requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestPage"];
                };
            };
            /** @description A parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Opens a pull request from a branch or tag to a branch, which may be in another repository of the same family of forks. Needs REPO_READ in both repositories. The path names the repository of `toRef`. Both ends need their repository, although the vendor marks nothing as required. The default reviewers do not come by themselves. While a pull request between the same branches is open, a second one is refused with 409, whose error holds the first in `existingPullRequest`.
     *
     * `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests`
     */
    createPullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description The pull request to open. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullRequestCreation"];
            };
        };
        responses: {
            /** @description The new pull request. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            /** @description The body is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["BranchNotFound"];
            /** @description Such a pull request is open already, there is nothing to merge, a reviewer cannot be added, or the repository is archived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers a pull request with its `version`, which most other operations on it must be sent. Needs REPO_READ.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}`
     */
    getPullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pull request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Changes the title, the description, the reviewers, the target branch or the draft status. An update without `reviewers` removes all reviewers: send those that are to stay. Everything else that is left out stays as it is. Needs REPO_READ for one's own pull requests and REPO_WRITE for those of others. `version` is required and a stale one is refused with 409, so read the pull request first. What was read can be sent back whole.
     *
     * `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}`
     */
    updatePullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /** @description The pull request as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullRequestUpdate"];
            };
        };
        responses: {
            /** @description The pull request after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            /** @description The body is not valid, as when it lacks the version or changes the author. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestOrBranchNotFound"];
            /** @description The version is not the current one, a reviewer cannot be added, such a pull request to the new target is open already, there would be nothing to merge, or the repository is archived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Deletes a pull request for good, with all that was said about it. Needs REPO_ADMIN, unless the user opened it and the server lets authors delete their own, which is the default. The version goes in the body of the DELETE.
     *
     * `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}`
     */
    deletePullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /** @description The version that was read. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullRequestDeletion"];
            };
        };
        responses: {
            /** @description The pull request does not exist any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            /** @description The version is not the current one, or the repository is archived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Streams what a pull request changes, in the format of `git diff`. Needs REPO_READ.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff`
     */
    getRawPullRequestDiff: {
        parameters: {
            query?: {
                /**
                 * @description How many unchanged lines to show around each change. The server chooses when it is missing, usually 10.
                 * @example 3
                 */
                contextLines?: number;
                /**
                 * @description Whether changes of whitespace count. Servers take any value that they do not know for `show`.
                 * @example ignore-all
                 */
                whitespace?: "ignore-all" | "show";
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences of all files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Streams each commit of a pull request as a patch that `git am` can apply. Needs REPO_READ.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch`
     */
    getPullRequestPatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The patches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists what happened to a pull request since it was opened, comments, reviews and pushes, the newest first. Needs REPO_READ. The `action` of an activity says what else it holds. Be ready for actions that are not listed here, as plugins and later releases bring their own.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities`
     */
    listPullRequestActivities: {
        parameters: {
            query?: {
                /**
                 * @description The number of the activity or comment that the page is to start with.
                 * @example 204
                 */
                fromId?: number;
                /**
                 * @description Whether `fromId` is the number of an activity or of a comment. Required beside it.
                 * @example ACTIVITY
                 */
                fromType?: "ACTIVITY" | "COMMENT";
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of activities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestActivityPage"];
                };
            };
            /** @description A parameter is not valid, or `fromId` came without `fromType`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers how a pull request is to be merged as soon as its checks allow it, where someone asked for that. Needs REPO_READ. Releases before 8.14 do not know the route.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge`
     */
    getPullRequestAutoMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutoMergeRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Makes the server try again to merge a pull request that someone asked to be merged as soon as its checks allow it, which is done by `autoMerge` of the merge itself. Needs REPO_WRITE. Many servers take a request without a body for a forged one unless it has the header. Releases before 8.14 do not know the route.
     *
     * `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge`
     */
    requestPullRequestAutoMerge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Tells the server that the request was not forged by a web page. Many servers refuse a POST without a JSON body when it is missing; a client may always send it.
                 * @example no-check
                 */
                "X-Atlassian-Token"?: "no-check";
            };
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutoMergeResult"];
                };
            };
            /** @description Nobody asked for it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The repository does not merge by itself, the server takes the request for a forged one, or it refuses as any operation may. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forbidden"];
                };
            };
            404: components["responses"]["PullRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Takes back that a pull request is to be merged as soon as its checks allow it. Needs REPO_WRITE. Releases before 8.14 do not know the route.
     *
     * `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge`
     */
    cancelPullRequestAutoMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pull request does not wait to be merged. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            /** @description The pull request is not open. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists what a pull request does to each file. Needs REPO_READ. There is only one page: servers cut it short at `limit` or a limit of their own, ignore `start`, and say `isLastPage: false` without a next page where files are missing. The vendor prints a single change in place of the page.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes`
     */
    listPullRequestChanges: {
        parameters: {
            query?: {
                /**
                 * @description Which changes to list: all, those that the user has not reviewed yet, or those between `sinceId` and `untilId`. Where the server cannot tell what was reviewed, it lists all, and says so in `properties`.
                 * @example RANGE
                 */
                changeScope?: "ALL" | "RANGE" | "UNREVIEWED";
                /**
                 * @description The full hash of the commit to compare with, where not the whole pull request is meant. Needs `untilId`.
                 * @example 667b22f329005dc97a5045052dde52add6ca22c8
                 */
                sinceId?: string;
                /**
                 * @description The full hash of the commit to compare, where not the whole pull request is meant. Needs `sinceId`.
                 * @example 23a4744511b23eab0d3dfd0b9e0a4639542b32b0
                 */
                untilId?: string;
                /**
                 * @description Whether to say how many comments each file has.
                 * @example false
                 */
                withComments?: boolean;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestChanges"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers the message that the server would give to the commit of the merge, made of the template that the repository has for it. Needs REPO_READ.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion`
     */
    getPullRequestCommitMessageSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitMessageSuggestion"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the commits that a pull request brings to its target branch, the newest first. Needs REPO_READ.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits`
     */
    listPullRequestCommits: {
        parameters: {
            query?: {
                /**
                 * @description Whether the page says how many commits and authors the whole list has, which costs the server time.
                 * @example true
                 */
                withCounts?: boolean;
                /**
                 * @description The width in pixels of the people's pictures. Their addresses are only sent when it is given.
                 * @example 64
                 */
                avatarSize?: number;
                /**
                 * @description The scheme of the addresses of the people's pictures. That of the request when it is missing.
                 * @example https
                 */
                avatarScheme?: "http" | "https";
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of commits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Closes a pull request without merging it. Needs REPO_READ. The current version must be sent, in the query or in the body: without one, or with a stale one, servers answer 409, although the vendor calls it optional. A request without a JSON body is taken for a forged one unless it has the header.
     *
     * `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline`
     */
    declinePullRequest: {
        parameters: {
            query?: {
                /**
                 * @description The current version of the pull request, unless the body has it. The server refuses another one, and none at all, with 409.
                 * @example 2
                 */
                version?: number;
            };
            header?: {
                /**
                 * @description Tells the server that the request was not forged by a web page. Many servers refuse a POST without a JSON body when it is missing; a client may always send it.
                 * @example no-check
                 */
                "X-Atlassian-Token"?: "no-check";
            };
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /** @description Why the pull request is declined. Can be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PullRequestDecline"];
            };
        };
        responses: {
            /** @description The pull request, declined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CrossSiteCheckFailed"];
            404: components["responses"]["PullRequestNotFound"];
            /** @description The version is missing or not the current one, the pull request is not open, or the repository is archived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers what a pull request changes in all files, line by line. Needs REPO_READ. Servers cut it short at a limit of their own and set `truncated`, and there is no next page. The vendor documents only the route with a path.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff`
     */
    getPullRequestDiff: {
        parameters: {
            query?: {
                /**
                 * @description How many unchanged lines to show around each change. The server chooses when it is missing, usually 10.
                 * @example 3
                 */
                contextLines?: number;
                /**
                 * @description Whether changes of whitespace count. Servers take any value that they do not know for `show`.
                 * @example ignore-all
                 */
                whitespace?: "ignore-all" | "show";
                /**
                 * @description The full hash of the commit to compare with, where not the whole pull request is meant. Needs `untilId`.
                 * @example 667b22f329005dc97a5045052dde52add6ca22c8
                 */
                sinceId?: string;
                /**
                 * @description The full hash of the commit to compare, where not the whole pull request is meant. Needs `sinceId`.
                 * @example 23a4744511b23eab0d3dfd0b9e0a4639542b32b0
                 */
                untilId?: string;
                /**
                 * @description Which comments belong to the diff: those on the whole pull request, on a range of its commits, or on one of them. It matters only with `withComments`.
                 * @example EFFECTIVE
                 */
                diffType?: "COMMIT" | "EFFECTIVE" | "RANGE";
                /**
                 * @description Whether to send the comments on files and lines with the diff.
                 * @example false
                 */
                withComments?: boolean;
                /**
                 * @description The width in pixels of the people's pictures. Their addresses are only sent when it is given.
                 * @example 64
                 */
                avatarSize?: number;
                /**
                 * @description The scheme of the addresses of the people's pictures. That of the request when it is missing.
                 * @example https
                 */
                avatarScheme?: "http" | "https";
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                };
            };
            400: components["responses"]["CommitIdInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers how many files a pull request changes, and how many lines it adds and removes. Needs REPO_READ. The vendor documents only the route with a path. Releases before 9.1 do not know the route.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary`
     */
    getPullRequestDiffStats: {
        parameters: {
            query?: {
                /**
                 * @description The full hash of the commit to compare with, where not the whole pull request is meant. Needs `untilId`.
                 * @example 667b22f329005dc97a5045052dde52add6ca22c8
                 */
                sinceId?: string;
                /**
                 * @description The full hash of the commit to compare, where not the whole pull request is meant. Needs `sinceId`.
                 * @example 23a4744511b23eab0d3dfd0b9e0a4639542b32b0
                 */
                untilId?: string;
                /**
                 * @description Whether changes of whitespace count. Servers take any value that they do not know for `show`.
                 * @example ignore-all
                 */
                whitespace?: "ignore-all" | "show";
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffStatsSummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers how many lines a pull request adds and removes in a file or below a directory, and in how many files. Needs REPO_READ. A file that was moved or copied needs `srcPath`. Releases before 9.1 do not know the route.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path}`
     */
    getPullRequestFileDiffStats: {
        parameters: {
            query?: {
                /**
                 * @description The path that the file had before it was copied, moved or renamed.
                 * @example quay-map.png
                 */
                srcPath?: string;
                /**
                 * @description The full hash of the commit to compare with, where not the whole pull request is meant. Needs `untilId`.
                 * @example 667b22f329005dc97a5045052dde52add6ca22c8
                 */
                sinceId?: string;
                /**
                 * @description The full hash of the commit to compare, where not the whole pull request is meant. Needs `sinceId`.
                 * @example 23a4744511b23eab0d3dfd0b9e0a4639542b32b0
                 */
                untilId?: string;
                /**
                 * @description Whether changes of whitespace count. Servers take any value that they do not know for `show`.
                 * @example ignore-all
                 */
                whitespace?: "ignore-all" | "show";
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffStatsSummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestPathNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers what a pull request changes in a file or below a directory, line by line. Needs REPO_READ. A file that was moved or copied needs `srcPath`. Servers cut it short at a limit of their own and set `truncated`, and there is no next page. The vendor documents a bare diff of one file, but servers answer the same as for all files.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}`
     */
    getPullRequestFileDiff: {
        parameters: {
            query?: {
                /**
                 * @description The path that the file had before it was copied, moved or renamed.
                 * @example quay-map.png
                 */
                srcPath?: string;
                /**
                 * @description How many unchanged lines to show around each change. The server chooses when it is missing, usually 10.
                 * @example 3
                 */
                contextLines?: number;
                /**
                 * @description Whether changes of whitespace count. Servers take any value that they do not know for `show`.
                 * @example ignore-all
                 */
                whitespace?: "ignore-all" | "show";
                /**
                 * @description The full hash of the commit to compare with, where not the whole pull request is meant. Needs `untilId`.
                 * @example 667b22f329005dc97a5045052dde52add6ca22c8
                 */
                sinceId?: string;
                /**
                 * @description The full hash of the commit to compare, where not the whole pull request is meant. Needs `sinceId`.
                 * @example 23a4744511b23eab0d3dfd0b9e0a4639542b32b0
                 */
                untilId?: string;
                /**
                 * @description Which comments belong to the diff: those on the whole pull request, on a range of its commits, or on one of them. It matters only with `withComments`.
                 * @example EFFECTIVE
                 */
                diffType?: "COMMIT" | "EFFECTIVE" | "RANGE";
                /**
                 * @description Whether to send the comments on files and lines with the diff.
                 * @example false
                 */
                withComments?: boolean;
                /**
                 * @description The width in pixels of the people's pictures. Their addresses are only sent when it is given.
                 * @example 64
                 */
                avatarSize?: number;
                /**
                 * @description The scheme of the addresses of the people's pictures. That of the request when it is missing.
                 * @example https
                 */
                avatarScheme?: "http" | "https";
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                };
            };
            400: components["responses"]["PathInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestPathNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers whether a pull request can be merged and what stands in the way, conflicts and checks that refuse. It merges nothing, which is what the POST does. Needs REPO_READ. A pull request that is not open is answered with 409.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge`
     */
    getPullRequestMergeStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it can be merged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestMergeStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            /** @description The pull request is not open. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Merges a pull request at once, or with `autoMerge` as soon as its checks allow it. Needs REPO_WRITE. The current version must be sent, in the query or in the body: without one, or with a stale one, servers answer 409, although the vendor calls it optional. What stands in the way is 409 too, with `conflicted` and `vetoes` in the error. A request without a JSON body is taken for a forged one unless it has the header.
     *
     * `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge`
     */
    mergePullRequest: {
        parameters: {
            query?: {
                /**
                 * @description The current version of the pull request, unless the body has it. The server refuses another one, and none at all, with 409.
                 * @example 2
                 */
                version?: number;
            };
            header?: {
                /**
                 * @description Tells the server that the request was not forged by a web page. Many servers refuse a POST without a JSON body when it is missing; a client may always send it.
                 * @example no-check
                 */
                "X-Atlassian-Token"?: "no-check";
            };
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /** @description How to merge. Can be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PullRequestMergeRequest"];
            };
        };
        responses: {
            /** @description The pull request, merged, or still open where it is to be merged later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The repository does not merge by itself, the server takes the request for a forged one, or it refuses as any operation may. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forbidden"];
                };
            };
            404: components["responses"]["PullRequestNotFound"];
            /** @description The version is missing or not the current one, the branches conflict, a check refuses, the pull request is not open, or the repository is archived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers the last commit that the branches of a pull request have in common. Needs REPO_READ. Where there are several, the server chooses one.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base`
     */
    getPullRequestMergeBase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commit"];
                };
            };
            /** @description The branches have no commit in common. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Opens a declined pull request again. Needs REPO_READ. The current version must be sent, in the query or in the body: without one, or with a stale one, servers answer 409, although the vendor calls it optional. A request without a JSON body is taken for a forged one unless it has the header.
     *
     * `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen`
     */
    reopenPullRequest: {
        parameters: {
            query?: {
                /**
                 * @description The current version of the pull request, unless the body has it. The server refuses another one, and none at all, with 409.
                 * @example 2
                 */
                version?: number;
            };
            header?: {
                /**
                 * @description Tells the server that the request was not forged by a web page. Many servers refuse a POST without a JSON body when it is missing; a client may always send it.
                 * @example no-check
                 */
                "X-Atlassian-Token"?: "no-check";
            };
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /** @description The version that was read. Can be left out where the query has it. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PullRequestReopening"];
            };
        };
        responses: {
            /** @description The pull request, open again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CrossSiteCheckFailed"];
            404: components["responses"]["PullRequestNotFound"];
            /** @description The version is missing or not the current one, the pull request is not declined, there would be nothing to merge, or the repository is archived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Streams the bytes of a file, with the media type that its name suggests. Needs REPO_READ. With `markup=true` it answers the file rendered as HTML instead.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}`
     */
    getRawFile: {
        parameters: {
            query?: {
                /**
                 * @description The commit, branch or tag to read. The default branch when it is missing.
                 * @example refs/heads/main
                 */
                at?: string;
                /**
                 * @description Whether to render the file's markup as HTML.
                 * @example true
                 */
                markup?: boolean;
                /**
                 * @description Whether a line break in the markup becomes one in the HTML.
                 * @example false
                 */
                hardwrap?: boolean;
                /**
                 * @description Whether HTML in the markup is escaped.
                 * @example true
                 */
                htmlEscape?: boolean;
                /**
                 * @description Whether headings get an anchor of their own.
                 * @example false
                 */
                includeHeadingId?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file, or its markup rendered as HTML. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            400: components["responses"]["PathInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PathNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the pushes and other changes of the branches and tags of a repository, the latest first. Needs REPO_ADMIN.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities`
     */
    listRefChangeActivities: {
        parameters: {
            query?: {
                /**
                 * @description The full name of the branch or tag to list the changes of. Those of all refs when it is missing.
                 * @example refs/heads/main
                 */
                ref?: string;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes of refs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefChangeActivityPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the branches that the record of changes knows, by name alone. Needs REPO_ADMIN.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches`
     */
    listRefChangeBranches: {
        parameters: {
            query?: {
                /**
                 * @description The text that the name must contain.
                 * @example release
                 */
                filterText?: string;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of branches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinimalRefPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers whether and when the server declines pull requests that nobody works on. Needs REPO_READ. A repository without settings of its own answers those of its project, and failing these the server's defaults. Releases before 7.11 do not know the route.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline`
     */
    getAutoDeclineSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings that hold for the repository. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutoDeclineSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Gives the repository auto-decline settings of its own, or replaces them. Needs REPO_ADMIN. Both fields must be sent, also to turn it off, although the vendor calls them optional.
     *
     * `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline`
     */
    setAutoDeclineSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description The new settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutoDeclineSettingsUpdate"];
            };
        };
        responses: {
            /** @description The new settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutoDeclineSettings"];
                };
            };
            /** @description A field is missing or not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Takes away the repository's own auto-decline settings, so that those of its project hold again, and failing these the server's defaults. Needs REPO_ADMIN.
     *
     * `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline`
     */
    deleteAutoDeclineSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository has no auto-decline settings of its own any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The project or the repository does not exist, or the server does not know the route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the hooks that plugins provide for a repository, with whether each is on. Needs REPO_READ. Merge checks are hooks too.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks`
     */
    listRepositoryHooks: {
        parameters: {
            query?: {
                /**
                 * @description The type of hook to list. The vendor leaves merge checks out of the values.
                 * @example PRE_RECEIVE
                 */
                type?: components["schemas"]["HookType"];
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryHookPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers one hook by its key, with whether it is on for the repository. Needs REPO_READ.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}`
     */
    getRepositoryHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The key of the hook, that of its plugin and that of the module with a colon in between.
                 * @example com.atlassian.bitbucket.server.bitbucket-bundled-hooks:force-push-hook
                 */
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryHook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["HookNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Deletes what the repository has decided about a hook and its settings, so that it follows the project again. Needs REPO_ADMIN. The hook itself stays.
     *
     * `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}`
     */
    deleteRepositoryHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The key of the hook, that of its plugin and that of the module with a colon in between.
                 * @example com.atlassian.bitbucket.server.bitbucket-bundled-hooks:force-push-hook
                 */
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository has no configuration of its own any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The hook cannot be configured for a repository. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["HookNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Turns a hook on for a repository, and replaces its settings when a body is sent. Needs REPO_ADMIN. The vendor describes the body only in words, leaves the 400 out and lists the `Content-Length` header, which no caller has to set.
     *
     * `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled`
     */
    enableRepositoryHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The key of the hook, that of its plugin and that of the module with a colon in between.
                 * @example com.atlassian.bitbucket.server.bitbucket-bundled-hooks:force-push-hook
                 */
                hookKey: string;
            };
            cookie?: never;
        };
        /** @description The hook's new settings. Without a body the settings stay as they are. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["HookSettings"];
            };
        };
        responses: {
            /** @description The hook, which is on now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryHook"];
                };
            };
            400: components["responses"]["HookSettingsInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["HookNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Turns a hook off for a repository and keeps its settings. Needs REPO_ADMIN. The vendor documents 200 with the hook, but as with other deletions servers may answer 204.
     *
     * `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled`
     */
    disableRepositoryHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The key of the hook, that of its plugin and that of the module with a colon in between.
                 * @example com.atlassian.bitbucket.server.bitbucket-bundled-hooks:force-push-hook
                 */
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hook, which is off now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryHook"];
                };
            };
            /** @description The hook is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["HookNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers the settings that are stored for a hook. Needs REPO_READ. The vendor leaves out that a hook without settings answers 204.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings`
     */
    getRepositoryHookSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The key of the hook, that of its plugin and that of the module with a colon in between.
                 * @example com.atlassian.bitbucket.server.bitbucket-bundled-hooks:force-push-hook
                 */
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookSettings"];
                };
            };
            /** @description No settings are stored for the hook. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["HookNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Replaces the settings of a hook. Needs REPO_ADMIN. The plugin decides which settings it accepts, and what takes more than 32 KB is refused.
     *
     * `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings`
     */
    setRepositoryHookSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The key of the hook, that of its plugin and that of the module with a colon in between.
                 * @example com.atlassian.bitbucket.server.bitbucket-bundled-hooks:force-push-hook
                 */
                hookKey: string;
            };
            cookie?: never;
        };
        /** @description The hook's new settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HookSettings"];
            };
        };
        responses: {
            /** @description The settings as they are stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookSettings"];
                };
            };
            400: components["responses"]["HookSettingsInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["HookNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers what a pull request needs before it can be merged, and how it may be merged. Needs REPO_READ. Each setting comes from a plugin, so servers with further plugins send further keys.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests`
     */
    getPullRequestSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Changes the settings that are sent and leaves the others alone. Needs REPO_ADMIN. Nothing is changed when one of them is not valid. An empty `mergeConfig` takes away the repository's own one, so that the project's or the server's holds again.
     *
     * `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests`
     */
    updatePullRequestSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description The settings to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullRequestSettingsUpdate"];
            };
        };
        responses: {
            /** @description All settings, as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestSettings"];
                };
            };
            /** @description A setting is not valid, or the server refuses the form in which it was sent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the tags of a repository, optionally only those whose name contains a text. Needs REPO_READ.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags`
     */
    listTags: {
        parameters: {
            query?: {
                /**
                 * @description The text that the name must contain, in any case.
                 * @example release
                 */
                filterText?: string;
                /**
                 * @description By name or by the last change, the latest first.
                 * @example ALPHABETICAL
                 */
                orderBy?: "ALPHABETICAL" | "MODIFICATION";
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Creates a tag at a commit, branch or tag, an annotated one if there is a message and a lightweight one otherwise. Needs REPO_WRITE. The vendor documents no 400, which servers answer to a bad or taken name.
     *
     * `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags`
     */
    createTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description The tag to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagCreation"];
            };
        };
        responses: {
            /** @description The new tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            400: components["responses"]["TagInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers one tag by its name. Needs REPO_READ.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}`
     */
    getTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The name of the tag, with or without `refs/tags/`. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example release/1.4.0
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TagNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Makes the signed-in user a watcher of the repository, who is told about what happens to it. Needs REPO_READ. The vendor documents a body, which servers do not need. Many servers take a request without one for a forged one unless it has the header.
     *
     * `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/watch`
     */
    watchRepository: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Tells the server that the request was not forged by a web page. Many servers refuse a POST without a JSON body when it is missing; a client may always send it.
                 * @example no-check
                 */
                "X-Atlassian-Token"?: "no-check";
            };
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description The repository to watch. Can be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RepositoryWatchRequest"];
            };
        };
        responses: {
            /** @description The user watches the repository. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CrossSiteCheckFailed"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Takes the signed-in user off the watchers of the repository. Needs REPO_READ.
     *
     * `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/watch`
     */
    unwatchRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user does not watch the repository. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The project or the repository does not exist, or the server does not know the route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the webhooks of a repository, optionally only those for certain events. Needs REPO_ADMIN. The vendor's documents leave out that the list comes in pages.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks`
     */
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description Only webhooks for one of these events. It may be repeated, although the vendor documents a single one.
                 * @example [
                 *       "repo:refs_changed",
                 *       "pr:opened"
                 *     ]
                 */
                event?: components["schemas"]["WebhookEvent"][];
                /**
                 * @description Whether to send how the webhook's calls went.
                 * @example true
                 */
                statistics?: boolean;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Creates a webhook for a repository. Needs REPO_ADMIN. Releases that answer 400 with a `JsonMappingException` may have stored the webhook nonetheless, so look for it before trying again.
     *
     * `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks`
     */
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description The webhook to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDefinition"];
            };
        };
        responses: {
            /** @description The new webhook, as older releases answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The new webhook, as newer releases answer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description A field is missing or not valid, or the new webhook could not be written to the answer. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Calls an address as a webhook would, and answers what was sent and what came back. Needs REPO_ADMIN. The answer holds the credentials that were sent.
     *
     * `POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test`
     */
    testWebhook: {
        parameters: {
            query: {
                /**
                 * @description The address to call. The vendor declares it optional, but servers answer 500 without it, even with `webhookId`.
                 * @example https://ci.example.com/bitbucket/webhook
                 */
                url: string;
                /**
                 * @description The webhook whose stored credentials the call is made with. The vendor's printed text leaves it out.
                 * @example 11
                 */
                webhookId?: number;
                /**
                 * @description Whether the certificate of the address must be valid. The vendor's printed text leaves it out.
                 * @example true
                 */
                sslVerificationRequired?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description The user name and password to send to the address, if any. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookCredentials"];
            };
        };
        responses: {
            /** @description What was sent and what came back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTestResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The request names no address. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    /**
     * Answers one webhook by its number. Needs REPO_ADMIN.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}`
     */
    getWebhook: {
        parameters: {
            query?: {
                /**
                 * @description Whether to send how the webhook's calls went.
                 * @example true
                 */
                statistics?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the webhook. The vendor declares it as a string.
                 * @example 11
                 */
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Puts a whole webhook in the place of another. Needs REPO_ADMIN. What the body leaves out is lost or makes the server refuse, so read the webhook first and send all of it back.
     *
     * `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}`
     */
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the webhook. The vendor declares it as a string.
                 * @example 11
                 */
                webhookId: number;
            };
            cookie?: never;
        };
        /** @description The whole webhook. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDefinition"];
            };
        };
        responses: {
            /** @description The webhook after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description A field is missing or not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Deletes a webhook. Needs REPO_ADMIN.
     *
     * `DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}`
     */
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the webhook. The vendor declares it as a string.
                 * @example 11
                 */
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook does not exist any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The repository or the webhook does not exist, or the server does not know the route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers the latest call of a webhook with its request and its result, optionally only for an event or an outcome. Needs REPO_ADMIN.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest`
     */
    getLatestWebhookInvocation: {
        parameters: {
            query?: {
                /**
                 * @description Only calls for this event count. Calls for any event when it is missing.
                 * @example repo:refs_changed
                 */
                event?: components["schemas"]["WebhookEvent"];
                /**
                 * @description Only calls with one of these outcomes count. It may be repeated, although the vendor documents a single one.
                 * @example [
                 *       "FAILURE",
                 *       "ERROR"
                 *     ]
                 */
                outcome?: components["schemas"]["InvocationOutcome"][];
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the webhook. The vendor declares it as a string.
                 * @example 11
                 */
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookInvocation"];
                };
            };
            /** @description There has been no such call yet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers how the calls of a webhook went lately, optionally only for one event. Needs REPO_ADMIN.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics`
     */
    getWebhookStatistics: {
        parameters: {
            query?: {
                /**
                 * @description Only calls for this event count. Calls for any event when it is missing.
                 * @example repo:refs_changed
                 */
                event?: components["schemas"]["WebhookEvent"];
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the webhook. The vendor declares it as a string.
                 * @example 11
                 */
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the calls went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvocationHistory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers how the calls of a webhook went lately for each event. Needs REPO_ADMIN. The vendor documents a single history, but servers send one for each event.
     *
     * `GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary`
     */
    getWebhookStatisticsSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the webhook. The vendor declares it as a string.
                 * @example 11
                 */
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the calls went, by event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvocationHistoryByEvent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the repositories of all projects that the user may see, narrowed down by the parameters. Needs no permission, but an anonymous user only gets public repositories, and none at all when `permission` is given. Since 8.0 archived repositories are left out unless `archived` asks for them.
     *
     * `GET /api/latest/repos`
     */
    listRepositories: {
        parameters: {
            query?: {
                /**
                 * @description Whether to list archived repositories, the others or both. Known since 8.0.
                 * @example ALL
                 */
                archived?: "ACTIVE" | "ALL" | "ARCHIVED";
                /**
                 * @description The text that the project's name must match, in any case.
                 * @example Harbour
                 */
                projectname?: string;
                /**
                 * @description The key of the project, in any case. Known since 8.0.
                 * @example HRB
                 */
                projectkey?: string;
                /**
                 * @description Whether to list public repositories only, or private ones only.
                 * @example private
                 */
                visibility?: "public" | "private";
                /**
                 * @description The text that the repository's name must match, in any case.
                 * @example berth
                 */
                name?: string;
                /**
                 * @description The permission that the user must have for a repository to be listed. When it is missing, being able to see the repository is enough.
                 * @example REPO_WRITE
                 */
                permission?: "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN";
                /**
                 * @description The state that the repository must be in. Known since 5.13.
                 * @example AVAILABLE
                 */
                state?: "AVAILABLE" | "INITIALISING" | "INITIALISATION_FAILED";
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryPage"];
                };
            };
            /** @description The value of a parameter is not one that the server knows. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the restrictions on the branches and tags of a repository, those of its project included. Needs REPO_ADMIN.
     *
     * `GET /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions`
     */
    listRefRestrictions: {
        parameters: {
            query?: {
                /**
                 * @description The kind of matcher that the restrictions must have.
                 * @example BRANCH
                 */
                matcherType?: "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                /**
                 * @description What the matcher must name, such as a branch in full or a pattern. Has a meaning together with `matcherType` only.
                 * @example refs/heads/main
                 */
                matcherId?: string;
                /**
                 * @description The kind of restriction to list.
                 * @example pull-request-only
                 */
                type?: components["schemas"]["RefRestrictionType"];
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of restrictions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefRestrictionPage"];
                };
            };
            /** @description A parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Restricts what may be done to branches and tags, with one restriction or with several in an array of the bulk media type, which answers an array. Needs REPO_ADMIN, where the vendor's text names PROJECT_ADMIN. A restriction of the same type and matcher is replaced and keeps its id.
     *
     * `POST /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions`
     */
    createRefRestriction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description The restriction, or the restrictions, to create. The printed text has the single one only, the vendor's machine-readable description the array only. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefRestrictionCreation"];
                "application/vnd.atl.bitbucket.bulk+json": components["schemas"]["RefRestrictionCreation"][];
            };
        };
        responses: {
            /** @description The new restriction, or an array of them if an array was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefRestriction"] | components["schemas"]["RefRestriction"][];
                };
            };
            /** @description The body is not valid, or names a user, group or access key that does not exist. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers one restriction by its id. Needs REPO_ADMIN.
     *
     * `GET /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}`
     */
    getRefRestriction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the restriction. The vendor declares it as a string.
                 * @example 12
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restriction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefRestriction"];
                };
            };
            400: components["responses"]["RestrictionIdInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RestrictionNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Deletes one restriction by its id. Needs REPO_ADMIN.
     *
     * `DELETE /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}`
     */
    deleteRefRestriction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the restriction. The vendor declares it as a string.
                 * @example 12
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restriction does not exist any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RestrictionIdInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The repository or the restriction does not exist, or the server does not know the route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Creates a branch at a commit, branch or tag. Needs REPO_WRITE, and leave by the branch permissions for the name. The other way to create a branch, below `/api`, answers 200 instead of 201.
     *
     * `POST /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
     */
    createBranchViaBranchUtils: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description The branch to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchCreationViaBranchUtils"];
            };
        };
        responses: {
            /** @description The new branch. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branch"];
                };
            };
            400: components["responses"]["BranchInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            /** @description The name overlaps with that of another branch. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Deletes a branch, and succeeds just as well when there is none of that name. Needs REPO_WRITE, and leave by the branch permissions for the name. The branch is named in the body, which is unusual for a DELETE.
     *
     * `DELETE /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches`
     */
    deleteBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description The branch to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchDeletion"];
            };
        };
        responses: {
            /** @description The branch does not exist any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The branch is the default branch, or does not point to `endPoint`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the branches from which a commit can be reached, which costs the server time in a large repository. Needs REPO_READ. The vendor declares the hash as JSON; servers take it as it is, without quotes.
     *
     * `GET /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}`
     */
    listCommitBranches: {
        parameters: {
            query?: {
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of branches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinimalRefPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The server took too long to find the branches. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    /**
     * Adds the user's reaction to a comment on a commit, and changes nothing when the user reacted with that emoticon before. Needs REPO_READ. The vendor documents no refusal.
     *
     * `PUT /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}`
     */
    addCommentReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
                /**
                 * @description The number of the comment.
                 * @example 301
                 */
                commentId: number;
                /**
                 * @description The shortcut of the emoticon, without colons.
                 * @example thumbsup
                 */
                emoticon: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserReaction"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommentNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Removes the user's own reaction from a comment on a commit. Needs REPO_READ. The vendor documents no refusal.
     *
     * `DELETE /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}`
     */
    removeCommentReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The hash of the commit, in full or shortened as far as it stays unique.
                 * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
                 */
                commitId: string;
                /**
                 * @description The number of the comment.
                 * @example 301
                 */
                commentId: number;
                /**
                 * @description The shortcut of the emoticon, without colons.
                 * @example thumbsup
                 */
                emoticon: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has no such reaction any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The repository, the commit or the comment does not exist, or the server does not know the route. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFound"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers what stands in the way of a rebase, such as a source that is no branch, or a user without an address or without REPO_WRITE in the source repository. It changes nothing. Needs REPO_READ.
     *
     * `GET /git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase`
     */
    getPullRequestRebaseStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stands in the way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestRebaseStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Puts the commits of a pull request on top of its target branch, which rewrites the source branch for good. Needs REPO_READ, and REPO_WRITE in the source repository.
     *
     * `POST /git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase`
     */
    rebasePullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        /** @description The version that was read. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullRequestRebaseRequest"];
            };
        };
        responses: {
            /** @description How the source branch moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestRebaseResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            /** @description The version is not the current one, the commits conflict or would all be dropped, a hook refuses, the pull request is not open, or the repository is archived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Creates an annotated or a lightweight tag, and moves a tag of that name when `force` is set. Needs REPO_WRITE. The other way to create a tag, below `/api`, decides the kind by the message and answers 200 instead of 201.
     *
     * `POST /git/latest/projects/{projectKey}/repos/{repositorySlug}/tags`
     */
    createTagViaGit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description The tag to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GitTagCreation"];
            };
        };
        responses: {
            /** @description The new tag. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            400: components["responses"]["TagInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CommitNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Deletes a tag. Needs REPO_WRITE. Unlike the deletion of a branch, it answers 404 when there is no tag of that name.
     *
     * `DELETE /git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}`
     */
    deleteTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The name of the tag, with or without `refs/tags/`. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example release/1.4.0
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag does not exist any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The repository is empty, or is not a Git repository. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TagNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Creates an issue in a linked Jira server and ties it to a comment on a pull request. Needs REPO_READ, and the right to create it in Jira. Comments on commits are refused.
     *
     * `POST /jira/latest/comments/{commentId}/issues`
     */
    createCommentIssue: {
        parameters: {
            query?: {
                /**
                 * @description Which linked Jira server to use, by the number of its application link.
                 * @example 6f1c3b2a-2b19-3a9e-8c44-1f0d9e7a5b62
                 */
                applicationId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The number of the comment.
                 * @example 301
                 */
                commentId: number;
            };
            cookie?: never;
        };
        /** @description The issue to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JiraIssueCreation"];
            };
        };
        responses: {
            /** @description The new issue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentJiraIssue"];
                };
            };
            /** @description There is no such Jira server, or Jira refuses the issue. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The credentials are wrong or missing, the user lacks the permission, or has to sign in to Jira first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestCommentMissing"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the commits in all repositories whose message names an issue, each with its first changes. Repositories that the user cannot read are left out.
     *
     * `GET /jira/latest/issues/{issueKey}/commits`
     */
    listIssueCommits: {
        parameters: {
            query?: {
                /**
                 * @description The most changes to send with each commit. The server chooses when it is missing.
                 * @example 1
                 */
                maxChanges?: number;
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the issue.
                 * @example HRB-17
                 */
                issueKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of commits with their changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesetPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IssueNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Lists the issues of Jira that the commits of a pull request name. Needs REPO_READ. It is one list without pages, and only the first hundred commits are looked at.
     *
     * `GET /jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues`
     */
    listPullRequestIssues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
                /**
                 * @description The number of the pull request in its repository.
                 * @example 17
                 */
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JiraIssueList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PullRequestNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Answers how a fork stands to its origin, or with `at` how one of its refs does. Needs REPO_READ. Being enabled is not enough, since a change of permissions can make synchronization unavailable later.
     *
     * `GET /sync/latest/projects/{projectKey}/repos/{repositorySlug}`
     */
    getSyncStatus: {
        parameters: {
            query?: {
                /**
                 * @description The full name of the ref to answer for. The whole repository when it is missing.
                 * @example refs/heads/main
                 */
                at?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status of the repository or of the ref. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncStatus"] | components["schemas"]["RejectedRef"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Turns the synchronization of a fork on or off. Needs REPO_ADMIN. Turning it on synchronizes at once and answers the outcome, turning it off answers 204.
     *
     * `POST /sync/latest/projects/{projectKey}/repos/{repositorySlug}`
     */
    setSyncEnabled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description Whether synchronization is to be on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyncSetting"];
            };
        };
        responses: {
            /** @description Synchronization is on, and this is its first outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncStatus"];
                };
            };
            /** @description Synchronization is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SyncUnavailable"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    /**
     * Brings one ref of a fork back into step with the origin by merging or by throwing local commits away. Needs REPO_WRITE. It answers the ref while it is still out of step, and 204 once it is not.
     *
     * `POST /sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize`
     */
    synchronizeRef: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: string;
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: string;
            };
            cookie?: never;
        };
        /** @description The ref and what to do with it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyncRequest"];
            };
        };
        responses: {
            /** @description The action was carried out, and the ref is still out of step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RejectedRef"];
                };
            };
            /** @description The ref is in step with the origin now. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SyncUnavailable"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RepositoryNotFound"];
            /** @description The action met conflicts, or the ref changed in the meantime. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The server knows the action but cannot carry it out. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
}
