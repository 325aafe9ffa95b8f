import type { Catalogue } from "../../model/catalogue.js";
import type { Course } from "../../model/course.js";
import type { Framework } from "../../model/framework.js";
import type { Site } from "../../model/site.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { normalDuration } from "../../values/durations.js";
import { quoted } from "../../values/quoted.js";
import type { CatalogueDraft, CatalogueNoteCode, SiteDraft } from "./CatalogueDraft.js";
import { settleCosts } from "./settleCosts.js";
import { settlePrerequisites } from "./settlePrerequisites.js";
import { settleRuns } from "./settleRuns.js";

/** What a catalogue is made with, besides what its rows say. */
export interface Settling {
  readonly id: string;
  readonly framework: Framework;
  readonly notes: TableNotes<CatalogueNoteCode>;
  readonly capacity: number | undefined;
  readonly currency: string | undefined;
}

/**
 * Makes a catalogue of what all rows have said, frozen. What cannot be right is left out with a note on its row, so that the
 * door would find nothing in the rest.
 */
export function settleCatalogue(
  draft: CatalogueDraft,
  { id, framework, notes, capacity, currency }: Settling,
): Catalogue {
  const sites = [...draft.sites.values()].map((site) => siteOf(site, notes));
  const settled = settleCosts(draft, currency, notes);
  const runs = settleRuns(draft, sites, { notes, capacity, settled });
  const possible = [...draft.courses.values()].filter((course) => {
    if (course.runsLost === 0 || course.runsAtAnyTime + course.runsOffered > 0) return true;
    const message = `no run of the course ${quoted(course.id)} can be offered, and without one it would be on at any time; left out`;
    notes.add("no-run-left", message, course.where());
    return false;
  });
  const { inCircle, of: neededFor } = settlePrerequisites(draft, possible, notes);
  const kept = inCircle.size > 0 ? possible.filter((course) => !inCircle.has(course.id)) : possible;
  const courses = kept.map((course): Course => {
    const { title, provider, duration, mode, url } = course.facts;
    const [cost, length] = [settled(course.facts.cost, "the course", course), duration && normalDuration(duration)];
    const needed = neededFor.get(course.id) ?? [];
    const { teaches } = course;
    if (teaches.length === 0) {
      notes.add("teaches-nothing-known", "the table does not say which skills the course teaches", course.where());
    }
    if (provider === undefined) {
      notes.add("provider-not-given", "the table does not say who provides the course", course.where());
    }
    return Object.freeze({
      id: course.id,
      title: title ?? course.id,
      provider: provider ?? draft.provider("Not named", "Not named"),
      teaches,
      ...(needed.length > 0 && { prerequisites: Object.freeze(needed) }),
      ...(length && { duration: length }),
      ...(cost && { cost }),
      ...(mode && { mode }),
      ...(url !== undefined && { url }),
    });
  });
  const offerings = inCircle.size > 0 ? runs.filter(({ course }) => !inCircle.has(course)) : runs;
  return Object.freeze({
    id,
    framework: Object.freeze({ id: framework.id, version: framework.version }),
    providers: Object.freeze([...draft.providers.values()]),
    ...(sites.length > 0 && { sites: Object.freeze(sites) }),
    courses: Object.freeze(courses),
    ...(offerings.length > 0 && { offerings: Object.freeze(offerings) }),
  });
}

/** A site with the days it is open, where both are told and can be. */
function siteOf({ id, facts, where }: SiteDraft, notes: TableNotes<CatalogueNoteCode>): Site {
  const { name, place, openFrom: from, openUntil: until } = facts;
  const isOpen = from !== undefined && until !== undefined && from <= until;
  if (!isOpen && (from ?? until) !== undefined) {
    const found =
      from !== undefined && until !== undefined ? `from ${from} until ${until}` : "from or until one day only";
    notes.add("not-read", `the site ${quoted(id)} is open ${found}; it is taken as always open`, where());
  }
  const open = isOpen && { open: Object.freeze({ from, until }) };
  return Object.freeze({ id, name, ...(place !== undefined && { place }), ...open });
}
