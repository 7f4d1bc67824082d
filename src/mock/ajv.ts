import { createRequire } from "node:module";

/** The parts of Ajv that check values. */
export interface Ajv {
  addFormat(name: string, format: true | AjvFormat): unknown;
  addSchema(schema: object, id: string): unknown;
  compile(schema: object): AjvValidate;
  validate(schema: object, value: unknown): boolean;
  errorsText(errors: undefined, options: { dataVar: string; separator: string }): string;
}

export interface AjvFormat {
  type: "number";
  validate(value: number): boolean;
}

/** Checks a value by a schema, and keeps what is wrong with it until it is called again. */
export interface AjvValidate {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

export interface AjvError {
  /** Where in the value, as a JSON pointer. */
  instancePath: string;
  keyword: string;
  params: Readonly<Record<string, unknown>>;
  message?: string;
}

export interface AjvOptions {
  allErrors?: boolean;
  ownProperties?: boolean;
  validateFormats?: boolean;
}

/** Makes a validator of JSON Schema 2020-12 with the one that Prism brings. It knows the formats of JSON Schema. */
export function newAjv(options: AjvOptions): Ajv {
  const fromCommandLine = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-cli"));
  const fromPrism = createRequire(fromCommandLine.resolve("@stoplight/prism-http"));
  const { default: Ajv2020 } = fromPrism("ajv/dist/2020.js");
  const { default: addFormats } = fromPrism("ajv-formats");
  return addFormats(new Ajv2020({ strict: false, ...options }));
}
