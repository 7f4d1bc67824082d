// Generated from openapi/ by `npm run generate`. Do not edit.

/** The keys of the events that servers send. */
export const eventKeys = [
  "diagnostics:ping",
  "mirror:repo_synchronized",
  "pr:comment:added",
  "pr:comment:deleted",
  "pr:comment:edited",
  "pr:declined",
  "pr:deleted",
  "pr:from_ref_updated",
  "pr:merged",
  "pr:modified",
  "pr:opened",
  "pr:reviewer:approved",
  "pr:reviewer:changes_requested",
  "pr:reviewer:needs_work",
  "pr:reviewer:unapproved",
  "pr:reviewer:updated",
  "pr:to_ref_updated",
  "project:modified",
  "repo:comment:added",
  "repo:comment:deleted",
  "repo:comment:edited",
  "repo:forked",
  "repo:modified",
  "repo:refs_changed",
  "repo:secret_detected"
] as const;
