import type { Need } from "../../model/need.js";
import { fold } from "../../values/fold.js";

const importances: ReadonlyMap<string, NonNullable<Need["importance"]>> = new Map([
  ...["essential", "e", "must", "must have", "required", "core", "mandatory"].map(
    (word) => [word, "essential"] as const,
  ),
  ...["desirable", "d", "nice to have", "optional", "preferred", "should"].map((word) => [word, "desirable"] as const),
]);

/** How much a need matters, by a word for it: `E` is essential, `Nice to have` desirable. `undefined` for any other word. */
export function importanceOf(text: string): Need["importance"] {
  return importances.get(fold(text));
}
