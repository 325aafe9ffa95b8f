import type { FrameworkData } from "../../model/framework.js";
import type { JsonPath } from "../../model/issue.js";
import type { Note } from "../../model/note.js";
import { asObject, type LooseObject } from "../../parse/loose.js";
import { Notes } from "../json/Notes.js";

/** What becomes of a thing that the files cannot hold as it is. */
export type FrameworkLossCode = "not-carried" | "changed" | "added" | "not-readable";

/**
 * What differs between a framework and what is read of its files, one note for each kind of thing: what is lost, what
 * changes, what a reader adds. Things with ids are compared by id; places are those of the framework before.
 */
export function notCarried(before: FrameworkData, after: FrameworkData): Note<FrameworkLossCode>[] {
  const notes = new Notes<FrameworkLossCode>();
  compare({ ...before }, { ...after }, []);
  return notes.list();

  function compare(one: unknown, other: unknown, path: JsonPath): void {
    if (one === undefined && other === undefined) return;
    if (one === undefined) note("added", "a reader adds", path);
    else if (other === undefined) note("not-carried", "the files have no place for", path);
    else if (isListOfThings(one) && isListOfThings(other)) compareThings(one, other, path);
    else {
      const [a, b] = [asObject(one), asObject(other)];
      if (a && b)
        for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
          compare(ownOf(a, key), ownOf(b, key), [...path, key]);
      else if (JSON.stringify(one) !== JSON.stringify(other)) note("changed", "reading back changes", path);
    }
  }

  function compareThings(one: readonly LooseObject[], other: readonly LooseObject[], path: JsonPath): void {
    const byKey = new Map(other.map((thing) => [keyOf(thing), thing]));
    const shared = one.filter((thing) => byKey.has(keyOf(thing)));
    const known = new Set(one.map(keyOf));
    for (const [i, thing] of one.entries()) compare(thing, byKey.get(keyOf(thing)), [...path, i]);
    for (const thing of other) if (!known.has(keyOf(thing))) note("added", "a reader adds", [...path, 0]);
    const order = other.filter((thing) => known.has(keyOf(thing)));
    if (shared.some((thing, i) => keyOf(thing) !== keyOf(order[i] ?? {})))
      note("changed", "reading back changes the order of", path);
  }

  function note(code: FrameworkLossCode, what: string, path: JsonPath): void {
    const kind = path
      .map((step) => (typeof step === "number" ? "[]" : `.${step}`))
      .join("")
      .slice(1, 200);
    notes.add(code, `${what} ${kind}`, { path });
  }
}

/** Things have an id; needs have a skill; titles are their own, and what they mean is a role or a level of it. */
function keyOf({ id, skill, title, role, roleLevel }: LooseObject): string {
  return String(id ?? skill ?? title ?? JSON.stringify([role, roleLevel]));
}

function isListOfThings(value: unknown): value is readonly LooseObject[] {
  return Array.isArray(value) && value.every((one) => asObject(one) !== undefined);
}

function ownOf(object: LooseObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
