import type { Need } from "../../model/need.js";
import { fold } from "../../values/fold.js";

const importances: ReadonlyMap<string, NonNullable<Need["importance"]>> = new Map([
  ...["essential", "e", "must", "must have", "required", "core", "mandatory", "m"].map(
    (word) => [word, "essential"] as const,
  ),
  ...["desirable", "desired", "d", "nice to have", "good to have", "optional", "preferred", "advantageous"].map(
    (word) => [word, "desirable"] as const,
  ),
  ...["highly desirable", "should", "should have", "could", "could have", "bonus"].map(
    (word) => [word, "desirable"] as const,
  ),
]);

/** How much a need matters, by a word for it: `E` and `Must-have` are essential, `Nice to have` desirable. `undefined` for any other word. */
export function importanceOf(text: string): Need["importance"] {
  return importances.get(fold(text.replace(/[-_*]/g, " ")));
}
