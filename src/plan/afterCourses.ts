import { indexOf, lookUp } from "../framework/frameworkIndex.js";
import { OptionError } from "../framework/OptionError.js";
import { requireDay } from "../framework/requireDay.js";
import { requireObjects } from "../framework/requireList.js";
import { requireOptions } from "../framework/requireOptions.js";
import { requireProfile } from "../framework/requireProfile.js";
import { settleAssessments } from "../framework/settleAssessments.js";
import type { Assessment } from "../model/assessment.js";
import { whoAssess } from "../model/assessors.js";
import type { Catalogue } from "../model/catalogue.js";
import type { Course } from "../model/course.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Note } from "../model/note.js";
import type { HeldSkills, Profile } from "../model/profile.js";
import { quoted } from "../values/quoted.js";
import { planAgainst, type StepsOfPlan } from "./planAgainst.js";
import type { PlanOutcome } from "./TrainingPlan.js";
import { type CatalogueFacts, courseFacts } from "./training/courseFacts.js";
import { rankAfter } from "./training/rankAfter.js";

/** A course that somebody has done. The steps of a plan are such. */
export interface CourseDone {
  readonly course: string;
  /** The run of it. Its last day is the day of what it leads to. */
  readonly offering?: string;
  /** The last day, ISO 8601, of a course without a run in the catalogue. Absent: the day of the question. */
  readonly end?: string;
}

/** The day of the question, and the plan to hold what was done against. */
export interface AfterCoursesOptions<Ids extends FrameworkIds = FrameworkIds> {
  /** ISO 8601. A run that ends later is not over, and leads to nothing. */
  readonly on: string;
  readonly plan?: Pick<PlanOutcome<Ids>, "steps">;
}

/** A level that a course says somebody has. Nobody has assessed it. */
export interface LevelFromCourse<Ids extends FrameworkIds = FrameworkIds> {
  readonly skill: Ids["skill"];
  /** Absent: nothing was held, or nobody had assessed it. */
  readonly from?: Ids["level"];
  readonly to: Ids["level"];
}

/** What one course led to. */
export interface CourseTaken<Ids extends FrameworkIds = FrameworkIds> {
  readonly course: string;
  readonly offering?: string;
  /** The day it was over, ISO 8601. */
  readonly day: string;
  readonly raised: readonly LevelFromCourse<Ids>[];
}

/**
 * What a course did not lead to, or what is odd about it:
 * - `not-over`: it ends after the day of the question;
 * - `entry-not-held`: the person is known not to hold the level that the course starts from in a skill, which stays as it is;
 * - `entry-not-assessed`: nobody has assessed it, and the skill stays as unknown as it was;
 * - `assessed-since`: somebody assessed the skill on the last day of the course or later, which says more;
 * - `prerequisite-not-done`: a course that is to be done first is not among those done before. What it teaches counts.
 */
export type AfterCoursesNoteCode =
  | "not-over"
  | "entry-not-held"
  | "entry-not-assessed"
  | "assessed-since"
  | "prerequisite-not-done";

/** A note on a course, with its place in the list of those done. */
export interface AfterCoursesNote<Ids extends FrameworkIds = FrameworkIds> extends Note<AfterCoursesNoteCode> {
  readonly course: string;
  readonly skill?: Ids["skill"];
}

/** The answer of {@link afterCourses}. */
export interface AfterCourses<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  readonly person: string;
  /** The day of the question. */
  readonly on: string;
  /** What the person has now. Each level that a course led to has a record by `course`, of its last day. */
  readonly profile: Profile<Ids>;
  /** The courses that are over, in the order given. */
  readonly taken: readonly CourseTaken<Ids>[];
  readonly notes: readonly AfterCoursesNote<Ids>[];
  /** How far the plan is done, where one is given. */
  readonly plan?: StepsOfPlan;
}

/**
 * What a person has after courses that they have done, in the order they were done: a profile, so that a provider's leavers
 * can be matched, planned for and counted as everybody else. What a course led to is marked as such wherever the profile is
 * asked about (`restsOn.claimed`): a course that was done is not an assessment.
 *
 * A line of a course counts where the level that it starts from is held, and raises nobody who holds more. Nothing is claimed
 * where the entry level is known not to be held or nobody has assessed it, where the run is not over, and where somebody has
 * assessed the skill since; each has a note. The records of a skill that a course raised stay behind, as they are from before.
 *
 * With a `plan` it says which of its steps are done, which were missed and which are still to come; give the profile and the
 * courses in `taken` to `planTraining` (as `done`) for a new one. Where people stood once they were assessed again is
 * `beforeAndAfter` of `ddat-skills/progress`.
 *
 * @throws {@link ParseError} for a catalogue with something wrong.
 * @throws {@link UnknownIdError} for a course or an offering that the catalogue does not have.
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} for a day that does not exist, an unknown option, and an offering of another course.
 * @example
 * ```ts
 * import { defineProfile, gap } from "ddat-skills";
 * import { parseCatalogue } from "ddat-skills/parse";
 * import { afterCourses } from "ddat-skills/plan";
 * import { uk } from "ddat-skills/uk";
 *
 * const catalogue = parseCatalogue(uk, {
 *   id: "autumn",
 *   framework: { id: uk.id, version: uk.version },
 *   providers: [{ id: "academy", name: "Academy" }],
 *   courses: [{ id: "users", title: "Users", provider: "academy", teaches: [{ skill: "user-focus", to: "working" }] }],
 * });
 * const sam = defineProfile(uk, { person: "sam", has: { "user-focus": null } });
 * const { profile } = afterCourses(uk, catalogue, sam, [{ course: "users", end: "2026-10-06" }], { on: "2026-11-30" });
 * console.log(profile.has, gap(uk, profile, "software-developer/junior-developer").restsOn.claimed); // { 'user-focus': 'working' } 1
 * ```
 */
export function afterCourses<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  profile: Profile<NoInfer<Ids>>,
  courses: readonly CourseDone[],
  options: AfterCoursesOptions<NoInfer<Ids>>,
): AfterCourses<Ids> {
  requireOptions("afterCourses", options, ["on", "plan"]);
  requireObjects(courses, "courses", "{ course }");
  const on = requireDay("on", options.on);
  const facts = courseFacts(framework, catalogue);
  requireProfile(framework, profile);
  const { skills, ranks } = indexOf<FrameworkIds>(framework);
  const name = (skill: string) => lookUp("skill", skills, skill).name;
  const levelAt = (rank: number) => framework.levels[rank - 1];
  const level = (rank: number) => levelAt(rank)?.name ?? "nothing";
  const held = new Map(
    Object.entries<string | null | undefined>(profile.has).filter(([, level]) => level !== undefined),
  );
  const records = new Map<string, Assessment>(settleAssessments(profile.assessments ?? []));
  const learnt = new Map<string, Assessment>();
  const taken: CourseTaken[] = [];
  const notes: AfterCoursesNote[] = [];
  for (const [place, one] of courses.entries()) {
    const { course, teaches } = lookUp("course", facts.courses, one.course);
    const day = dayOf(facts, one, place) ?? on;
    const note = (code: AfterCoursesNoteCode, why: string, skill?: string) =>
      notes.push({
        code,
        message: `${quoted(course.title)} ${why}`,
        where: { path: ["courses", place] },
        course: course.id,
        ...(skill !== undefined && { skill }),
      });
    if (day > on) {
      note("not-over", `ends on ${day}, after ${on}: it leads to nothing yet`);
      continue;
    }
    for (const id of course.prerequisites ?? []) {
      if (!taken.some((earlier) => earlier.course === id))
        note(
          "prerequisite-not-done",
          `is to be done after ${quoted(id)}, which is not among the courses done before it`,
        );
    }
    const raised: LevelFromCourse[] = [];
    for (const skill of new Set(course.teaches.map((line) => line.skill))) {
      const lines = teaches.filter((line) => line.skill === skill);
      const [entry, from, record] = [lines[0]?.from ?? 0, held.get(skill), records.get(skill)];
      const rank = from == null ? 0 : lookUp("level", ranks, from);
      const after = rankAfter(lines, rank);
      const to = levelAt(after)?.id;
      if (rank < entry && from === undefined) {
        note("entry-not-assessed", `starts from ${level(entry)} in ${name(skill)}, which nobody has assessed`, skill);
      } else if (rank < entry) {
        note("entry-not-held", `starts from ${level(entry)} in ${name(skill)}, and ${level(rank)} is held`, skill);
      } else if (after === rank || to === undefined) {
      } else if (record && record.date >= day && whoAssess.some((who) => who === record.assessor)) {
        const why = `teaches ${name(skill)} to ${level(after)}; the ${record.assessor} record of ${record.date} counts`;
        note("assessed-since", why, skill);
      } else {
        held.set(skill, to);
        learnt.delete(skill); // The last to raise a skill is the last in the list.
        learnt.set(skill, recordOf(course, skill, to, day));
        raised.push({ skill, ...(typeof from === "string" && { from }), to });
      }
    }
    taken.push({ course: course.id, ...(one.offering !== undefined && { offering: one.offering }), day, raised });
  }
  const answer: AfterCourses = {
    framework: { id: framework.id, version: framework.version },
    person: profile.person,
    on,
    profile: withRecords(profile, held, learnt),
    taken,
    notes,
    ...(options.plan && { plan: planAgainst(options.plan, taken, on) }),
  };
  return answer as AfterCourses<Ids>; // Every id comes from the profile or from the catalogue, which has been checked.
}

/** The last day of a course that was done. Nothing where nobody says. */
function dayOf({ offerings }: CatalogueFacts, { course, offering, end }: CourseDone, place: number) {
  if (offering === undefined) return end === undefined ? undefined : requireDay(`end of courses[${place}]`, end);
  const run = lookUp("offering", offerings, offering);
  if (run.course.id !== course)
    throw new OptionError(`${quoted(offering)} is a run of ${quoted(run.course.id)}, not of ${quoted(course)}`);
  return run.offering?.end;
}

function recordOf({ title, url }: Course, skill: string, level: string, date: string): Assessment {
  return { skill, level, assessor: "course", date, evidence: [{ text: title, ...(url !== undefined && { url }) }] };
}

function withRecords(
  profile: Profile,
  held: ReadonlyMap<string, string | null | undefined>,
  learnt: ReadonlyMap<string, Assessment>,
): Profile {
  const kept = (profile.assessments ?? []).filter(({ skill }) => !learnt.has(skill));
  const has = Object.fromEntries(held) as HeldSkills; // What is undefined has been left out.
  return {
    ...profile,
    has,
    ...((profile.assessments || learnt.size > 0) && { assessments: [...kept, ...learnt.values()] }),
  };
}
