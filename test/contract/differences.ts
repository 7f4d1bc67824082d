import { isDeepStrictEqual } from "node:util";
import type { Exchange } from "./judged-client.ts";

/** Where Prism and our mock responded differently, and what each has there. */
interface Difference {
  place: string;
  prism: unknown;
  mock: unknown;
}

/**
 * The differences that are meant, each with its reason. Prism always sends the example as it stands in the description.
 *
 * @param asked - Every string and number that the call was given.
 */
const deviations: { reason: string; covers(difference: Difference, asked: readonly string[]): boolean }[] = [
  {
    reason: "The mock fills in what the request names: keys, slugs, ids, members of its body, and links with them.",
    covers: ({ mock }, asked) =>
      asked.some((value) => (value.length > 2 ? String(mock).includes(value) : `${mock}` === value)),
  },
  {
    reason: "The mock filters the items of a list as the parameters ask.",
    covers: ({ place, prism, mock }) =>
      place.endsWith("/size") ||
      (Array.isArray(prism) &&
        Array.isArray(mock) &&
        mock.length < prism.length &&
        mock.every((item) => prism.some((other) => isDeepStrictEqual(item, other)))),
  },
];

/** How our mock's response differs from Prism's in status, media type and body, but for what is meant. */
export async function differences({ prism, mock }: Exchange, args: object): Promise<Difference[]> {
  const asked = scalarsOf(args);
  return [...compare("", await contentOf(prism), await contentOf(mock))].filter(
    (difference) =>
      !difference.place.startsWith("/body") || !deviations.some(({ covers }) => covers(difference, asked)),
  );
}

async function contentOf(response: Response): Promise<object> {
  const text = await response.text();
  const type = response.headers.get("Content-Type")?.split(";")[0] ?? "";
  return { status: response.status, type, body: type === "application/json" && text ? JSON.parse(text) : text };
}

/** The innermost places where two values differ. Lists of different lengths differ as a whole. */
function* compare(place: string, prism: unknown, mock: unknown): Generator<Difference> {
  if (isDeepStrictEqual(prism, mock)) return;
  const isSameList = Array.isArray(prism) && Array.isArray(mock) && prism.length === mock.length;
  const isObject = [prism, mock].every((value) => typeof value === "object" && value && !Array.isArray(value));
  if (!isSameList && !isObject) return yield { place, prism, mock };
  const [one, other] = [Object(prism), Object(mock)];
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
    yield* compare(`${place}/${key}`, one[key], other[key]);
}

function scalarsOf(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(scalarsOf);
  return typeof value === "string" || typeof value === "number" ? [`${value}`].filter((text) => text !== "") : [];
}
