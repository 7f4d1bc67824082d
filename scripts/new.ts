import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseDocument, stringify } from "yaml";
import { httpMethods, listOperations, slugOf } from "./description.ts";
import { fail, read, write } from "./files.ts";
import { bundle, root } from "./redocly.ts";
import { proposedRejection, rejectionsFolder } from "./rejections.ts";

// Writes the skeleton of an endpoint, in the folder of the path that is most like it. Lint then lists every TODO in it.
const [verb = "", path = "", given] = process.argv.slice(2);
const method = httpMethods.find((known) => known === verb.toLowerCase());
if (!method || !path.startsWith("/")) fail("Usage: npm run new -- METHOD /api/latest/… [operationId]");

const index = parseDocument(read("openapi/openapi.yaml"), { sortMapEntries: true });
const { paths, tags }: { paths: Record<string, { $ref: string }>; tags: { name: string }[] } = index.toJS();
const folder = basename(dirname((paths[path] ?? paths[nearestPath()])?.$ref ?? ""));
const verbs = { get: "get", put: "set", post: "create", patch: "update", delete: "delete" };
const component = given?.replace(/^[a-z]+/, "") ?? nounOf(path);
const operationId = given ?? verbs[method] + component;
const file = paths[path]?.$ref ?? `paths/${folder}/${component.replaceAll(/\B[A-Z]/g, "-$&").toLowerCase()}.yaml`;
const examples = readdirSync(join(root, "openapi/components/examples"), { recursive: true, encoding: "utf8" });
const example = examples.find((name) => basename(name) === `${component}.yaml`) ?? `${folder}/${component}.yaml`;

const item = parseDocument(read(`openapi/${file}`));
if (paths[path] ? item.has(method) : item.contents) fail(`openapi/${file} exists. Pass another operationId.`);
if (!paths[path]) {
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
  if (names.length > 0) item.set("parameters", item.createNode(names.map(parameter)));
  index.setIn(["paths", path], index.createNode({ $ref: file }));
  write("openapi/openapi.yaml", index.toString({ lineWidth: 0 }));
}
item.set(method, item.createNode(operation(), { aliasDuplicateObjects: false }));
write(`openapi/${file}`, item.toString({ lineWidth: 0 }));
if (method !== "delete") {
  const text = { type: "string", minLength: 1, description: "TODO", examples: ["TODO"] };
  const schema = { type: "object", description: "TODO", required: ["text"], properties: { text } };
  const body = { summary: "TODO", value: { text: "TODO" } };
  for (const [name, node] of Object.entries({ [`schemas/${component}.yaml`]: schema, [`examples/${example}`]: body }))
    if (!read(`openapi/components/${name}`)) write(`openapi/components/${name}`, stringify(node, { lineWidth: 0 }));
}
const description = bundle();
const described = listOperations(description).find((other) => other.operationId === operationId);
const rejection = described && proposedRejection(description, described);
if (rejection) {
  const rejections = `${rejectionsFolder}/${folder}.yaml`;
  const entries = [...read(rejections).split(/^(?=\w)/m), stringify({ [operationId]: [rejection] }, { lineWidth: 0 })];
  write(rejections, entries.sort().join(""));
}
console.log(
  `openapi/${file} has ${operationId}. Replace each TODO there and in new components, then npm run generate.`,
);

function operation(): object {
  const schema = reference("schemas", component);
  const body = { schema, examples: { [component]: reference("examples", example.replace(".yaml", "")) } };
  const content = { "application/json": body };
  const notFound = /\{repositorySlug\}/.test(path) ? "Repository" : /\{projectKey\}/.test(path) ? "Project" : "Route";
  return {
    operationId,
    tags: [tags.find(({ name }) => slugOf(name) === folder)?.name],
    "x-evidence": "documented",
    summary: "TODO",
    description: "TODO",
    ...(/^p/.test(`${method}`) && { requestBody: { description: "TODO", required: true, content } }),
    responses: {
      ...(method === "delete" ? { 204: { description: "TODO" } } : { 200: { description: "TODO", content } }),
      401: reference("responses", "Unauthorized"),
      403: reference("responses", "Forbidden"),
      404: reference("responses", `${notFound}NotFound`),
      429: reference("responses", "TooManyRequests"),
    },
  };
}

function parameter(name: string): object {
  const shared = capitalized(name);
  if (read(`openapi/components/parameters/${shared}.yaml`)) return reference("parameters", shared);
  const schema = { type: "string", pattern: "^[^/]+$" };
  return { name, in: "path", required: true, description: "TODO", schema, example: "TODO" };
}

/** What the last segment with a name stands for: `DefaultBranch` for `/default-branch`, `Tag` for `/tags/{name}`. */
function nounOf(path: string): string {
  const [last = ""] = path.match(/(?<=\/)\w[^/]*(?=(?:\/\{\w+\})*$)/) ?? [];
  const noun = (last.match(/[A-Za-z]+/g) ?? []).map(capitalized).join("");
  return path.endsWith("}") ? noun.replace(/s$/, "") : noun;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The described path that has the most first segments of the new one. */
function nearestPath(): string {
  const segments = path.split("/");
  const shared = (other: string) => [...other.split("/"), undefined].findIndex((part, at) => part !== segments[at]);
  return Object.keys(paths).reduce((best, other) => (shared(other) > shared(best) ? other : best));
}

function reference(kind: string, name: string): object {
  return { $ref: `../../components/${kind}/${name}.yaml` };
}
