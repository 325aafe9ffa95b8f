import type { Framework } from "../../model/framework.js";
import { fold } from "../../values/fold.js";

/**
 * Why a text in the column of people is a word of the framework and nobody's name: a level, as in a legend or in counts under the
 * table (`Working`, `W = Working`), or, where it stands alone, the role, skill, group or grade that heads the rows below. Names
 * alone count, as ids may be anything.
 */
export function wordOfFramework(framework: Framework): (text: string, isAlone: () => boolean) => string | undefined {
  const { levels, skillGroups = [], skills, roleFamilies, roles, grades = [] } = framework;
  /** Without numbers and letters alone, by which people go too. */
  const namesOf = (things: readonly { readonly name: string }[]) =>
    new Set(things.map(({ name }) => fold(name)).filter((name) => /\p{L}{3}/u.test(name)));
  const levelNames = namesOf(levels);
  const roleLevels = roles.flatMap((role) => role.levels);
  const headings = namesOf([...skillGroups, ...skills, ...roleFamilies, ...roles, ...roleLevels, ...grades]);
  return (text, isAlone) => {
    if (text.length > 200) return undefined;
    const [before = "", after] = text.toLowerCase().split(/ ?[=:] ?/, 2);
    if (levelNames.has(before) || (after !== undefined && levelNames.has(after))) return "a level of the framework";
    return isAlone() && headings.has(fold(text)) ? "a heading of the rows below" : undefined;
  };
}
