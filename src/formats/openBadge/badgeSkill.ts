import { namesIn } from "../../framework/namesIn.js";
import type { Framework } from "../../model/framework.js";
import type { JsonPath } from "../../model/issue.js";
import type { Skill } from "../../model/skill.js";
import { asText, type LooseObject } from "../../parse/loose.js";
import { fold } from "../../values/fold.js";
import { listed } from "../../values/listed.js";
import { quoted } from "../../values/quoted.js";
import { frameworkUuids } from "../frameworkUuids.js";
import type { JsonReading } from "../json/JsonReading.js";
import { objectsIn } from "./inList.js";
import type { OpenBadgeNoteCode } from "./OpenBadge.js";

/**
 * The skill of the framework that an achievement is aligned to: by its address, or by a code that is its id, or else by its
 * name. The codes and names of an alignment that names another framework are that framework's, and not looked at.
 */
export function badgeSkill(
  framework: Framework,
  achievement: LooseObject,
  at: JsonPath,
  reading: JsonReading<OpenBadgeNoteCode>,
): Skill | undefined {
  const names = new Set([framework.title, framework.id, framework.source ?? framework.id].map(fold));
  const surely = new Set<Skill>();
  const byName = new Set<Skill>();
  const idle: JsonPath[] = [];
  for (const [one, path] of objectsIn(achievement.alignment, [...at, "alignment"])) {
    if (isOfLevel(one)) continue;
    const said = fold(asText(one.targetFramework) ?? "");
    const isOther = said !== "" && !names.has(said);
    const found = isOther ? byAddress(one) : [...byAddress(one), ...byCode(one)];
    const named = isOther || found.length > 0 ? [] : nameIn(one);
    for (const skill of found) surely.add(skill);
    for (const skill of named) byName.add(skill);
    if (isOther && found.length === 0) {
      const message = `an alignment is to ${quoted(asText(one.targetFramework) ?? "")}, and the framework is ${quoted(framework.title)}: its code and name are not read`;
      reading.note("other-framework", message, path);
    } else if (found.length + named.length === 0) idle.push(path);
  }
  const skills = [...(surely.size > 0 ? surely : byName)];
  const [skill] = skills;
  const path = [...at, "alignment"];
  if (skill === undefined)
    reading.note("no-skill", "no alignment names a skill of the framework; nothing is claimed", path);
  if (skills.length > 1) {
    const message = `it is aligned to ${listed(skills.map(({ id }) => id))}, and a level is of one; nothing is claimed`;
    reading.note("several-skills", message, path);
    return undefined;
  }
  if (skill === undefined) return undefined;
  if (surely.size === 0)
    reading.note("skill-by-name", `the skill is known by its name alone: ${quoted(skill.name)}`, path);
  else if (byName.size > 0 && !byName.has(skill))
    reading.note(
      "alignment-not-read",
      `an alignment has the name of ${listed([...byName].map(({ id }) => id))}; the code or address of another counts`,
      path,
    );
  for (const unused of idle)
    reading.note("alignment-not-read", "an alignment to what is not a skill of the framework is not read", unused);
  return skill;

  function byCode({ targetCode }: LooseObject): readonly Skill[] {
    return framework.skills.filter(({ id }) => id === targetCode);
  }

  /** The skill's own address, or the one under which {@link writeCase} and {@link writeOpenBadge} name it. */
  function byAddress({ targetUrl }: LooseObject): readonly Skill[] {
    const address = asText(targetUrl) ?? "";
    if (address === "") return [];
    const [uuid] = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.exec(address) ?? [];
    const ours = uuid === undefined ? undefined : frameworkUuids(framework);
    return framework.skills.filter(({ id, url }) => url === address || (ours && ours("skill", id) === uuid));
  }

  function nameIn({ targetName }: LooseObject): readonly Skill[] {
    return namesIn(framework).skill(asText(targetName) ?? "");
  }
}

/** An alignment to a level of a rubric. */
export function isOfLevel({ targetType }: LooseObject): boolean {
  return /Rubric/u.test(asText(targetType) ?? "");
}
