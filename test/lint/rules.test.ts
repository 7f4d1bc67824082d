import { join } from "node:path";
import { expect, test } from "vitest";
import { root, tryRedocly } from "../../scripts/redocly.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const openapi = `
openapi: 3.1.0
info: { title: Broken, version: 0.0.0, license: { name: MIT, identifier: MIT } }
servers: [{ url: "http://127.0.0.1" }]
security: [{}]
tags: [{ name: Things, description: Things. }, { name: Two Words, description: Words. }]
paths:
  /things/{thing}: { $ref: paths/things/thing.yaml }
  /two/words: { $ref: paths/things/words.yaml }
webhooks:
  thing:happened: { $ref: webhooks/things/happened.yaml }
  words:happened: { $ref: webhooks/things/spoken.yaml }
`;

const thing = `
parameters:
  - { name: thing, in: path, required: true, description: A thing., schema: { type: string, pattern: "^.+$" } }
get:
  operationId: fetchThing2
  tags: [Things]
  summary: Fetch a thing
  description: Fetches a thing.
  parameters:
    - { $ref: ../../components/parameters/Start.yaml }
  responses:
    "200":
      description: A thing.
      content:
        application/json:
          schema: { $ref: ../../components/schemas/Thing.yaml }
          examples: { Wrong: { $ref: ../../components/examples/things/Right.yaml } }
    "404": { description: None. }
put:
  operationId: setThing
  tags: [Things]
  x-evidence: recorded
  x-idempotent: true
  summary: Set a thing
  description: Sets a thing.
  requestBody:
    description: The thing.
    required: true
    content:
      application/json:
        schema: { $ref: ../../components/schemas/ThingSetting.yaml }
  responses:
    "200":
      description: A page.
      content:
        application/json:
          schema: { allOf: [{ $ref: ../../components/schemas/ThingPage.yaml }] }
          examples: { Page: { $ref: ../../components/examples/things/Page.yaml } }
    "401": { description: Who are you. }
    "404": { description: None. }
    "429": { description: Too many. }
`;

const words = `
get:
  operationId: getWords
  tags: [Two words]
  x-evidence: guessed
  x-since: 9.4
  summary: Get the words
  description: Gets the words.
  responses: { "204": &none { description: None. }, "401": *none, "403": *none, "429": *none }
delete:
  operationId: deleteWords
  tags: [Nothings]
  x-evidence: live
  x-idempotent: false
  x-since: "10.0"
  x-until: "9.6"
  summary: Delete the words
  description: Deletes the words.
  responses: { "204": &none { description: None. }, "401": *none, "403": *none, "429": *none }
`;

/** Of an event, no verb, no refusal and no path are asked. */
const happened = `
post:
  operationId: thingHappened
  tags: [Things]
  x-evidence: live
  summary: A thing happened
  description: A thing happened.
  responses:
    "200": { description: It was taken. }
`;

const change = (values: string) =>
  `{ type: object, properties: { type: { type: string, description: What., ${values}, examples: [ADD] } } }`;

const files = {
  "openapi.yaml": openapi,
  "webhooks/things/happened.yaml": happened,
  "webhooks/things/spoken.yaml": happened.replace("Things", "Two Words").replace("thingHappened", "wordsHappened"),
  "webhooks/things/unused.yaml": "{}",
  "paths/things/thing.yaml": thing,
  "paths/things/words.yaml": words,
  "paths/things/unused.yaml": "{}",
  "components/parameters/Start.yaml":
    "{ name: start, in: query, description: Where., example: 0, schema: { type: integer } }",
  "components/schemas/Thing.yaml": `
type: object
properties:
  size: { type: integer }
  colour: { type: string, description: Its colour., enum: [RED, GREEN], examples: [RED] }
  open: { type: string, x-since-values: { RED: "9.5", BLUE: "9.6", GREEN: 10 }, description: Open., x-extensible-enum: { $ref: Colour.yaml }, examples: [RED] }
  change: { description: A change., $ref: Change.yaml }
  whole: { description: A change., $ref: WholeChange.yaml }
`,
  "components/schemas/Colour.yaml": "{ type: string, enum: [RED, GREEN], examples: [RED] }",
  "components/schemas/Change.yaml": "{ oneOf: [{ $ref: Addition.yaml }, { $ref: Removal.yaml }] }",
  "components/schemas/WholeChange.yaml":
    "{ oneOf: [{ $ref: Addition.yaml }, { $ref: Removal.yaml }, { $ref: OtherChange.yaml }] }",
  "components/schemas/Addition.yaml": change("enum: [ADD, COPY]"),
  "components/schemas/Removal.yaml": change("enum: [REMOVE]"),
  "components/schemas/OtherChange.yaml": change("not: { enum: [ADD, COPY, REMOVE] }"),
  "components/schemas/ThingSetting.yaml": `
type: object
properties:
  thing: { type: string, description: "It takes a text at the position of the first of one's behaviour; the others stay.", examples: [x] }
  elsewhere: { type: string, description: "Absent, too, or an e-mail in lower case, in ISO 8601, in place of one that the server does not know the way of. (The documentation prints it.)", examples: [x] }
  colour: { type: string, description: Its colour., x-extensible-enum: [RED, GREEN], examples: [RED] }
  again: { description: Its colour., examples: [RED], $ref: Colour.yaml }
`,
  "components/schemas/ThingPage.yaml": "{ allOf: [{ $ref: lowercase.yaml }] }",
  "components/schemas/lowercase.yaml":
    "{ type: object, properties: { isLastPage: { type: boolean, description: Whether., examples: [true] } } }",
  "components/schemas/Unused.yaml": "{ type: string }",
  "components/examples/things/Right.yaml": "{ summary: A thing, value: { size: 1, colour: RED } }",
  "components/examples/Right.yaml": "{ summary: A thing, value: { size: 2 } }",
  "components/examples/nothings/Unused.yaml": "{ summary: Nothing, value: {} }",
  "components/examples/things/Page.yaml": "{ summary: A page as it was read, value: { isLastPage: true } }",
};

test("each rule of the project reports what to do", async () => {
  const entries = Object.entries(files).map(([name, text]) => [`openapi/${name}`, text]);

  const problems = lint(join(await temporaryFolder(Object.fromEntries(entries)), "openapi/openapi.yaml"));

  const ours = problems.filter(({ ruleId }) => /^bitbucket|tag-defined/.test(ruleId));
  expect(ours.map(({ ruleId, message }) => `${ruleId.replace("bitbucket/", "")}: ${message}`).sort()).toEqual([
    'component-files: Refer to a file in openapi/components that is named like what it holds, instead of to "lowercase.yaml".',
    "component-files: Refer to components/examples/Right.yaml or delete it.",
    "component-files: Refer to components/examples/nothings/Unused.yaml or delete it.",
    "component-files: Refer to components/schemas/Unused.yaml or delete it.",
    "component-files: Refer to paths/things/unused.yaml or delete it.",
    "component-files: Refer to webhooks/things/unused.yaml or delete it.",
    "component-files: Rename one of the files components/examples/…/Right.yaml: examples have their names for themselves.",
    "example-folders: Move components/examples/Right.yaml to the folder of a tag that openapi.yaml declares, or to components/examples/errors.",
    "example-folders: Move components/examples/nothings/Unused.yaml to the folder of a tag that openapi.yaml declares, or to components/examples/errors.",
    "examples-everywhere: Give the body an example in components/examples.",
    'examples-everywhere: Give the parameter "thing" an example.',
    'examples-everywhere: Give the property "size" a list of examples.',
    'examples-everywhere: Make the example "Wrong" a reference to components/examples/Wrong.yaml.',
    'multi-segment: Mark {thing} with "x-multi-segment: true" if it can hold slashes, or give it a pattern that keeps them out.',
    'open-enums: Add a member for other values to the union, whose "type" is "type: string" with "not: { enum: [ADD, COPY, REMOVE] }", since later releases bring others.',
    'open-enums: Close the enum with "enum", since clients send ThingSetting, or give the reason why it is open in openInRequests of scripts/lint/open-enums.mjs.',
    'open-enums: Open the enum, since servers of later releases send other values: "type: string" with its values, or a reference to them, under "x-extensible-enum".',
    'operation-evidence: Say in x-evidence, below the tags, what the operation rests on: "recorded" if a body that a server sent is described completely, "live" if another program is known to work so, "documented" if only documents say so.',
    'operation-evidence: Say in x-evidence, below the tags, what the operation rests on: "recorded" if a body that a server sent is described completely, "live" if another program is known to work so, "documented" if only documents say so.',
    'operation-id: Name the GET operation "fetchThing2" with one of the verbs browse, compare, download, get, list, search and a noun, in camel case and without a number.',
    "operation-idempotent: Drop x-idempotent: true. A POST or PATCH can say true, a PUT or DELETE false; the rest is what they are without it.",
    'operation-names: Rename one of the two things called "thing" among the path, the query and the body of setThing.',
    "operation-pages: Add the parameters Start and Limit to setThing: it returns pages.",
    "operation-pages: Take start and limit away from fetchThing2, or describe its response as a page.",
    "operation-statuses: Add the response 401: every server can respond with it here. See components/responses.",
    "operation-statuses: Add the response 403: every server can respond with it here. See components/responses.",
    "operation-statuses: Add the response 403: every server can respond with it here. See components/responses.",
    "operation-statuses: Add the response 404: every server can respond with it here. See components/responses.",
    "operation-statuses: Add the response 404: every server can respond with it here. See components/responses.",
    "operation-statuses: Add the response 429: every server can respond with it here. See components/responses.",
    "operation-tag-defined: Operation tags should be defined in global tags.",
    "operation-tag-defined: Operation tags should be defined in global tags.",
    "path-folders: Move deleteWords to openapi/paths/nothings, or give it the tag of the folder that it stands in.",
    "path-folders: Move getWords to openapi/paths/two-words, or give it the tag of the folder that it stands in.",
    "path-folders: Move wordsHappened to openapi/webhooks/two-words, or give it the tag of the folder that it stands in.",
    'plain-words: Write another word for ", too": also, before the verb.',
    'plain-words: Write another word for "Absent": omitted, omits.',
    'plain-words: Write another word for "ISO 8601": ISO 8601 format.',
    'plain-words: Write another word for "a text": string, or what it holds.',
    'plain-words: Write another word for "as it was read": as returned in a response.',
    'plain-words: Write another word for "behaviour": the American spelling.',
    'plain-words: Write another word for "documentation prints": documents, shows, omits.',
    'plain-words: Write another word for "does not know the ": does not have, does not support.',
    'plain-words: Write another word for "e-mail": email.',
    'plain-words: Write another word for "in place of": existing, instead of, does not have to.',
    'plain-words: Write another word for "lower case": uppercase, lowercase.',
    "plain-words: Write another word for \"one's\": the current user's.",
    'plain-words: Write another word for "position of the first": offset.',
    'plain-words: Write another word for "takes a ": accepts.',
    'plain-words: Write another word for "the others stay": omitted properties stay unchanged.',
    'property-description: Describe the property "size".',
    'releases: Give each value in x-since-values that the enum has a release such as "9.4"; "BLUE" has none or is no value.',
    'releases: Give each value in x-since-values that the enum has a release such as "9.4"; "GREEN" has none or is no value.',
    "releases: Let x-until be no release before x-since.",
    'releases: Write the release in x-since as a string such as "9.4".',
  ]);
});

function lint(file: string): { ruleId: string; message: string }[] {
  const { stdout, stderr } = tryRedocly("lint", file, "--config", join(root, "redocly.yaml"), "--format=json");
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout).problems;
}
