/** What must not appear anywhere; some of it may be missing. */
export type Secrets = readonly (string | undefined)[];

/** A text without the secrets. */
export function redact(text: string, secrets: Secrets): string {
  return secrets.reduce<string>((clean, secret) => (secret ? clean.replaceAll(secret, "[redacted]") : clean), text);
}

/** What somebody else's code threw, as an error that holds its message and code and no secret. */
export function redactError(error: unknown, secrets: Secrets): Error {
  const { cause, code } = Object(error);
  return Object.assign(new Error(redact(String(error), secrets), cause && { cause: redactError(cause, secrets) }), {
    code,
  });
}
