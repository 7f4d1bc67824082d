import { createRequire } from "node:module";

/** The part of Ajv that checks values. */
export interface Ajv {
  compile(schema: object): AjvCheck;
  /** Keeps a document of schemas, under a name. */
  addSchema(document: object, name: string): unknown;
  /** The check of a schema in a document, by the name and a pointer. It is compiled when it is first asked for. */
  getSchema(place: string): AjvCheck | undefined;
  addFormat(name: string, format: true | { type: "number"; validate(value: number): boolean }): unknown;
}

/** Checks a value. What is wrong with it stands in `errors` until the next one. */
export interface AjvCheck {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

export interface AjvError {
  /** The rule of the schema that is broken. */
  keyword: string;
  /** Where the value is, as a pointer. */
  instancePath: string;
  params: {
    type?: string | readonly string[];
    allowedValues?: readonly unknown[];
    allowedValue?: unknown;
    pattern?: string;
    format?: string;
    limit?: number;
    missingProperty?: string;
    additionalProperty?: string;
    unevaluatedProperty?: string;
  };
}

export interface AjvOptions {
  allErrors?: boolean;
  ownProperties?: boolean;
  /** Whether values are checked by their formats too, such as `date-time`. They are not by default. */
  validateFormats?: boolean;
}

/** Makes a validator with the one that Prism brings. */
export function newAjv(options: AjvOptions = {}): Ajv {
  const fromCommandLine = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-cli"));
  const fromPrism = createRequire(fromCommandLine.resolve("@stoplight/prism-http"));
  const { default: Ajv2020 } = fromPrism("ajv/dist/2020.js");
  const { default: addFormats } = fromPrism("ajv-formats");
  return addFormats(new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, ...options }));
}
