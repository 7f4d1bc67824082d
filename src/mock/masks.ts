import { secretFields } from "../../generated/operations.ts";

/** What replaces a secret. */
const mask = "[redacted]";

/** The names of headers that hold credentials, or may. */
const credentials = /authorization|cookie|token|secret|password|credential|session|signature|api-?key|(^|-)auth(-|$)/;

/** A secret field with its value, in JSON or in a form. */
const secretInText = new RegExp(`(${secretFields.join("|")})["']?\\s*[:=]`);

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
export function maskUrl(url: string): string {
  const withoutUser = url.replace(/^([a-z][\w+.-]*:\/\/)[^/?#]*@/i, `$1${mask}@`);
  return withoutUser.replaceAll(/([?&])([^=&#]*)=[^&]*/g, (parameter, separator, name) => {
    const [decoded = ""] = new URLSearchParams(`${name}=`).keys();
    return secretFields.includes(decoded) ? `${separator}${name}=${mask}` : parameter;
  });
}

/** A value whose secret fields are replaced, at any depth. */
export function maskFields(value: unknown): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(maskFields);
  const fields = Object.entries(value);
  return Object.fromEntries(
    fields.map(([name, field]) => [name, secretFields.includes(name) ? mask : maskFields(field)]),
  );
}

/** A string that is not parsed. If it has a secret field in it, all of it is left out. */
export function maskText(text: string): string {
  return secretInText.test(text) ? mask : text;
}
