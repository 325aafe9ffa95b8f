import type { Framework } from "../../model/framework.js";
import type { RouteStep } from "../../questions/routes/findRoutes.js";
import type { MoveTo } from "../../questions/routes/moveTo.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/routeWords.js";
import { topPercent } from "./likenessInWords.js";

/** What kind of move it is, in a word or two. */
export function moveInWords(step: RouteStep): string {
  if (step.move !== "lateral") return words.kinds[step.move];
  return step.percentile === undefined ? words.otherTrack : words.lateral(topPercent(step.percentile));
}

/** `Prototyping to Practitioner; User focus (?) to Working`; of what is needed at any level, the skill alone. */
export function toLearnInWords(framework: Framework, { lacking, nothingAsked }: MoveTo): string {
  if (nothingAsked) return words.nothingAsked;
  const terms = termsOf(framework);
  const all = lacking.map(({ skill, level, unassessed }) => {
    const name = `${terms.skill(skill)}${unassessed ? " (?)" : ""}`;
    return level === undefined ? name : words.learn(name, terms.level(level));
  });
  return all.join("; ") || words.nothing;
}
