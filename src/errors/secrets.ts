import { secretFields } from "../../generated/operations.ts";

/** Headers that carry credentials. */
export const credentialHeaders: readonly string[] = ["Authorization", "Proxy-Authorization", "Cookie"];

/** Parts of OAuth, Digest and AWS credentials that are no secrets. */
const publicParts = /^(realm|username|uri|qop|nc|algorithm|signedheaders|oauth_(version|timestamp|signature_method))$/i;

const secretParameters = new RegExp(`([?&](?:${secretFields.join("|")})=)[^&#]*`, "g");

/** The secrets of a request: those in its headers, and those in fields of its query and body, at any depth. */
export function secretsOf(headers: Headers | undefined, fields: readonly unknown[]): string[] {
  return [...headerSecrets(headers), ...fieldSecrets(fields)].filter(Boolean);
}

/** A URL whose secret query parameters are redacted. */
export function redactQuery(url: string): string {
  return url.replaceAll(secretParameters, "$1[redacted]");
}

function fieldSecrets(fields: readonly unknown[]): string[] {
  const found: string[] = [];
  function collect(this: Record<string, unknown>, name: string, value: unknown): unknown {
    if (secretFields.includes(name) && /string|number/.test(typeof value)) {
      // A server that quotes the JSON it was sent quotes what is escaped in it, too.
      found.push(`${value}`, JSON.stringify(`${value}`).slice(1, -1));
    }
    // Bytes have no fields. `value` is what their `toJSON` returns.
    return ArrayBuffer.isView(this[name]) ? undefined : value;
  }
  try {
    JSON.stringify(fields, collect);
  } catch {
    // What cannot be encoded was not sent.
  }
  return found;
}

function headerSecrets(headers: Headers | undefined): string[] {
  return credentialHeaders.flatMap((name) => {
    const value = headers?.get(name) ?? "";
    if (name === "Cookie") return value.split(";").flatMap((cookie) => unquoted(cookie.replace(/[^=]*=/, "")));
    // Without a scheme, the whole header is the credentials.
    const [, scheme = "", credentials = value] = /^\s*([\w-]+) +(.+)/.exec(value) ?? [];
    const parts = Array.from(credentials.matchAll(/(?<![\w-])([\w-]+)=("[^"]*"|[^\s,"=][^\s,"]*)/g));
    const secretParts = parts.flatMap(([, part = "", text = ""]) => (publicParts.test(part) ? [] : unquoted(text)));
    const password = /^basic$/i.test(scheme) ? passwordOf(credentials) : "";
    return [credentials.replace(/=+$/, ""), password, ...secretParts];
  });
}

/** A value with and without the quotes around it. */
function unquoted(value: string): string[] {
  return [value.trim(), value.trim().replaceAll(/^"|"$/g, "")];
}

function passwordOf(credentials: string): string {
  try {
    return decodeBytes(atob(credentials)).replace(/^[^:]*:/, "");
  } catch {
    return "";
  }
}

/** UTF-8 whose bytes are the characters of a string, as in headers. */
export function decodeBytes(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
