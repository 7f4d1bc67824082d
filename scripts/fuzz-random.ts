/** Numbers, choices and texts that look random, and come again with the same seed. */
export interface Chance {
  /** A whole number from 0 to below a limit. */
  below(limit: number): number;
  /** Whether something happens that does so often of a hundred times. */
  percent(often: number): boolean;
  one<Item>(items: readonly Item[]): Item;
  /** Bytes of any kind. */
  bytes(length: number): Buffer;
}

/** @param seed - A whole number. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  // The generator that is known as mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    percent: (often) => next() * 100 < often,
    one(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("there is nothing to choose from");
      return item;
    },
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
  };
}
