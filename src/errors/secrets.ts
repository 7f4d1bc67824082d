/** What must not appear anywhere. */
export type Secrets = readonly string[];

/** Headers that prove who sends a request. */
const proofs = ["Authorization", "Proxy-Authorization", "Cookie"];

/** What a call is given that may hold secrets. */
export interface Given {
  query?: unknown;
  body?: unknown;
  /** The names under which secrets stand in it. */
  secretFields: readonly string[];
}

/** The secrets in what a request was sent with, the long ones first, as a short one can be a part of a long one. */
export function secretsOf(headers: Headers | undefined, given: Given = { secretFields: [] }): Secrets {
  const found = new Set([...headerSecrets(headers), ...givenSecrets(given)]);
  return Array.from(found).sort((one, other) => other.length - one.length);
}

/** An address without the secrets in its query. */
export function withoutSecrets(url: string, { secretFields }: Given): string {
  const hide = (shown: string, name: string) =>
    shown.replaceAll(new RegExp(`([?&]${name}=)[^&#]*`, "g"), "$1[redacted]");
  return secretFields.reduce(hide, url);
}

function givenSecrets({ query, body, secretFields }: Given): Secrets {
  const found: string[] = [];
  if (secretFields.length === 0) return found;
  const look = (name: string, value: unknown) => {
    if (secretFields.includes(name) && /string|number/.test(typeof value) && value !== "") {
      // Servers that quote the body that they were sent quote what is escaped in it, too.
      found.push(`${value}`, JSON.stringify(`${value}`).slice(1, -1));
    }
    return value;
  };
  try {
    JSON.stringify([query, body], look);
  } catch {
    // What cannot be written was not sent.
  }
  return found;
}

/** Whole headers, and what is left of them without scheme, name or user. */
function headerSecrets(headers: Headers | undefined): Secrets {
  const values = proofs.flatMap((name) => headers?.get(name)?.split(/; */) ?? []);
  const found = values.flatMap((value) => {
    const [, proof = value] = /^(?:[\w-]+ +|[\w-]+=)(.+)$/.exec(value) ?? [];
    const trimmed = proof.replace(/=+$/, "");
    return [trimmed, ...(/^basic /i.test(value) ? [passwordOf(proof)] : [])];
  });
  return found.filter((secret) => secret !== "");
}

/** The password in the proof of the scheme `Basic`. */
function passwordOf(proof: string): string {
  try {
    const bytes = Uint8Array.from(atob(proof), (sign) => sign.charCodeAt(0));
    return new TextDecoder().decode(bytes).replace(/^[^:]*:/, "");
  } catch {
    return "";
  }
}
