/** What an operation gives, with the answer that it came in. */
export interface Answer<Data> {
  data: Data;
  /** The status and the headers of the answer, whose body has been read unless it is the data. */
  response: Response;
}

/** A promise of what an operation gives, which can give the answer beside it. */
export interface Result<Data> extends Promise<Data> {
  /**
   * The same with the answer that it came in, for its status and headers.
   *
   * @example
   * const { data, response } = await repo.getTag({ name: "v1" }).withResponse();
   */
  withResponse(): Promise<Answer<Data>>;
}

/** The result that an answer gives. It is a promise of the runtime's own kind, which runtimes await at a lower price. */
export function resultOf<Data>(answer: Promise<Answer<Data>>): Result<Data> {
  const result = answer.then(({ data }) => data);
  const withResponse = () => {
    // Whoever asks for the answer hears of a failure there.
    result.catch(() => undefined);
    return answer.then(({ data, response }) => ({ data, response }));
  };
  return Object.assign(result, { withResponse });
}

/** A result that nobody asks for before it is awaited. */
export class LazyResult<Data> extends Promise<Data> implements Result<Data> {
  /** What follows from the result is a promise like any other. */
  static override readonly [Symbol.species]: PromiseConstructor = Promise;
  readonly #ask: () => Promise<Answer<Data>>;
  readonly #resolve: (result: Promise<Data>) => void;
  #result: Result<Data> | undefined;

  /** @param ask - Asks for the answer. */
  constructor(ask: () => Promise<Answer<Data>>) {
    let settle!: (result: Promise<Data>) => void;
    super((resolve) => {
      settle = resolve;
    });
    this.#ask = ask;
    this.#resolve = settle;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting the result asks for it
  override then<Result1 = Data, Result2 = never>(
    onFulfilled?: ((data: Data) => Result1 | PromiseLike<Result1>) | null,
    onRejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null,
  ): Promise<Result1 | Result2> {
    this.#resolve(this.#asked());
    return super.then(onFulfilled, onRejected);
  }

  /** The same with the answer that it came in, for its status and headers. */
  withResponse(): Promise<Answer<Data>> {
    return this.#asked().withResponse();
  }

  #asked(): Result<Data> {
    this.#result ??= resultOf(this.#ask());
    return this.#result;
  }
}
