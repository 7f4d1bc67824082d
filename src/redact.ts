/** What must not appear anywhere; some of it may be missing. */
export type Secrets = readonly (string | undefined)[];

/** A text without the secrets, be they written as they are, percent-encoded or escaped as in JSON. */
export function redact(text: string, secrets: Secrets): string {
  return secrets.reduce<string>((clean, secret) => {
    if (!secret) return clean;
    const signs = secret.replaceAll(/./gs, (sign) => {
      const code = sign.charCodeAt(0).toString(16).padStart(4, "0");
      return `(\\\\?\\u${code}|\\\\u${code}|%${code.slice(2)})`;
    });
    return clean.replaceAll(new RegExp(signs, "gi"), "[redacted]");
  }, text);
}

/** What somebody else's code threw, as an error that holds its message and code and no secret. */
export function redactError(error: unknown, secrets: Secrets): Error {
  const { cause, code } = Object(error);
  return Object.assign(new Error(redact(String(error), secrets), cause && { cause: redactError(cause, secrets) }), {
    code: code && redact(String(code), secrets),
  });
}
