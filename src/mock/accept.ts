import { RequestError } from "../description/request-error.ts";

/**
 * Chooses the media type of a response.
 *
 * @param accept - The header `Accept`. What is no media range in it is left aside, and if there is none, all are accepted.
 * @param mediaTypes - Those of the response, the best one first.
 * @throws RequestError if none of them is accepted, unless all of them are those of files: servers send a file as what it is.
 */
export function acceptedType(accept: string, mediaTypes: readonly string[]): string {
  const ranges = new Map(accept.split(",").flatMap(rangesIn).reverse());
  const [first = "*/*"] = mediaTypes;
  if (ranges.size === 0 || mediaTypes.length === 0) return first;
  // Of several ranges, the most specific one counts.
  const qualityOf = (type: string) =>
    [type, type.replace(/\/.*/, "/*"), "*/*"].map((name) => ranges.get(name)).find((one) => one !== undefined) ?? 0;
  const [best] = mediaTypes
    .filter((type) => qualityOf(type) > 0)
    .sort((one, other) => qualityOf(other) - qualityOf(one));
  if (best === undefined && mediaTypes.includes("application/json")) throw new RequestError(406, "Not Acceptable");
  return best ?? first;
}

/** The media range in one part of the header, and how much it is wanted: from 0 for not at all to 1. */
function rangesIn(part: string): [type: string, quality: number][] {
  const [type = "", ...parameters] = part.split(";").map((one) => one.trim().toLowerCase());
  const quality = parameters.find((one) => one.startsWith("q="))?.slice("q=".length) ?? "1";
  return /^[^\s/]+\/[^\s/]+$/.test(type) ? [[type, Number(quality)]] : [];
}
