import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { inputSchemaOf } from "../../../src/description/input-schema.ts";
import { operationByName, operationNames } from "../../../src/description/operations.ts";
import { SchemaBundler } from "../../../src/description/schema-bundler.ts";
import { effectOf } from "../../../src/tools/describe-operation.ts";

const names = operationNames();

/** The objects in a schema, with the place of each. */
function schemasIn(value: unknown, place = ""): { place: string; schema: Record<string, unknown> }[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, member]) => schemasIn(member, `${place}/${key}`));
  return Array.isArray(value) ? below : [{ place, schema: { ...value } }, ...below];
}

describe("the schemas of all operations", () => {
  test("are accepted by ajv in its strict mode", { timeout: 120_000 }, () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    for (const name of names) {
      expect(() => ajv.compile(inputSchemaOf(name)), name).not.toThrow();
    }
  });

  test("refer only to what they contain, without cycles", () => {
    for (const name of names) {
      const { $defs = {}, ...schema } = inputSchemaOf(name);
      const defs = new Map(Object.entries(Object($defs)));
      const follow = (node: unknown, open: readonly string[]): void => {
        for (const { schema } of schemasIn(node)) {
          if (typeof schema.$ref !== "string") continue;
          const target = schema.$ref.replace("#/$defs/", "");
          expect(defs.has(target), `${name}: ${target}`).toBe(true);
          expect(open, `${name}: ${target}`).not.toContain(target);
          follow(defs.get(target), [...open, target]);
        }
      };
      follow(schema, []);
    }
  });

  test("allow no other properties, apart from settings of hooks and users and fields of issues", () => {
    const open = names.flatMap((name) =>
      schemasIn(inputSchemaOf(name))
        .filter(({ schema }) => schema.type === "object" && schema.additionalProperties !== false)
        .map(({ place }) => `${name}${place}`),
    );

    expect(open.sort()).toEqual([
      "createCommentIssue/$defs/JiraIssueCreation/properties/fields",
      "createCommentIssue/$defs/JiraIssueCreation/properties/update",
      "enableProjectHook/$defs/HookSettings",
      "enableRepositoryHook/$defs/HookSettings",
      "setProjectHookSettings/$defs/HookSettings",
      "setRepositoryHookSettings/$defs/HookSettings",
      "updateUserSettings/$defs/UserSettings",
    ]);
  });

  test("contain neither examples nor keywords of OpenAPI, and are small", () => {
    const sizes = names.map((name) => {
      const text = JSON.stringify(inputSchemaOf(name));
      expect(text, name).not.toMatch(
        /"(?:examples?|format)":["[]|"(?:deprecated|x-[\w-]+|allOf|oneOf|discriminator)":/,
      );
      return text.length;
    });

    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(1_500);
    expect(Math.max(...sizes)).toBeLessThan(20_000);
  });

  test("have every parameter and the body", () => {
    for (const name of names) {
      const { parameters, body } = operationByName(name);
      const inAddress = parameters.filter((parameter) => parameter.in !== "header").map((parameter) => parameter.name);
      const { properties } = inputSchemaOf(name);
      expect(Object.keys(Object(properties)), name).toEqual([...inAddress, ...(body ? ["body"] : [])]);
    }
  });
});

test("a schema is that of the description, with what it refers to", () => {
  expect(inputSchemaOf("createTag")).toMatchObject({
    type: "object",
    properties: {
      projectKey: { type: "string", maxLength: 255 },
      repositorySlug: { type: "string" },
      body: { $ref: "#/$defs/TagCreation" },
    },
    required: ["projectKey", "repositorySlug", "body"],
    additionalProperties: false,
    $defs: {
      TagCreation: {
        type: "object",
        properties: { name: { type: "string", minLength: 1 }, message: { type: ["string", "null"] } },
        required: ["name", "startPoint"],
        additionalProperties: false,
      },
    },
  });
  expect(inputSchemaOf("getCluster")).toEqual({
    type: "object",
    properties: {},
    required: [],
    additionalProperties: false,
  });
});

describe("a converted schema", () => {
  const convert = (schema: object) => new SchemaBundler().convert(schema);
  const string = { type: "string" };

  test("merges allOf, property by property", () => {
    const one = { properties: { a: string, b: string }, required: ["a"] };
    const other = { properties: { a: { minLength: 1 }, c: string }, required: ["a", "c"] };

    expect(convert({ allOf: [one, other], type: "object", description: "Both." })).toEqual({
      type: "object",
      description: "Both.",
      properties: { a: { type: "string", minLength: 1 }, b: string, c: string },
      required: ["a", "c"],
      additionalProperties: false,
    });
  });

  test("adds to each choice what is declared beside it", () => {
    const choices = {
      type: "object",
      properties: { a: string },
      oneOf: [{ required: ["a"] }, { properties: { b: string } }],
    };

    expect(convert({ ...choices, description: "Either." })).toEqual({
      description: "Either.",
      anyOf: [
        { type: "object", properties: { a: string }, required: ["a"], additionalProperties: false },
        { type: "object", properties: { a: string, b: string }, additionalProperties: false },
      ],
    });
    expect(convert({ anyOf: [string, { type: "null" }] })).toEqual({ anyOf: [string, { type: "null" }] });
  });

  test("omits what servers ignore or fill in", () => {
    const properties = {
      old: { type: "string", deprecated: true },
      id: { type: "integer", description: "Ignored, as the server numbers it." },
      links: { type: "object" },
      kept: string,
    };

    expect(convert({ type: "object", properties, required: ["id", "kept"] })).toEqual({
      type: "object",
      properties: { kept: string },
      required: ["kept"],
      additionalProperties: false,
    });
  });

  test("keeps the values of maps, and references with their own description", () => {
    const schemas = new SchemaBundler();

    expect(convert({ type: "object", additionalProperties: string })).toEqual({
      type: "object",
      additionalProperties: string,
    });
    expect(schemas.convert({ $ref: "#/components/schemas/CommentSeverity", description: "How grave." })).toEqual({
      $ref: "#/$defs/CommentSeverity",
      description: "How grave.",
    });
    expect(schemas.convert({ $ref: "#/components/schemas/CommentSeverity", maxLength: 7 })).toMatchObject({
      type: "string",
      enum: ["BLOCKER", "NORMAL"],
      maxLength: 7,
    });
  });
});

test.each([
  ["getTag", "reads only"],
  ["searchCode", "reads only"],
  ["listBuildStatistics", "reads only"],
  ["previewMarkup", "reads only"],
  ["createTag", "changes data"],
  ["approvePullRequest", "changes data, idempotent"],
  ["updateWebhook", "changes data, idempotent"],
  ["editFile", "changes data"],
  ["deleteTag", "deletes data, idempotent"],
  ["eraseUser", "deletes data"],
  ["removeUserFromGroup", "deletes data, idempotent"],
] as const)("%s %s", (name, effect) => {
  expect(effectOf(name)).toBe(effect);
});
