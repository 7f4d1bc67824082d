import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

export type { Ajv2020, ErrorObject, ValidateFunction };

/** Makes a validator for the schemas of OpenAPI 3.1, which checks formats too. */
export function newAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, meta: false, logger: false, ...options });
  return addFormats.default(ajv);
}
