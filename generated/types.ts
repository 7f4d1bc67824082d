// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
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
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
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
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: components["parameters"]["FilePath"];
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
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
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
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: components["parameters"]["FilePath"];
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
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description The name of the tag, with or without `refs/tags/`. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example release/1.4.0
                 */
                name: components["parameters"]["TagName"];
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
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
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
    "/sync/latest/projects/{projectKey}/repos/{repositorySlug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
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
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
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
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One check's refusal of a change. */
        Veto: {
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
        };
        /** @description One fault. Servers leave `context` and `exceptionName` out at times, and put further keys beside them that depend on the exception. */
        ErrorMessage: {
            /**
             * @description The field of the request at fault, if there is one.
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
             * @description The version that the request carried, where it was stale.
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
            /** @description The vetoes of the checks that refused the change. */
            vetoes?: components["schemas"]["Veto"][];
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
        Errors: {
            /** @description What went wrong, one entry for each fault. */
            errors: components["schemas"]["ErrorMessage"][];
        };
        /** @description The body of a 404 for a route that the server does not know, as opposed to a resource that does not exist. The vendor does not document it. */
        MissingRoute: {
            /**
             * @description The status in words.
             * @example HTTP 404 Not Found
             */
            message: string;
            /**
             * Format: int32
             * @description The status.
             * @example 404
             */
            "status-code": number;
            /**
             * Format: int32
             * @description Always -1.
             * @example -1
             */
            "sub-code"?: number;
        };
        /** @description The body of a 404, either for a resource that does not exist or for a route that the server does not know. */
        NotFound: components["schemas"]["Errors"] | components["schemas"]["MissingRoute"];
        /** @description What every page of a list says about itself. A page may hold fewer items than `limit`, even none, without being the last. */
        Page: {
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
        };
        /**
         * @description The full hash of a commit, 40 hexadecimal digits.
         * @example d0ac1ce15c2f052862ea2392b8d6d692513db946
         */
        CommitId: string;
        /** @description A branch. Servers send `isDefault`; the `default` of the vendor's documents is never sent. */
        Branch: {
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
        };
        /** @description A page of branches. */
        BranchPage: components["schemas"]["Page"] & {
            /** @description The branches on this page. */
            values: components["schemas"]["Branch"][];
        };
        /** @description The branch to create. */
        BranchCreation: {
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
        };
        /** @description A line of a file. */
        Line: {
            /**
             * @description The line without its end.
             * @example export const knots = 0.514444;
             */
            text: string;
        };
        /**
         * @description Whether a user is a person or an account of a program.
         * @example NORMAL
         * @enum {string}
         */
        UserType: "NORMAL" | "SERVICE";
        /** @description An address. */
        Link: {
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
        };
        /** @description Where the thing can be seen in a browser. The vendor does not document it. */
        SelfLinks: {
            /**
             * @description The addresses; releases that cannot tell one send null in its place.
             * @example [
             *       {
             *         "href": "https://bitbucket.example.com/users/mira"
             *       }
             *     ]
             */
            self: (components["schemas"]["Link"] | null)[];
        };
        /** @description A user of the server. */
        User: {
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
            links?: components["schemas"]["SelfLinks"];
        };
        /** @description An author or committer that the server knows only from the commit. */
        Person: {
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
        };
        /** @description An author or committer, as a whole user where the server can match the address with one and as name and address otherwise. */
        Author: components["schemas"]["User"] | components["schemas"]["Person"];
        /**
         * Format: int64
         * @description A moment in milliseconds since the Unix epoch.
         * @example 1780394400000
         */
        Timestamp: number;
        /** @description The commit that last changed a run of lines. */
        Blame: {
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
        };
        /** @description A page of the lines of a text file, with who wrote them if `blame=true` was asked for. */
        FileLines: {
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
        };
        /** @description A path in its parts. */
        FilePath: {
            /**
             * @description The names along the path.
             * @example [
             *       "src",
             *       "tides",
             *       "table.ts"
             *     ]
             */
            components: string[];
            /**
             * @description The path of the directory that holds it, empty at the root.
             * @example src/tides
             */
            parent?: string;
            /**
             * @description The last name of the path.
             * @example table.ts
             */
            name: string;
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
        };
        /**
         * @description What a path names.
         * @example FILE
         * @enum {string}
         */
        NodeType: "DIRECTORY" | "FILE" | "SUBMODULE";
        /** @description A file, directory or submodule in a directory. */
        DirectoryEntry: {
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
        };
        /** @description A page of the entries of a directory. */
        DirectoryEntryPage: components["schemas"]["Page"] & {
            /** @description The entries on this page. */
            values: components["schemas"]["DirectoryEntry"][];
        };
        /** @description A directory and a page of its entries. */
        Directory: {
            /** @description The path of the directory. */
            path: components["schemas"]["FilePath"];
            /**
             * @description The commit, branch or tag that was read.
             * @example refs/heads/main
             */
            revision: string;
            children: components["schemas"]["DirectoryEntryPage"];
        };
        /** @description What the path names, the answer to `type=true`. */
        PathType: {
            type: components["schemas"]["NodeType"];
        };
        /** @description The size of a file, the answer to `size=true`. */
        FileSize: {
            /**
             * Format: int64
             * @description The size in bytes.
             * @example 412
             */
            size: number;
        };
        /** @description Who wrote which lines of the file, the answer to `blame=true` with `noContent=true`. */
        BlameList: components["schemas"]["Blame"][];
        /** @description What there is at a path. The shape depends on what is there and on the parameters. */
        BrowseResult: components["schemas"]["FileLines"] | components["schemas"]["Directory"] | components["schemas"]["PathType"] | components["schemas"]["FileSize"] | components["schemas"]["BlameList"];
        /** @description The new content of a file and the commit to make of it. */
        FileEdit: {
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
        };
        /** @description A commit. Its parents come as hashes or as whole commits, and releases before 5.0 leave the committer out. */
        Commit: {
            id: components["schemas"]["CommitId"];
            /**
             * @description The hash shortened for showing.
             * @example d0ac1ce15c2
             */
            displayId: string;
            /** @description Who wrote the change. */
            author: components["schemas"]["Author"];
            /** @description When the change was written. */
            authorTimestamp: components["schemas"]["Timestamp"];
            /** @description Who made the commit. */
            committer?: components["schemas"]["Author"];
            /** @description When the commit was made. */
            committerTimestamp?: components["schemas"]["Timestamp"];
            /**
             * @description The message of the commit.
             * @example Plan berths around the tide
             */
            message?: string;
            /** @description The parents of the commit, none for the first and several for a merge. */
            parents: (components["schemas"]["Commit"] | components["schemas"]["MinimalCommit"])[];
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
        };
        /** @description A commit by its hash alone. */
        MinimalCommit: {
            id: components["schemas"]["CommitId"];
            /**
             * @description The hash shortened for showing.
             * @example d0ac1ce15c2
             */
            displayId: string;
        };
        /** @description A page of commits. */
        CommitPage: components["schemas"]["Page"] & {
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
        /** @description A tag. */
        Tag: {
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
        };
        /** @description The branch to delete. */
        BranchDeletion: {
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
        };
        /**
         * @description The kind of a ref.
         * @example BRANCH
         * @enum {string}
         */
        RefType: "BRANCH" | "TAG";
        /** @description A ref that is out of step with the origin. */
        RejectedRef: {
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
        };
        /** @description How a fork stands to its origin. The vendor prints each list of refs as a single object; servers send arrays, and leave them out while synchronization is off. */
        SyncStatus: {
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
        };
        /** @description Whether synchronization is to be on. */
        SyncSetting: {
            /**
             * @description True to turn it on, false to turn it off.
             * @example true
             */
            enabled: boolean;
        };
        /** @description Details of the action. Only `MERGE` has one. */
        SyncContext: {
            /**
             * @description The message of the merge commit. The server writes one when it is missing.
             * @example Merge the latest tide tables
             */
            commitMessage?: string;
        };
        /** @description What to do with a ref that is out of step. The vendor prints both fields as optional, but servers answer a bare 500 when one is missing. */
        SyncRequest: {
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
        };
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
        /** @description The project or the repository does not exist, or the server does not know the route. */
        RepositoryNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFound"];
            };
        };
    };
    parameters: {
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
         * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
         * @example src/tides/table.ts
         */
        FilePath: string;
        /**
         * @description Tells the server that the request was not forged by a web page. Servers refuse a changing request whose body is not JSON without it.
         * @example no-check
         */
        NoCrossSiteCheck: "no-check";
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
         * @description The name of the tag, with or without `refs/tags/`. Slashes stay literal, every other reserved character is percent-encoded.
         * @example release/1.4.0
         */
        TagName: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The file name that the server proposes.
         * @example attachment; filename="berth-planner-main@d0ac1ce15c2.zip"
         */
        ContentDisposition: string;
        /**
         * @description The seconds to wait before the next attempt, or the date to wait for. Some releases leave it out.
         * @example 30
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
                at?: components["parameters"]["At"];
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
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
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
                start?: components["parameters"]["Start"];
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
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
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
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
            /** @description The name is not valid, or a ref of that name exists already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The repository or the start point does not exist, or the server does not know the route. */
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
                at?: components["parameters"]["At"];
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
                start?: components["parameters"]["Start"];
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: components["parameters"]["FilePath"];
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
            /** @description The repository, the commit or the path does not exist, or the server does not know the route. */
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
     * Commits a new content for one file, which is created if need be, as is the branch. Needs REPO_WRITE. Each call makes a commit, so a second one is not the same as one.
     *
     * `PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}`
     */
    editFile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Tells the server that the request was not forged by a web page. Servers refuse a changing request whose body is not JSON without it.
                 * @example no-check
                 */
                "X-Atlassian-Token": components["parameters"]["NoCrossSiteCheck"];
            };
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: components["parameters"]["FilePath"];
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
            /** @description The repository can only be read, or the request lacks the header that rules out a forgery. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
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
                avatarSize?: components["parameters"]["AvatarSize"];
                /**
                 * @description The scheme of the addresses of the people's pictures. That of the request when it is missing.
                 * @example https
                 */
                avatarScheme?: components["parameters"]["AvatarScheme"];
                /**
                 * @description The position of the first item to answer. Take it from `nextPageStart` of the page before, never from arithmetic.
                 * @example 0
                 */
                start?: components["parameters"]["Start"];
                /**
                 * @description The most items that the page may hold. Servers answer 25 when it is missing and lower it without notice, usually to 1000.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The key of the project, or `~` and the user's slug for a personal project. Case does not matter.
                 * @example HRB
                 */
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
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
            /** @description The repository or a commit does not exist, or the server does not know the route. */
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
                at?: components["parameters"]["At"];
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
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description The path of the file or directory from the root of the repository. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example src/tides/table.ts
                 */
                path: components["parameters"]["FilePath"];
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
            /** @description The path is not valid, or names a directory. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The repository, the commit or the file does not exist, or the server does not know the route. */
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
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
                /**
                 * @description The name of the tag, with or without `refs/tags/`. Slashes stay literal, every other reserved character is percent-encoded.
                 * @example release/1.4.0
                 */
                name: components["parameters"]["TagName"];
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
            /** @description The repository or the tag does not exist, or the server does not know the route. */
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
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
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
            404: components["responses"]["RepositoryNotFound"];
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
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
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
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
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
            /** @description The body is not valid, or synchronization is not available for the repository. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
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
                projectKey: components["parameters"]["ProjectKey"];
                /**
                 * @description The slug of the repository, as it stands in the repository's address.
                 * @example berth-planner
                 */
                repositorySlug: components["parameters"]["RepositorySlug"];
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
            /** @description The body is not valid, or synchronization is off. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            401: components["responses"]["Unauthorized"];
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
