import { observe } from "./clients.ts";
import { shown } from "./outcome.ts";
import type { Recorder } from "./recorder.ts";
import { scenes } from "./scenes.ts";
import { forEach, row } from "./table.ts";

/** Whether credentials come out of errors. */
export async function compareTokens(recorder: Recorder): Promise<void> {
  row(
    "a token with a line break",
    await forEach(async (column) => {
      const token = "BBDC-secret\nX-Other: 1";
      const { outcome } = await observe(recorder, column, scenes.fine, (calls) => calls.getTag("v1"), { token });
      if (outcome.how === "given") return "sent";
      return shown(outcome.value).includes("BBDC-secret") ? "shown in the error" : "refused without being shown";
    }),
  );
  row(
    "a token of 3,000 characters that a server's error gives back",
    await forEach(async (column) => {
      const token = Array.from({ length: 3_000 }, (_, index) => "abcdefgh-_01234567"[(index * index) % 18]).join("");
      const { outcome } = await observe(recorder, column, scenes.echo, (calls) => calls.getTag("v1"), { token });
      const text = shown(outcome.value);
      const parts = token.match(/.{20}/g) ?? [];
      return parts.some((part) => text.includes(part)) ? "shown in the error" : "left out of the error";
    }),
  );
}
