import { readForm } from "../request/bodies.ts";
import { maskFields, maskText, secretFieldsOf } from "./masks.ts";

/**
 * The body of a request as far as it can be read: JSON, the fields of a form, or a text, without the secrets of the
 * operation. There is none where there are no bytes.
 *
 * @param type - The header `Content-Type`. Programs send JSON with others, too, so all but texts are tried as JSON.
 */
export async function readBody(bytes: Buffer, type: string, operation: string | undefined): Promise<unknown> {
  if (bytes.length === 0) return undefined;
  const text = bytes.toString();
  const secretFields = secretFieldsOf(operation);
  try {
    if (/^multipart\/form-data/i.test(type)) return maskFields(await readForm(bytes, type), secretFields);
    if (/^text\//i.test(type)) return maskText(text, secretFields);
    if (/^application\/x-www-form-urlencoded/i.test(type) && !/^\s*[[{]/.test(text))
      return maskFields(Object.fromEntries(new URLSearchParams(text)), secretFields);
    return maskFields(JSON.parse(text), secretFields);
  } catch {
    return maskText(text, secretFields);
  }
}
