/** What an operation gives, with the answer that it came in. */
export interface Answer<Data> {
  data: Data;
  /** The status and the headers of the answer, whose body has been read unless it is the data. */
  response: Response;
}

/** A promise of what an operation gives, which can give the answer beside it. */
export class Result<Data> extends Promise<Data> {
  /** What follows from the result is a promise like any other. */
  static override readonly [Symbol.species]: PromiseConstructor = Promise;
  readonly #answer: Promise<Answer<Data>>;

  constructor(answer: Promise<Answer<Data>>) {
    super((resolve, reject) => answer.then(({ data }) => resolve(data), reject));
    this.#answer = answer;
  }

  /**
   * The same with the answer that it came in, for its status and headers.
   *
   * @example
   * const { data, response } = await repo.getTag({ name: "v1" }).withResponse();
   */
  withResponse(): Promise<Answer<Data>> {
    // Whoever asks for the answer hears of a failure there.
    this.catch(() => undefined);
    return this.#answer;
  }
}
