/** A mapping of an SSSOM set, as far as {@link writeSssom} writes one. */
export interface SssomMapping {
  readonly subject_id: string;
  readonly subject_label?: string;
  readonly predicate_id: string;
  readonly object_id: string;
  readonly object_label?: string;
  readonly mapping_justification: string;
  readonly confidence?: number;
  readonly comment?: string;
  /** What SSSOM has no slot for, as JSON: the levels of the relation, a justification beside a comment. */
  readonly other?: string;
}

/** An SSSOM mapping set in its JSON form, as far as {@link writeSssom} writes one. */
export interface SssomMappingSet {
  readonly mapping_set_id: string;
  readonly mapping_set_title?: string;
  readonly mapping_set_version?: string;
  readonly publication_date?: string;
  readonly license: string;
  readonly subject_source: string;
  readonly subject_source_version: string;
  readonly object_source: string;
  readonly object_source_version: string;
  readonly curie_map: Readonly<Record<string, string>>;
  /** What SSSOM has no slot for, as JSON: the levels of the crosswalk, the words of its licence. */
  readonly other?: string;
  readonly mappings: readonly SssomMapping[];
}

/** How the ids of one side of a crosswalk are written as addresses. */
export interface SssomSide {
  /**
   * What stands before every id, such as `https://ddat-capability-framework.service.gov.uk/skills#`. Absent: an id that is
   * a web address is itself, any other gets an address of our own from the id of the framework.
   */
  readonly base?: string;
}

export const predicates = {
  exact: "skos:exactMatch",
  close: "skos:closeMatch",
  broad: "skos:broadMatch",
  narrow: "skos:narrowMatch",
  related: "skos:relatedMatch",
} as const;

export const justifications: ReadonlySet<string> = new Set(
  [
    "LexicalMatching",
    "LogicalReasoning",
    "CompositeMatching",
    "SemanticSimilarityThresholdMatching",
    "LexicalSimilarityThresholdMatching",
    "MappingChaining",
    "MappingReview",
    "ManualMappingCuration",
    "MappingInversion",
    "StructuralMatching",
    "InstanceBasedMatching",
    "BackgroundKnowledgeBasedMatching",
  ].map((term) => `semapv:${term}`),
);

/** SSSOM's word for a set that does not say under which licence it is. */
export const unspecifiedLicence = "https://w3id.org/sssom/license/unspecified";

/** SSSOM's word for a mapping that does not say what it rests on. */
export const unspecified = "semapv:UnspecifiedMatching";
