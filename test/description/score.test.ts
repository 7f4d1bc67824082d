import { expect, test } from "vitest";
import { redocly } from "../../scripts/redocly.ts";

test("the description scores at least 82 in Redocly's measure of readiness for agents", () => {
  const report = redocly("score", "bitbucket", "--format=json");

  expect(JSON.parse(report.slice(report.indexOf("{"))).agentReadiness).toBeGreaterThanOrEqual(82);
});
