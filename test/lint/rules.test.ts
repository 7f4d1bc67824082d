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
  x-idempotent: true
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
put:
  operationId: makeThing
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
post: &post
  operationId: makeThings
  tags: [Things]
  x-evidence: live
  x-idempotent: false
  summary: Make things
  description: Makes things.
  responses: { "204": &none { description: None. }, "401": *none, "403": *none, "404": *none, "429": *none }
patch: { <<: *post, operationId: changeThing }
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
  operationId: eraseWords
  tags: [Nothings]
  x-evidence: live
  x-idempotent: false
  x-since: "10.0"
  x-until: "9.6"
  summary: Delete the words
  description: Deletes the words.
  responses: { "204": &none { description: None. }, "401": *none, "403": *none, "429": *none }
`;

/** An event needs no verb, no rejection and no path. */
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
    "{ name: start, in: query, description: Where., example: 0, schema: { type: integer }, x-since: 9, x-filters: { like: [name] }, x-identifies: a.b.c }",
  "components/schemas/Thing.yaml": `
type: object
properties:
  size: { type: integer, x-identifies: a b }
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
  elsewhere: { type: string, description: "Absent, too, or an e-mail in lower case, in ISO 8601, in place of one that the server does not know the way of. (The documentation prints it.) TODO", examples: [x] }
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
  "components/examples/things/Page.yaml":
    "{ summary: A page as it was read, x-when: { header: {} }, value: { isLastPage: true } }",
};

test("each rule of the project reports what to do", async () => {
  const entries = Object.entries(files).map(([name, text]) => [`openapi/${name}`, text]);

  const problems = lint(join(await temporaryFolder(Object.fromEntries(entries)), "openapi/openapi.yaml"));

  const ours = problems.filter(({ ruleId }) => /^(bitbucket|rule)\/|tag-defined/.test(ruleId));
  expect(ours.map(({ ruleId, message }) => `${ruleId.replace("bitbucket/", "")}: ${message}`).sort()).toEqual([
    'component-files: Invalid reference "lowercase.yaml": refer to a file in openapi/components with a name in PascalCase.',
    "component-files: Move components/examples/Right.yaml to the folder of a declared tag, or to components/examples/errors.",
    "component-files: Move components/examples/nothings/Unused.yaml to the folder of a declared tag, or to components/examples/errors.",
    'component-files: Refer to components/examples/…/Wrong.yaml for the example "Wrong".',
    "component-files: Rename one of the files components/examples/…/Right.yaml: example names must be unique.",
    "component-files: components/examples/Right.yaml is unused. Refer to it or delete it.",
    "component-files: components/examples/nothings/Unused.yaml is unused. Refer to it or delete it.",
    "component-files: components/schemas/Unused.yaml is unused. Refer to it or delete it.",
    "component-files: paths/things/unused.yaml is unused. Refer to it or delete it.",
    "component-files: webhooks/things/unused.yaml is unused. Refer to it or delete it.",
    'described-properties: Add a description to the property "size".',
    'described-properties: Add examples to the property "size".',
    'multi-segment: Mark {thing} with "x-multi-segment: true" if it can hold slashes, or add a pattern that excludes them.',
    'open-enums: Add a member for other values to the union, with "type" as "type: string" and "not: { enum: [ADD, COPY, REMOVE] }": later releases can send other values.',
    'open-enums: Replace "enum" with "type: string" and "x-extensible-enum" (the values, or a reference to an enum): later releases can send other values.',
    'open-enums: Replace "x-extensible-enum" with "enum": clients send ThingSetting. Exceptions are listed in redocly.yaml.',
    'operation-names: Rename one "thing" of makeThing: names in the path, query and body must be unique.',
    "operation-pages: Add the parameters Start and Limit to makeThing, whose response is paged.",
    "operation-pages: Remove start and limit from fetchThing2, or add isLastPage to its response.",
    "operation-tag-defined: Operation tags should be defined in global tags.",
    "operation-tag-defined: Operation tags should be defined in global tags.",
    "path-folders: Move eraseWords to openapi/paths/nothings, or change its tag to that of its folder.",
    "path-folders: Move getWords to openapi/paths/two-words, or change its tag to that of its folder.",
    "path-folders: Move wordsHappened to openapi/webhooks/two-words, or change its tag to that of its folder.",
    'releases: x-since-values has "BLUE", which is no value of the enum.',
    "releases: x-until must not be earlier than x-since.",
    "rule/body-example: Add an example of the body, in components/examples.",
    'rule/example-conditions: "x-when" must be { path: …, query: …, body: … }, each an object of names and values: \n- must be equal to one of the allowed values "path", "query", "body"\n- property name must be valid',
    'rule/example-conditions: "x-when" must be { path: …, query: …, body: … }, each an object of names and values: `header` property must NOT have fewer than 1 properties',
    'rule/filters: "x-filters" must be an object with lists of members by how they are compared: \n- must be equal to one of the allowed values "contains", "startsWith", "equals", "isOneOf", "is", "isAtLeast"\n- property name must be valid',
    "rule/get-idempotent: Remove x-idempotent. Only a POST or PATCH can have true, and only a PUT or DELETE false.",
    "rule/named-operation-statuses: Add the responses that any server can send, from components/responses: 404 is required",
    "rule/new-operation-statuses: Add the responses that any server can send, from components/responses: 404 is required",
    "rule/new-operation-statuses: Add the responses that any server can send, from components/responses: 404 is required",
    'rule/operation-evidence: Set x-evidence below the tags: "recorded" if it matches a recorded response, "live" if another client calls it this way, "documented" if it comes from documentation only.',
    'rule/operation-evidence: Set x-evidence below the tags: "recorded" if it matches a recorded response, "live" if another client calls it this way, "documented" if it comes from documentation only.',
    'rule/operation-id-of-delete: Rename the operation: an operationId is a verb that suits the method and a noun in camelCase, without digits. "eraseWords" should match a regex /^(cancel|delete|disable|discard|dismiss|remove|revoke|unapprove|unexempt|unwatch)[A-Z][A-Za-z]*$/',
    'rule/operation-id-of-get: Rename the operation: an operationId is a verb that suits the method and a noun in camelCase, without digits. "fetchThing2" should match a regex /^(browse|compare|download|get|list|search)[A-Z][A-Za-z]*$/',
    'rule/operation-id-of-patch: Rename the operation: an operationId is a verb that suits the method and a noun in camelCase, without digits. "changeThing" should match a regex /^update[A-Z][A-Za-z]*$/',
    'rule/operation-id-of-post: Rename the operation: an operationId is a verb that suits the method and a noun in camelCase, without digits. "makeThings" should match a regex /^(accept|add|apply|approve|authenticate|cancel|complete|copy|create|decline|end|erase|exempt|fork|list|merge|preview|publish|rebase|recreate|reindex|reject|remove|rename|reopen|request|restart|rotate|search|set|start|synchronize|test|update|watch)[A-Z][A-Za-z]*$/',
    'rule/operation-id-of-put: Rename the operation: an operationId is a verb that suits the method and a noun in camelCase, without digits. "makeThing" should match a regex /^(add|complete|create|edit|enable|exempt|grant|set|update)[A-Z][A-Za-z]*$/',
    "rule/operation-idempotent: Remove x-idempotent. Only a POST or PATCH can have true, and only a PUT or DELETE false.",
    "rule/operation-idempotent: Remove x-idempotent. Only a POST or PATCH can have true, and only a PUT or DELETE false.",
    "rule/operation-not-idempotent: Remove x-idempotent. Only a POST or PATCH can have true, and only a PUT or DELETE false.",
    'rule/operation-releases: Name a release as a string, such as "9.4": type must be string',
    "rule/operation-statuses: Add the responses that any server can send, from components/responses: \n- 401 is required\n- 403 is required\n- 429 is required",
    "rule/operation-statuses: Add the responses that any server can send, from components/responses: 403 is required",
    "rule/parameter-example: Add an example to the parameter.",
    'rule/parameter-identifies: "x-identifies" must have names of members, or of those in them such as comment.id: must match pattern "^\\w+(\\.\\w+)?$"',
    'rule/parameter-releases: Name a release as a string, such as "9.4": type must be string',
    'rule/plain-words: \n- Replace "a text". Use instead: string, or what it holds.\n- Replace "takes a ". Use instead: accepts.\n- Replace "behaviour". Use instead: the American spelling.\n- Replace "one\'s". Use instead: the current user\'s.\n- Replace "position of the first". Use instead: offset.\n- Replace "the others stay". Use instead: omitted properties stay unchanged.',
    'rule/plain-words: \n- Replace "does not know the ". Use instead: does not have, does not support.\n- Replace "Absent". Use instead: omitted, omits.\n- Replace ", too". Use instead: also, before the verb.\n- Replace "lower case". Use instead: uppercase, lowercase.\n- Replace "in place of". Use instead: existing, instead of, does not have to.\n- Replace "documentation prints". Use instead: documents, shows, omits.\n- Replace "e-mail". Use instead: email.\n- Replace "ISO 8601". Use instead: ISO 8601 format.\n- Replace "TODO". Use instead: a summary or description.',
    'rule/plain-words: Replace "as it was read". Use instead: as returned in a response.',
    'rule/properties: `x-identifies` property must match pattern "^\\w+(\\.\\w+)?$"',
    'rule/value-releases: Name a release as a string, such as "9.4": `GREEN` property type must be string',
  ]);
});

function lint(file: string): { ruleId: string; message: string }[] {
  const { stdout, stderr } = tryRedocly("lint", file, "--config", join(root, "redocly.yaml"), "--format=json");
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout).problems;
}
