import { limits } from "../../model/limits.js";
import type { Offering } from "../../model/offering.js";
import type { Site } from "../../model/site.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { lastDay } from "../../values/durations.js";
import type { CatalogueNoteCode, RunDraft } from "./CatalogueDraft.js";
import { DistinctIds } from "./DistinctIds.js";

/**
 * The runs that can be offered. One without a day, that ends before it starts or that is not within the days its site is
 * open is left out with a note on its row, and its course knows that it lost it. What two courses call a run by one name is
 * two runs.
 */
export function settleRuns(
  runs: readonly RunDraft[],
  sites: readonly Site[],
  { notes, capacity }: { readonly notes: TableNotes<CatalogueNoteCode>; readonly capacity: number | undefined },
): Offering[] {
  const open = new Map(sites.map((site) => [site.id, site.open]));
  const coursesOf = new Map<string, number>();
  for (const { id } of runs) coursesOf.set(id, (coursesOf.get(id) ?? 0) + 1);
  const ids = new DistinctIds();
  return runs.flatMap((run): Offering[] => {
    const { course, facts, where } = run;
    const { site, mode, start, duration = course.facts.duration } = facts;
    if (run.isLost) return lost(run);
    if (start === undefined) {
      course.runsAtAnyTime++;
      notes.add("run-without-date", "the run has no day of its own; it is not offered", where());
      return [];
    }
    const end = facts.end ?? (duration === undefined ? start : lastDay(start, duration));
    if (end < start) return lost(run, "not-read", "the run ends before it starts");
    const window = site === undefined ? undefined : open.get(site);
    if (window && (start < window.from || end > window.until)) {
      const message = `the run is from ${start} to ${end}, but its site ${JSON.stringify(site)} is open from ${window.from} until ${window.until}`;
      return lost(run, "outside-site-days", message);
    }
    if (facts.end === undefined) {
      const how = duration === undefined ? "not told; it is one day" : "counted from its length";
      notes.add("end-from-duration", `the end of the run is ${how}`, where());
    }
    if (facts.capacity === undefined && capacity === undefined) {
      notes.add(
        "capacity-not-given",
        "the table does not say how many places the run has; it has one at least",
        where(),
      );
    }
    const places = facts.capacity ?? capacity ?? 1;
    return [
      {
        id: idOf(run),
        course: course.id,
        ...(site !== undefined && { site }),
        ...(mode && mode !== course.facts.mode && { mode }),
        start,
        end,
        ...(places !== Infinity && { capacity: places }),
      },
    ];
  });

  function lost({ course, where }: RunDraft, code?: CatalogueNoteCode | "not-read", why = ""): [] {
    course.runsLost++;
    if (code) notes.add(code, `${why}; it is not offered`, where());
    return [];
  }

  /** The id of the table where it is that of one run, and else one with the course in it. */
  function idOf({ id, course, facts: { start, site } }: RunDraft): string {
    const parts = id === "" ? [course.id, start, site] : coursesOf.get(id) === 1 ? [id] : [course.id, id];
    const wanted = parts.filter((part) => part !== undefined).join("/");
    return ids.free(wanted.slice(0, limits.id - 10));
  }
}
