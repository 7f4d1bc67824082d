import { expect, test } from "vitest";
import { redocly } from "../../scripts/redocly.ts";

/** The part of the report that is asked for. */
interface Report {
  agentReadiness: number;
  operationScores: Record<string, { subscores: { exampleCoverage: number } }>;
}

test("the description has a score of at least 82 in `redocly score`", () => {
  const output = redocly("score", "bitbucket", "--format=json");

  const { agentReadiness, operationScores }: Report = JSON.parse(output.slice(output.indexOf("{")));
  const bare = Object.entries(operationScores).filter(([, { subscores }]) => subscores.exampleCoverage === 0);
  const advice = `operations of which no example is seen: ${bare.map(([name]) => name).join(", ") || "none"}`;
  expect(agentReadiness, advice).toBeGreaterThanOrEqual(82);
});
