import { limits } from "../model/limits.js";
import type { Need } from "../model/need.js";
import type { TableNote } from "../reading/notes/TableNote.js";
import type { TableNotes } from "../reading/notes/TableNotes.js";
import { importanceOf } from "../reading/words/importanceOf.js";
import { quoted } from "../values/quoted.js";
import { wholeNumberIn } from "../values/wholeNumberIn.js";

/** What is said of a need beside its level: `beside` is the importance in the cell of the level, where no column has one. */
export function needFacts(
  text: (field: "importance" | "weight") => string,
  beside: string,
  notes: TableNotes,
  where: (field: "importance" | "weight") => TableNote["where"],
): Pick<Need, "importance" | "weight"> {
  const [word, number] = [text("importance") || beside, text("weight")];
  const importance = word === "" ? undefined : importanceOf(word);
  if (word !== "" && importance === undefined) {
    const message = `${quoted(word)} is neither essential nor desirable; read as essential`;
    notes.add("not-read", message, where("importance"));
  }
  const weight = number === "" ? undefined : wholeNumberIn(number);
  const isWeight = weight !== undefined && weight <= limits.weight;
  if (number !== "" && !isWeight) {
    const message = `${quoted(number)} is not a whole number from 0 to ${limits.weight}; not read`;
    notes.add("not-read", message, where("weight"));
  }
  return { ...(importance !== undefined && { importance }), ...(isWeight && { weight }) };
}
