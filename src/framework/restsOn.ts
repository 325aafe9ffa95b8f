import type { Profile } from "../model/profile.js";
import { settleAssessments } from "./settleAssessments.js";

/** What the levels behind an answer rest on: whose word they are, and how old it is. */
export interface RestsOn {
  /** How many levels the answer rests on, "assessed, and nothing held" among them. */
  readonly levels: number;
  /** How many of them are the person's own word. */
  readonly ownWord: number;
  /** How many of them have no record: nobody says who assessed them, or when. */
  readonly unrecorded: number;
  /** The day of the oldest record that counts, ISO 8601. Absent: there is none. */
  readonly oldest?: string;
}

/** What the levels of people in some skills rest on: of each skill the record that counts (see `settleAssessments`). */
export function restsOn(people: Iterable<Pick<Profile, "has" | "assessments">>, skills: Iterable<string>): RestsOn {
  const [asked, all] = [[...skills], { levels: 0, ownWord: 0, unrecorded: 0 }];
  let oldest: string | undefined;
  for (const { has, assessments = [] } of people) {
    const settled = settleAssessments(assessments);
    for (const skill of asked) {
      if (!Object.hasOwn(has, skill) || has[skill] === undefined) continue;
      all.levels++;
      const { assessor, date = "" } = settled.get(skill) ?? {};
      if (assessor === undefined) all.unrecorded++;
      else if (oldest === undefined || date < oldest) oldest = date;
      if (assessor === "self") all.ownWord++;
    }
  }
  return oldest === undefined ? all : { ...all, oldest };
}
