import { RequestError } from "../description/request-error.ts";

/** A media range of the header `Accept`. */
interface MediaRange {
  /** The media type, perhaps with `*` for the second half or for both. */
  type: string;
  /** How much it is wanted, from 0 for not at all to 1. */
  quality: number;
}

/**
 * Chooses the media type of a response.
 *
 * @param accept - The header `Accept`. What is no media range in it is left aside, and if there is none, all are accepted.
 * @param mediaTypes - Those of the response, the best one first.
 * @throws RequestError if none of them is accepted, unless all of them are those of files: servers send a file as what it is.
 */
export function acceptedType(accept: string, mediaTypes: readonly string[]): string {
  const ranges = accept.split(",").flatMap(rangesIn);
  const [first = "*/*"] = mediaTypes;
  if (ranges.length === 0 || mediaTypes.length === 0) return first;
  const accepted = mediaTypes
    .map((type) => ({ type, quality: qualityOf(type, ranges) }))
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  if (accepted[0]) return accepted[0].type;
  if (mediaTypes.includes("application/json")) throw new RequestError(406, "Not Acceptable");
  return first;
}

function rangesIn(text: string): MediaRange[] {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((one) => one.startsWith("q="))?.slice("q=".length) ?? "1";
  return /^[^\s/]+\/[^\s/]+$/.test(type) ? [{ type, quality: Number(quality) }] : [];
}

/** Of several ranges, the most specific one counts. */
function qualityOf(type: string, ranges: readonly MediaRange[]): number {
  const [kind] = type.split("/");
  const names = [type, `${kind}/*`, "*/*"];
  return names.map((name) => ranges.find((range) => range.type === name)).find((range) => range)?.quality ?? 0;
}
