import openapi from "../../generated/openapi.json" with { type: "json" };

/** The parts of an OpenAPI description that matter here. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly webhooks?: Readonly<Record<string, unknown>>;
  readonly [part: string]: unknown;
}

/** The description that comes with the package. */
export function packagedDescription(): Description {
  return openapi;
}
