import type { Description } from "../description/description.ts";
import { parametersAt, resolve } from "../description/references.ts";

/** A schema of the description. */
export type Schema = Readonly<Record<string, unknown>>;

/** What the description says of the body of a request or an answer. */
export interface DescribedBody {
  content?: Readonly<Record<string, { schema?: Schema }>>;
}

/** What the description says of an operation, as far as it matters here. */
export interface Operation {
  operationId: string;
  parameters: readonly { name: string; in: string }[];
  requestBody: DescribedBody | undefined;
  responses: Readonly<Record<string, DescribedBody>>;
}

/** The operation that a path template has for a method, if it has one. Servers answer HEAD wherever they answer GET. */
export function operationAt(description: Description, template: string, method: string): Operation | undefined {
  const name = method === "HEAD" ? "get" : method.toLowerCase();
  if (!["get", "put", "post", "delete"].includes(name)) return undefined;
  // What stands at a method of a path is an operation, where the parts of it may be references.
  const written = description.paths[template]?.[name] as Operation | undefined;
  if (!written) return undefined;
  const { operationId, requestBody, responses } = written;
  return {
    operationId,
    parameters: parametersAt(description, template, name),
    requestBody: requestBody && resolve(description, requestBody),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, resolve(description, response)]),
    ),
  };
}

/** What the description says of the body of an event, if it knows the event. */
export function eventBody({ webhooks }: Description, eventKey: string): DescribedBody | undefined {
  if (!Object.hasOwn(Object(webhooks), eventKey)) return undefined;
  // Events are sent by POST and have a body of their own, for which `npm run generate` vouches.
  return (webhooks as Record<string, { post: { requestBody: DescribedBody } }>)[eventKey]?.post.requestBody;
}

/** The schema of a JSON body, if there can be one. */
export function jsonSchema(body: DescribedBody): Schema | undefined {
  return body.content?.["application/json"]?.schema;
}
