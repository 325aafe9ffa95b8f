import type { Assessment } from "../../model/assessment.js";
import type { Evidence } from "../../model/evidence.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { JsonNoteCode } from "../json/JsonReading.js";

/** What the reader of badges decides, or cannot tell. */
export type OpenBadgeNoteCode =
  | JsonNoteCode
  | "not-verified"
  | "revocation-not-checked"
  | "type-not-given"
  | "older-layout"
  | "no-skill"
  | "skill-by-name"
  | "several-skills"
  | "other-framework"
  | "alignment-not-read"
  | "result-not-read"
  | "no-level"
  | "level-not-defined"
  | "not-achieved"
  | "no-person"
  | "several-names"
  | "several-subjects"
  | "no-achievement"
  | "no-date"
  | "date-not-read"
  | "dates-disagree"
  | "claims-disagree"
  | "claim-not-read";

/** What an issuer says of an achievement that it awards. */
export interface BadgeAchievement {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  /** What has to be done for it, in words. */
  readonly criteria?: string;
  /** Where that is written. */
  readonly criteriaUrl?: string;
  readonly achievementType?: string;
  readonly humanCode?: string;
  readonly version?: string;
  readonly inLanguage?: string;
}

/** What a credential says. Nobody has checked who wrote it. */
export interface OpenBadge<Ids extends FrameworkIds = FrameworkIds> {
  /** Always: a reader does not check proofs. */
  readonly verified: false;
  /** Whether there is a proof that somebody could check. */
  readonly hasProof: boolean;
  readonly id?: string;
  readonly name?: string;
  readonly issuer: { readonly id?: string; readonly name?: string };
  /** The day from which it counts. */
  readonly validFrom?: string;
  /** The last day on which it counts, where it says one; whether that has come is for the caller to tell. */
  readonly validUntil?: string;
  /** All evidence for it. */
  readonly evidence?: readonly Evidence[];
  /** What was awarded, all of it. */
  readonly achievements: readonly BadgeAchievement[];
  /** For each achievement of each person one, or none where it names no skill of the framework or no level. */
  readonly assessments: readonly (Assessment<Ids> & { readonly person: string })[];
}
