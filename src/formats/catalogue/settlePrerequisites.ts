import { exactNames } from "../../framework/exactNames.js";
import { reachingGroups } from "../../parse/reachingGroups.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { listed } from "../../values/listed.js";
import { quoted } from "../../values/quoted.js";
import type { CatalogueNoteCode, CourseDraft, Where } from "./CatalogueDraft.js";

/** What has to be done before a course: the ids of courses, with where that is said. */
type Needs = ReadonlyMap<string, Where>;

/**
 * The prerequisites of each course that can be taken. Courses that are each other's prerequisites are left out, and so is a
 * prerequisite that is not a course of the catalogue, each with a note on its row. `all` are the courses that rows tell of, `kept`
 * those that may be in the catalogue.
 */
export function settlePrerequisites(
  all: ReadonlyMap<string, CourseDraft>,
  kept: readonly CourseDraft[],
  notes: TableNotes<CatalogueNoteCode>,
): ReadonlyMap<string, readonly string[]> {
  const needs = needsOf(all, notes);
  const inCircle = circlesIn(needs);
  const taken = kept.filter(({ id }) => {
    const circle = inCircle.get(id);
    if (circle === undefined) return true;
    const where = [...(needs.get(id) ?? [])].find(([needed]) => inCircle.get(needed) === circle)?.[1];
    const message = `the course ${quoted(id)} is in a circle of prerequisites (${circle}), so that nobody can take it; left out`;
    notes.add("circular-prerequisites", message, where?.() ?? {});
    return false;
  });
  const ids = new Set(taken.map(({ id }) => id));
  return new Map(
    taken.map(({ id }) => {
      const own = [...(needs.get(id) ?? [])];
      for (const [needed, where] of own) {
        if (ids.has(needed)) continue;
        const message = `the course ${quoted(needed)} is left out, so that it is not a prerequisite of ${quoted(id)} either`;
        notes.add("unknown-prerequisite", message, where());
      }
      return [id, own.flatMap(([needed]) => (ids.has(needed) ? [needed] : []))];
    }),
  );
}

/** What the prerequisites of each course that has some mean among all, by id or title. */
function needsOf(
  all: ReadonlyMap<string, CourseDraft>,
  notes: TableNotes<CatalogueNoteCode>,
): ReadonlyMap<string, Needs> {
  const asking = [...all.values()].flatMap(({ id, prerequisites }) => (prerequisites ? [{ id, prerequisites }] : []));
  const named = asking.length > 0 ? [...all.values()] : [];
  const meantBy = exactNames(named.map(({ id, facts }) => ({ id, name: facts.title ?? id })));
  return new Map(asking.map(({ id, prerequisites }) => [id, meantOf(prerequisites)]));

  function meantOf(prerequisites: Needs): Needs {
    const needs = new Map<string, Where>();
    for (const [text, where] of prerequisites) {
      for (const part of meantBy(text).length === 0 ? text.split(",") : [text]) {
        const said = part.trim();
        const meant = meantBy(said);
        const [only, another] = meant;
        if (only && !another) needs.set(only.id, where);
        else if (!/^(?:none|no)?$/i.test(said)) {
          const message = another
            ? `${quoted(said)} can mean the courses ${listed(meant.map(({ id }) => id))}; left out, give the id`
            : `no course is called ${quoted(said)}; left out`;
          notes.add("unknown-prerequisite", message, where());
        }
      }
    }
    return needs;
  }
}

/** The courses that are in circles of prerequisites, each with all of its circle in words. */
function circlesIn(needs: ReadonlyMap<string, Needs>): ReadonlyMap<string, string> {
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
  return new Map(
    circles.flatMap((circle) => {
      const inWords = listed(circle);
      return circle.map((id) => [id, inWords] as const);
    }),
  );
}
