import * as z from "zod";
import {
  type Crosswalk,
  crosswalkSchema,
  levelMapSchema,
  type RelationPredicate,
  type SkillRelation,
} from "../model/crosswalk.js";
import type { FrameworkReference } from "../model/frameworkReference.js";
import type { Note } from "../model/note.js";
import { limits } from "../model/primitives.js";
import { describeIssue } from "../parse/describeIssue.js";
import { frozenCopy } from "../parse/frozenCopy.js";
import { asObject, asText, type LooseObject } from "../parse/loose.js";
import { ParseError } from "../parse/ParseError.js";
import { shapeIssues } from "../parse/shapeIssues.js";
import type { JsonInput } from "./json/jsonOf.js";
import { Notes } from "./json/Notes.js";
import { baseOf, decoded, idOfAddress } from "./sssom/addresses.js";
import { looseSet, sssomSet } from "./sssom/looseSet.js";
import { predicates, type SssomSide, unspecified } from "./sssom/mappingSet.js";

/** What the reader of SSSOM sets mends, drops or decides. */
export type SssomNoteCode =
  | "mapping-incomplete"
  | "no-match"
  | "negated"
  | "predicate-not-read"
  | "confidence-not-read"
  | "other-not-read"
  | "slot-not-read"
  | "source-not-given"
  | "odd-quotes";

/** What a set may leave open, and how its addresses become ids. */
export interface SssomReadOptions {
  readonly from?: SssomSide & { readonly framework?: FrameworkReference };
  /** The base is cut off addresses to give ids; the release is taken where the set names none or another. */
  readonly to?: SssomSide & { readonly framework?: FrameworkReference };
}

const slotsRead = new Set([
  "subject_id",
  "subject_label",
  "predicate_id",
  "predicate_modifier",
  "object_id",
  "object_label",
  "mapping_justification",
  "confidence",
  "comment",
  "other",
]);
const usual: Readonly<Record<string, string>> = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  semapv: "https://w3id.org/semapv/vocab/",
  sssom: "https://w3id.org/sssom/",
};

/**
 * Reads an SSSOM mapping set, the table with its YAML header or the JSON form, as a crosswalk. Ids are the full addresses
 * of the mapped terms, or what stands behind the `base` of a side. Mappings that say "no match", that are negated, or whose
 * relation is none of the five of SKOS are left out, each with a note.
 *
 * The ids are not checked: `parseCrosswalk` does that against the two frameworks. For the table of matches between ESCO and
 * O*NET occupations use `readEscoOnetCrosswalk`.
 *
 * @throws {@link ParseError} for what is no such set: no column `subject_id`, not JSON.
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
  const notes = new Notes<SssomNoteCode>();
  const { set, curies, mappings, notes: ofTable } = looseSet(input);
  for (const { code, message, where } of ofTable) notes.add(code, message, where);
  const from = sideOf("subject", options.from);
  const to = sideOf("object", options.to);
  const relations = mappings.flatMap(({ slots, where }) => relationOf(slots, where));
  const id = asText(set.mapping_set_id);
  const title = asText(set.mapping_set_title);
  const levels = levelsIn(set, {});
  const value: Crosswalk = {
    id: id === undefined ? `${from.framework.id} to ${to.framework.id}`.slice(0, limits.id) : idOfAddress(id),
    ...(title !== undefined && title !== "" && { title }),
    from: from.framework,
    to: to.framework,
    ...(levels && { levels }),
    relations,
  };
  const issues = shapeIssues(crosswalkSchema, value, ["crosswalk"]);
  if (issues.length > 0) throw new ParseError(sssomSet, issues.map(describeIssue));
  return { value: frozenCopy(value), notes: notes.list() };

  function sideOf(side: "subject" | "object", given: SssomReadOptions["from"]) {
    const source = expanded(asText(set[`${side}_source`]) ?? "");
    const version = asText(set[`${side}_source_version`]) ?? "";
    const framework = given?.framework ?? { id: idOfAddress(source) || side, version: version || "unknown" };
    if (given?.framework === undefined && (source === "" || version === "")) {
      notes.add(
        "source-not-given",
        `the set does not name the ${side === "subject" ? "first" : "second"} framework and its release`,
      );
    }
    return { framework, base: given?.base ?? baseOf(framework.id) };
  }

  /** `K:plating` as the full address, where the set or usage has the prefix. */
  function expanded(reference: string): string {
    const colon = reference.indexOf(":");
    const prefix = reference.slice(0, Math.max(colon, 0));
    const base = curies.get(prefix) ?? (Object.hasOwn(usual, prefix) ? usual[prefix] : undefined);
    return base === undefined || reference.startsWith("//", colon + 1) ? reference : base + reference.slice(colon + 1);
  }

  function relationOf(slots: LooseObject, where: Note["where"]): SkillRelation[] {
    const [subject, object] = [asText(slots.subject_id) ?? "", asText(slots.object_id) ?? ""];
    if (subject === "" || object === "") {
      notes.add("mapping-incomplete", "a mapping of a text that has no id is left out", where);
      return [];
    }
    if ([subject, object].some((end) => /^https:\/\/w3id\.org\/sssom\/No(TermFound|Mapping)$/u.test(expanded(end)))) {
      notes.add("no-match", "the set says that there is no match; left out", where);
      return [];
    }
    if (asText(slots.predicate_modifier)) {
      notes.add("negated", "the set says that the two are not so related; left out", where);
      return [];
    }
    const address = expanded(asText(slots.predicate_id) ?? "");
    const known = Object.entries(predicates).find(([, term]) => expanded(term) === address);
    if (known === undefined) {
      notes.add("predicate-not-read", `the relation ${JSON.stringify(address.slice(0, 100))} is left out`, where);
      return [];
    }
    for (const [slot, filled] of Object.entries(slots)) {
      if (slotsRead.has(slot) || filled === "" || filled === null) continue;
      notes.add("slot-not-read", `the slot ${JSON.stringify(slot.slice(0, 60))} is not read`, where);
    }
    const confidence = confidenceOf(slots.confidence, where);
    const term = asText(slots.mapping_justification) ?? "";
    const justification = term === unspecified || term === "" ? (asText(slots.comment) ?? "") : term;
    const levels = levelsIn(slots, where);
    return [
      {
        from: idOf(expanded(subject), from.base),
        to: idOf(expanded(object), to.base),
        predicate: known[0] as RelationPredicate, // The keys of the table of predicates are they.
        ...(confidence !== undefined && { confidence }),
        ...(justification !== "" && { justification }),
        ...(levels && { levels }),
      },
    ];
  }

  function confidenceOf(value: unknown, where: Note["where"]): number | undefined {
    if (value === undefined || value === null || value === "") return undefined;
    const number = typeof value === "string" ? Number(value) : value;
    if (typeof number === "number" && number >= 0 && number <= 1) return number;
    notes.add("confidence-not-read", "the confidence is no number from 0 to 1; left out", where);
    return undefined;
  }

  function levelsIn({ other }: LooseObject, where: Note["where"]): Readonly<Record<string, string>> | undefined {
    const text = asText(other) ?? "";
    if (text === "") return undefined;
    try {
      const parsed = z.object({ levels: levelMapSchema }).safeParse(JSON.parse(text));
      // zod passes over the key `__proto__`; the parsed JSON has it.
      if (parsed.success) return asObject(JSON.parse(text).levels) as Readonly<Record<string, string>>;
    } catch {
      // Not ours: what others keep here is free text.
    }
    notes.add("other-not-read", "the slot other is not read", where);
    return undefined;
  }
}

function idOf(address: string, base: string): string {
  return base !== "" && address.startsWith(base) ? decoded(address.slice(base.length)) : address;
}
