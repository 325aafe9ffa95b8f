import { findRole } from "../../framework/findRole.js";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import { findSkill } from "../../framework/findSkill.js";
import { roleLevelsNeeding } from "../../framework/roleLevelsNeeding.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Skill } from "../../model/skill.js";
import { needMark } from "../needMark.js";
import type { Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { list, quiet, said, table, title } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/listingWords.js";
import { descriptionParts } from "./descriptionParts.js";

/**
 * One skill in full: what it is, what it looks like at each level in the framework's own words where it has them, and which role
 * levels need it at which level.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @example
 * ```ts
 * import { skillPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(toText(skillPage(uk, "user-focus")).split("\n")[0]); // User focus
 * ```
 */
export function skillPage<Ids extends FrameworkIds>(framework: Framework<Ids>, id: NoInfer<Ids>["skill"]): Page {
  const skill = findSkill(framework, id);
  const terms = termsOf(framework);
  const { name, url, description = "", group, aliases = [], formerNames = [], definedAt } = skill;
  const groupName = framework.skillGroups?.find(({ id }) => id === group)?.name;
  return pageOf(framework, [
    title(name),
    quiet(url === undefined ? id : `${id}, ${url}`),
    ...descriptionParts(description),
    ...list(words.about, [
      ...(groupName === undefined ? [] : [words.group(groupName)]),
      ...(aliases.length > 0 ? [words.alsoCalled(aliases)] : []),
      ...(formerNames.length > 0 ? [words.formerly(formerNames)] : []),
      ...(definedAt ? [words.definedAt(definedAt.map(terms.level))] : []),
    ]),
    ...descriptorLists(framework, skill),
    ...neededBy(framework, id),
  ]);
}

/** The framework's own words, a list for each level that has some. */
export function descriptorLists(framework: Framework, { descriptors }: Skill, about = ""): PagePart[] {
  return framework.levels.flatMap(({ id, name }) => {
    const sentences = descriptors && Object.hasOwn(descriptors, id) ? (descriptors[id] ?? []) : [];
    return list(about + name, sentences);
  });
}

function neededBy(framework: Framework, id: string): PagePart[] {
  const { roleLevels } = roleLevelsNeeding(framework, id);
  const terms = termsOf(framework);
  const roles = new Set(roleLevels.map(({ role }) => role)).size;
  return [
    ...said("paragraph", roleLevels.length === 0 ? words.noNeed : ""),
    ...table(
      words.neededBy(roleLevels.length, roles),
      [words.roleLevel, terms.boxes, words.asked],
      roleLevels.map(({ role, roleLevel, need }) => ({
        group: findRole(framework, role).name,
        cells: [
          { text: findRoleLevel(framework, roleLevel).name },
          { text: "", mark: { of: "rungs", has: terms.rank(need.level) } },
          {
            text: terms.asked(need.level) + needMark(need.importance, need.weight !== 0),
          },
        ],
      })),
    ),
  ];
}
