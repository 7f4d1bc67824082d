/** Headers as the Fetch API, Node, Express and Lambda have them. Names are compared without regard to case. */
export type WebhookHeaders =
  | Headers
  | Iterable<readonly [name: string, value: HeaderValue]>
  | Readonly<Record<string, HeaderValue>>;

/** The value of a header, or a list of its values if it was sent several times. */
export type HeaderValue = string | readonly string[] | null | undefined;

/**
 * The value of a header, if there is one. Several values are joined by commas, as in HTTP.
 *
 * @param name - The name in lower case.
 */
export function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  // Some compilers do not know that the headers of the Fetch API are iterable.
  const pairs = headers as Iterable<[string, HeaderValue]>;
  const entries = pairs[Symbol.iterator] ? pairs : Object.entries(headers);
  const values = [...entries].flatMap(([key, value]) => (key.toLowerCase() === name && value) || []);
  return values.join() || undefined;
}
