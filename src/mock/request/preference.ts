import type { PrismContent, PrismOperation, PrismResponse } from "../../description/prism.ts";
import { badRequest } from "../refusal.ts";

/** The answer that a request chooses for itself. */
export interface Preference {
  code: string | undefined;
  example: string | undefined;
  /** What the answer may have as its body. */
  contents: readonly PrismContent[];
}

/** What else the header may say by RFC 7240 and its registry. It has no say here. */
const registered = ["depth-noroot", "handling", "respond-async", "return", "safe", "transclude", "wait"];

/**
 * Reads the header `Prefer`.
 *
 * @throws Refusal if it has something that nobody knows, or that the operation does not have, with what there is.
 */
export function preferenceIn(prefer: string, { responses }: PrismOperation): Preference {
  // Of several wishes of one kind, the first counts.
  const wishes = new Map(prefer.split(",").flatMap(wishesIn).reverse());
  const code = wishes.get("code");
  const codes = responses.map((one) => one.code);
  if (code !== undefined && !codes.includes(code))
    throw badRequest({ message: `Prefer: the operation does not answer ${code}, only ${codes.join(", ")}.` });
  const example = wishes.get("example");
  const isMeant = (one: PrismResponse) => (code === undefined ? one.code.startsWith("2") : one.code === code);
  const chosen = responses.filter(isMeant).slice(0, 1);
  const contents = chosen.flatMap((response) => response.contents);
  const names = contents.flatMap(({ examples }) => examples.map(({ key }) => key));
  if (example !== undefined && !names.includes(example)) {
    const only = names.length > 0 ? `, only ${names.join(", ")}` : "";
    throw badRequest({
      message: `Prefer: the answer ${chosen.map((one) => one.code)} has no example ${example}${only}.`,
    });
  }
  return { code, example, contents };
}

/** The wishes in one part of the header. */
function wishesIn(part: string): [name: string, value: string][] {
  const [first = "", ...parameters] = part.split(";").map((one) => one.trim());
  if (registered.includes(first.replace(/\s*=.*$/, "").toLowerCase())) return [];
  return [first, ...parameters].filter(Boolean).map((wish) => {
    const [, name = "", , value = ""] = /^(code|example)=("?)(\S+)\2$/i.exec(wish) ?? [];
    if (name) return [name.toLowerCase(), value];
    throw badRequest({
      message: `Prefer: there is no "${wish}", only code=STATUS and example=NAME, with a comma between.`,
    });
  });
}
