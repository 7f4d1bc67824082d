import { type Ajv2020, newAjv, type ValidateFunction } from "../description/ajv.ts";
import type { Description } from "../description/description.ts";
import { brokenRules } from "../description/rules.ts";
import { type Form, rewrite } from "./closed.ts";
import type { Schema } from "./operation.ts";
import { bodyFaultText } from "./violation.ts";

/** What is wrong with something, in lines to read that tell no values. Nothing if nothing is. */
export type Faults = string[];

/** Checks bodies against the schemas of a description. */
export class BodyValidator {
  readonly #description: Description;
  // Own properties only, since a path has a property `toString` that some bodies leave out.
  readonly #ajv: Ajv2020 = newAjv({ allErrors: true, ownProperties: true });
  readonly #compiled = {
    plain: new WeakMap<Schema, ValidateFunction>(),
    closed: new WeakMap<Schema, ValidateFunction>(),
  };

  constructor(description: Description) {
    this.#description = description;
    this.#ajv.addFormat("int32", { type: "number", validate: Number.isInteger });
    this.#ajv.addFormat("int64", { type: "number", validate: Number.isInteger });
    this.#ajv.addFormat("binary", true);
    for (const [name, schema] of Object.entries({ ...description.components.schemas })) {
      this.#ajv.addSchema(rewrite(schema as Schema, "plain"), `urn:plain:${name}`);
      this.#ajv.addSchema(rewrite(schema as Schema, "closed"), `urn:closed:${name}`);
      this.#ajv.addSchema(rewrite(schema as Schema, "closed", true), `urn:part:${name}`);
    }
  }

  /** Whether a body is valid by a schema of the description. */
  validate(schema: Schema, body: unknown): Faults {
    return this.#run(schema, "plain", body);
  }

  /** Whether a body is valid by a schema of the description, and complete: the schema tells of each of its keys. */
  check(schema: Schema, body: unknown): Faults {
    const faults = this.validate(schema, body);
    return faults.length > 0 ? faults : this.#run(schema, "closed", body);
  }

  #run(schema: Schema, form: Form, body: unknown): Faults {
    const known = this.#compiled[form].get(schema);
    const validate = known ?? this.#ajv.compile(rewrite(schema, form));
    this.#compiled[form].set(schema, validate);
    if (validate(body)) return [];
    const faults = brokenRules(validate.errors).map((fault) => bodyFaultText(fault, schema, this.#description));
    return [...new Set(faults)];
  }
}
