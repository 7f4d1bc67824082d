import { follow } from "./nodes.mjs";

/** How a parameter can filter a list. */
const hows = ["contains", "startsWith", "equals", "isOneOf", "is", "isAtLeast"];

/** Words that the field does not use in this sense, each with those that it does. */
const oddWords = [
  [/\b(a|each|every|of|no|the) signs?\b(?!-| in| up| out| off| with)/i, "character"],
  [/\ba text\b(?! file)/i, "string, or what it holds"],
  [/\brefuse[sd]?\b/i, "rejects, responds with 409"],
  [/\b(an|the) answers?\b|\banswers\b/i, "response, returns"],
  [/\b(server|vendor|it) (says|tells)\b|\btold\b/i, "returns, documents"],
  [/\btakes (an?|no|one|its) /i, "accepts"],
  [/(?<!documentation )\bgives\b/i, "returns"],
  [/\b(nobody|whoever|anybody|everybody)\b/i, "no user, any user"],
  [/\b(so many|of late|a second time|in the way)\b/i, "the usual words"],
  [/\b(favour|labelled|behaviour|honour)/i, "the American spelling"],
  [/\bone's\b/i, "the current user's"],
  [/\bposition of the first\b/i, "offset"],
  [/\bthe others stay\b/i, "omitted properties stay unchanged"],
  [/\bNeeds [A-Z]+_[A-Z]+\b/, "Requires"],
  [/\bnumber of (an?|the) (comment|pull request|key|webhook)\b/i, "ID"],
  [/\bdoes not know (an?|the|this) (?!URL)/i, "does not have, does not support"],
  [/\b(left|leaves? \S+|leaves?) out\b|\babsent\b/i, "omitted, omits"],
  [/, too\b(?! \w)/i, "also, before the verb"],
  [/\b(upper|lower) case\b/i, "uppercase, lowercase"],
  [/\bas (it|they) (was|were) read\b/i, "as returned in a response"],
  [/\bgranted before\b|\bin place of\b|\bneed not\b/i, "existing, instead of, does not have to"],
  [/\bdocumentation (prints|names|leaves|declares|shows)\b/i, "documents, shows, omits"],
  [/\be-mail\b/i, "email"],
  [/\bISO 8601\b(?! format)/, "ISO 8601 format"],
  [/\bTODO\b/, "a summary or description"],
];

/** A path parameter is marked as several segments, or its schema keeps slashes out. */
export const multiSegment = () => ({
  *Parameter({ in: place, name, schema, "x-multi-segment": isMarked }, context) {
    if (place !== "path" || isMarked === true) return;
    const { type, pattern, enum: values } = follow(context, schema).node;
    const matchesSlash = (probe) => new RegExp(pattern).test(probe);
    if (type === "integer" || values || (pattern && !["a/b", "~a/b", "1/2"].some(matchesSlash))) return;
    yield [`Mark {${name}} with "x-multi-segment: true" if it can hold slashes, or add a pattern that excludes them.`];
  },
});

/** Every property is described, where it stands or in the schema that it refers to. */
export const propertyDescription = () => ({
  *SchemaProperties(properties, context) {
    for (const [name, schema] of Object.entries(properties)) {
      if (schema.description ?? follow(context, schema).node.description) continue;
      yield [`Add a description to the property "${name}".`, name];
    }
  },
});

/** Parameters, properties that hold plain values, request bodies and responses have examples. */
export const examplesEverywhere = () => ({
  *Parameter({ name, example, examples }) {
    if (example === undefined && !examples) yield [`Add an example to the parameter "${name}".`];
  },
  *SchemaProperties(properties, context) {
    for (const [name, declared] of Object.entries(properties)) {
      const schema = follow(context, declared).node;
      const holdsValues = [schema.type].flat().some((type) => /^(string|integer|number|boolean)$/.test(type));
      if (holdsValues && !schema.examples?.length) yield [`Add examples to the property "${name}".`, name];
    }
  },
  *MediaType({ examples }) {
    const names = Object.entries(examples ?? {});
    if (names.length === 0) yield ["Add an example of the body, in components/examples."];
    for (const [name, { $ref }] of names) {
      if ($ref?.endsWith(`/${name}.yaml`)) continue;
      yield [`Refer to components/examples/…/${name}.yaml for the example "${name}".`, ["examples", name]];
    }
  },
});

/** The conditions of an example are values that parameters and fields of the body must have, by name. */
export const exampleConditions = () => ({
  *Example({ "x-when": conditions }) {
    const parts = Object.entries(Object(conditions));
    const isPart = ([part, values]) =>
      ["path", "query", "body"].includes(part) && Object.keys(Object(values)).length > 0;
    if (conditions === undefined || (parts.length > 0 && parts.every(isPart))) return;
    yield ['"x-when" must be { path: …, query: …, body: … }, each an object of names and values.', "x-when"];
  },
});

/** The mock finds what a parameter filters by, or what it or a property of a body identifies, by the names of members. */
export function memberNames() {
  const reportUnknown = (identified = [], report, location) => {
    if ([identified].flat().every((path) => /^\w+(\.\w+)?$/.test(path))) return;
    report({
      message: '"x-identifies" must have names of members, or of those in them such as comment.id.',
      location: location.child("x-identifies"),
    });
  };
  const isFilter = ([how, members]) => hows.includes(how) && Array.isArray(members) && members.length > 0;
  return {
    Parameter({ "x-filters": filters, "x-identifies": identified }, { report, location }) {
      if (filters !== undefined && !Object.entries(Object(filters)).every(isFilter))
        report({
          message: `"x-filters" must be an object with lists of members by one of ${hows.join(", ")}.`,
          location: location.child("x-filters"),
        });
      reportUnknown(identified, report, location);
    },
    SchemaProperties(properties, { report, location }) {
      for (const [name, { "x-identifies": identified }] of Object.entries(properties))
        reportUnknown(identified, report, location.child(name));
    },
  };
}

/** Summaries and descriptions use the words of other references. */
export const plainWords = () => {
  const check = function* ({ summary, description }) {
    for (const [key, text] of Object.entries({ summary, description })) {
      for (const [pattern, instead] of oddWords) {
        const [found] = pattern.exec(text ?? "") ?? [];
        if (found) yield [`Replace "${found}". Use instead: ${instead}.`, key];
      }
    }
  };
  const checked = ["Operation", "Parameter", "Response", "RequestBody", "Tag", "Schema", "Example"];
  return Object.fromEntries(checked.map((node) => [node, check]));
};
