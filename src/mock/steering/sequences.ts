/** What is to come for each operation, one after the other. The last one stays. */
export interface Sequences<Item> {
  /** Has the items come for an operation, in place of what was to come. */
  set(operation: string, items: readonly Item[]): void;
  /** The item whose turn it is, if anything is to come. */
  take(operation: string): Item | undefined;
  clear(): void;
}

/** Keeps what is to come for each operation. */
export function createSequences<Item>(): Sequences<Item> {
  const byOperation = new Map<string, Item[]>();
  return {
    set(operation, items) {
      byOperation.set(operation, [...items]);
    },
    take(operation) {
      const items = byOperation.get(operation) ?? [];
      return items.length > 1 ? items.shift() : items[0];
    },
    clear() {
      byOperation.clear();
    },
  };
}
