// Compiled by `npm test` and never run: what the arguments of all operations accept.
import { expectTypeOf } from "vitest";
import type { OperationArguments, OperationName } from "../../src/index.ts";
import type { DeepReadonly } from "../../src/mock/index.ts";

// Constants compile, also where arrays are sent.
type RejectsConstants<Name extends OperationName> =
  DeepReadonly<OperationArguments<Name>> extends OperationArguments<Name> ? never : Name;
expectTypeOf<{ [Name in OperationName]: RejectsConstants<Name> }[OperationName]>().toBeNever();

// One value needs no array.
type ItemOf<Value> = Value extends readonly (infer Item)[] ? Item : never;
type NeedsArray<Args> = {
  [Key in Exclude<keyof Args, "body">]: ItemOf<Args[Key]> extends Args[Key] ? never : Key;
}[Exclude<keyof Args, "body">];
expectTypeOf<{ [Name in OperationName]: NeedsArray<OperationArguments<Name>> }[OperationName]>().toBeNever();
