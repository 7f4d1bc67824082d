/** The parts of Prism that answer requests. */
export interface Prism {
  /** Reads the operations of a description. What it refers to stays where it is. */
  transformOas3Operations(description: object): PrismOperation[];
  /** Gives the target at a path of a document, with what it refers to. References in the document change. */
  bundleTarget(source: {
    document: { target: PrismOperation };
    path: "#/target";
    cloneDocument: false;
  }): PrismOperation;
  createInstance(config: PrismConfig, components: { logger: unknown }): PrismInstance;
  createLogger(name: string, options: { level: string }): unknown;
}

export interface PrismConfig {
  isProxy: false;
  checkSecurity: boolean;
  validateRequest: boolean;
  validateResponse: boolean;
  errors: boolean;
  upstreamProxy: undefined;
  mock: PrismMockConfig;
}

export interface PrismMockConfig {
  dynamic: false;
  code?: number | undefined;
  exampleKey?: string | undefined;
}

export interface PrismInstance {
  /**
   * Answers a request on one of the operations. What fails is on the left, as in fp-ts.
   *
   * @param config - What is other than in the instance's own configuration.
   */
  request(
    input: PrismInput,
    operations: readonly PrismOperation[],
    config: Partial<PrismConfig>,
  ): () => Promise<{ _tag: "Left"; left: Error } | { _tag: "Right"; right: PrismAnswer }>;
}

export interface PrismInput {
  method: string;
  url: { path: string; query: Record<string, never> };
  headers: { accept?: string };
}

export interface PrismOperation {
  method: string;
  path: string;
  request?: { query?: readonly { name: string }[]; body?: { contents?: readonly PrismContent[] } };
  responses: readonly PrismResponse[];
}

export interface PrismResponse {
  code: string;
  contents: readonly PrismContent[];
}

export interface PrismContent {
  mediaType: string;
  examples: readonly { key: string; value?: unknown }[];
}

export interface PrismAnswer {
  output: { statusCode: number; headers?: Record<string, string>; body?: unknown };
  validations: { output: readonly PrismViolation[] };
}

export interface PrismViolation {
  message: string;
  /** 0 for an error, more for a warning. */
  severity: number;
}
