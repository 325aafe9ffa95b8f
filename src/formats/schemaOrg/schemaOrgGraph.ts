/** A reference to another node of the graph. */
export interface SchemaOrgReference {
  readonly "@id": string;
}

/** A framework as a set of terms in schema.org. */
export interface SchemaOrgTermSet {
  readonly "@type": "DefinedTermSet";
  readonly "@id": string;
  readonly name: string;
  readonly version: string;
  readonly inLanguage?: string;
  readonly url?: string;
  readonly license?: string;
  readonly creditText?: string;
  readonly publisher?: { readonly "@type": "Organization"; readonly name: string };
  readonly hasDefinedTerm: readonly SchemaOrgReference[];
}

/** A skill, or a skill at a level. */
export interface SchemaOrgTerm {
  readonly "@type": "DefinedTerm";
  readonly "@id": string;
  readonly name: string;
  readonly termCode: string;
  readonly description?: string;
  readonly alternateName?: readonly string[];
  readonly url?: string;
  readonly inDefinedTermSet: string;
}

/** A role level. */
export interface SchemaOrgOccupation {
  readonly "@type": "Occupation";
  readonly "@id": string;
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  readonly occupationalCategory: {
    readonly "@type": "CategoryCode";
    readonly codeValue: string;
    readonly name: string;
  };
  readonly skills: readonly SchemaOrgReference[];
}

/** Who publishes or provides, in schema.org. */
export interface SchemaOrgOrganization {
  readonly "@type": "Organization";
  readonly "@id": string;
  readonly name: string;
  readonly url?: string;
}

/** A course in schema.org, with its runs. */
export interface SchemaOrgCourse {
  readonly "@type": "Course";
  readonly "@id": string;
  readonly name: string;
  readonly courseCode: string;
  readonly url?: string;
  readonly provider: SchemaOrgReference;
  readonly teaches: readonly SchemaOrgReference[];
  readonly competencyRequired?: readonly SchemaOrgReference[];
  readonly coursePrerequisites?: readonly SchemaOrgReference[];
  readonly timeRequired?: string;
  readonly offers?: { readonly "@type": "Offer"; readonly price: number; readonly priceCurrency: string };
  readonly hasCourseInstance?: readonly SchemaOrgCourseInstance[];
}

/** One run of a course in schema.org. */
export interface SchemaOrgCourseInstance {
  readonly "@type": "CourseInstance";
  readonly "@id": string;
  readonly courseMode?: "onsite" | "online" | "blended";
  readonly courseWorkload?: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly maximumAttendeeCapacity?: number;
  readonly location?: { readonly "@type": "Place"; readonly name: string; readonly address?: string };
}

/** Anything that the graph holds. */
export type SchemaOrgNode =
  | SchemaOrgTermSet
  | SchemaOrgTerm
  | SchemaOrgOccupation
  | SchemaOrgOrganization
  | SchemaOrgCourse;

/** A schema.org document in JSON-LD. */
export interface SchemaOrgGraph {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly SchemaOrgNode[];
}
