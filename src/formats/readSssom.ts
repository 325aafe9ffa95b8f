import { requireOptions } from "../framework/requireOptions.js";
import type { Crosswalk, RelationPredicate, SkillRelation } from "../model/crosswalk.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import { limits } from "../model/limits.js";
import type { Note } from "../model/note.js";
import { describeIssue } from "../parse/describeIssue.js";
import { frozenCopy } from "../parse/frozenCopy.js";
import { asText, type LooseObject } from "../parse/loose.js";
import { ParseError } from "../parse/ParseError.js";
import { shapeIssues } from "../parse/shapeIssues.js";
import { crosswalkShape } from "../parse/shapes/crosswalkShape.js";
import type { JsonInput } from "./json/jsonOf.js";
import { Notes } from "./json/Notes.js";
import { baseOf, decoded, idOfAddress } from "./sssom/addresses.js";
import { looseSet, slotText } from "./sssom/looseSet.js";
import { predicates, type SssomSide, unspecified } from "./sssom/mappingSet.js";
import { otherSlot } from "./sssom/otherSlot.js";
import { expander } from "./sssom/prefixes.js";
import { setSlots } from "./sssom/setSlots.js";
import type { SssomNoteCode } from "./sssom/sssomNotes.js";
import { type LooseMapping, sssomSet } from "./sssom/sssomSet.js";

export type { SssomNoteCode };

/** What a set may leave open, and how its addresses become ids. */
export interface SssomReadOptions {
  readonly from?: SssomSide & { readonly framework?: FrameworkReference };
  /** The base is cut off addresses to give ids; the release is taken where the set names none or another. */
  readonly to?: SssomSide & { readonly framework?: FrameworkReference };
  /** The metadata of the set where it is kept beside it (`.sssom.yml`), as YAML or JSON; what the set itself says counts before it. */
  readonly metadata?: JsonInput;
}

const slotsRead = new Set([
  "subject_id",
  "predicate_id",
  "object_id",
  "mapping_justification",
  "confidence",
  "comment",
  "other",
]);
const sources = ["subject_source", "subject_source_version", "object_source", "object_source_version"] as const;

/**
 * Reads an SSSOM mapping set, the table with its YAML header or the JSON form, as a crosswalk. Ids are the full addresses
 * of the mapped terms, or what stands behind the `base` of a side. Mappings that say "no match", that are negated, or whose
 * relation is not one of the five of SKOS are left out, each with a note.
 *
 * The ids are not checked: {@link parseCrosswalk} does that against the two frameworks. For the table of matches between ESCO and
 * O*NET occupations use {@link readEscoOnetCrosswalk}.
 *
 * @throws {@link ParseError} for a source that is not such a set: no column `subject_id`, not JSON.
 * @example
 * ```ts
 * import { readSssom } from "ddat-skills/formats";
 *
 * const rows = [
 *   ["subject_id", "predicate_id", "object_id", "mapping_justification", "confidence"],
 *   ["K:plating", "skos:closeMatch", "C:plates", "semapv:ManualMappingCuration", "0.8"],
 *   ["K:tasting", "skos:exactMatch", "sssom:NoTermFound", "semapv:ManualMappingCuration", ""],
 * ];
 * const header = "#curie_map:\n#  K: https://example.org/kitchen/\n#  C: https://example.org/crockery/\n";
 * const { value, notes } = readSssom(header + rows.map((row) => row.join("\t")).join("\n"), {
 *   from: { base: "https://example.org/kitchen/", framework: { id: "kitchen", version: "1" } },
 *   to: { base: "https://example.org/crockery/", framework: { id: "crockery", version: "7" } },
 * });
 * console.log(value.relations[0]?.from, value.relations[0]?.to, notes[0]?.code); // plating plates no-match
 * ```
 */
export function readSssom(
  input: JsonInput,
  options: SssomReadOptions = {},
): { readonly value: Crosswalk; readonly notes: readonly Note<SssomNoteCode>[] } {
  requireOptions("readSssom", options, ["from", "to", "metadata"]);
  const notes = new Notes<SssomNoteCode>();
  const { set: given, prefixes, mappings } = looseSet(input, options.metadata, notes);
  const expanded = expander(prefixes, notes);
  // A slot of sources may stand on the set for all mappings, or on each of them.
  const set = { ...Object.fromEntries(sources.map((slot) => [slot, shared(slot)])), ...given };
  const from = sideOf("subject", options.from);
  const to = sideOf("object", options.to);
  const own = otherSlot(set, {}, ["levels", "licence"], notes);
  const relations = mappings.flatMap(relationOf);
  const title = slotText(set, "mapping_set_title");
  const id = slotText(set, "mapping_set_id");
  const value: Crosswalk = {
    id: id === "" ? `${from.framework.id} to ${to.framework.id}`.slice(0, limits.id) : idOfAddress(id),
    ...(title !== "" && { title }),
    ...setSlots(set, own, notes),
    from: from.framework,
    to: to.framework,
    ...levelsOf(own),
    relations,
  };
  const issues = shapeIssues(crosswalkShape, value, ["crosswalk"]);
  if (issues.length > 0) throw new ParseError(sssomSet, issues.map(describeIssue));
  return { value: frozenCopy(value), notes: notes.list() };

  /** What all mappings have in a slot; nothing where they differ. */
  function shared(slot: string): string {
    const values = new Set(mappings.map(({ slots }) => slotText(slots, slot)));
    const [value = ""] = values;
    return values.size === 1 ? value : "";
  }

  function sideOf(side: "subject" | "object", given: SssomReadOptions["from"]) {
    const source = expanded(slotText(set, `${side}_source`));
    const version = slotText(set, `${side}_source_version`);
    const framework = given?.framework ?? { id: idOfAddress(source) || side, version: version || "unknown" };
    if (given?.framework === undefined && (source === "" || version === "")) {
      notes.add(
        "source-not-given",
        `the set does not name the ${side === "subject" ? "first" : "second"} framework and its release`,
      );
    }
    return { framework, base: given?.base ?? baseOf(framework.id) };
  }

  function relationOf({ slots, where }: LooseMapping): SkillRelation[] {
    const [subject, object] = [slotText(slots, "subject_id").trim(), slotText(slots, "object_id").trim()];
    if (subject === "" || object === "") {
      notes.add("mapping-incomplete", "a mapping of a text that has no id is left out", where);
      return [];
    }
    const [source, target] = [expanded(subject, where), expanded(object, where)];
    if ([source, target].some((end) => /^https:\/\/w3id\.org\/sssom\/No(TermFound|Mapping)$/u.test(end))) {
      notes.add("no-match", "the set says that there is no match; left out", where);
      return [];
    }
    if (slotText(slots, "predicate_modifier").trim() !== "") {
      notes.add("negated", "the set says that the two are not so related; left out", where);
      return [];
    }
    const address = expanded(slotText(slots, "predicate_id").trim(), where);
    const known = Object.entries(predicates).find(([, term]) => expanded(term) === address);
    if (known === undefined) {
      notes.add("predicate-not-read", `the relation ${JSON.stringify(address.slice(0, 100))} is left out`, where);
      return [];
    }
    noteSlots(slots, where);
    const confidence = confidenceOf(slots.confidence, where);
    const other = otherSlot(slots, where, ["levels", "justification"], notes);
    const [term, text] = [slotText(slots, "mapping_justification"), slotText(slots, "comment")];
    const isTerm = term !== unspecified && term !== "";
    const isComment = isTerm || other.justification !== undefined;
    const justification = isTerm ? term : isComment ? (asText(other.justification) ?? "") : text;
    return [
      {
        from: idOf(source, from.base),
        to: idOf(target, to.base),
        predicate: known[0] as RelationPredicate, // The keys of the table of predicates are they.
        ...(confidence !== undefined && { confidence }),
        ...(justification !== "" && { justification }),
        ...(isComment && text !== "" && { comment: text }),
        ...levelsOf(other),
      },
    ];
  }

  /** What the relation has no place for, and what the set says for all of its mappings in another way. */
  function noteSlots(slots: LooseObject, where: Note["where"]): void {
    for (const [slot, filled] of Object.entries(slots)) {
      if (filled === "" || filled === null || filled === undefined) continue;
      if (slot === "confidence" || slot === "other" || (slotsRead.has(slot) && slotText(slots, slot) !== "")) continue;
      if (slotText(slots, slot) !== "" && slotText(slots, slot) === slotText(set, slot)) continue;
      const name = JSON.stringify(slot.slice(0, 60));
      if ((sources as readonly string[]).includes(slot))
        notes.add("other-source", `${name} is not that of the set, which counts for all of its mappings`, where);
      else notes.add("slot-not-read", `the slot ${name} is not read`, where);
    }
  }

  function confidenceOf(value: unknown, where: Note["where"]): number | undefined {
    if (value === undefined || value === null || value === "") return undefined;
    const isDecimal = typeof value === "string" && /^[\d\s.e+-]+$/iu.test(value) && value.trim() !== "";
    const number = isDecimal ? Number(value) : value;
    if (typeof number === "number" && number >= 0 && number <= 1) return number;
    notes.add("confidence-not-read", "the confidence is not a number from 0 to 1; left out", where);
    return undefined;
  }
}

function levelsOf({ levels }: LooseObject): { readonly levels?: Readonly<Record<string, string>> } {
  return levels === undefined ? {} : { levels: levels as Readonly<Record<string, string>> }; // otherSlot has held it to its schema.
}

function idOf(address: string, base: string): string {
  return base !== "" && address.startsWith(base) ? decoded(address.slice(base.length)) : address;
}
