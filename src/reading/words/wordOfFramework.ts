import { namesIn } from "../../framework/namesIn.js";
import type { Framework } from "../../model/framework.js";
import { fold } from "../../values/fold.js";

/**
 * Why a text in the column of people is a word of the framework and nobody's name: a level, as in a legend or in counts under the
 * table (`Working`, `W = Working`), or, where it stands alone, the role, skill, group or grade that heads the rows below.
 */
export function wordOfFramework(framework: Framework): (text: string, isAlone: () => boolean) => string | undefined {
  const levels = new Set(framework.levels.flatMap(({ id, name }) => [id.toLowerCase(), name.toLowerCase()]));
  const groups = [...(framework.skillGroups ?? []), ...framework.roleFamilies, ...(framework.grades ?? [])];
  const headings = new Set(groups.flatMap(({ id, name }) => [fold(id), fold(name)]));
  const names = namesIn(framework);
  return (text, isAlone) => {
    if (text.length > 200) return undefined;
    const [before = "", after] = text.toLowerCase().split(/ ?[=:] ?/, 2);
    if (levels.has(before) || (after !== undefined && levels.has(after))) return "a level of the framework";
    if (!isAlone()) return undefined;
    const means = headings.has(fold(text)) || names.role(text).length + names.roleLevel(text).length > 0;
    return means || names.skill(text).length > 0 ? "a heading of the rows below" : undefined;
  };
}
