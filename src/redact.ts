/** A text without the secrets. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, "[redacted]"), text);
}

/** What somebody else's code threw, as an error that holds its message and code and no secret. */
export function redactError(error: unknown, secrets: readonly string[]): Error {
  const { cause, code } = Object(error);
  return Object.assign(new Error(redact(String(error), secrets), cause && { cause: redactError(cause, secrets) }), {
    code,
  });
}
