import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { MigratedProfile } from "../../questions/releases/migrateProfile.js";
import { namesOfRelease } from "../namesOfRelease.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { table, title } from "../parts.js";
import * as words from "../words/releaseWords.js";
import { carriedOver, releaseName } from "./carriedOver.js";
import { restsOnProfile } from "./restsOnParts.js";

/**
 * The answer of {@link migrateProfile} as a page: whether everything was carried over, what was left behind and why, and what the
 * person has now. Both releases are given: what is gone has its name in the release before.
 *
 * @throws {@link FrameworkMismatchError} for a profile that was carried over to another release.
 */
export function migratedProfilePage<Before extends FrameworkIds, After extends FrameworkIds>(
  before: Framework<Before>,
  after: Framework<After>,
  { profile, notes }: MigratedProfile<NoInfer<After>>,
): Page {
  requireSameFramework(after, profile.framework, "The profile");
  const [was, is] = [namesOfRelease(before), namesOfRelease(after)];
  const held: Readonly<Record<string, string | null | undefined>> = profile.has;
  const rows = notes.map(({ message, skill, roleLevel, suggested, atLeast }) => [
    skill !== undefined ? was.skill(skill) : roleLevel !== undefined ? was.roleLevel(roleLevel) : "",
    message,
    [
      ...(suggested === undefined ? [] : [words.suggested((skill === undefined ? is.roleLevel : is.skill)(suggested))]),
      ...(atLeast === undefined ? [] : [words.atLeast(is.level(atLeast))]),
    ].join("; "),
  ]);
  return pageOf(after, [
    title(words.profile(profile.person, releaseName(after))),
    ...carriedOver(rows),
    ...table(
      words.heldNow,
      words.held,
      after.skills.flatMap(({ id, name }) => {
        const level = Object.hasOwn(held, id) ? held[id] : undefined;
        return level === undefined ? [] : [[name, level === null ? words.none : is.level(level)]];
      }),
    ),
    ...restsOnProfile(profile),
  ]);
}
