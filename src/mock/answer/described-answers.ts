import { packagedDescription } from "../../description/description.ts";
import { metadataOf, type OperationName } from "../../description/names.ts";
import { placeOf, pointer, resolved } from "../../description/references.ts";

/** An answer that the description gives an operation. */
export interface DescribedAnswer {
  status: number;
  /** What the body is by media type. There is none where the answer has no body. */
  contents: readonly DescribedContent[];
}

export interface DescribedContent {
  mediaType: string;
  /** Where the schema of the body stands in the description. */
  schema: string;
  /** The names of the examples. */
  examples: readonly string[];
}

/** An answer, as the description has it. */
interface ResponseObject {
  content?: Record<string, { examples: Record<string, unknown> }>;
}

/** The answers that the description gives an operation. */
export function answersOf(operation: OperationName): DescribedAnswer[] {
  const facts = metadataOf(operation);
  const place = [facts.path, facts.method.toLowerCase()] as const;
  return Object.entries(responsesOf(...place)).map(([status, response]) => {
    const start = placeOf(response, pointer("paths", ...place, "responses", status));
    const contents = Object.entries(resolved<ResponseObject>(response).content ?? {});
    return {
      status: Number(status),
      contents: contents.map(([mediaType, { examples }]) => ({
        mediaType,
        schema: start + pointer("content", mediaType, "schema"),
        examples: Object.keys(examples),
      })),
    };
  });
}

function responsesOf(path: string, method: string): Record<string, ResponseObject | { $ref: string }> {
  return Object(packagedDescription().paths[path]?.[method]).responses;
}
