import { reachingGroups } from "../../parse/reachingGroups.js";
import { shown } from "../../reading/notes/shown.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { Names } from "../../reading/words/Names.js";
import { listed } from "../../values/listed.js";
import type { CatalogueNoteCode, CourseDraft, Where } from "./CatalogueDraft.js";

/** What has to be done before a course: the ids of courses, with where that is said. */
type Needs = ReadonlyMap<string, Where>;

/**
 * The prerequisites of each course that can be taken. Courses that are each other's prerequisites are left out, and so is a
 * prerequisite that is no course of the catalogue, each with a note on its row. `all` are the courses that rows tell of, `kept`
 * those that may be in the catalogue.
 */
export function settlePrerequisites(
  all: ReadonlyMap<string, CourseDraft>,
  kept: readonly CourseDraft[],
  notes: TableNotes<CatalogueNoteCode>,
): ReadonlyMap<string, readonly string[]> {
  const names = new Names([...all.values()].map(({ id, facts }) => ({ id, name: facts.title ?? id })));
  const needs = new Map([...all.values()].map((course) => [course.id, needsOf(course, names, notes)]));
  const inCircle = circlesIn(needs);
  const taken = kept.filter(({ id }) => {
    const circle = inCircle.get(id);
    if (circle === undefined) return true;
    const others = circle.filter((other) => other !== id);
    const how = others.length === 0 ? "" : ` by way of ${listed(others)}`;
    const where = [...(needs.get(id) ?? [])].find(([needed]) => circle.includes(needed))?.[1];
    const message = `the course ${shown(id)} has itself for a prerequisite${how}, so that nobody can take it; left out`;
    notes.add("circular-prerequisites", message, where?.() ?? {});
    return false;
  });
  const ids = new Set(taken.map(({ id }) => id));
  return new Map(
    taken.map(({ id }) => {
      const own = [...(needs.get(id) ?? [])];
      for (const [needed, where] of own) {
        if (ids.has(needed)) continue;
        const message = `the course ${shown(needed)} is left out, so that it is no prerequisite of ${shown(id)} either`;
        notes.add("unknown-prerequisite", message, where());
      }
      return [id, own.flatMap(([needed]) => (ids.has(needed) ? [needed] : []))];
    }),
  );
}

/** The courses that texts mean, by id or title. A comma may stand between several. */
function needsOf(
  { prerequisites }: CourseDraft,
  names: Names<{ id: string; name: string }>,
  notes: TableNotes<CatalogueNoteCode>,
): Needs {
  const needs = new Map<string, Where>();
  for (const [text, where] of prerequisites) {
    const parts = names.meant(text).length === 0 ? text.split(",") : [text];
    for (const part of parts) {
      const meant = names.meant(part.trim());
      const [only, another] = meant;
      if (only && !another) needs.set(only.id, where);
      else if (!/^(?:none|no)?$/i.test(part.trim())) {
        const message = another
          ? `${shown(part.trim())} can mean the courses ${listed(meant.map(({ id }) => id))}; left out, give the id`
          : `no course is called ${shown(part.trim())}${names.hint(part.trim())}; left out`;
        notes.add("unknown-prerequisite", message, where());
      }
    }
  }
  return needs;
}

/** The courses that are in circles, each with all that it is in a circle with. */
function circlesIn(needs: ReadonlyMap<string, Needs>): ReadonlyMap<string, readonly string[]> {
  const groupOf = reachingGroups(new Map([...needs].map(([id, own]) => [id, [...own.keys()]])));
  const members = new Map<number | undefined, string[]>();
  for (const id of needs.keys()) {
    const group = members.get(groupOf.get(id));
    if (group) group.push(id);
    else members.set(groupOf.get(id), [id]);
  }
  const circles = [...members.values()].filter(
    ([id = "", ...others]) => others.length > 0 || needs.get(id)?.has(id) === true,
  );
  return new Map(circles.flatMap((circle) => circle.map((id) => [id, circle] as const)));
}
