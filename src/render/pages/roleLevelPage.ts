import { aboutName } from "../../framework/aboutName.js";
import { askedBy, type RoleLevelOrProfile } from "../../framework/askedBy.js";
import { findRoleLevel } from "../../framework/findRoleLevel.js";
import { roleOf } from "../../framework/roleOf.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import { needMark } from "../needMark.js";
import type { Cell, Column, Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { list, quiet, said, table, title } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/listingWords.js";
import { descriptionParts } from "./descriptionParts.js";

/**
 * One role level in full, or a role profile: where it stands, what it needs, and the ladder that it is a step of.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @example
 * ```ts
 * import { roleLevelPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * console.log(toText(roleLevelPage(uk, "software-developer/senior-developer")).split("\n")[0]);
 * // Senior developer (Software developer)
 * ```
 */
export function roleLevelPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  roleLevel: RoleLevelOrProfile<NoInfer<Ids>>,
): Page {
  const { about } = askedBy(framework, roleLevel);
  return pageOf(framework, [
    title(aboutName(framework, about)),
    ...(typeof roleLevel === "string" ? factsOf(framework, roleLevel) : []),
    ...needsTable(framework, roleLevel),
    ...(typeof roleLevel === "string" ? ladderOf(framework, roleLevel) : []),
  ]);
}

function factsOf(framework: Framework, id: string): PagePart[] {
  const [roleLevel, role] = [findRoleLevel(framework, id), roleOf(framework, id)];
  const family = framework.roleFamilies.find(({ id }) => id === role.family)?.name ?? role.family;
  const grades = new Map((framework.grades ?? []).map(({ id, name }) => [id, name]));
  const {
    track,
    formerNames = [],
    grades: at = [],
    gradesAsOf,
    url = role.url,
    description = role.description,
  } = roleLevel;
  return [
    quiet(url === undefined ? id : `${id}, ${url}`),
    ...list(words.about, [
      words.family(family),
      ...(track === undefined ? [] : [words.track(track)]),
      ...(at.length > 0
        ? [
            words.grades(
              gradesAsOf,
              at.map((grade) => grades.get(grade) ?? grade),
            ),
          ]
        : []),
      ...(formerNames.length > 0 ? [words.formerly(formerNames)] : []),
    ]),
    ...descriptionParts(description ?? ""),
  ];
}

/** What a role level or a role profile asks for, each skill with its boxes. */
export function needsTable(framework: Framework, of: RoleLevelOrProfile): PagePart[] {
  const terms = termsOf(framework);
  const { needs } = askedBy(framework, of);
  const rows = needs.map(({ skill, level, importance, counts }) => [
    terms.skill(skill) + needMark(importance, counts),
    { text: "", mark: { of: "rungs", has: terms.rank(level) } as const },
    terms.asked(level),
  ]);
  return [
    ...said("paragraph", rows.length === 0 ? words.noSkills : ""),
    ...table(words.needed, [words.skill, terms.boxes, words.asked], rows),
  ];
}

/** The levels of its role beside each other: a column each. */
function ladderOf(framework: Framework, id: string): PagePart[] {
  const role = roleOf(framework, id);
  if (role.levels.length < 2) return [];
  const terms = termsOf(framework);
  const needs = role.levels.map((level) => new Map(level.needs.map((need) => [need.skill, need])));
  const skills = framework.skills.filter((skill) => needs.some((asked) => asked.has(skill.id)));
  if (role.levels.length > mostColumns || skills.length === 0)
    return list(
      words.ladder(role.name),
      role.levels.map(({ name }) => name),
    );
  const rows = skills.map((skill) => [
    skill.name,
    ...needs.map((asked): Cell => {
      const need = asked.get(skill.id);
      if (!need) return { text: "–", mark: { of: "level", has: 0, meets: false } };
      const text = terms.asked(need.level);
      return { text, mark: { of: "level", has: terms.rank(need.level), meets: false } };
    }),
  ]);
  const columns = role.levels.map(({ name }): Column => ({ of: "level", title: name, levels: terms.levels }));
  return table(words.ladder(role.name), [words.skill, ...columns], rows);
}

/** More levels than this are a list of names. */
const mostColumns = 10;
