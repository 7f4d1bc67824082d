/** A form, which a `fetch` with a kind of forms of its own would send as the name of its type. That is noticed here. */
export class Form extends FormData {
  /** Whether something took the form for a text. */
  isMistaken = false;

  override toString(): string {
    this.isMistaken = true;
    throw new TypeError("this fetch does not know the runtime's FormData");
  }
}

/**
 * Writes the fields of a form. Those in `files` go as files even if they are text, since the text fields of a form have
 * their line ends rewritten on the way.
 *
 * @throws TypeError if a file is nothing that can be sent, with the name of the operation and the field.
 */
export function multipartSerializer(operation: string, files: readonly string[]): (body: object) => FormData {
  return (body) => {
    // A form of another kind than the runtime's is for a fetch of that kind.
    if (isForm(body) && !(body instanceof FormData)) return body;
    const form = new Form();
    for (const [name, value] of body instanceof FormData ? body : Object.entries(body)) {
      if (value === undefined || value === null) continue;
      if (!files.includes(name)) form.append(name, String(value));
      else if (value instanceof Blob) form.append(name, value);
      else if (typeof value === "string" || value instanceof ArrayBuffer || ArrayBuffer.isView(value))
        form.append(name, new Blob([value as BlobPart]));
      else throw new TypeError(`${operation}: body.${name} must be text, bytes or a Blob`);
    }
    return form;
  };
}

/** Whether a body is a form, of whatever kind. */
export function isForm(body: unknown): body is FormData {
  return Object(body)[Symbol.toStringTag] === "FormData";
}

/** A form as bytes, with the media type that tells its parts. */
export async function encoded(form: FormData): Promise<{ type: string; bytes: ArrayBuffer }> {
  const response = new Response(form);
  return { type: `${response.headers.get("Content-Type")}`, bytes: await response.arrayBuffer() };
}
