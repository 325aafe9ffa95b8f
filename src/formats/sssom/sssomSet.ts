import type { Note } from "../../model/note.js";
import type { LooseObject } from "../../parse/loose.js";

/** What the errors call the document. */
export const sssomSet = "SSSOM mapping set";

/** A mapping of a set, by slot, with its place. */
export interface LooseMapping {
  readonly slots: LooseObject;
  readonly where: Note["where"];
}
