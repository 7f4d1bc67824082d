/** The key by which `await using` finds what ends a thing, where the compiler's libraries know it. */
type DisposalKey = SymbolConstructor extends { readonly asyncDispose: infer Key extends symbol } ? Key : never;

/** Something that `await using` ends. Where the compiler's libraries know nothing of that, it says nothing. */
export type Disposal = { readonly [Key in DisposalKey]: () => Promise<void> };

/**
 * The same at run time.
 *
 * @param symbols - What has the key, unless the runtime is too old, or is a sandbox such as that of Jest. What compilers make
 *   of `await using` looks for one by its name there.
 */
export function disposal(end: () => Promise<void>, symbols: { asyncDispose?: symbol } = Symbol): Disposal {
  const key = symbols.asyncDispose ?? Symbol.for("Symbol.asyncDispose");
  // The types know it by the name that it has where there is one.
  return { [key]: end } as unknown as Disposal;
}
