import { limits } from "../../model/limits.js";
import type { Offering } from "../../model/offering.js";
import type { Site } from "../../model/site.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { lastDay } from "../../values/durations.js";
import { remembered } from "../../values/remembered.js";
import { FreeIds } from "../FreeIds.js";
import type { CatalogueDraft, CatalogueNoteCode } from "./CatalogueDraft.js";
import type { RunDraft } from "./CourseDraft.js";
import type { Settled } from "./settleCosts.js";

/**
 * The runs that can be offered. One without a day, that ends before it starts or that is not within the days its site is
 * open is left out with a note on its row, and its course knows that it lost it. What two courses call a run by one name is
 * two runs.
 */
export function settleRuns(
  { runs, timesOfRunIds }: Pick<CatalogueDraft, "runs" | "timesOfRunIds">,
  sites: readonly Site[],
  {
    notes,
    capacity,
    settled: moneyOf,
  }: {
    readonly notes: TableNotes<CatalogueNoteCode>;
    readonly capacity: number | undefined;
    readonly settled: Settled;
  },
): Offering[] {
  const open = new Map(sites.map((site) => [site.id, site.open]));
  const ids = new FreeIds();
  const lastDayOf = remembered((both) => lastDay(both.slice(0, 10), both.slice(10)));
  const offerings: Offering[] = [];
  for (const run of runs) {
    const offering = settled(run);
    if (!offering) continue;
    run.course.runsOffered++;
    offerings.push(offering);
  }
  return offerings;

  function settled(run: RunDraft): Offering | undefined {
    const { course, facts } = run;
    const { site, mode, start, minimum, duration = course.facts.duration } = facts;
    if (run.isLost) return lost(run);
    if (start === undefined) {
      course.runsAtAnyTime++;
      notes.add("run-without-date", "the run has no day of its own; it is not offered", run.where());
      return undefined;
    }
    const end = facts.end ?? (duration === undefined ? start : lastDayOf(start + duration));
    if (end < start) return lost(run, "not-read", "the run ends before it starts");
    const window = site === undefined ? undefined : open.get(site);
    if (window && (start < window.from || end > window.until)) {
      const message = `the run is from ${start} to ${end}, but its site ${JSON.stringify(site)} is open from ${window.from} until ${window.until}`;
      return lost(run, "outside-site-days", message);
    }
    if (facts.end === undefined) {
      const how = duration === undefined ? "not told; it is one day" : "counted from its length";
      notes.add("end-from-duration", `the end of the run is ${how}`, run.where());
    }
    if (facts.capacity === undefined && capacity === undefined) {
      notes.add(
        "capacity-not-given",
        "the table does not say how many places the run has; it has one at least",
        run.where(),
      );
    }
    const places = facts.capacity ?? capacity ?? 1;
    if (minimum !== undefined && minimum > places)
      return lost(run, "not-read", `the run takes place with ${minimum} learners or more, and has room for ${places}`);
    const [cost, fixedCost] = [moneyOf(facts.cost, "the run", run), moneyOf(facts.fixedCost, "the run", run)];
    return Object.freeze({
      id: idOf(run),
      course: course.id,
      ...(site !== undefined && { site }),
      ...(mode !== undefined && mode !== course.facts.mode && { mode }),
      start,
      end,
      ...(places !== Infinity && { capacity: places }),
      ...(cost && { cost }),
      ...(minimum !== undefined && minimum > 1 && { minimum }),
      ...(fixedCost && { fixedCost }),
    });
  }

  function lost(run: RunDraft, code?: CatalogueNoteCode | "not-read", why = ""): undefined {
    run.course.runsLost++;
    if (code) notes.add(code, `${why}; it is not offered`, run.where());
  }

  /** The id of the table where it is that of one run, and else one with the course in it. */
  function idOf({ id, course, facts: { start, site } }: RunDraft): string {
    if (id !== "") return ids.free((timesOfRunIds.get(id) === 1 ? id : `${course.id}/${id}`).slice(0, limits.id - 10));
    const wanted = site === undefined ? `${course.id}/${start}` : `${course.id}/${start}/${site}`;
    return ids.free(wanted.slice(0, limits.id - 10));
  }
}
