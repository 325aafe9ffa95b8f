import type { AssessmentRule } from "./scoreAssessment.js";

const six = 6;

/** The least total of each level, from the highest level down, with the rating that goes with it. */
const bands = [
  { level: 6, from: 18, label: "Accomplished 2" },
  { level: 5, from: 16, label: "Accomplished 1" },
  { level: 4, from: 14, label: "Proficient 3" },
  { level: 3, from: 12, label: "Proficient 2" },
  { level: 2, from: 9, label: "Proficient 1" },
  { level: 1, from: 6, label: "Developing" },
] as const;

/**
 * The rule of the design profession of one department: the six highest scores, added, in six levels from Developing (6
 * to 8) to Accomplished 2 (18). Pass it to {@link scoreAssessment}.
 *
 * With fewer than six scores it is not ready and gives no band. A role level that needs fewer than six skills can never be
 * ready: `neverReady` says so (four UK role levels). Skills without a score beside six that have one are passed over:
 * `unscored` counts them, and a score for one could only raise the total. For the mean of all skills, use {@link weightedMean}.
 *
 * @example
 * ```ts
 * import { bestSix } from "ddat-skills/scores";
 *
 * const scores = ([3, 2, 2, 3, 1, 2, 2] as const).map((score) => ({ skill: "any", score, status: "met" as const }));
 * console.log(bestSix.score(scores)); // { ready: true, level: 4, label: 'Proficient 3', total: 14 }
 * ```
 */
export const bestSix: AssessmentRule = {
  name: "best-six",
  score: (all) => {
    const scores = all.flatMap(({ score }) => (score === undefined ? [] : [score]));
    if (all.length < six) {
      const asked = all.length === 1 ? "1 skill is" : `${all.length} skills are`;
      return { ready: false, reason: `${asked} asked for, and best-six takes ${six}`, neverReady: true };
    }
    if (scores.length < six) {
      return {
        ready: false,
        reason: `${scores.length} of ${all.length} skills have a score, and best-six takes ${six}`,
      };
    }
    const total = scores
      .sort((a, b) => b - a)
      .slice(0, six)
      .reduce<number>((sum, score) => sum + score, 0);
    const band = bands.find(({ from }) => total >= from);
    return { ready: true, ...(band && { level: band.level, label: band.label }), total };
  },
};
