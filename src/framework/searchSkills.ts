import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { SearchAnswer, SearchMatch, SearchOptions } from "./SearchAnswer.js";
import { limitOf } from "./search/limitOf.js";
import { lookUpText } from "./search/lookUpText.js";
import { rankedThings } from "./search/rankedThings.js";
import { searchIndexOf } from "./search/searchIndexOf.js";

/** A skill that was found, and why. */
export interface SkillFound<Ids extends FrameworkIds = FrameworkIds> extends SearchMatch {
  readonly skill: Ids["skill"];
}

/**
 * The skills that a text means or may mean, best first, each with why: see {@link SearchWhy}. Made to be asked at every
 * keystroke. Nothing is found in the middle of a word. Tools and languages, such as SQL, are not skills of most frameworks,
 * and then nothing is found.
 *
 * With the id in hand use {@link findSkill}. Texts in files are read by exact names, never by a search.
 *
 * @throws RangeError for a limit that is not a whole number, and for an unknown option.
 * @example
 * ```ts
 * import { searchSkills } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const { matches } = searchSkills(uk, "user resear");
 * console.log(matches[0]?.skill, matches[0]?.why); // user-research-methods beginnings
 * console.log(searchSkills(uk, "SQL").matches.length); // 0
 * ```
 */
export function searchSkills<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  text: string,
  options: SearchOptions = {},
): SearchAnswer<SkillFound<Ids>> {
  const limit = limitOf(options);
  const { hits, readAs } = lookUpText(searchIndexOf(framework, "skills"), text);
  const ranked = rankedThings(hits);
  return {
    framework: { id: framework.id, version: framework.version },
    text,
    matches: ranked.slice(0, limit).flatMap(({ thing, rank, why, called }): SkillFound<Ids>[] => {
      const skill = framework.skills[thing];
      return skill ? [{ rank, skill: skill.id, name: skill.name, why, called }] : [];
    }),
    total: ranked.length,
    ...(readAs !== undefined && { readAs }),
  };
}
