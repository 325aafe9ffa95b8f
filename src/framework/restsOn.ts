import type { Assessment } from "../model/assessment.js";

/** What the levels behind an answer rest on: whose word they are, and how old it is. */
export interface RestsOn {
  /** How many levels the answer rests on, "assessed, and nothing held" among them. */
  readonly levels: number;
  /** How many of them are the person's own word. */
  readonly ownWord: number;
  /** How many of them have no record: nobody says who assessed them, or when. */
  readonly unrecorded: number;
  /** How many of them nobody assessed: a crosswalk carried them over, or a course that was done says so. */
  readonly claimed: number;
  /** The day of the oldest record that counts, ISO 8601. Absent: there is none. */
  readonly oldest?: string;
}

/** What several answers rest on together. */
export function restsOnTogether(parts: readonly RestsOn[]): RestsOn {
  const [oldest] = parts.flatMap(({ oldest: day }) => day ?? []).sort();
  const sum = (of: "levels" | "ownWord" | "unrecorded" | "claimed") => parts.reduce((all, one) => all + one[of], 0);
  return {
    levels: sum("levels"),
    ownWord: sum("ownWord"),
    unrecorded: sum("unrecorded"),
    claimed: sum("claimed"),
    ...(oldest && { oldest }),
  };
}

/** What levels rest on, each with its record where there is one. */
export function restsOn(levels: readonly Partial<Pick<Assessment, "assessor" | "date">>[]): RestsOn {
  const [oldest] = levels.flatMap(({ date }) => date ?? []).sort();
  const by = (whose?: string) => levels.filter(({ assessor }) => assessor === whose).length;
  return {
    levels: levels.length,
    ownWord: by("self"),
    unrecorded: by(),
    claimed: by("translation") + by("course"),
    ...(oldest && { oldest }),
  };
}
