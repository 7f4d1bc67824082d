import { createRequire } from "node:module";

/** The part of Ajv that checks values. */
export interface Ajv {
  validate(schema: object, value: unknown): boolean;
  /** Keeps a document of schemas, under a name. */
  addSchema(document: object, name: string): unknown;
  /** The check of a schema in a document, by the name and a pointer. It is compiled when it is first asked for. */
  getSchema(place: string): AjvCheck | undefined;
  errorsText(errors: undefined, options: { dataVar: string; separator: string }): string;
}

/** Checks a value. What is wrong with it stands in `errors` until the next one. */
export interface AjvCheck {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

export interface AjvError {
  instancePath: string;
  message?: string;
  params: { allowedValues?: readonly unknown[] };
}

/** Makes a validator with the one that Prism brings. */
export function newAjv(options: { allErrors?: boolean } = {}): Ajv {
  const fromCommandLine = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-cli"));
  const fromPrism = createRequire(fromCommandLine.resolve("@stoplight/prism-http"));
  const { default: Ajv2020 } = fromPrism("ajv/dist/2020.js");
  return new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, ...options });
}
