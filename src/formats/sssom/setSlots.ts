import type { Licence } from "../../model/licence.js";
import { limits } from "../../model/limits.js";
import { asObject, asText, type LooseObject } from "../../parse/loose.js";
import { isDay } from "../../values/isDay.js";
import { isWebAddress } from "../../values/isWebAddress.js";
import { quoted } from "../../values/quoted.js";
import type { Notes } from "../json/Notes.js";
import { slotText } from "./looseSet.js";
import { unspecifiedLicence } from "./mappingSet.js";
import type { SssomNoteCode } from "./sssomNotes.js";

/** Slots that say how the set is written, and `other`, which has notes of its own. */
const aboutWriting = new Set(["@context", "@type", "curie_map", "mappings", "other", "sssom_version"]);

/** Slots of a set that have their place in a crosswalk as a text. */
const read = new Set([
  "license",
  "mapping_set_id",
  "mapping_set_title",
  "mapping_set_version",
  "object_source",
  "object_source_version",
  "publication_date",
  "subject_source",
  "subject_source_version",
]);

/** How long a text may be that has a place; one that is longer is as good as none. */
const longest: Readonly<Record<string, number>> = { license: limits.name, mapping_set_version: limits.id };

export interface SetSlots {
  readonly version?: string;
  readonly licence?: Licence;
  readonly date?: string;
}

/** What a set says of itself and a crosswalk keeps; every other slot is noted, with what it says. */
export function setSlots(set: LooseObject, own: LooseObject, notes: Notes<SssomNoteCode>): SetSlots {
  const version = slotText(set, "mapping_set_version");
  const dateSlot = ["publication_date", "mapping_date"].find((slot) => slotText(set, slot) !== "") ?? "";
  const date = slotText(set, dateSlot);
  if (date !== "" && !isDay(date))
    notes.add("date-not-read", `${quoted(dateSlot)} is not a date as ISO 8601 writes it; left out`);
  for (const [slot, value] of Object.entries(set)) {
    if (aboutWriting.has(slot) || slot === dateSlot || isEmpty(value)) continue;
    if (read.has(slot) && slotText(set, slot) !== "" && slotText(set, slot).length <= (longest[slot] ?? Infinity))
      continue;
    const text = typeof value === "string" ? value : JSON.stringify(value);
    const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
    const name = JSON.stringify(slot.slice(0, 60));
    notes.add("set-slot-not-read", `a crosswalk has no place for ${name} of the set: ${quoted(shown)}`);
  }
  const licence = licenceOf(slotText(set, "license"), asObject(own.licence));
  return {
    ...(version !== "" && version.length <= limits.id && { version }),
    ...(licence && { licence }),
    ...(isDay(date) && { date }),
  };
}

/** The licence at an address; `ours` is what {@link writeSssom} keeps beside it. */
function licenceOf(address: string, ours: LooseObject | undefined): Licence | undefined {
  const isUnsaid = address === "" || address === unspecifiedLicence;
  const own = asText(ours?.url) ?? "";
  if (ours && asText(ours.name) !== undefined && (isUnsaid ? own === "" : own === address))
    return ours as unknown as Licence; // The schema of the crosswalk checks it, as it does everything here.
  if (isUnsaid || address.length > limits.name) return undefined;
  return { name: address, ...(isWebAddress(address) && { url: address }) };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
