import { indexOf } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import { compareProfiles, type ProfileComparison } from "./compareProfiles.js";
import { matched } from "./matched.js";
import { statesOf } from "./statesOf.js";

/** What has changed in one skill among those who were there both times, and how deep the team was and is. */
export interface SkillProgress<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly gained: readonly string[];
  readonly raised: readonly string[];
  readonly lowered: readonly string[];
  readonly lost: readonly string[];
  readonly nowAssessed: readonly string[];
  readonly noLongerAssessed: readonly string[];
  /** How many of everybody there, joiners and leavers too, held each level at which it can be held, or higher. */
  readonly levels: readonly { readonly level: Ids["level"]; readonly before: number; readonly after: number }[];
  /** How many of everybody there had been assessed in it. */
  readonly assessed: { readonly before: number; readonly after: number };
}

/** The answer of {@link teamProgress}. */
export interface TeamProgress<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  /** Everybody who was there both times, in the order before. */
  readonly people: readonly ProfileComparison<Ids>[];
  /** Who is there after and was not before, in their order. */
  readonly joined: readonly string[];
  /** Who was there before and is not after, in their order. */
  readonly left: readonly string[];
  /** Every skill in which anybody had been assessed at either time, in framework order. */
  readonly skills: readonly SkillProgress<Ids>[];
}

/**
 * What has changed in a team between two times: person by person for those who were there both times, who joined, who left,
 * and skill by skill who rose or fell and how deep the team was and is. People are matched by `person`.
 *
 * Whoever joins brings a depth and gains nothing; whoever leaves takes one away and loses nothing. For one person use
 * {@link compareProfiles}; what a course may have to do with it is {@link beforeAndAfter}.
 *
 * It names people, so it is for those who know the team. There is no such answer for a workforce: two counts of one large
 * group give away the level of whoever left in between.
 *
 * @throws {@link OptionError} where two profiles of one list are of one person.
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws TypeError for something that is not a list of profiles.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { teamProgress } from "ddat-skills/progress";
 * import { uk } from "ddat-skills/uk";
 *
 * const at = (person: string, level: "awareness" | "working") => defineProfile(uk, { person, has: { "agile-working": level } });
 * const progress = teamProgress(uk, [at("sam", "awareness"), at("kim", "working")], [at("sam", "working")]);
 * console.log(progress.left, progress.skills[0]?.raised); // [ 'kim' ] [ 'sam' ]
 * ```
 */
export function teamProgress<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  before: readonly Profile<NoInfer<Ids>>[],
  after: readonly Profile<NoInfer<Ids>>[],
): TeamProgress<Ids> {
  const { both, joined, left } = matched<Ids>(framework, before, after);
  const people = both.map(([then, now]) => compareProfiles<Ids>(framework, then, now));
  const depths = [depthsOf(framework, before), depthsOf(framework, after)] as const;
  return {
    framework: { id: framework.id, version: framework.version },
    people,
    joined,
    left,
    skills: skillsOf(framework, people, depths),
  };
}

const kinds = ["gained", "raised", "lowered", "lost", "nowAssessed", "noLongerAssessed"] as const;

function skillsOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly ProfileComparison<Ids>[],
  [then, now]: readonly [Depths, Depths],
): SkillProgress<Ids>[] {
  const who = new Map<string, { readonly [Kind in (typeof kinds)[number]]: string[] }>();
  for (const comparison of people) {
    for (const kind of kinds) {
      for (const { skill } of comparison[kind]) {
        const lists = who.get(skill) ?? noLists();
        lists[kind].push(comparison.person);
        who.set(skill, lists);
      }
    }
  }
  const { ranks } = indexOf(framework);
  return framework.skills.flatMap(({ id: skill, definedAt }) => {
    const [before, after] = [then.get(skill), now.get(skill)];
    if (!before && !after) return [];
    const levels = framework.levels.filter(({ id }) => definedAt?.includes(id) ?? true);
    return [
      {
        skill,
        ...(who.get(skill) ?? noLists()),
        levels: levels.map(({ id: level }) => {
          const rank = ranks.get(level) ?? 0;
          return { level, before: before?.[rank] ?? 0, after: after?.[rank] ?? 0 };
        }),
        assessed: { before: before?.[0] ?? 0, after: after?.[0] ?? 0 },
      },
    ];
  });
}

const noLists = () => ({
  gained: [] as string[],
  raised: [] as string[],
  lowered: [] as string[],
  lost: [] as string[],
  nowAssessed: [] as string[],
  noLongerAssessed: [] as string[],
});

/** By skill, how many hold each rank or a higher one; rank 0 is everybody who has been assessed. */
type Depths = ReadonlyMap<string, readonly number[]>;

function depthsOf<Ids extends FrameworkIds>(framework: Framework<Ids>, people: readonly Profile<Ids>[]): Depths {
  const depths = new Map<string, number[]>();
  for (const profile of people) {
    for (const [skill, { rank }] of statesOf<Ids>(framework, profile)) {
      const counts = depths.get(skill) ?? [0, ...framework.levels.map(() => 0)];
      for (let at = 0; at <= rank; at++) counts[at] = (counts[at] ?? 0) + 1;
      depths.set(skill, counts);
    }
  }
  return depths;
}
