import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { recordsBehind } from "../../framework/recordsBehind.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import { requireOptions } from "../../framework/requireOptions.js";
import { type RestsOn, restsOn } from "../../framework/restsOn.js";
import type { Catalogue } from "../../model/catalogue.js";
import type { Teaching } from "../../model/course.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import { matched } from "./matched.js";
import { type SkillState, statesOf } from "./statesOf.js";

/** Which courses {@link beforeAndAfter} is about. */
export interface BeforeAndAfterOptions {
  /** By their ids. Absent: every course. */
  readonly courses?: readonly string[];
  /** Those of these providers, by their ids. Absent: of all. */
  readonly providers?: readonly string[];
}

/** Where people stood before and after in what one course teaches. Everybody compared is in exactly one of the six lists. */
export interface TaughtSkill<Ids extends FrameworkIds = FrameworkIds> {
  readonly course: string;
  readonly skill: Ids["skill"];
  readonly from?: Ids["level"];
  readonly to: Ids["level"];
  /** Below the level taught before, and at it or above after. */
  readonly reached: readonly string[];
  /** Higher than before, and still below the level taught. */
  readonly risen: readonly string[];
  /** Where they were before, below the level taught. */
  readonly same: readonly string[];
  /** At the level taught or above both times. They had nothing to learn here. */
  readonly alreadyThere: readonly string[];
  /** Lower than before, and below the level taught. */
  readonly fallen: readonly string[];
  /** Not assessed before, or not after: nothing can be said. */
  readonly notAssessed: readonly string[];
  /** Who held exactly this level, `null` being nothing held; lowest first. */
  readonly where: readonly {
    readonly level: Ids["level"] | null;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
}

/** How levels changed among (person, skill) pairs that were assessed both times. */
export interface RungsMoved {
  readonly pairs: number;
  readonly rungsUp: number;
  readonly rungsDown: number;
}

/** The answer of {@link beforeAndAfter}. */
export interface BeforeAndAfter<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  /** Id of the catalogue. */
  readonly catalogue: string;
  /** The courses that it is about, by their ids, in the order of the catalogue. */
  readonly courses: readonly string[];
  /** Everybody who is in both lists, in the order before: they are compared. */
  readonly people: readonly string[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** One for each line of each course. */
  readonly taught: readonly TaughtSkill<Ids>[];
  /** In the skills that one of the courses teaches. */
  readonly inTaughtSkills: RungsMoved;
  /** In all other skills: what changed in the same time without these courses. */
  readonly inOtherSkills: RungsMoved;
  /** Whose word the levels of those compared are in what was taught, before and after, and how old. */
  readonly restsOn: { readonly before: RestsOn; readonly after: RestsOn };
}

/**
 * Where people stood before and after courses, in what the courses teach: for the impact report of a course or an academy.
 * Give the people who took them. Not assessed is kept apart, at either time, and everybody compared is counted once a line.
 *
 * It says what changed and never why: the same people's other skills stand beside it (`inOtherSkills`), as people learn at
 * work too. All changes of a team are {@link teamProgress}.
 *
 * @throws {@link OptionError} for an option that does not exist, and where two profiles of one list are of one person.
 * @throws {@link UnknownIdError} for a course or a provider that the catalogue does not have, and for an id that the framework
 * does not have.
 * @throws {@link FrameworkMismatchError} for a profile or a catalogue of another framework or release.
 * @throws TypeError for something that is not a list of profiles.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { parseCatalogue } from "ddat-skills/parse";
 * import { beforeAndAfter } from "ddat-skills/progress";
 * import { uk } from "ddat-skills/uk";
 *
 * const catalogue = parseCatalogue(uk, {
 *   id: "autumn",
 *   framework: { id: uk.id, version: uk.version },
 *   providers: [{ id: "academy", name: "Academy" }],
 *   courses: [{ id: "agile", title: "Agile", provider: "academy", teaches: [{ skill: "agile-working", to: "working" }] }],
 * });
 * const at = (level: "awareness" | "working") => [defineProfile(uk, { person: "sam", has: { "agile-working": level } })];
 * const { taught } = beforeAndAfter(uk, catalogue, at("awareness"), at("working"), { providers: ["academy"] });
 * console.log(taught[0]?.reached); // [ 'sam' ]
 * ```
 */
export function beforeAndAfter<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  before: readonly Profile<NoInfer<Ids>>[],
  after: readonly Profile<NoInfer<Ids>>[],
  options: BeforeAndAfterOptions = {},
): BeforeAndAfter<Ids> {
  requireOptions("beforeAndAfter", options, ["courses", "providers"]);
  requireOfFramework(framework, catalogue, "The catalogue");
  const courses = coursesAsked<Ids>(catalogue, options);
  const { both, joined, left } = matched<Ids>(framework, before, after);
  const pairs = both.map(([then, now]) => ({
    person: then.person,
    was: statesOf<Ids>(framework, then),
    is: statesOf<Ids>(framework, now),
  }));
  const skills = new Set<string>(courses.flatMap(({ teaches }) => teaches.map(({ skill }) => skill)));
  return {
    framework: { id: framework.id, version: framework.version },
    catalogue: catalogue.id,
    courses: courses.map(({ id }) => id),
    people: pairs.map(({ person }) => person),
    onlyBefore: left,
    onlyAfter: joined,
    taught: courses.flatMap(({ id, teaches }) =>
      teaches.map((teaching): TaughtSkill<Ids> => taughtSkill<Ids>(framework, id, teaching, pairs)),
    ),
    inTaughtSkills: moved(pairs, (skill) => skills.has(skill)),
    inOtherSkills: moved(pairs, (skill) => !skills.has(skill)),
    restsOn: {
      before: restsOn(
        recordsBehind(
          both.map(([then]) => then),
          skills,
        ),
      ),
      after: restsOn(
        recordsBehind(
          both.map(([, now]) => now),
          skills,
        ),
      ),
    },
  };
}

interface Pair<Ids extends FrameworkIds> {
  readonly person: string;
  readonly was: ReadonlyMap<string, SkillState<Ids>>;
  readonly is: ReadonlyMap<string, SkillState<Ids>>;
}

function coursesAsked<Ids extends FrameworkIds>(
  { courses, providers }: Catalogue<Ids>,
  { courses: ids, providers: of }: BeforeAndAfterOptions,
) {
  const known = new Map(courses.map((course) => [course.id, course]));
  const knownProviders = new Map(providers.map((provider) => [provider.id, provider]));
  for (const id of ids ?? []) lookUp("course", known, id);
  for (const id of of ?? []) lookUp("provider", knownProviders, id);
  return courses.filter(({ id, provider }) => (ids?.includes(id) ?? true) && (of?.includes(provider) ?? true));
}

function taughtSkill<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  course: string,
  { skill, from, to }: Teaching<Ids>,
  pairs: readonly Pair<Ids>[],
): TaughtSkill<Ids> {
  const { ranks, skills } = indexOf(framework);
  const goal = lookUp("level", ranks, to);
  const { definedAt } = lookUp("skill", skills, skill);
  const lists = {
    reached: [] as string[],
    risen: [] as string[],
    same: [] as string[],
    alreadyThere: [] as string[],
    fallen: [] as string[],
    notAssessed: [] as string[],
  };
  for (const pair of pairs) {
    const [was, is] = [pair.was.get(skill)?.rank, pair.is.get(skill)?.rank];
    lists[was === undefined || is === undefined ? "notAssessed" : outcomeOf(was, is, goal)].push(pair.person);
  }
  const held = (of: "was" | "is", rank: number) =>
    pairs.filter((pair) => pair[of].get(skill)?.rank === rank).map(({ person }) => person);
  const levels = framework.levels.filter(({ id }) => definedAt?.includes(id) ?? true);
  return {
    course,
    skill,
    ...(from !== undefined && { from }),
    to,
    ...lists,
    where: [null, ...levels.map(({ id }) => id)].map((level) => {
      const rank = level === null ? 0 : lookUp("level", ranks, level);
      return { level, before: held("was", rank), after: held("is", rank) };
    }),
  };
}

function outcomeOf(was: number, is: number, goal: number) {
  if (is >= goal) return was >= goal ? "alreadyThere" : "reached";
  if (is === was) return "same";
  return is > was ? "risen" : "fallen";
}

function moved(pairs: readonly Pair<FrameworkIds>[], counts: (skill: string) => boolean): RungsMoved {
  const sum = { pairs: 0, rungsUp: 0, rungsDown: 0 };
  for (const { was, is } of pairs) {
    for (const [skill, { rank }] of was) {
      const later = is.get(skill)?.rank;
      if (later === undefined || !counts(skill)) continue;
      sum.pairs++;
      sum.rungsUp += Math.max(0, later - rank);
      sum.rungsDown += Math.max(0, rank - later);
    }
  }
  return sum;
}
