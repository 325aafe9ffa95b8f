import type { Note } from "../../model/note.js";
import { asObject, asText, type LooseObject } from "../../parse/loose.js";
import { fits } from "../../parse/shapeIssues.js";
import { levelMapShape } from "../../parse/shapes/crosswalkShape.js";
import type { Notes } from "../json/Notes.js";
import type { SssomNoteCode } from "./sssomNotes.js";

/**
 * What {@link writeSssom} keeps in the slot `other`, as far as it is one of some keys and still sound. Other people keep free text
 * there, which is noted.
 */
export function otherSlot(
  { other }: LooseObject,
  where: Note["where"],
  keys: readonly string[],
  notes: Notes<SssomNoteCode>,
): LooseObject {
  const text = asText(other) ?? "";
  if (other === undefined || other === null || other === "") return {};
  const entries = Object.entries(parsed(text) ?? {});
  const sound = entries.filter(
    ([key, value]) => keys.includes(key) && (key !== "levels" || fits(levelMapShape, value)),
  );
  if (sound.length < entries.length || entries.length === 0)
    notes.add("other-not-read", "the slot other is not read", where);
  return Object.fromEntries(sound);
}

function parsed(text: string): LooseObject | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined; // Not ours.
  }
}
