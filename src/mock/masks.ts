import type { OperationName } from "../description/names.ts";
import { operationByName, operationNames } from "../description/operations.ts";

/** What replaces a secret. */
const mask = "[redacted]";

/** The names of headers that hold credentials, or may. */
const credentials = /authorization|cookie|token|secret|password|credential|session|signature|api-?key|(^|-)auth(-|$)/;

let allSecretFields: ReadonlySet<string> | undefined;

/** The query parameters and fields that hold a secret: those of the operation, or of any one where it is unknown. */
export function secretFieldsOf(operation: OperationName | undefined): ReadonlySet<string> {
  if (operation) return new Set(operationByName(operation).secretFields);
  allSecretFields ??= new Set(operationNames().flatMap((name) => operationByName(name).secretFields));
  return allSecretFields;
}

/** Headers without credentials. The scheme of `Authorization` stays. */
export function maskHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const masked = Object.entries(headers).map(([name, value]) => {
    // This value says that there is no token.
    if (!credentials.test(name) || (name === "x-atlassian-token" && value === "no-check")) return [name, value];
    const [scheme = ""] = /authorization$/.test(name) ? (/^(basic|bearer|oauth) (?=.)/i.exec(value) ?? []) : [];
    return [name, scheme + mask];
  });
  return Object.fromEntries(masked);
}

/** The address of a request without credentials and without secrets in its query. */
export function maskUrl(url: string, secretFields: ReadonlySet<string>): string {
  const withoutUser = url.replace(/^([a-z][\w+.-]*:\/\/)[^/?#]*@/i, `$1${mask}@`);
  return withoutUser.replaceAll(/([?&])([^=&#]*)=[^&]*/g, (parameter, separator, name) => {
    const [decoded = ""] = new URLSearchParams(`${name}=`).keys();
    return secretFields.has(decoded) ? `${separator}${name}=${mask}` : parameter;
  });
}

/** A value whose secret fields are replaced, at any depth. */
export function maskFields(value: unknown, secretFields: ReadonlySet<string>): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || secretFields.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => maskFields(item, secretFields));
  const fields = Object.entries(value);
  return Object.fromEntries(
    fields.map(([name, field]) => [name, secretFields.has(name) ? mask : maskFields(field, secretFields)]),
  );
}

/** A text that nothing can be read from. If it has the name of a secret in it, all of it is left out. */
export function maskText(text: string, secretFields: ReadonlySet<string>): string {
  return Array.from(secretFields).some((name) => text.includes(name)) ? mask : text;
}
