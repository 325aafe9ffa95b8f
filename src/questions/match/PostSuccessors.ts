import type { AnswerAbout } from "../../model/answerAbout.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Gap } from "../gap/gap.js";
import type { LeftOut } from "./leftOut.js";

/** What a successor would leave open: the role level that they are at now. */
export interface LeftBehind<Ids extends FrameworkIds = FrameworkIds> {
  readonly roleLevel: Ids["roleLevel"];
  /** How many others are at it. */
  readonly others: number;
  /** How many who are not at it are ready for it, and how many if confirmed, of whom something it asks is known to be held. */
  readonly ready: number;
  readonly readyIfConfirmed: number;
}

/** Somebody who could follow in a post. */
export interface Successor<Ids extends FrameworkIds = FrameworkIds> {
  /** People whom nothing known tells apart share a rank. */
  readonly rank: number;
  readonly person: string;
  /** With `readiness`: ready, ready if confirmed, or not. */
  readonly gap: Gap<Ids>;
  /** How many levels away, over all skills that are known to be short. */
  readonly rungsShort: number;
  /** One sentence made of the standings. */
  readonly reason: string;
  /** Absent: the profile does not say where they are. */
  readonly leavesOpen?: LeftBehind<Ids>;
}

/** Who could follow in one post. */
export interface PostSuccessors<Ids extends FrameworkIds = FrameworkIds> extends AnswerAbout<Ids> {
  readonly post: string;
  /** How many of all who were considered are ready, and how many if confirmed: of these something it asks is known to be held. */
  readonly ready: number;
  readonly readyIfConfirmed: number;
  /** The best first. */
  readonly successors: readonly Successor<Ids>[];
  /**
   * Everybody else, each by the first reason that applies: nothing is asked (`nothingAsked`); they are at that role level
   * already (`present`); it lies in an `otherDirection`; they are not known to hold any skill (`nothingHeld`); the rest is
   * `beyondLimit`.
   */
  readonly leftOut: LeftOut<"nothingAsked" | "present" | "otherDirection" | "nothingHeld" | "beyondLimit">;
}

/** The answer of `successors`. */
export interface Successors<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: FrameworkReference;
  /** One for each post, in their order. */
  readonly posts: readonly PostSuccessors<Ids>[];
}
