import { requireOptions } from "../framework/requireOptions.js";
import type { Crosswalk, SkillRelation } from "../model/crosswalk.js";
import type { FrameworkData } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Licence } from "../model/licence.js";
import { encodedId } from "./encodedId.js";
import { addressOf, baseOf, isWebAddress } from "./sssom/addresses.js";
import {
  justifications,
  predicates,
  type SssomMapping,
  type SssomMappingSet,
  type SssomSide,
  unspecified,
  unspecifiedLicence,
} from "./sssom/mappingSet.js";
import { delimitedText } from "./table/delimitedText.js";

export type { SssomMapping, SssomMappingSet, SssomSide };

/** How a crosswalk is written. */
export interface SssomOptions {
  /** `tsv` (the default) is the table that SSSOM tools exchange; `json` is the same set as an object. */
  readonly as?: "tsv" | "json";
  readonly from?: SssomSide & { readonly framework?: FrameworkData };
  /** Where the framework is given too, the names of its skills are written as labels. */
  readonly to?: SssomSide & { readonly framework?: FrameworkData };
  /** The address of the licence of the mappings. Absent: the crosswalk's own, or unspecified in SSSOM's own word. */
  readonly licence?: string;
}

/**
 * Writes a crosswalk as an SSSOM mapping set (Simple Standard for Sharing Ontological Mappings), a table with a header or
 * JSON. {@link readSssom} gives an equal crosswalk back: a justification that is not a term of SSSOM is the comment, and level maps
 * stand under `other`, which SSSOM keeps for what it has no slot for.
 *
 * @example
 * ```ts
 * import { writeSssom } from "ddat-skills/formats";
 *
 * const set = writeSssom(
 *   {
 *     id: "kitchen-to-crockery",
 *     from: { id: "kitchen", version: "1" },
 *     to: { id: "crockery", version: "7" },
 *     relations: [{ from: "plating", to: "plates", predicate: "close", confidence: 0.8 }],
 *   },
 *   { as: "json", from: { base: "https://example.org/kitchen/" } },
 * );
 * console.log(set.curie_map.FROM, set.mappings[0]?.subject_id); // https://example.org/kitchen/ FROM:plating
 * ```
 */
export function writeSssom(crosswalk: Crosswalk, options: SssomOptions & { readonly as: "json" }): SssomMappingSet;
export function writeSssom(crosswalk: Crosswalk, options?: SssomOptions & { readonly as?: "tsv" }): string;
export function writeSssom<From extends FrameworkIds, To extends FrameworkIds>(
  crosswalk: Crosswalk<From, To>,
  options: SssomOptions = {},
): SssomMappingSet | string {
  requireOptions("writeSssom", options, ["as", "from", "to", "licence"]);
  const { id, title, version, licence, date, from, to, levels, relations } = crosswalk;
  const [fromBase, toBase] = [options.from?.base ?? baseOf(from.id), options.to?.base ?? baseOf(to.id)];
  const names = [options.from?.framework, options.to?.framework].map(
    (framework) => new Map(framework?.skills.map((skill) => [skill.id, skill.name])),
  );
  const set: SssomMappingSet = {
    mapping_set_id: addressOf(id),
    ...(title !== undefined && { mapping_set_title: title }),
    ...(version !== undefined && { mapping_set_version: version }),
    ...(date !== undefined && { publication_date: date }),
    license: options.licence ?? licence?.url ?? unspecifiedLicence,
    subject_source: addressOf(from.id),
    subject_source_version: from.version,
    object_source: addressOf(to.id),
    object_source_version: to.version,
    curie_map: {
      FROM: fromBase,
      TO: toBase,
      semapv: "https://w3id.org/semapv/vocab/",
      skos: "http://www.w3.org/2004/02/skos/core#",
    },
    ...otherSlot({ levels, licence: isAddressAlone(licence) ? undefined : licence }),
    mappings: relations.map((relation) => mappingOf(relation)),
  };
  return options.as === "json" ? set : tableOf(set);

  function mappingOf({
    from: source,
    to: target,
    predicate,
    confidence,
    justification,
    comment,
    levels: own,
  }: SkillRelation<From, To>): SssomMapping {
    const isTerm = justification !== undefined && justifications.has(justification);
    const [subjectLabel, objectLabel] = [names[0]?.get(source), names[1]?.get(target)];
    return {
      subject_id: reference("FROM", fromBase, source),
      ...(subjectLabel !== undefined && { subject_label: subjectLabel }),
      predicate_id: predicates[predicate],
      object_id: reference("TO", toBase, target),
      ...(objectLabel !== undefined && { object_label: objectLabel }),
      mapping_justification: isTerm ? justification : unspecified,
      ...(confidence !== undefined && { confidence }),
      ...commentSlot(comment ?? (isTerm ? undefined : justification)),
      // A comment without a term is read as the justification, unless it is said what that is.
      ...otherSlot({
        levels: own,
        justification: comment === undefined || isTerm ? undefined : (justification ?? null),
      }),
    };
  }
}

function commentSlot(comment: string | undefined) {
  return comment === undefined ? {} : { comment };
}

/** What SSSOM has no slot for; nothing where there is nothing of it. */
function otherSlot(more: Readonly<Record<string, unknown>>): { readonly other?: string } {
  return Object.values(more).every((value) => value === undefined) ? {} : { other: JSON.stringify(more) };
}

/** A licence of which there is the address and no other word: all that SSSOM has a slot for. */
function isAddressAlone(licence: Licence | undefined): boolean {
  return licence === undefined || JSON.stringify(licence) === JSON.stringify({ name: licence.url, url: licence.url });
}

function reference(prefix: string, base: string, id: string): string {
  return isWebAddress(id) && !id.startsWith(base) ? id : `${prefix}:${encodedId(id)}`;
}

const columns = [
  "subject_id",
  "subject_label",
  "predicate_id",
  "object_id",
  "object_label",
  "mapping_justification",
  "confidence",
  "comment",
  "other",
] as const satisfies readonly (keyof SssomMapping)[];

/** The header as YAML, every text in double quotes as JSON has them; then the columns that any mapping fills. */
function tableOf({ mappings, curie_map, ...set }: SssomMappingSet): string {
  const header = [
    "curie_map:",
    ...Object.entries(curie_map).map(([prefix, address]) => `  ${prefix}: ${JSON.stringify(address)}`),
    ...Object.entries(set).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
  ];
  const needed = ["subject_id", "predicate_id", "object_id", "mapping_justification"];
  const used = columns.filter(
    (column) => needed.includes(column) || mappings.some((mapping) => mapping[column] !== undefined),
  );
  const data = mappings.map((mapping) => used.map((column) => mapping[column] ?? ""));
  const table = delimitedText([used, ...data], { delimiter: "\t", newline: "\n" });
  return `${header.map((line) => `#${line}\n`).join("")}${table}`;
}
