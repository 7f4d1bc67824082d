/**
 * Writes the fields of a form. Those in `files` go as files even if they are text, since the text fields of a form have
 * their line ends rewritten on the way.
 */
export function multipartSerializer(files: readonly string[]): (body: object) => FormData {
  return (body) => {
    if (body instanceof FormData) return body;
    const form = new FormData();
    for (const [name, value] of Object.entries(body)) {
      if (value === undefined || value === null) continue;
      if (files.includes(name)) form.append(name, value instanceof Blob ? value : new Blob([value]));
      else form.append(name, String(value));
    }
    return form;
  };
}
