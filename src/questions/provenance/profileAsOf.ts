import { requireProfile } from "../../framework/requireProfile.js";
import { settleAssessments } from "../../framework/settleAssessments.js";
import type { Assessment } from "../../model/assessment.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Note } from "../../model/note.js";
import type { HeldSkills, Profile } from "../../model/profile.js";
import { listed } from "../../values/listed.js";
import { type AsOfNoteCode, type AsOfOptions, asOfRule, recordInWords } from "./asOfRule.js";

/** Something of a profile that does not count, with its path in the profile. */
export interface AsOfNote<Ids extends FrameworkIds = FrameworkIds> extends Note<AsOfNoteCode> {
  readonly skill: Ids["skill"];
}

/** The answer of {@link profileAsOf}. */
export interface ProfileAsOf<Ids extends FrameworkIds = FrameworkIds> {
  /** What counts on the day. Its `assessments` are the records that count, one a skill. */
  readonly profile: Profile<Ids>;
  /** Everything that does not count, and why, in the order of the profile. */
  readonly notes: readonly AsOfNote<Ids>[];
}

/**
 * A person as they are known on a day: records that are dated later, have expired, are too old or of too weak a word are
 * left out, each with a note; of the rest the newest of the strongest word counts, as always. Where none is left the skill
 * is not assessed, which is not the same as none: every question then counts it in full as what the person might hold.
 *
 * Ask it before any other question about people, with the same options for everybody. What comes out is a profile, so that
 * every function takes it, and {@link parseProfile} after `JSON.stringify` gives it back.
 *
 * The last day of `validUntil` still counts, and so does a record that is exactly as old as `notOlderThan`. Where each skill
 * has one record, leaving it out never lowers the upper end of a coverage; where it has several, a weaker or an older one
 * counts in the place of one that expired.
 *
 * @throws {@link FrameworkMismatchError} for a profile of another framework or release.
 * @throws {@link OptionError} for a day, an assessor, an age or an option that does not exist.
 * @throws TypeError for something that is not a framework or a profile.
 * @example
 * ```ts
 * import { profileAsOf } from "ddat-skills";
 * import { parseProfile } from "ddat-skills/parse";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = parseProfile(uk, {
 *   person: "sam",
 *   assessments: [
 *     { skill: "agile-working", level: "working", assessor: "manager", date: "2026-03-02" },
 *     { skill: "user-focus", level: "expert", assessor: "self", date: "2009-05-01" },
 *   ],
 * });
 * const { profile, notes } = profileAsOf(uk, sam, { on: "2026-11-30", notOlderThan: "P2Y" });
 * console.log(profile.has, notes[0]?.code); // { 'agile-working': 'working' } too-old
 * ```
 */
export function profileAsOf<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  profile: Profile<NoInfer<Ids>>,
  options: AsOfOptions,
): ProfileAsOf<Ids> {
  const { whyNot, asksForRecords } = asOfRule(framework, options, "profileAsOf");
  requireProfile(framework, profile);
  const { has, assessments, ...rest } = profile;
  const notes: AsOfNote<Ids>[] = [];
  const records = assessments ?? [];
  const left = records.filter((record, place) => {
    const why = whyNot(record);
    if (why === undefined) return true;
    const { code, message } = why; // Spread, a note takes ten times as long to make.
    notes.push({ code, message, skill: record.skill, where: { path: ["assessments", place] } });
    return false;
  });
  const settled = settleAssessments<Ids>(left);
  const counting = new Set(settled.values());
  const stillThere = new Set(left);
  for (const [place, record] of records.entries()) {
    if (counting.has(record) || !stillThere.has(record)) continue;
    const message = `${recordInWords(record)} does not count: a stronger or newer record does`;
    notes.push({ code: "overruled", message, skill: record.skill, where: { path: ["assessments", place] } });
  }
  const held = heldThen<Ids>(profile, settled, asksForRecords, notes);
  const then: Profile<Ids> = { ...rest, has: held, ...(assessments && { assessments: [...counting] }) };
  return { profile: then, notes };
}

/** The levels that count, and a note on those that nobody has put a name to. */
function heldThen<Ids extends FrameworkIds>(
  { has, assessments = [] }: Profile<Ids>,
  settled: ReadonlyMap<Ids["skill"], Assessment<Ids>>,
  asksForRecords: boolean,
  notes: AsOfNote<Ids>[],
): HeldSkills<Ids> {
  const recorded = new Set<string>(assessments.map(({ skill }) => skill));
  const without: Ids["skill"][] = [];
  const held = Object.entries<Ids["level"] | null | undefined>(has).flatMap(([key, level]) => {
    const skill = key as Ids["skill"]; // Its keys are skills.
    const record = settled.get(skill);
    if (record) return [[skill, record.level]];
    if (recorded.has(skill) || level === undefined) return [];
    without.push(skill);
    return asksForRecords ? [] : [[skill, level]];
  });
  const [first] = without;
  if (first !== undefined) {
    const many = without.length === 1 ? "A level has" : `${without.length} levels have`;
    const what = asksForRecords ? "not assessed here" : "counted as they stand";
    const message = `${many} no record of who assessed them and when (${listed(without)}); ${what}`;
    notes.push({
      code: "no-record",
      message,
      skill: first,
      where: { path: ["has", first] },
      ...(without.length > 1 && { places: without.length }),
    });
  }
  return Object.fromEntries(held) as HeldSkills<Ids>; // Skills and levels of the profile itself.
}
