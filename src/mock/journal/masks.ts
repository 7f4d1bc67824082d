import { operationsByName } from "../../client/operation-table.ts";

/** What stands in the place of a secret. */
const mask = "[redacted]";

/** The names of headers that hold credentials, or may. */
const credentials = /authorization|cookie|token|secret|password|credential|session|signature|api-?key|(^|-)auth(-|$)/;

const allSecretFields = new Set(Object.values(operationsByName).flatMap(({ secretFields = [] }) => secretFields));

/** Says which query parameters and fields hold a secret: those of the operation, or of any one where it is not known. */
export function secretFieldsOf(operation: string | undefined): ReadonlySet<string> {
  return operation === undefined ? allSecretFields : new Set(operationsByName[operation]?.secretFields);
}

/** Headers without credentials. What names the scheme of `Authorization` stays, and so does what is no secret. */
export function maskHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const masked = Object.entries(headers).map(([name, value]) => {
    // The only one that says that there is no token.
    if (!credentials.test(name) || (name === "x-atlassian-token" && value === "no-check")) return [name, value];
    const [scheme = ""] = /authorization$/.test(name) ? (/^(basic|bearer|oauth) (?=.)/i.exec(value) ?? []) : [];
    return [name, scheme + mask];
  });
  return Object.fromEntries(masked);
}

/** The address of a request without credentials and without secrets in its query. */
export function maskUrl(url: string, secretFields: ReadonlySet<string>): string {
  const withoutUser = url.replace(/^([a-z][\w+.-]*:\/\/)[^/?#]*@/i, `$1${mask}@`);
  return withoutUser.replaceAll(/([?&])([^=&#]*)=[^&]*/g, (parameter, sign, name) => {
    const [decoded = ""] = new URLSearchParams(`${name}=`).keys();
    return secretFields.has(decoded) ? `${sign}${name}=${mask}` : parameter;
  });
}

/** A value in which nothing stands under the name of a secret, at any depth. */
export function maskFields(value: unknown, secretFields: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => maskFields(item, secretFields));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      secretFields.has(name) ? mask : maskFields(field, secretFields),
    ]),
  );
}

/** A text that nothing can be read from. Where it has the name of a secret in it, nothing of it is shown. */
export function maskText(text: string, secretFields: ReadonlySet<string>): string {
  return Array.from(secretFields).some((name) => text.includes(name)) ? mask : text;
}
