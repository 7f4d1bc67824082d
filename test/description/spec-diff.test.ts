import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/redocly.ts";
import { describeChanges } from "../../scripts/spec-diff/changes.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const json = (schema: Json) => ({ "application/json": { schema } });
const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const before = {
  openapi: "3.1.0",
  info: { title: "Tags", version: "1.0.0" },
  paths: {
    "/tags/{name}": {
      parameters: [{ $ref: "#/components/parameters/Name" }],
      get: {
        operationId: "getTag",
        responses: {
          200: { description: "A tag.", content: json(schema("Tag")) },
          404: { description: "None." },
        },
      },
      put: {
        operationId: "setTag",
        parameters: [{ $ref: "#/components/parameters/Limit" }],
        requestBody: { content: json(schema("TagSetting")) },
        responses: { 200: { description: "A tag.", content: json(schema("Tag")) } },
      },
    },
    "/tags": {
      get: {
        operationId: "listTags",
        parameters: [{ name: "orderBy", in: "query", schema: { type: "string", enum: ["NAME", "DATE"] } }],
        responses: { 200: { description: "A page.", content: json(schema("TagPage")) } },
      },
    },
  },
  components: {
    parameters: {
      Limit: { name: "limit", in: "query", schema: { type: "integer" } },
      Name: { name: "name", in: "path", required: true, schema: { type: "string", maxLength: 9 } },
    },
    examples: { Tag: { value: { hash: null } } },
    schemas: {
      Kind: { type: "string", enum: ["LIGHT", "ANNOTATED"] },
      Tag: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string", description: "The id." },
          hash: { type: ["string", "null"] },
          state: { type: "string", enum: ["NEW", "OLD"] },
          kind: schema("Kind"),
        },
      },
      TagPage: {
        type: "object",
        required: ["values"],
        properties: {
          size: { type: "integer" },
          next: { oneOf: [{ type: "integer" }, { type: "string" }] },
          values: { type: "array", items: schema("Tag") },
        },
      },
      TagSetting: {
        type: "object",
        allOf: [{ minProperties: 1 }],
        properties: { kind: schema("Kind"), message: { type: "string" } },
      },
    },
  },
} satisfies Json;

const inAllResponses = "(3 operations: responses of getTag, setTag and listTags)";

test("reports that nothing changed, whatever the version", () => {
  expect(told({ info: { version: "2.0.0" } })).toEqual(["Nothing changed."]);
});

test("lists texts and examples in one line, as a patch", () => {
  const properties = {
    id: { description: "The id of the tag." },
    state: { enum: ["OLD", "NEW"] },
    hash: { type: ["null", "string"] },
  };
  const change = { components: { schemas: { Tag: { properties } }, examples: { Tag: { value: { hash: "cafe" } } } } };

  expect(told(change)).toEqual(["Patch: new texts or examples: the example Tag and Tag.", "This is a patch change."]);
});

test("lists what is in no operation or makes no difference", () => {
  const patch = ["Patch: new texts or examples: the API.", "This is a patch change."];
  const examples = { components: { schemas: { Tag: { examples: [{ id: "refs/tags/v1" }] } } } };

  expect(told(examples)).toEqual(["Patch: new texts or examples: Tag.", "This is a patch change."]);
  expect(told({ info: { title: "All tags" } })).toEqual(patch);
  expect(told({ components: { parameters: { Path: { name: "path", in: "query" } } } })).toEqual(patch);
});

test("lists evidence as a patch, and a change of idempotency as minor", () => {
  const get = { "x-evidence": "recorded", "x-idempotent": false };

  expect(told({ paths: { "/tags/{name}": { get } } })).toEqual([
    "Minor: getTag: `x-idempotent` of it is now false.",
    "Patch: new texts or examples: getTag.",
    "This is a minor change.",
  ]);
});

test("tells of the last release with something, and of values that can be sent back", () => {
  const ended = (until: string | null) => ({ paths: { "/tags/{name}": { get: { "x-until": until } } } });
  const sentBack = (is: true | null) => ({
    components: { schemas: { TagSetting: { properties: { kind: { "x-sent-back": is } } } } },
  });

  expect(told(ended("9.6"))).toEqual([
    "Minor: getTag: it is now available up to release 9.6 only.",
    "This is a minor change.",
  ]);
  expect(told(ended(null), merged(before, ended("9.6")))).toEqual([
    "Minor: getTag: it is no longer limited to releases.",
    "This is a minor change.",
  ]);
  expect(told(sentBack(true))).toEqual([
    "Minor: setTag: `kind` in the body can now have every value of responses.",
    "This is a minor change.",
  ]);
  expect(told(sentBack(null), merged(before, sentBack(true)))).toEqual([
    "Major: setTag: `kind` in the body can no longer have every value of responses.",
    "This is a major change.",
  ]);
});

test("lists limits as a patch, as neither the types nor the client know them", () => {
  const change = { components: { parameters: { Name: { schema: { maxLength: 5 } } } } };

  expect(told(change)).toEqual([
    "Patch: the parameter `name`: new limits or defaults of it (2 operations: requests of getTag and setTag).",
    "This is a patch change.",
  ]);
});

test("lists a property that the responses of many operations lose once", () => {
  const change = { components: { schemas: { Tag: { properties: { hash: null } } } } };

  expect(told(change)).toEqual([
    `Major: Tag: it no longer has the field \`hash\` ${inAllResponses}.`,
    "This is a major change.",
  ]);
});

test("lists a property that a request loses as major, as it no longer compiles", () => {
  const oneLess = { components: { schemas: { TagSetting: { properties: { message: null } } } } };
  const none = { components: { schemas: { TagSetting: { properties: null } } } };

  expect(told(oneLess)).toEqual([
    "Major: setTag: the body no longer has the field `message`.",
    "This is a major change.",
  ]);
  expect(told(none)).toEqual([
    "Major: setTag: the body no longer has the field `kind`.",
    "Major: setTag: the body no longer has the field `message`.",
    "This is a major change.",
  ]);
});

test("distinguishes requests and responses when properties become required, optional or both", () => {
  const Tag = { required: ["hash"], properties: { owner: { type: "string" } } };
  const TagSetting = { required: ["kind", "size"], properties: { size: { type: "integer" } } };
  const TagPage = { required: ["values", "start"], properties: { start: { type: "integer" } } };

  expect(told({ components: { schemas: { Tag, TagSetting, TagPage } } })).toEqual([
    `Major: Tag: \`id\` is now optional ${inAllResponses}.`,
    "Major: setTag: `kind` in the body is now required.",
    "Major: setTag: the body has the new required field `size`.",
    "Minor: listTags: the response has the new field `start`.",
    `Minor: Tag: \`hash\` is now required ${inAllResponses}.`,
    `Minor: Tag: it has the new field \`owner\` ${inAllResponses}.`,
    "This is a major change.",
  ]);
});

test("lists a new parameter as minor if it is optional and as major if it is required", () => {
  const parameters = [
    ...before.paths["/tags"].get.parameters,
    { name: "boostMatches", in: "query", schema: { type: "boolean" } },
    { name: "filterText", in: "query", required: true, schema: { type: "string" } },
  ];

  expect(told({ paths: { "/tags": { get: { parameters } } } })).toEqual([
    "Major: listTags: it accepts the new required parameter `filterText`.",
    "Minor: listTags: it accepts the new optional parameter `boostMatches`.",
    "This is a major change.",
  ]);
});

test("lists the parameters of an operation that had none one by one", () => {
  const parameters = [
    { $ref: "#/components/parameters/Limit" },
    { name: "path", in: "query", required: true, schema: { type: "string" } },
  ];

  expect(told({ paths: { "/tags/{name}": { get: { parameters } } } })).toEqual([
    "Major: getTag: it accepts the new required parameter `path`.",
    "Minor: getTag: it accepts the new optional parameter `limit`.",
    "This is a major change.",
  ]);
});

test("lists a narrower enum by whether it is sent or read", () => {
  const parameters = [{ name: "orderBy", in: "query", schema: { type: "string", enum: ["NAME"] } }];
  const schemas = { Tag: { properties: { state: { enum: ["NEW"] } } } };

  expect(told({ paths: { "/tags": { get: { parameters } } }, components: { schemas } })).toEqual([
    "Major: listTags: the parameter `orderBy` can no longer be `DATE`.",
    `Minor: Tag: \`state\` can no longer be \`OLD\` ${inAllResponses}.`,
    "This is a major change.",
  ]);
});

test("lists an enum that is sent and read by the worse of both", () => {
  const change = { components: { schemas: { Kind: { enum: ["LIGHT", "SIGNED"] } } } };

  expect(told(change)).toEqual([
    "Major: Kind: it can no longer be `ANNOTATED`, and can now be `SIGNED` " +
      "(3 operations: responses of getTag, setTag and listTags; requests of setTag).",
    "This is a major change.",
  ]);
});

test("lists a new value in responses as minor, and a removed enum as major", () => {
  const added = { Tag: { properties: { state: { enum: ["NEW", "OLD", "GONE"] } } } };
  const open = { Tag: { properties: { state: { enum: null } } } };

  expect(told({ components: { schemas: added } })).toEqual([
    `Minor: Tag: \`state\` can now be \`GONE\` ${inAllResponses}.`,
    "This is a minor change.",
  ]);
  expect(told({ components: { schemas: open } })).toEqual([
    `Major: Tag: \`state\` can now be anything of its type ${inAllResponses}.`,
    "This is a major change.",
  ]);
});

test("lists a wider type in responses as major and a narrower one as minor", () => {
  const Tag = { properties: { hash: { type: "string" } } };
  const TagPage = { properties: { size: { type: ["integer", "null"] } } };

  expect(told({ components: { schemas: { Tag, TagPage } } })).toEqual([
    "Major: listTags: `size` in the response was integer and is now integer or null.",
    `Minor: Tag: \`hash\` was string or null and is now string ${inAllResponses}.`,
    "This is a major change.",
  ]);
});

test("lists operations that are new, removed or renamed", () => {
  const item = { put: null, get: { operationId: "readTag" }, delete: operation("deleteTag") };

  expect(
    told({ paths: { "/tags/{name}": item, "/labels": { parameters: [], get: operation("listLabels") } } }),
  ).toEqual([
    "Major: readTag: it was renamed from getTag.",
    "Major: setTag: it was removed.",
    "Minor: listLabels: it is a new operation.",
    "Minor: deleteTag: it is a new operation.",
    "This is a major change.",
  ]);
});

test("lists operations that moved, and their changes, however different the paths are", () => {
  const get = { ...before.paths["/tags"].get, responses: { 204: { description: "None." } } };

  expect(told({ paths: { "/tags": null, "/all-tags": { get, post: operation("createTag") } } })).toEqual([
    "Major: listTags: it was GET /tags and is now GET /all-tags.",
    "Major: listTags: it can no longer respond with 200.",
    "Major: listTags: it can now respond with 204.",
    "Minor: createTag: it is a new operation.",
    "This is a major change.",
  ]);
  expect(told({ paths: { "/tags": null, "/names/of/all": { get } } })).toEqual([
    "Major: listTags: it was GET /tags and is now GET /names/of/all.",
    "Major: listTags: it can no longer respond with 200.",
    "Major: listTags: it can now respond with 204.",
    "This is a major change.",
  ]);
});

test("distinguishes an operation that moved from one that replaces it", () => {
  const { parameters, get } = before.paths["/tags/{name}"];
  const paths = { "/tags/{name}": { get: { operationId: "readTag" } }, "/old-tags/{name}": { parameters, get } };

  expect(told({ paths })).toEqual([
    "Major: getTag: it was GET /tags/{name} and is now GET /old-tags/{name}.",
    "Minor: readTag: it is a new operation.",
    "This is a major change.",
  ]);
});

test("reports no renaming for similar names, and no differences between the two", () => {
  const Tag = { properties: { state: null, states: { type: "array", items: { type: "string" } } } };
  const responses = { 200: { description: "All.", content: json(schema("TagPage")) } };
  const TagPage = { properties: { size: { type: "number" } } };
  const paths = { "/tags": null, "/tag": { get: { operationId: "countTags", responses } } };

  expect(told({ paths, components: { schemas: { Tag, TagPage } } })).toEqual([
    "Major: TagPage: `size` was integer and is now number.",
    "Major: listTags: it was removed.",
    "Major: Tag: it no longer has the field `state` (2 operations: responses of getTag and setTag).",
    "Minor: countTags: it is a new operation.",
    "Minor: Tag: it has the new field `states` (2 operations: responses of getTag and setTag).",
    "This is a major change.",
  ]);
});

test("lists a renamed parameter", () => {
  const parameters = [
    { name: "order", in: "query", required: true, schema: { type: "string", enum: ["NAME", "DATE"] } },
  ];

  expect(told({ paths: { "/tags": { get: { parameters } } } })).toEqual([
    "Major: listTags: it no longer accepts the parameter `orderBy`.",
    "Major: listTags: it accepts the new required parameter `order`.",
    "This is a major change.",
  ]);
});

test("distinguishes statuses of success and failure", () => {
  const responses = { 202: { description: "Later." }, 404: null, 409: { description: "Conflict." } };

  expect(told({ paths: { "/tags/{name}": { get: { responses } } } })).toEqual([
    "Major: getTag: it can now respond with 202.",
    "Minor: getTag: it can no longer respond with 404.",
    "Minor: getTag: it can now respond with 409.",
    "This is a major change.",
  ]);
  expect(told({ paths: { "/tags/{name}": { get: { responses: { 404: null } } } } })).toEqual([
    "Minor: getTag: it can no longer respond with 404.",
    "This is a minor change.",
  ]);
  expect(
    told({ paths: { "/tags/{name}": { get: { responses: { 404: { content: { "text/html": {} } } } } } } }),
  ).toEqual(["Minor: getTag: the 404 response can now be text/html.", "This is a minor change."]);
  expect(told({ paths: { "/tags": { get: { responses: { 200: { content: null } } } } } })).toEqual([
    "Major: listTags: the response can no longer be application/json.",
    "This is a major change.",
  ]);
});

test("lists a body that is new or became required", () => {
  const requestBody = { required: true, content: json({ type: "string" }) };
  const change = { get: { requestBody }, put: { requestBody: { required: true } } };

  expect(told({ paths: { "/tags/{name}": change } })).toEqual([
    "Major: getTag: it now accepts a body, which is required.",
    "Major: setTag: the body is now required.",
    "This is a major change.",
  ]);
});

test("lists a response of another type by its operation, and types that are new or removed", () => {
  const FullTag = {
    ...before.components.schemas.Tag,
    properties: { id: { type: "string" }, author: { type: "string" } },
  };
  const put = { requestBody: null, responses: { 200: { content: json(schema("FullTag")) } } };
  const change = { paths: { "/tags/{name}": { put } }, components: { schemas: { FullTag, TagSetting: null } } };

  expect(told(change)).toEqual([
    "Major: TagSetting: the type was removed.",
    "Major: setTag: it no longer accepts a body.",
    "Major: setTag: the response no longer has the field `hash`.",
    "Major: setTag: the response no longer has the field `kind`.",
    "Major: setTag: the response no longer has the field `state`.",
    "Minor: setTag: the response has the new field `author`.",
    "Minor: new types: FullTag.",
    "Patch: new texts or examples: setTag.",
    "This is a major change.",
  ]);
});

test("lists responses in another media type, and bytes that were text", () => {
  const content = { "application/json": null, "text/plain": { schema: { type: "string" } } };
  const schemas = { Tag: { properties: { id: { format: "binary" } } } };

  expect(told({ paths: { "/tags": { get: { responses: { 200: { content } } } } }, components: { schemas } })).toEqual([
    "Major: listTags: the response can no longer be application/json.",
    "Major: listTags: the response can now be text/plain.",
    'Major: Tag: `format` of `id` is now "binary" (2 operations: responses of getTag and setTag).',
    "This is a major change.",
  ]);
});

test("groups the changes of an operation", () => {
  const get = { deprecated: true, responses: { 412: { description: "Changed." } } };
  const schemas = { Tag: { properties: { author: { type: "string" } } } };

  expect(told({ paths: { "/tags/{name}": { get } }, components: { schemas } })).toEqual([
    "Minor: getTag: it is now deprecated.",
    "Minor: getTag: it can now respond with 412.",
    `Minor: Tag: it has the new field \`author\` ${inAllResponses}.`,
    "This is a minor change.",
  ]);
});

test("names some of many", () => {
  const types = { One: {}, Two: {}, Three: {}, Four: {}, Five: {} };

  expect(told({ components: { schemas: types } })).toEqual([
    "Minor: new types: Five, Four, One and 2 more.",
    "This is a minor change.",
  ]);
});

test("lists a component that is used in another way by its name", () => {
  const content = { "application/json": null, "multipart/form-data": { schema: schema("TagSetting") } };
  const schemas = { TagSetting: { properties: { message: null } } };

  expect(told({ paths: { "/tags/{name}": { put: { requestBody: { content } } } }, components: { schemas } })).toEqual([
    "Major: TagSetting: it no longer has the field `message` (1 operation: requests of setTag).",
    "Major: setTag: the body can no longer be application/json.",
    "Minor: setTag: the body can now be multipart/form-data.",
    "This is a major change.",
  ]);
});

test("lists forms that a response gains or loses", () => {
  const forms = (...types: string[]) => ({
    components: { schemas: { TagPage: { properties: { next: { oneOf: types.map((type) => ({ type })) } } } } },
  });

  expect(told(forms("integer", "string", "boolean"))).toEqual([
    "Major: listTags: `next` in the response can have a new variant.",
    "This is a major change.",
  ]);
  expect(told(forms("integer"))).toEqual([
    "Minor: listTags: `next` in the response can have one less variant.",
    "This is a minor change.",
  ]);
});

test("reads constants as enums, anyOf as oneOf, and integers as numbers", () => {
  const state = { enum: null, const: "NEW" };
  const next = { oneOf: null, anyOf: [{ type: "string" }, { type: "integer" }] };
  const properties = { next, size: { type: ["null", "number"] } };

  expect(told({ components: { schemas: { Tag: { properties: { state } }, TagPage: { properties } } } })).toEqual([
    "Major: listTags: `size` in the response was integer and is now null or number.",
    `Minor: Tag: \`state\` can no longer be \`OLD\` ${inAllResponses}.`,
    "This is a major change.",
  ]);
  expect(told({ components: { parameters: { Limit: { schema: { type: "number" } } } } })).toEqual([
    "Minor: setTag: the parameter `limit` was integer and is now number.",
    "This is a minor change.",
  ]);
});

test("lists headers, and where and how a parameter is sent", () => {
  const responses = { 200: { headers: { ETag: { schema: { type: "string" } } } } };
  const change = {
    paths: { "/tags/{name}": { get: { responses } } },
    components: { parameters: { Limit: { in: "header", explode: false } } },
  };

  expect(told(change)).toEqual([
    "Major: setTag: the parameter `limit` was in the query and is now in the header.",
    "Major: setTag: `explode` of the parameter `limit` is now false.",
    "Minor: getTag: the response has the new header `ETag`.",
    "This is a major change.",
  ]);
});

test("treats a type that no operation uses as one that is read", () => {
  const start = merged(before, {
    components: { schemas: { Event: { type: "object", properties: { id: { type: "string" } } } } },
  });
  const change = { components: { schemas: { Event: { properties: { id: { type: "integer" } } } } } };

  expect(told(change, start)).toEqual(["Major: Event: `id` was string and is now integer.", "This is a major change."]);
});

test("lists a part by what it adds, and one that several types share once", () => {
  const allOf = [{ minProperties: 1 }, { required: ["message"] }];
  const Named = { type: "object", properties: { name: { type: "string" } } };
  const shares = told({ components: { schemas: { Named, Tag: { allOf: [schema("Named")] } } } });
  const withNamed = merged(before, {
    components: { schemas: { Named, Tag: { allOf: [schema("Named")] }, TagPage: { allOf: [schema("Named")] } } },
  });
  const longer = { components: { schemas: { Named: { properties: { alias: { type: "string" } } } } } };

  expect(told({ components: { schemas: { TagSetting: { allOf } } } })).toEqual([
    "Major: setTag: `message` in the body is now required.",
    "This is a major change.",
  ]);
  expect(shares).toEqual([
    `Minor: Tag: it has the new field \`name\` ${inAllResponses}.`,
    "Minor: new types: Named.",
    "This is a minor change.",
  ]);
  expect(told(longer, withNamed)).toEqual([
    `Minor: Named: it has the new field \`alias\` ${inAllResponses}.`,
    "This is a minor change.",
  ]);
});

test("lists nothing if a schema is composed in another way", () => {
  const { hash } = before.components.schemas.Tag.properties;
  const Hashed = { type: "object", properties: { hash } };
  const parts = {
    allOf: [schema("Hashed")],
    properties: { hash: null, kind: { $ref: null, ...before.components.schemas.Kind } },
  };
  const parameters = [before.components.parameters.Limit];

  expect(told({ components: { schemas: { Hashed, Tag: parts } } })).toEqual([
    "Minor: new types: Hashed.",
    "This is a minor change.",
  ]);
  expect(told({ paths: { "/tags/{name}": { put: { parameters } } } })).toEqual([
    "Patch: new texts or examples: the API.",
    "This is a patch change.",
  ]);
});

test("lists what can now be null, by a type or an alternative", () => {
  const nullable = { oneOf: [schema("Kind"), { type: "null" }] };
  const kind = { $ref: null, ...nullable };
  const hash = { type: null, oneOf: [{ type: "string" }, { type: "null" }] };
  const change = {
    components: { schemas: { Tag: { properties: { kind, hash } }, TagSetting: { properties: { kind } } } },
  };

  expect(told(change)).toEqual([
    `Major: Tag: \`kind\` can now be null ${inAllResponses}.`,
    "Minor: setTag: `kind` in the body can now be null.",
    "This is a major change.",
  ]);
  const again = { oneOf: null, ...schema("Kind") };
  const back = { Tag: { properties: { kind: again } }, TagSetting: { properties: { kind: again } } };
  expect(told({ components: { schemas: back } }, merged(before, change))).toEqual([
    "Major: setTag: `kind` in the body can no longer be null.",
    `Minor: Tag: \`kind\` can no longer be null ${inAllResponses}.`,
    "This is a major change.",
  ]);
});

test("compares the known values of open enums, and x-needs-one-of", () => {
  const state = (values: string[]) => ({
    components: { schemas: { Tag: { properties: { state: { type: "string", "x-extensible-enum": values } } } } },
  });
  const closed = { components: { schemas: { Tag: { properties: { state: { type: "string", enum: ["A"] } } } } } };
  const opened = {
    components: { schemas: { Tag: { properties: { state: { enum: null, "x-extensible-enum": ["A"] } } } } },
  };

  expect(told(state(["A", "B"]), merged(before, state(["A"])))[0]).toMatch(
    /^Minor: Tag: `state` has the new known value `B`/,
  );
  expect(told(opened, merged(before, closed))[0]).toMatch(/^Major: Tag: `state` can now be anything of its type/);
  expect(told({ paths: { "/tags/{name}": { get: { "x-needs-one-of": ["limit", "start"] } } } })).toEqual([
    "Major: getTag: it now requires one of limit, start.",
    "This is a major change.",
  ]);
});

test("terminates if recursive types replace each other", () => {
  const tree = (name: string, size: string) => ({
    type: "object",
    properties: { child: { $ref: `#/components/schemas/${name}` }, size: { type: size } },
  });
  const answer = (name: string) => ({ put: { responses: { 200: { content: json(schema(name)) } } } });
  const schemas = { Tree: tree("Tree", "integer"), Bush: tree("Bush", "string") };
  const start = merged(before, { paths: { "/tags/{name}": answer("Tree") }, components: { schemas } });

  expect(told({ paths: { "/tags/{name}": answer("Bush") } }, start)).toEqual([
    "Major: setTag: `size` in the response was integer and is now string.",
    "This is a major change.",
  ]);
});

test("ignores headers that the client sends by itself", () => {
  const header = (...values: string[]) => [
    { name: "X-Check", in: "header", required: true, schema: { type: "string", enum: values } },
  ];

  expect(told({ paths: { "/tags/{name}": { get: { parameters: header("no") } } } })).toEqual([
    "Patch: new texts or examples: the API.",
    "This is a patch change.",
  ]);
  expect(told({ paths: { "/tags/{name}": { get: { parameters: header("no", "yes") } } } })).toEqual([
    "Major: getTag: it accepts the new required parameter `X-Check`.",
    "This is a major change.",
  ]);
});

test("compares properties of any name, items and contents", () => {
  const list = { type: "array" };
  const open = { additionalProperties: { type: "string" } };
  const start = merged(before, { components: { schemas: { TagSetting: { properties: { list } }, TagPage: open } } });
  const TagSetting = { properties: { list: { items: { type: "string" } } } };
  const vague = { requestBody: { content: { "application/json": { schema: null } } } };

  expect(told({ components: { schemas: { TagSetting, TagPage: { additionalProperties: null } } } }, start)).toEqual([
    "Major: listTags: `*` in the response no longer has a schema.",
    "Major: setTag: `list[]` in the body now has a schema.",
    "This is a major change.",
  ]);
  expect(told({ paths: { "/tags/{name}": { put: vague } } })).toEqual([
    "Minor: setTag: the body no longer has a schema.",
    "This is a minor change.",
  ]);
});

test("lists payloads of webhooks as what is read", () => {
  const parameters = [{ name: "X-Event-Key", in: "header", schema: { type: "string" } }];
  const requestBody = { content: json(schema("Event")) };
  const event = { post: { operationId: "onTag", parameters, requestBody, responses: {} } };
  const Event = { type: "object", required: ["tag"], properties: { tag: schema("Tag"), date: { type: "integer" } } };
  const added = { webhooks: { "tag:set": event }, components: { schemas: { Event } } };
  const start = merged(before, added);
  const schemas = { Event: { required: [], properties: { date: { type: "string" }, actor: { type: "string" } } } };

  expect(told(added)).toEqual([
    "Minor: tag:set: it is a new webhook.",
    "Minor: new types: Event.",
    "This is a minor change.",
  ]);
  expect(told({ components: { schemas } }, start)).toEqual([
    "Major: tag:set: `tag` in the payload is now optional.",
    "Major: tag:set: `date` in the payload was integer and is now string.",
    "Minor: tag:set: the payload has the new field `actor`.",
    "This is a major change.",
  ]);
  expect(told({ components: { schemas: { Tag: { properties: { hash: null } } } } }, start)).toEqual([
    "Major: Tag: it no longer has the field `hash` " +
      "(4 operations: responses of getTag, setTag and listTags; payloads of tag:set).",
    "This is a major change.",
  ]);
  expect(told({ webhooks: { "tag:set": { post: { deprecated: true, parameters: [] } } } }, start)).toEqual([
    "Minor: tag:set: it is now deprecated.",
    "This is a minor change.",
  ]);
  expect(told({ webhooks: null }, start)).toEqual(["Major: tag:set: it was removed.", "This is a major change."]);
});

test("lists the names of path parameters, which are those of arguments", () => {
  const { "/tags/{name}": item } = before.paths;
  const change = {
    paths: { "/tags/{name}": null, "/tags/{tag}": item },
    components: { parameters: { Name: { name: "tag" } } },
  };

  expect(told(change)).toEqual([
    "Major: getTag: it was GET /tags/{name} and is now GET /tags/{tag}.",
    "Major: the parameter `tag`: it was renamed from `name` (2 operations: requests of getTag and setTag).",
    "Major: setTag: it was PUT /tags/{name} and is now PUT /tags/{tag}.",
    "This is a major change.",
  ]);
});

test("lists a shared parameter that is renamed", () => {
  expect(told({ components: { parameters: { Limit: { name: "max" } } } })).toEqual([
    "Major: setTag: the parameter `max` was renamed from `limit`.",
    "This is a major change.",
  ]);
});

test("compares the project with its last commit", () => {
  const { status, stdout, stderr } = run("HEAD");

  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^(Nothing changed|This is a (major|minor|patch) change)\.$/);
});

test("rejects no reference, two references and an unknown one", () => {
  const usage = "Name a commit, branch or tag to compare with: npm run spec:diff -- REF\n";

  expect(run()).toMatchObject({ status: 2, stdout: "", stderr: usage });
  expect(run("HEAD", "HEAD")).toMatchObject({ status: 2, stdout: "", stderr: usage });
  expect(run("no-such-ref")).toMatchObject({
    status: 2,
    stdout: "",
    // In the language of the machine.
    stderr: expect.stringContaining("'no-such-ref'"),
  });
});

/** What is told of a change to the description, in which `null` stands for what is removed. */
function told(change: Json, start: Json = before): string[] {
  // Both are descriptions of the kind that the function takes, written as plain values so that changes are short.
  const [base, revision] = [start, merged(start, change)] as unknown as Parameters<typeof describeChanges>[0]["base"][];
  if (!base || !revision) throw new Error("there are two descriptions");
  return describeChanges({ base, revision });
}

function merged(value: Json | undefined, change: Json): Json {
  if (typeof change !== "object" || change === null || Array.isArray(change)) return change;
  const kept = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  const result = { ...kept };
  for (const [key, part] of Object.entries(change)) {
    if (part === null) delete result[key];
    else result[key] = merged(kept[key], part);
  }
  return result;
}

function operation(operationId: string): { [key: string]: Json } {
  return { operationId, responses: { 204: { description: "Done." } } };
}

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ["--import", "tsx", join(root, "scripts/spec-diff.ts"), ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
}
