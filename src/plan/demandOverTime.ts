import { askedBy } from "../framework/askedBy.js";
import { askedOfPost } from "../framework/askedOfPost.js";
import { OptionError } from "../framework/OptionError.js";
import { recordsBehind } from "../framework/recordsBehind.js";
import { requireList } from "../framework/requireList.js";
import { requireOptions } from "../framework/requireOptions.js";
import { requireProfile } from "../framework/requireProfile.js";
import { type RestsOn, restsOn } from "../framework/restsOn.js";
import type { AnswerAbout } from "../model/answerAbout.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Post } from "../model/post.js";
import type { Profile } from "../model/profile.js";
import { MoneyUnits } from "../values/MoneyUnits.js";
import { monthsBetween } from "../values/monthsBetween.js";
import { assign } from "./staff/assign.js";
import { type Candidates, candidatesFor, measuredFor } from "./staff/Candidates.js";
import { staffingProblems } from "./staff/staffingProblems.js";
import type { StaffingOverTime } from "./staff/time/StaffingOverTime.js";
import { type TimeFacts, timeFacts } from "./staff/time/TimeFacts.js";

/** The period that {@link demandOverTime} is about, and when people are available in it. */
export type DemandOverTimeOptions = Pick<StaffingOverTime, "from" | "until" | "available">;

/** Posts and people of one month, by what the posts ask. */
export interface DemandRow<Ids extends FrameworkIds = FrameworkIds> extends AnswerAbout<Ids> {
  /** Posts that are open in the month, those of a count as many times. */
  readonly posts: number;
  /** People who are there on every day of it and known to be short of nothing, and of them those whom nobody has to confirm. */
  readonly people: number;
  readonly ready: number;
}

/** Posts against people in one month. */
export interface DemandMonth<Ids extends FrameworkIds = FrameworkIds> {
  /** Such as `2026-09`. */
  readonly month: string;
  readonly posts: number;
  /** People who are there on every day of it. */
  readonly people: number;
  /** The most posts that can have somebody short of nothing, one person a post, and how many cannot. */
  readonly filled: number;
  readonly missing: number;
  /** One for each thing that posts of the period ask, in the order in which posts first ask it. */
  readonly asked: readonly DemandRow<Ids>[];
}

/** The answer of {@link demandOverTime}. */
export interface DemandOverTime<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly from: string;
  readonly until: string;
  readonly months: readonly DemandMonth<Ids>[];
  /** Whose word the levels of all people in skills that some post asks for are, and how old. */
  readonly restsOn: RestsOn;
}

/**
 * Posts against people, month by month: how many posts are open, how many people are there who are known to be short of nothing
 * for them, and how many posts can have one of them at once. Each month stands by itself: nobody moves and nobody learns. To
 * give people posts for good, with what vacancies, hires and courses cost, use `staffPosts` with `overTime`.
 *
 * Who is ready for two kinds of posts counts as one of `people` for both, and fills one post alone in `filled`.
 *
 * @throws OptionError that names everything wrong with posts, people and the period.
 * @throws TypeError for something that is not a list of profiles.
 * @throws {@link UnknownIdError} for a skill or level of a profile that the framework does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { demandOverTime } from "ddat-skills/plan";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "sam", has: { "user-focus": "working" } });
 * const needs = [{ skill: "user-focus", level: "working" }] as const;
 * const posts = [{ id: "p", roleProfile: { id: "lead", name: "Lead", needs }, count: 2, opens: "2026-05-01" }];
 * const { months } = demandOverTime(uk, [sam], posts, { from: "2026-04-01", until: "2026-05-31" });
 * console.log(months.map(({ month, posts, filled, missing }) => `${month}: ${posts} ${filled} ${missing}`)); // [ '2026-04: 0 0 0', '2026-05: 2 1 1' ]
 * ```
 */
export function demandOverTime<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  people: readonly Profile<NoInfer<Ids>>[],
  posts: readonly Post<NoInfer<Ids>>[],
  options: DemandOverTimeOptions,
): DemandOverTime<Ids> {
  requireOptions("demandOverTime", options, ["from", "until", "available"]);
  requireList(people, "people", "profiles");
  for (const [place, profile] of people.entries()) requireProfile(framework, profile, place);
  const problems = staffingProblems(framework, people, posts, { overTime: options });
  if (problems.length > 0) {
    throw new OptionError(problems.map((problem) => problem.replace(/^overTime[.:] ?/, "")).join("; "));
  }
  const candidates = candidatesFor<Ids>(framework, people, posts);
  const time = timeFacts(candidates.posts, candidates.people, options, new MoneyUnits([]));
  const { from, until } = options;
  const asked = new Set<string>(
    posts.flatMap((post) =>
      askedBy<Ids>(framework, askedOfPost<Ids>(post)).needs.flatMap(({ skill, counts }) => (counts ? [skill] : [])),
    ),
  );
  return {
    framework: { id: framework.id, version: framework.version },
    from,
    until,
    months: monthsBetween(from, until).map(({ month, first, last }) =>
      demandIn<Ids>(framework, candidates, time, { month, first, last }),
    ),
    restsOn: restsOn(recordsBehind(people, asked)),
  };
}

function demandIn<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  candidates: Candidates<Ids>,
  time: TimeFacts,
  { month, first, last }: { readonly month: string; readonly first: number; readonly last: number },
): DemandMonth<Ids> {
  const windowOf = (row: number) => time.posts[row]?.months.find((one) => one.first >= first && one.last <= last);
  const isThere = (person: number, days: { readonly first: number; readonly last: number }) => {
    const { from, until } = time.people[person] ?? { from: Infinity, until: -Infinity };
    return from <= days.first && until >= days.last;
  };
  const places = [...candidates.people.keys()];
  const rows = new Map<string, { about: AnswerAbout<Ids>; posts: number; people: number; ready: number }>();
  const fits: Float64Array[][] = [];
  for (const [row, post] of candidates.posts.entries()) {
    const { low, rungsShort, outOf } = measuredFor(candidates, post);
    const asked = askedOfPost<Ids>(post);
    const able = places.map((person) => outOf > 0 && (low[person] ?? 0) > 0 && (rungsShort[person] ?? 0) === 0);
    const key = JSON.stringify(asked);
    const known = rows.get(key) ?? {
      about: askedBy<Ids>(framework, asked).about,
      posts: 0,
      people: places.filter((person) => able[person] && isThere(person, { first, last })).length,
      ready: places.filter((person) => able[person] && low[person] === outOf && isThere(person, { first, last }))
        .length,
    };
    rows.set(key, known);
    const open = windowOf(row);
    if (!open) continue;
    known.posts++;
    fits.push([Float64Array.from(places, (person) => (able[person] && isThere(person, open) ? 1 : Number.NaN))]);
  }
  const filled = assign({ columns: places.length, layers: 1, rows: fits })?.total[0] ?? 0;
  return {
    month,
    posts: fits.length,
    people: places.filter((person) => isThere(person, { first, last })).length,
    filled,
    missing: fits.length - filled,
    asked: [...rows.values()].map(({ about, ...counts }) => ({ ...about, ...counts })),
  };
}
