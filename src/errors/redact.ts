const redacted = "[redacted]";
/** Stands for what was replaced until everything is, so that no secret is found inside `[redacted]`. */
const marker = "\u{f8ff}\u{f0001}\u{f8ff}";
/** The password in a URL such as `https://user:password@host`, whoever it belongs to. */
const passwordInUrl = /(:\/\/[^\s/:]*:)[^\s/"'<>?#,\\]+(?=@)/g;
/** The entities that HTML has one name for. */
const htmlEntities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Replaces the secrets of a request in what an error or a log shows. */
export class Redactor {
  readonly #secrets: readonly string[];
  /** All encodings of all secrets, the longest first, since a short one can be a part of a long one. */
  readonly #variants: readonly string[];

  constructor(secrets: readonly string[]) {
    this.#secrets = secrets;
    const variants = new Set(secrets.flatMap(encodingsOf));
    this.#variants = [...variants].sort((one, other) => other.length - one.length);
  }

  /** A string without the secrets. Those of fewer than six characters are replaced as whole words only. */
  text(text: string, shortest = 1): string {
    let clean = text.replaceAll(passwordInUrl, `$1${marker}`);
    for (const variant of this.#variants) {
      if (variant.length < shortest) continue;
      clean = clean.replaceAll(variant.length < 6 ? wholeWord(variant) : variant, marker);
    }
    return clean.replaceAll(marker, redacted);
  }

  /** The beginning of a string without the secrets, nor a part of one where it is cut. */
  start(text: string, length: number): string {
    const margin = this.#variants[0]?.length ?? 0;
    const part = text.slice(0, length + margin);
    const clean = this.text(part);
    // The last characters may be the beginning of a secret.
    const end = part.length < text.length ? Math.max(0, clean.length - margin) : clean.length;
    return clean.slice(0, Math.min(end, length));
  }

  /** A JSON value without the secrets. Names of exceptions and fields stay where a short secret may be in them by chance. */
  value(value: unknown, depth = 0): unknown {
    if (typeof value === "string") return this.text(value);
    if (typeof value === "number") return this.#secrets.includes(`${value}`) ? redacted : value;
    if (typeof value !== "object" || value === null) return value;
    // Deeper levels could overflow the stack.
    if (depth > 100) return redacted;
    if (Array.isArray(value)) return value.map((item) => this.value(item, depth + 1));
    const fields = Object.entries(value).map(([name, field]) => {
      const isException = name === "exceptionName" && typeof field === "string";
      return [this.text(name, 8), isException ? this.text(field, 16) : this.value(field, depth + 1)];
    });
    // An assignment to `__proto__` would not make a property.
    return Object.fromEntries(fields);
  }
}

function wholeWord(variant: string): RegExp {
  const escaped = variant.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, "gu");
}

/** A secret as it is, percent- and form-encoded, escaped as in JSON and in HTML, and as UTF-8 that was read as Latin-1. */
function encodingsOf(secret: string): string[] {
  const latin1 = Array.from(new TextEncoder().encode(secret), (byte) => String.fromCharCode(byte)).join("");
  const json = JSON.stringify(secret).slice(1, -1);
  const escaped = (["toLowerCase", "toUpperCase"] as const).flatMap((convert) => {
    const percent = (reserved: RegExp) => latin1.replaceAll(reserved, (byte) => `%${hex(byte, 2)[convert]()}`);
    const unicode = (unit: string) => `\\u${hex(unit, 4)[convert]()}`;
    return [
      percent(/[^\w.!~*'()-]/g),
      // What `URL` makes of that in a query, and of a secret in a path.
      percent(/[^\w.!~*()-]/g),
      percent(/[^!$-;=@-\]_a-z|~]/g),
      percent(/[^\w.~-]/g),
      percent(/[^\w.*-]/g).replaceAll("%20", "+"),
      percent(/[\s\S]/g),
      json.replaceAll(/[^\0-\x7f]/g, unicode),
      secret.replaceAll(/[\s\S]/g, unicode),
    ];
  });
  const inHtml = ["&#39;", "&#x27;", "&apos;"].map((quote) =>
    secret.replaceAll(/[&<>"']/g, (character) => htmlEntities[character] ?? quote),
  );
  return [secret, latin1, json, json.replaceAll("/", "\\/"), ...escaped, ...inHtml];
}

function hex(character: string, length: number): string {
  return character.charCodeAt(0).toString(16).padStart(length, "0");
}
