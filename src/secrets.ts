/** What must not appear anywhere. */
export type Secrets = readonly string[];

/** Headers that prove who sends a request. */
const proofs = ["Authorization", "Proxy-Authorization", "Cookie"];

/** The secrets in what a request was sent with: whole headers, and what is left of them without scheme, name or user. */
export function secretsOf(headers: Headers | undefined): Secrets {
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
