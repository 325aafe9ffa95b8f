import { exactNames } from "../../framework/exactNames.js";
import { reachingGroups } from "../../parse/reachingGroups.js";
import type { TableNotes } from "../../reading/notes/TableNotes.js";
import { listed } from "../../values/listed.js";
import { quoted } from "../../values/quoted.js";
import type { CatalogueDraft, CatalogueNoteCode } from "./CatalogueDraft.js";
import type { CourseDraft, Where } from "./CourseDraft.js";

/** What has to be done before a course, by the words of rows or by the ids of courses, with where that is said. */
type Needs = ReadonlyMap<string, Where>;

/** What courses need, by their ids. */
export interface Prerequisites {
  /** The courses that are each other's prerequisites, so that nobody can take them, each with its circle in words. */
  readonly inCircle: ReadonlyMap<string, string>;
  /** What has to be done before each of the others that have prerequisites. */
  readonly of: ReadonlyMap<string, readonly string[]>;
}

/**
 * The prerequisites of the courses that can be taken. Courses that are each other's prerequisites are left out, and so is a
 * prerequisite that is not a course of the catalogue, each with a note on its row. `kept` are the courses of the draft that may be
 * in the catalogue.
 */
export function settlePrerequisites(
  { courses, prerequisites }: Pick<CatalogueDraft, "courses" | "prerequisites">,
  kept: readonly CourseDraft[],
  notes: TableNotes<CatalogueNoteCode>,
): Prerequisites {
  if (prerequisites.size === 0) return { inCircle: new Map(), of: new Map() };
  const needs = needsOf([...courses.values()], prerequisites, notes);
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
  const asking = taken.filter(({ id }) => needs.has(id));
  return { inCircle, of: new Map(asking.map(({ id }) => [id, possibleOf(id)])) };

  function possibleOf(id: string): string[] {
    const own = [...(needs.get(id) ?? [])];
    for (const [needed, where] of own) {
      if (ids.has(needed)) continue;
      const message = `the course ${quoted(needed)} is left out, so that it is not a prerequisite of ${quoted(id)} either`;
      notes.add("unknown-prerequisite", message, where());
    }
    return own.flatMap(([needed]) => (ids.has(needed) ? [needed] : []));
  }
}

/** What the prerequisites of each course that has some mean among all, by id or title. */
function needsOf(
  all: readonly CourseDraft[],
  prerequisites: ReadonlyMap<CourseDraft, Needs>,
  notes: TableNotes<CatalogueNoteCode>,
): ReadonlyMap<string, Needs> {
  const meantBy = exactNames(all.map(({ id, facts }) => ({ id, name: facts.title ?? id })));
  return new Map(
    all.flatMap((course) => {
      const said = prerequisites.get(course);
      return said ? [[course.id, meantOf(said)]] : [];
    }),
  );

  function meantOf(said: Needs): Needs {
    const needs = new Map<string, Where>();
    for (const [text, where] of said) {
      for (const part of meantBy(text).length === 0 ? text.split(",") : [text]) {
        const name = part.trim();
        const meant = meantBy(name);
        const [only, another] = meant;
        if (only && !another) needs.set(only.id, where);
        else if (!/^(?:none|no)?$/i.test(name)) {
          const message = another
            ? `${quoted(name)} can mean the courses ${listed(meant.map(({ id }) => id))}; left out, give the id`
            : `no course is called ${quoted(name)}; left out`;
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
