import { expect, test, vi } from "vitest";
import { disposal } from "../../../src/mock/server.ts";

test("the disposal method has the symbol of the runtime, or the one that compilers create", async () => {
  const end = vi.fn(async () => {});
  const ours = Symbol("asyncDispose");

  await disposal(end)[Symbol.asyncDispose]();
  expect(end).toHaveBeenCalledTimes(1);
  expect(Object.getOwnPropertySymbols(disposal(end, { asyncDispose: ours }))).toEqual([ours]);
  expect(Object.getOwnPropertySymbols(disposal(end, {}))).toEqual([Symbol.for("Symbol.asyncDispose")]);
});
