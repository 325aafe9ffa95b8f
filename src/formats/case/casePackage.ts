/** A CASE 1.1 package, as far as {@link writeCase} writes one: plain JSON. */
export interface CasePackage {
  readonly CFDocument: CaseDocument;
  readonly CFItems: readonly CaseItem[];
  readonly CFAssociations: readonly CaseAssociation[];
  readonly CFDefinitions: {
    readonly CFItemTypes: readonly (CaseNode & {
      readonly title: string;
      readonly description: string;
      readonly hierarchyCode: string;
      readonly typeCode: string;
    })[];
    readonly CFLicenses?: readonly (CaseNode & {
      readonly title: string;
      readonly licenseText: string;
      readonly description?: string;
    })[];
  };
  readonly CFRubrics: readonly CaseRubric[];
}

/** What every node of a package has. */
export interface CaseNode {
  readonly identifier: string;
  readonly uri: string;
  readonly lastChangeDateTime: string;
}

/** A reference to a node. */
export interface CaseLink {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/**
 * What CASE has no field for. A package that keeps its extensions is read back without loss; one that has lost them is
 * read as anybody's.
 */
export interface CaseExtensions {
  readonly ddatSkills: Readonly<Record<string, unknown>>;
}

export interface CaseDocument extends CaseNode {
  readonly creator: string;
  readonly title: string;
  readonly frameworkType: string;
  readonly caseVersion: "1.1";
  readonly officialSourceURL?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly version: string;
  readonly licenseURI?: CaseLink;
  readonly extensions: CaseExtensions;
}

export interface CaseItem extends CaseNode {
  readonly fullStatement: string;
  readonly abbreviatedStatement?: string;
  readonly humanCodingScheme?: string;
  readonly notes?: string;
  readonly language?: string;
  readonly CFItemType: string;
  readonly CFItemTypeURI: CaseLink;
  readonly extensions: CaseExtensions;
}

export interface CaseAssociation extends CaseNode {
  readonly associationType: string;
  readonly originNodeURI: CaseLink;
  readonly destinationNodeURI: CaseLink;
  readonly sequenceNumber?: number;
  readonly extensions?: CaseExtensions;
}

export interface CaseRubric extends CaseNode {
  readonly title: string;
  readonly CFRubricCriteria: readonly (CaseNode & {
    readonly category: string;
    readonly CFItemURI: CaseLink;
    readonly position: number;
    readonly rubricId: string;
    readonly CFRubricCriterionLevels: readonly (CaseNode & {
      readonly quality: string;
      readonly description?: string;
      readonly score: number;
      readonly position: number;
      readonly rubricCriterionId: string;
    })[];
  })[];
}
