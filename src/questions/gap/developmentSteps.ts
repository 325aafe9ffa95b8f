import { aboutOf } from "../../framework/aboutOf.js";
import { found } from "../../framework/found.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import { isKeyed } from "../../framework/isKeyed.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import { requireOptions } from "../../framework/requireOptions.js";
import type { RestsOn } from "../../framework/restsOn.js";
import type { AnswerAbout } from "../../model/answerAbout.js";
import type { Catalogue } from "../../model/catalogue.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Resource } from "../../model/resource.js";
import type { Skill } from "../../model/skill.js";
import type { Gap, Standing } from "./gap.js";
import { resourcesFor } from "./resourcesFor.js";
import { standingsThatCount } from "./standingsThatCount.js";

/** One rung of a skill in the framework's own words. */
export interface LadderRung<Ids extends FrameworkIds = FrameworkIds> {
  readonly level: Ids["level"];
  /** Whether the framework defines the skill at this level. Where it does not, nobody can hold it there. */
  readonly isDefined: boolean;
  /** The framework's own sentences, as they stand. Empty where it is not defined, or where the framework came without its words. */
  readonly words: readonly string[];
}

/** What is still to be climbed in one skill. */
export interface DevelopmentStep<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  readonly importance: "essential" | "desirable";
  /** `unassessed`: nobody knows which rung is held, so there is nothing to start from: assess it first. */
  readonly status: "partial" | "unmet" | "unassessed";
  /** The rung held. Absent: nothing is held, or nobody knows. */
  readonly held?: LadderRung<Ids>;
  /** The level needed. Absent: any, so the lowest will do. */
  readonly needed?: Ids["level"];
  /** Every rung above the one held, up to the one needed, lowest first. The last is the one needed. */
  readonly rungs: readonly LadderRung<Ids>[];
  /** What the catalogue has besides courses that helps with one of these rungs. Absent: no catalogue was given. */
  readonly resources?: readonly Resource<Ids>[];
}

/** The answer of {@link developmentSteps}. */
export interface DevelopmentSteps<Ids extends FrameworkIds = FrameworkIds> extends AnswerAbout<Ids> {
  readonly framework: FrameworkReference;
  readonly person: string;
  /** Whether the framework has words for any rung of these steps. Where not, read it from a file that has them. */
  readonly hasWords: boolean;
  /** One for each need that counts and is not met, in the order of the needs. */
  readonly steps: readonly DevelopmentStep<Ids>[];
  /** Whose word the levels are, and how old: that of the gap. */
  readonly restsOn: RestsOn;
}

/** What {@link developmentSteps} shows beside the words. */
export interface DevelopmentStepsOptions<Ids extends FrameworkIds = FrameworkIds> {
  /** Its resources (books, mentors, communities) are shown with the steps. Courses are for {@link planTraining}. */
  readonly catalogue?: Catalogue<Ids>;
}

/**
 * What the next rungs look like: for each need of a gap that is not met, the framework's own words of the rung held, of each
 * rung between and of the rung needed. Nothing is invented: a rung that the framework does not define says so, and words that
 * it does not have are not there.
 *
 * The bundled UK framework has no descriptions. Read the official pair of CSV files with {@link readUkCsv} of
 * `ddat-skills/formats` for a framework with them. Which courses lead up the rungs is {@link planTraining} of `ddat-skills/plan`.
 *
 * @throws {@link FrameworkMismatchError} for a gap or a catalogue of another framework or release.
 * @throws {@link OptionError} for an option that does not exist.
 * @throws TypeError for something that is not a gap.
 * @example
 * ```ts
 * import { defineProfile, developmentSteps, gap } from "ddat-skills";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "sam", has: { prototyping: "awareness" } });
 * const { steps } = developmentSteps(uk, gap(uk, sam, "software-developer/senior-developer"));
 * const step = steps.find(({ skill }) => skill === "prototyping");
 * console.log(step?.rungs.map(({ level }) => level)); // [ 'working', 'practitioner' ]
 * ```
 */
export function developmentSteps<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  gap: Gap<NoInfer<Ids>>,
  options: DevelopmentStepsOptions<NoInfer<Ids>> = {},
): DevelopmentSteps<Ids> {
  requireOptions("developmentSteps", options, ["catalogue"]);
  if (!isKeyed(gap) || !("standings" in gap)) {
    throw new TypeError(`The second argument is the answer of gap; found ${found(gap)}`);
  }
  requireOfFramework(framework, gap, "The gap");
  const { catalogue } = options;
  if (catalogue) requireOfFramework(framework, catalogue, "The catalogue");
  const { ranks, skills } = indexOf(framework);
  const steps = standingsThatCount<Ids>(gap.standings).flatMap((standing) => {
    if (standing.status === "met" || standing.status === "exceeded") return [];
    const skill = lookUp("skill", skills, standing.skill);
    return [stepOf(framework, skill, standing, ranks, catalogue)];
  });
  return {
    framework: gap.framework,
    person: gap.person,
    ...aboutOf<Ids>(gap),
    hasWords: steps.some(({ held, rungs }) =>
      [...(held ? [held] : []), ...rungs].some(({ words }) => words.length > 0),
    ),
    steps,
    restsOn: gap.restsOn,
  };
}

function stepOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  skill: Skill<Ids>,
  standing: Exclude<Standing<Ids>, { readonly status: "met" | "exceeded" }>,
  ranks: ReadonlyMap<string, number>,
  catalogue: Catalogue<Ids> | undefined,
): DevelopmentStep<Ids> {
  const { status, importance, needed } = standing;
  const rungOf = (level: Ids["level"]): LadderRung<Ids> => {
    const isDefined = skill.definedAt?.includes(level) ?? true;
    return { level, isDefined, words: (isDefined && skill.descriptors?.[level]) || [] };
  };
  const held = status === "partial" ? lookUp("level", ranks, standing.has) : 0;
  // Any level will do: the lowest at which it can be held.
  const lowest = framework.levels.findIndex(({ id }) => skill.definedAt?.includes(id) ?? true) + 1;
  const goal = needed === undefined ? lowest : lookUp("level", ranks, needed);
  return {
    skill: skill.id,
    importance,
    status,
    ...(status === "partial" && { held: rungOf(standing.has) }),
    ...(needed !== undefined && { needed }),
    rungs: framework.levels.slice(held, goal).map(({ id }) => rungOf(id)),
    ...(catalogue && { resources: resourcesFor(framework, catalogue, { skill: skill.id, held, needed: goal }) }),
  };
}
