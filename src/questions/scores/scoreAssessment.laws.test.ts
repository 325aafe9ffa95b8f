import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, fullProfilesOf, profilesOf, roleLevelsOf } from "../../../test/arbitraries.js";
import { type Gap, gap } from "../gap/gap.js";
import { bestSix } from "./bestSix.js";
import { compareScores } from "./compareScores.js";
import { scoreComparisonSchema } from "./compareScores.schema.js";
import { type AssessmentScore, scoreAssessment } from "./scoreAssessment.js";
import { assessmentScoreSchema } from "./scoreAssessment.schema.js";
import { weightedMean } from "./weightedMean.js";

const rules = [weightedMean, bestSix];

/** States a law about the gaps of two people to one role level. */
function law(name: string, holds: (a: Gap, b: Gap) => void, people = profilesOf): void {
  const situations = frameworks().chain((framework) =>
    fc
      .tuple(people(framework), people(framework), roleLevelsOf(framework))
      .map(([a, b, roleLevel]) => [gap(framework, a, roleLevel), gap(framework, b, roleLevel)] as const),
  );
  test(name, () => fc.assert(fc.property(situations, ([a, b]) => holds(a, b))));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const given = ({ scores }: AssessmentScore) => scores.flatMap(({ score }) => (score === undefined ? [] : [score]));

law("the scores add up to the total and the mean, and a rule is ready on them alone", (answer) => {
  const all = scoreAssessment(answer, weightedMean);
  const best = scoreAssessment(answer, bestSix);
  expect(best.scores).toEqual(all.scores);
  expect(given(all).length + all.unscored).toBe(all.scores.length);
  expect(all.scores.map(({ skill }) => skill)).toEqual(
    answer.standings.filter(({ outOf }) => outOf > 0).map(({ skill }) => skill),
  );
  expect(all.ready).toBe(all.scores.length > 0 && all.unscored === 0);
  expect(best.ready).toBe(given(best).length >= 6);
  expect(best.neverReady ?? false).toBe(best.scores.length < 6);
  if (all.ready) {
    expect(all.total).toBe(sum(given(all)));
    expect(Math.abs((all.mean ?? 0) - sum(given(all)) / all.scores.length)).toBeLessThan(0.005 + 1e-9);
  }
  if (best.ready) {
    const highest = given(best).toSorted((a, b) => b - a);
    expect(best.total).toBe(sum(highest.slice(0, 6)));
  }
  for (const one of [all, best]) if (!one.ready) expect([one.level, one.label]).toEqual([undefined, undefined]);
});

law(
  "where everything is assessed, a ready person is at or above everywhere, and nobody is scored above the gap",
  (answer) => {
    const { scores, unscored } = scoreAssessment(answer, weightedMean);
    expect(unscored).toBe(0);
    expect(scores.every(({ score = 0 }) => score >= 2)).toBe(answer.coverage.low === answer.coverage.outOf);
  },
  fullProfilesOf,
);

law("a higher score for one skill never lowers the result", (answer) => {
  for (const rule of rules) {
    for (const { skill, score } of scoreAssessment(answer, rule).scores) {
      if (score === undefined) continue;
      const low = scoreAssessment(answer, rule, { scores: { [skill]: 1 } });
      const high = scoreAssessment(answer, rule, { scores: { [skill]: 3 } });
      expect(high.ready).toBe(low.ready);
      expect(high.level ?? 0).toBeGreaterThanOrEqual(low.level ?? 0);
      expect(high.total ?? 0).toBeGreaterThanOrEqual(low.total ?? 0);
    }
  }
});

law("whoever has not been assessed is never ready", (answer) => {
  const standings = answer.standings.map(({ skill, importance, outOf }) => {
    return { status: "unassessed", skill, importance, credit: 0, outOf } as const;
  });
  for (const rule of rules) expect(scoreAssessment({ ...answer, standings }, rule).ready).toBe(false);
});

law("compared with itself nothing changes; the other way round everything turns", (a, b) => {
  const opposite = { up: "down", "newly-scored": "no-longer-scored" } as const;
  for (const rule of rules) {
    const [before, after] = [scoreAssessment(a, rule), scoreAssessment(b, rule)];
    expect(compareScores(before, before).scores.every(({ change }) => /^(same|not-scored)$/.test(change))).toBe(true);
    const there = compareScores(before, after);
    const back = compareScores(after, before);
    expect(there.level.difference ?? 0).toBeCloseTo(-(back.level.difference ?? 0));
    for (const [change, turned] of Object.entries(opposite)) {
      const skills = (scores: typeof there.scores, which: string) =>
        scores.filter((one) => one.change === which).map(({ skill }) => skill);
      expect(skills(there.scores, change)).toEqual(skills(back.scores, turned));
    }
  }
});

law("the answers fit their schemas, also after a journey through JSON", (a, b) => {
  for (const rule of rules) {
    const [before, after] = [scoreAssessment(a, rule), scoreAssessment(b, rule)];
    expect(assessmentScoreSchema.parse(JSON.parse(JSON.stringify(before)))).toStrictEqual(before);
    const comparison = compareScores(before, after);
    expect(scoreComparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toStrictEqual(comparison);
  }
});
