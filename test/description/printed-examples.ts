const tagType = "A tag's type is TAG; the example shows a branch.";
const branchKeys = "Servers send type and isDefault, and never the default that the example has.";
const syncLists = "Servers send the refs that are out of step as arrays, not as one object.";
const diffEnvelope = "Servers send an envelope with the diffs in it, not one diff.";
const lastModified = "The latest commit stands beside the map of files, not in it.";
const webhookKeys = "Servers send id, createdDate and updatedDate too.";
const author = "The pull request inside an anchor has its author, and comments on commits have no pull request.";
const timestamps = "Dates are integers, milliseconds since the Unix epoch.";

/**
 * The examples of the vendor's documents that do not validate, and what servers do instead. The names are those of the
 * operation and of the example, `response` or `request`.
 */
export const wrongExamples: Readonly<Record<string, string>> = {
  "addCommentReaction response": author,
  "compareDiff response": "Servers send an envelope with the diffs in it, not a page.",
  "createBranch response": branchKeys,
  "createCommitComment response": author,
  "createRefRestriction request": "Users are sent as names and access keys as numbers, not as objects.",
  "createTag response": tagType,
  "createTagViaGit response": tagType,
  "createWebhook response": webhookKeys,
  "getCommitComment response": author,
  "getCommitFileDiff response": diffEnvelope,
  "getLastModified response": lastModified,
  "getPathLastModified response": lastModified,
  "getSyncStatus response": syncLists,
  "getTag response": tagType,
  "getWebhook response": webhookKeys,
  "listBranches response": branchKeys,
  "listCommitComments response": author,
  "listHookScripts response": timestamps,
  "listLabels response": "Servers send a page of labels, not one label.",
  "listRefChangeActivities response": "A ref that is new pointed to no commit before, which 40 zeros say.",
  "listTags response": tagType,
  "setHookScript response": timestamps,
  "setSyncEnabled response": syncLists,
  "updateCommitComment response": author,
  "updateWebhook response": webhookKeys,
};
