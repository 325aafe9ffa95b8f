/** Where in a JSON value something stands: keys and array positions, outermost first. */
export type JsonPath = readonly (string | number)[];

/** What an id can be an id of. */
export type IdKind =
  | "level"
  | "grade"
  | "skill group"
  | "skill"
  | "role family"
  | "role"
  | "role level"
  | "pathway"
  | "provider"
  | "site"
  | "course"
  | "offering"
  | "resource"
  | "person"
  | "post"
  | "role profile";

interface IssueAt<Code extends string> {
  readonly code: Code;
  /** Where it stands. For a table: the input's name, the row (the header is row 1), the column. */
  readonly path: JsonPath;
  /** The facts below as one sentence, without the path. */
  readonly message: string;
}

/**
 * The value does not have the shape of the noun. `received` is what stands there, in words, or `missing`; `next` is what
 * to do about it, where that is plain.
 */
export interface ShapeIssue extends IssueAt<"shape"> {
  readonly expected: string;
  readonly received: string;
  readonly next?: string;
}
/** A key that the noun does not have: a typing error, or data that would be lost silently. `allowed` are the keys it can have. */
export interface UnknownKeyIssue extends IssueAt<"unknown-key"> {
  readonly key: string;
  readonly allowed?: readonly string[];
}
/** An id that is given twice; `firstAt` is where it was given first. */
export interface DuplicateIdIssue extends IssueAt<"duplicate-id"> {
  readonly kind: IdKind;
  readonly id: string;
  readonly firstAt: JsonPath;
}
/** An id that nothing has; `near` are the ids most like it, best first. */
export interface UnknownIdIssue extends IssueAt<"unknown-id"> {
  readonly kind: IdKind;
  readonly id: string;
  readonly near: readonly string[];
}
/** One role level asks for one skill twice. */
export interface DuplicateNeedIssue extends IssueAt<"duplicate-need"> {
  readonly skill: string;
  readonly firstAt: JsonPath;
}
/** A level at which the framework does not define the skill. */
export interface LevelNotDefinedIssue extends IssueAt<"level-not-defined"> {
  readonly skill: string;
  readonly level: string;
  readonly definedAt: readonly string[];
}
/** A course whose `to` is not above its `from`. */
export interface LevelOrderIssue extends IssueAt<"level-order"> {
  readonly from: string;
  readonly to: string;
}
/** Courses that are each other's prerequisites, in the order of the circle. */
export interface CircularPrerequisitesIssue extends IssueAt<"circular-prerequisites"> {
  readonly courses: readonly string[];
}
/** Something that ends before it starts. */
export interface DatesOutOfOrderIssue extends IssueAt<"dates-out-of-order"> {
  readonly start: string;
  readonly end: string;
}
/** A run of a course on days on which its site is not open. */
export interface OutsideSiteWindowIssue extends IssueAt<"outside-site-window"> {
  readonly site: string;
  readonly open: { readonly from: string; readonly until: string };
  readonly start: string;
  readonly end: string;
}
/** A run that asks for more learners than it has places. */
export interface MinimumAbovePlacesIssue extends IssueAt<"minimum-above-places"> {
  readonly minimum: number;
  readonly places: number;
}
/** Costs in more than one currency, where they are to be added up. */
export interface MixedCurrenciesIssue extends IssueAt<"mixed-currencies"> {
  readonly currencies: readonly string[];
}
/** The ids belong to another framework, or to another release of it: `id version`. */
export interface FrameworkMismatchIssue extends IssueAt<"framework-mismatch"> {
  readonly expected: string;
  readonly received: string;
}
/** Two records that cannot both be right: see {@link parseProfile} for which record wins where they can. */
export interface ContradictingAssessmentsIssue extends IssueAt<"contradicting-assessments"> {
  readonly skill: string;
  readonly levels: readonly (string | null | undefined)[];
}
/** A list of assessments that is about more than one person. */
export interface SeveralPeopleIssue extends IssueAt<"several-people"> {
  readonly people: readonly string[];
}
/** Bytes that are not text in an encoding the reader knows. */
export interface EncodingIssue extends IssueAt<"encoding"> {
  /** The first byte that is not text, counted from 0. */
  readonly byte: number;
  /** The line it stands in, counted from 1. */
  readonly line: number;
}
/** Text that is not JSON, and the first place at which it is not: lines and columns are counted from 1. */
export interface MalformedJsonIssue extends IssueAt<"malformed-json"> {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}
/** A key that an object of a JSON text has twice. Which of the two is meant, nothing says. */
export interface DuplicateKeyIssue extends IssueAt<"duplicate-key"> {
  readonly key: string;
  readonly line: number;
  readonly column: number;
  readonly first: { readonly line: number; readonly column: number };
}
/** Text that is not CSV: a quote that never ends, a quote in the middle of a cell. */
export interface MalformedCsvIssue extends IssueAt<"malformed-csv"> {
  readonly reason: string;
}
/** A table without a column that the reader needs; `columns` are those it has, and `unread` those of them in which no field stands. */
export interface MissingColumnIssue extends IssueAt<"missing-column"> {
  readonly column: string;
  readonly columns: readonly string[];
  readonly unread?: readonly string[];
  /** What a map calls what is missing, where its usual names were looked for. */
  readonly field?: string;
  /** What to do, where something is known. */
  readonly next?: string;
}
/** A cell, a file or a list that is longer than anything the format is used for. */
export interface TooLongIssue extends IssueAt<"too-long"> {
  readonly length: number;
  readonly limit: number;
}

/** What can be wrong with data at the door. Closed: match it on `code`. */
export type Issue =
  | ShapeIssue
  | UnknownKeyIssue
  | DuplicateIdIssue
  | UnknownIdIssue
  | DuplicateNeedIssue
  | LevelNotDefinedIssue
  | LevelOrderIssue
  | CircularPrerequisitesIssue
  | DatesOutOfOrderIssue
  | OutsideSiteWindowIssue
  | MinimumAbovePlacesIssue
  | MixedCurrenciesIssue
  | FrameworkMismatchIssue
  | ContradictingAssessmentsIssue
  | SeveralPeopleIssue
  | EncodingIssue
  | MalformedJsonIssue
  | DuplicateKeyIssue
  | MalformedCsvIssue
  | MissingColumnIssue
  | TooLongIssue;
