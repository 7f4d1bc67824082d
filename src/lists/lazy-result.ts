/** What an operation resolves to, with its response. */
export interface Answer<Data> {
  data: Data;
  /** The response. Its body was read, unless it is the data. */
  response: Response;
}

/** A promise of what an operation resolves to. */
export interface Result<Data> extends Promise<Data> {
  /**
   * The same with its response, for status and headers.
   *
   * @example
   * const { data, response } = await repo.getTag({ name: "v1" }).withResponse();
   */
  withResponse(): Promise<Answer<Data>>;
}

/** Makes the promise that a method returns. It is a plain promise, which engines await faster than one of a subclass. */
export function resultOf<Data>(answer: Promise<Answer<Data>>): Result<Data> {
  const result = answer.then(({ data }) => data);
  const withResponse = () => {
    // The failure is reported by the promise that is returned here.
    result.catch(() => undefined);
    return answer.then(({ data, response }) => ({ data, response }));
  };
  return Object.assign(result, { withResponse });
}

/** A promise whose request is sent when it is first awaited. */
export class LazyResult<Data> extends Promise<Data> implements Result<Data> {
  /** `finally` returns a plain promise, as `then` does. */
  static override readonly [Symbol.species]: PromiseConstructor = Promise;
  readonly #send: () => Promise<Answer<Data>>;
  #result: Result<Data> | undefined;

  /** @param send - Sends the request. */
  constructor(send: () => Promise<Answer<Data>>) {
    // It never settles itself: everything that waits for a promise calls its `then`.
    super(() => undefined);
    this.#send = send;
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting the result sends the request
  override then<Result1 = Data, Result2 = never>(
    onFulfilled?: ((data: Data) => Result1 | PromiseLike<Result1>) | null,
    onRejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null,
  ): Promise<Result1 | Result2> {
    return this.#sent().then(onFulfilled, onRejected);
  }

  withResponse(): Promise<Answer<Data>> {
    return this.#sent().withResponse();
  }

  #sent(): Result<Data> {
    this.#result ??= resultOf(this.#send());
    return this.#result;
  }
}
