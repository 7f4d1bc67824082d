/** A file's new contents as a form, for the clients that leave making it to their users. */
export function fileEdit(): FormData {
  const form = new FormData();
  form.append("branch", "main");
  form.append("content", "…");
  form.append("message", "Edit");
  return form;
}
