import { unreadHeaders } from "../verify/headers.ts";

/** The ways to use the command. */
export const ways: string = `Usage: bitbucket-dc-verify [--json] FILE.har...
       bitbucket-dc-verify [--json] FOLDER...
       bitbucket-dc-verify --version`;

/** What `--help` prints. */
export function usage(headerNames: readonly string[]): string {
  return `${ways}

Says of recorded traffic with a Bitbucket server whether the description in this package tells of it. It takes HAR, as
browsers save it and proxies write it. Nothing is sent anywhere.

Of each exchange below /rest it says whether the operation, the parameters and the body of the request, the status and
the body of the answer are described, valid and complete. Complete means that the answer has no property that the
description does not tell of. Requests are judged by the rules of the mock, but parameters of the query and bodies that
it lets pass, as servers do, are faults here if they are not described. A request with the header X-Event-Key that goes
elsewhere is the delivery of an event. All others are counted and left aside.

A folder has JSON bodies and an index.json that lists them: file, method, path_template and status of an answer, or file
and webhook, the key, of an event.

The report names exchanges by their place in the file, beginning with 0, and by the path template. It has no values in
it: no hosts, no paths, no queries, nothing of headers and bodies. Names that the description does not have are printed,
unless they look like data, and the keys of maps never are. Do look at it all the same before you show it to anybody.
The HAR file itself is full of secrets. Keep it to yourself.

Headers that are read, of requests: ${headerNames.join(", ")}.
Of answers: Content-Type. Never read: ${unreadHeaders.join(", ")} and all others.

--json prints what was found for programs.

The exit code is 0 if all is described, valid and complete, 1 if something is not, and 2 if it cannot be told.`;
}
