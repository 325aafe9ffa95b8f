import type { RoleLevelOrProfile } from "../framework/askedBy.js";
import { recordsBehind } from "../framework/recordsBehind.js";
import { type RestsOn, restsOn } from "../framework/restsOn.js";
import type { AnswerAbout } from "../model/answerAbout.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Money } from "../model/money.js";
import type { Profile } from "../model/profile.js";
import type { TeamCounting } from "../questions/team/teamMembers.js";
import type { Bound } from "./Bound.js";
import { type CoverRequest, coverRequest } from "./cover/coverRequest.js";
import { type CoverTeams, coverTeams } from "./cover/coverTeams.js";
import { type UncoveredNeed, uncoveredNeeds } from "./cover/uncoveredNeeds.js";

/** Who may be in a team, what counts, and what is least. */
export interface CoverRoleOptions {
  /** What each person costs, all in one currency: then the least cost is sought. Absent: the fewest people. */
  readonly costOf?: Readonly<Record<string, Money>>;
  /** Absent: `held`. */
  readonly counting?: TeamCounting;
  /** Leave out what is desirable. */
  readonly essentialOnly?: boolean;
  /** No team has more people than this. */
  readonly maxPeople?: number;
  /** People who are in every team, needed or not. */
  readonly mustInclude?: readonly string[];
  /** People who are not there. */
  readonly exclude?: readonly string[];
  /** How many teams are listed at most. Absent: 10. */
  readonly limit?: number;
  /**
   * How much work finding, listing and counting may take, each: a count of looks at a person and not a clock, so that the
   * answer is the same everywhere. Absent: 20,000,000, at most a few seconds each. Where that will not do to find the least
   * team, HiGHS is asked, for a branching of its own for each 10,000 looks.
   */
  readonly maxEffort?: number;
}

/** A need that counts. */
export interface CoverNeed<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** The level needed. Absent: any. */
  readonly needed?: Ids["level"];
  readonly importance: "essential" | "desirable";
}

/** What one person holds of what is needed. */
export interface Brought<Ids extends FrameworkIds = FrameworkIds> {
  readonly person: string;
  /** The skills they hold at the level needed, in the order of the needs. */
  readonly brings: readonly Ids["skill"][];
  /** Those of them that nobody else in the team holds: what hangs on this person. */
  readonly alone: readonly Ids["skill"][];
}

/** The best that can be had within `maxPeople`. */
export interface NearestCover<Ids extends FrameworkIds = FrameworkIds> {
  readonly people: readonly string[];
  /** What somebody holds, and nobody in this team. */
  readonly lacks: readonly Ids["skill"][];
  readonly cost?: Money;
  /** Whether it is proved that no team of that size holds more. */
  readonly isBest: boolean;
}

/**
 * - `optimal`: no team that covers it is less, which is proved;
 * - `feasible`: the team covers it, and the effort was spent before it was known whether a lesser one does; see `bound`;
 * - `impossible`: no team of at most `maxPeople` people covers it, which is proved; see `nearest`;
 * - `undecided`: the effort was spent before any team of at most `maxPeople` people was found; see `nearest`;
 * - `nothing-asked`: there is no need that counts, so there is nothing for a team to cover.
 */
export type CoverStatus = "optimal" | "feasible" | "impossible" | "undecided" | "nothing-asked";

/** The answer of {@link coverRole}. */
export interface RoleCover<Ids extends FrameworkIds = FrameworkIds> extends AnswerAbout<Ids> {
  readonly framework: FrameworkReference;
  readonly status: CoverStatus;
  readonly minimises: "people" | "cost";
  /** Every need that counts, covered or not, in its order. */
  readonly needs: readonly CoverNeed<Ids>[];
  /** The teams, in canonical order. None with `impossible`, `undecided` and `nothing-asked`. */
  readonly teams: readonly (readonly string[])[];
  /** Who brings what to each of the teams: a list for each team, an entry for each of its people, in the same order. */
  readonly brings: readonly (readonly Brought<Ids>[])[];
  /** How many people each team has, those of `mustInclude` too. */
  readonly size?: number;
  /** What each team costs, where costs are given. */
  readonly cost?: Money;
  /** How few people, or at what cost, a team that covers it has at least. Empty where there is no team. */
  readonly bound: readonly Bound<"people" | "cost">[];
  /** How many optimal teams there are. Absent where nothing is proved, and where there are too many to count. */
  readonly count?: number;
  /** Whether `teams` lists every optimal team. */
  readonly isComplete: boolean;
  /** Needs that count and that nobody is known to hold. The teams cover all the others. */
  readonly uncovered: {
    /** Everybody who counts in it has been assessed, and nobody holds it. */
    readonly missing: readonly UncoveredNeed<Ids>[];
    /** Somebody has not been assessed in it. */
    readonly unknown: readonly UncoveredNeed<Ids>[];
  };
  /** Whose word the levels of everybody who is there in needs that count are, and how old. */
  readonly restsOn: RestsOn;
  /** Where `maxPeople` leaves no team. */
  readonly nearest?: NearestCover<Ids>;
}

/**
 * The fewest people who together hold every need of a role level at the level needed, or with `costOf` those who cost
 * least, and of equal cost the fewest: for a role that nobody holds alone, spread over a team. It lists all such teams, up
 * to `limit`, counts them, and says who brings what.
 *
 * What nobody is known to hold is in `uncovered` with whoever is nearest; the teams then cover all the rest, so look at
 * both. Where nobody holds anything, that is one team, of nobody. A team never adds levels up: two people at working are
 * not one at expert. Nobody is in a team for nothing, those of `mustInclude` apart.
 *
 * The order is canonical: people by their id in code-unit order, teams as words in a dictionary of people. In whatever
 * order the profiles come, the answer is the same.
 *
 * {@link teamCoverage} asks how well a team that exists covers something, how deep it is in each skill, and finds one smallest
 * set in it; this asks which teams could be made, of thousands of people, all of them, with costs and limits. To fill
 * several posts at once use {@link staffPosts}; to rank people one by one {@link matchPeople}.
 *
 * @throws {@link UnknownIdError} for an id that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} where two profiles are of one person, for people in `mustInclude` and `exclude` who are not there or
 * in both, for a cost that is missing, negative or in another currency than the others, for invalid limits, for a role
 * profile that names one skill twice, and for an option that is not known.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { coverRole } from "ddat-skills/plan";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "sam", has: { "agile-working": "expert", "user-focus": null } });
 * const kim = defineProfile(uk, { person: "kim", has: { "user-focus": "practitioner" } });
 * const cover = await coverRole(uk, [sam, kim], {
 *   id: "parking",
 *   name: "Parking service",
 *   needs: [
 *     { skill: "agile-working", level: "working" },
 *     { skill: "user-focus", level: "practitioner" },
 *   ],
 * });
 * console.log(cover.status, cover.teams); // optimal [ [ 'kim', 'sam' ] ]
 * ```
 */
export async function coverRole<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly Profile<NoInfer<Ids>>[],
  roleLevel: RoleLevelOrProfile<NoInfer<Ids>>,
  options: CoverRoleOptions = {},
): Promise<RoleCover<Ids>> {
  const request = coverRequest<Ids>(framework, people, roleLevel, options);
  const { about, members, needs, question, money } = request;
  const { status, teams, bound, count, isComplete, nearest } =
    needs.length > 0 ? await coverTeams(question) : nothingAsked;
  const named = (team: readonly number[]) => team.map((place) => members[place]?.person ?? "");
  const { costs } = question;
  const unitsOf = (team: readonly number[]) => team.reduce((sum, place) => sum + (costs?.[place] ?? 0), 0);
  const costOf = (team: readonly number[]) => (costs ? money.cost(unitsOf(team)) : {});
  const [first] = teams;
  return {
    framework: { id: framework.id, version: framework.version },
    ...about,
    status,
    minimises: question.costs ? "cost" : "people",
    needs: needs.map(({ skill, level, importance }) => ({
      skill,
      ...(level !== undefined && { needed: level }),
      importance,
    })),
    teams: teams.map(named),
    brings: teams.map((team) => brought(request, team)),
    ...(first && { size: first.length, ...costOf(first) }),
    bound: first && bound !== undefined ? [boundOn(first, bound)] : [],
    ...(count !== undefined && { count }),
    isComplete,
    uncovered: uncoveredNeeds(framework, request),
    restsOn: restsOn(
      recordsBehind(
        request.there,
        needs.map(({ skill }) => skill),
      ),
    ),
    ...(nearest && {
      nearest: {
        people: named(nearest.people),
        lacks: lackedBy(request, nearest.people),
        ...costOf(nearest.people),
        isBest: nearest.isBest,
      },
    }),
  };

  function boundOn(team: readonly number[], bound: number): Bound<"people" | "cost"> {
    if (!costs) return { of: "people", value: team.length, bound };
    return { of: "cost", value: money.amount(unitsOf(team)), bound: money.amount(bound) };
  }
}

const nothingAsked: Omit<CoverTeams, "status"> & Pick<RoleCover, "status"> = {
  status: "nothing-asked",
  teams: [],
  isComplete: true,
};

function brought<Ids extends FrameworkIds>(
  { members, needs, question: { held } }: CoverRequest<Ids>,
  team: readonly number[],
): Brought<Ids>[] {
  const depths = needs.map(() => 0);
  for (const place of team) for (const need of held[place] ?? []) depths[need] = (depths[need] ?? 0) + 1;
  return team.map((place) => {
    const met = held[place] ?? [];
    return {
      person: members[place]?.person ?? "",
      brings: met.flatMap((need) => needs[need]?.skill ?? []),
      alone: met.flatMap((need) => (depths[need] === 1 ? (needs[need]?.skill ?? []) : [])),
    };
  });
}

function lackedBy<Ids extends FrameworkIds>(
  { needs, question: { held } }: CoverRequest<Ids>,
  team: readonly number[],
): Ids["skill"][] {
  const has = new Set(team.flatMap((place) => held[place] ?? []));
  const anybody = new Set(held.flat());
  return needs.flatMap(({ skill }, need) => (anybody.has(need) && !has.has(need) ? [skill] : []));
}
