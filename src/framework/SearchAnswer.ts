import type { FrameworkReference } from "../model/frameworkReference.js";
import type { FrameworkIds } from "../model/ids.js";
import type { SearchWhy } from "./search/searchWhy.js";

/** How much of a search to give. */
export interface SearchOptions {
  /** How many matches at most. Absent: all. */
  readonly limit?: number;
}

/** What was found, and why. Matches that are as good as each other share a rank and stand in framework order. */
export interface SearchMatch {
  readonly rank: number;
  readonly name: string;
  readonly why: SearchWhy;
  /** The name, the former name or the title that the text was found in, as the framework has it. */
  readonly called: string;
}

/** What a text finds in a framework, best first. Nothing found is an empty list. */
export interface SearchAnswer<Match extends SearchMatch = SearchMatch> {
  readonly framework: FrameworkReference;
  /** The text that was asked for, as it was. */
  readonly text: string;
  readonly matches: readonly Match[];
  /** How many matches there are without the limit. */
  readonly total: number;
  /** What was looked for instead, where the text as it stands means nothing: without brackets, `IT` or a seniority word. */
  readonly readAs?: string;
}

/** What a text finds among roles, or among role levels: see {@link searchRoles} and {@link searchRoleLevels}. */
export interface RoleSearchAnswer<Match extends SearchMatch, Ids extends FrameworkIds = FrameworkIds>
  extends SearchAnswer<Match> {
  /** The title that the text is, where the framework says that it has no such role. */
  readonly noSuchRole?: string;
  /** The seniority word that was taken off the text, and the roles found that have no level of that name. */
  readonly noSuchLevel?: { readonly seniority: string; readonly roles: readonly Ids["role"][] };
}
