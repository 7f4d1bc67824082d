import { type DescribedOperation, successContents } from "../description.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";
import { width } from "./literal.ts";
import { fileOfResponse, type SampleBody, sampleValues } from "./values.ts";

/** The same call as a command of a shell, where `BITBUCKET_URL` and `BITBUCKET_TOKEN` say of which server and of whom. */
export function curlSample(description: OpenAPI3, described: DescribedOperation): string {
  const { method, path, parameters, outsideRest, operation } = described;
  const values = sampleValues(description, described);
  const open = parameters.filter((parameter) => parameter["x-multi-segment"]).map(({ name }) => name);
  const address = path.replaceAll(/(\/?)\{(\w+)\}/g, (_, slash: string, name: string) => {
    const value = String(values.path[name] ?? "");
    return slash + (open.includes(name) ? value.split("/") : [value]).map(encoded).join("/");
  });
  const query = Object.entries(values.query).flatMap(([name, value]) =>
    [value].flat().map((one) => `${encoded(name)}=${encoded(String(one))}`),
  );
  const url = `$BITBUCKET_URL${outsideRest ? "" : "/rest"}${address}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  // A terminal shows text only.
  const isFile = successContents(description, operation).some(([type]) => !/^(application\/json$|text\/)/.test(type));
  const options = [
    '-H "Authorization: Bearer $BITBUCKET_TOKEN"',
    ...Object.entries(values.headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(values.body ? bodyOptions(values.body) : []),
    ...(isFile ? [`-o ${fileOfResponse(described)}`] : []),
  ];
  const verb = method === "get" ? "curl" : `curl -X ${method.toUpperCase()}`;
  // Nothing in an encoded address means anything to a shell between these quotes.
  return [`${verb} "${url}"`, ...options].join(" \\\n  ");
}

/** A string as a shell reads it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

function bodyOptions({ mediaType, value, files }: SampleBody): string[] {
  if (mediaType !== "multipart/form-data") {
    const json = JSON.stringify(value);
    const text = json.length < width - 10 ? json : JSON.stringify(value, null, 2);
    const data = mediaType === "application/json" ? text : String(value);
    return [`-H ${quoted(`Content-Type: ${mediaType}`)}`, `--data-binary ${quoted(data)}`];
  }
  return Object.entries(Object(value)).map(([field, part]) =>
    field in files
      ? `-F ${quoted(`${field}=@${files[field]}`)}`
      : `--form-string ${quoted(`${field}=${String(part)}`)}`,
  );
}
