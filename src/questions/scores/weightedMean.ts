import type { AssessmentRule } from "./scoreAssessment.js";

/** The least mean of each level, in hundredths, from the highest level down. */
const bands = [
  { level: 5, from: 300 },
  { level: 4, from: 270 },
  { level: 3, from: 200 },
  { level: 2, from: 170 },
  { level: 1, from: 100 },
] as const;

/**
 * The rule of one trade department: the mean of the scores of all skills, rounded half up to 2 decimals, in five levels:
 * 1.00 to 1.69, 1.70 to 1.99, 2.00 to 2.69, 2.70 to 2.99, and 3.00. Pass it to {@link scoreAssessment}.
 *
 * It needs a score for every skill: a mean of those that happen to be assessed would be a figure from missing data. The
 * mean is worked out in whole hundredths, so that no rounding of the machine moves anybody over a border. For the rule
 * that looks at the six highest scores, use {@link bestSix}.
 *
 * Source: the script of a calculator that the department publishes.
 *
 * @example
 * ```ts
 * import { weightedMean } from "ddat-skills/scores";
 *
 * const scores = ([3, 2, 2, 3, 1] as const).map((score) => ({ skill: "any", score, status: "met" as const }));
 * console.log(weightedMean.score(scores)); // { ready: true, level: 3, total: 11, mean: 2.2 }
 * ```
 */
export const weightedMean: AssessmentRule = {
  name: "weighted-mean",
  score: (all) => {
    const scores = all.flatMap(({ score }) => (score === undefined ? [] : [score]));
    const count = scores.length;
    if (all.length === 0) return { ready: false, reason: "no skill is asked for that counts", neverReady: true };
    if (count < all.length) {
      return {
        ready: false,
        reason: `${count} of ${all.length} skills have a score, and weighted-mean takes them all`,
      };
    }
    const total = scores.reduce<number>((sum, score) => sum + score, 0);
    const doubled = 200 * total + count; // Twice the hundredths and a half, times the count: whole numbers throughout.
    const hundredths = (doubled - (doubled % (2 * count))) / (2 * count);
    const level = bands.find(({ from }) => hundredths >= from)?.level ?? 1;
    return { ready: true, level, total, mean: hundredths / 100 };
  },
};
