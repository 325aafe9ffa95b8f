import { bestSix } from "../../src/questions/scores/bestSix.js";
import type { AssessmentRule, Score } from "../../src/questions/scores/scoreAssessment.js";
import { weightedMean } from "../../src/questions/scores/weightedMean.js";
import type { Figure } from "./Figure.js";

/** Scores below (1), at (2) and above (3) the level needed, how many of each. */
type Counts = readonly [below: number, at: number, above: number];

/** Both ends of every published band, worked out by hand from the tables: level, and what it is of. */
const cases: readonly (readonly [rule: AssessmentRule, counts: Counts, level: number | undefined])[] = [
  [weightedMean, [10, 0, 0], 1], // 1.00
  [weightedMean, [31, 69, 0], 1], // 1.69
  [weightedMean, [30, 70, 0], 2], // 1.70
  [weightedMean, [1, 99, 0], 2], // 1.99
  [weightedMean, [0, 10, 0], 3], // 2.00
  [weightedMean, [0, 31, 69], 3], // 2.69
  [weightedMean, [0, 30, 70], 4], // 2.70
  [weightedMean, [0, 1, 99], 4], // 2.99
  [weightedMean, [0, 1, 199], 5], // 2.995, half up: 3.00
  [weightedMean, [0, 0, 10], 5], // 3.00
  [weightedMean, [61, 139, 0], 2], // 1.695, half up: 1.70
  [bestSix, [6, 0, 0], 1], // 6
  [bestSix, [4, 2, 0], 1], // 8
  [bestSix, [3, 3, 0], 2], // 9
  [bestSix, [1, 5, 0], 2], // 11
  [bestSix, [0, 6, 0], 3], // 12
  [bestSix, [9, 5, 1], 3], // 13
  [bestSix, [0, 4, 2], 4], // 14
  [bestSix, [0, 3, 3], 4], // 15
  [bestSix, [0, 2, 4], 5], // 16
  [bestSix, [0, 1, 5], 5], // 17
  [bestSix, [20, 0, 6], 6], // 18
  [bestSix, [0, 0, 5], undefined], // Fewer than six: no band.
];

/** Every border of both published rules. They need no file. */
export function validateRules(): Figure[] {
  return [weightedMean, bestSix].map((rule): Figure => {
    const own = cases.filter(([one]) => one === rule);
    const wrong = own.filter(([, counts, level]) => {
      const scores = counts.flatMap((count, i) => Array.from({ length: count }, () => (i + 1) as Score)); // 1, 2 or 3.
      return rule.score(scores.map((score) => ({ skill: "any", score, status: "met" }))).level !== level;
    });
    return {
      what: rule.name,
      found: `${own.length - wrong.length} of ${own.length} cases`,
      isRight: wrong.length === 0,
    };
  });
}
