import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import type { Course } from "../../model/course.js";
import type { Framework } from "../../model/framework.js";

/** What a course teaches in one skill. */
export interface RankedLines {
  readonly skill: string;
  /** The lowest level that it starts from. Absent: nothing. */
  readonly entry?: string;
  /**
   * The level after it for who has this one, never a lower one. `null` is nothing held, `undefined` not assessed; what comes out is
   * `undefined` where no line counts for them, as the entry level is not known to be held.
   */
  readonly after: (has: string | null | undefined) => string | undefined;
}

/** The lines of a course, by skill. */
export function rankedLines(framework: Framework, { teaches }: Course): RankedLines[] {
  const { ranks } = indexOf(framework);
  const rank = (level: string | null | undefined) => (level == null ? 0 : lookUp("level", ranks, level));
  return [...new Set(teaches.map(({ skill }) => skill))].map((skill): RankedLines => {
    const lines = teaches.filter((line) => line.skill === skill).toSorted((a, b) => rank(a.from) - rank(b.from));
    const entry = lines[0]?.from;
    return {
      skill,
      ...(entry !== undefined && { entry }),
      after(has) {
        if (rank(has) < rank(entry)) return undefined;
        let now = has ?? undefined;
        for (const { from, to } of lines) if (rank(from) <= rank(now) && rank(now) < rank(to)) now = to;
        return now;
      },
    };
  });
}
