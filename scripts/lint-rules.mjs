import { exampleConditions, examplesEverywhere, multiSegment, propertyDescription } from "./lint/contents.mjs";
import { componentFiles, exampleFolders, pathFolders } from "./lint/files.mjs";
import { operationId } from "./lint/names.mjs";
import {
  operationEvidence,
  operationIdempotent,
  operationNames,
  operationPages,
  operationStatuses,
} from "./lint/operations.mjs";

// The rules of openapi/ that Redocly does not have. Redocly loads this file itself, so it is plain JavaScript.

export default function plugin() {
  return {
    id: "bitbucket",
    rules: {
      oas3: {
        "component-files": componentFiles,
        "example-conditions": exampleConditions,
        "example-folders": exampleFolders,
        "examples-everywhere": examplesEverywhere,
        "multi-segment": multiSegment,
        "operation-evidence": operationEvidence,
        "operation-id": ofPaths(operationId),
        "operation-idempotent": operationIdempotent,
        "operation-names": operationNames,
        "operation-pages": operationPages,
        "operation-statuses": ofPaths(operationStatuses),
        "path-folders": pathFolders,
        "property-description": propertyDescription,
      },
    },
  };
}

/** The same rule, for what a client can call. Events are operations of the receiver. */
function ofPaths(rule) {
  return () => ({ Paths: rule() });
}
