import type { RelationPredicate } from "../../model/crosswalk.js";
import type { TranslationHintReason } from "../../questions/crosswalks/translateProfile.js";
import { counted } from "./counted.js";

// The words of what one framework says in the words of another.

export const profile = (person: string, framework: string) => `${person} in the words of ${framework}`;
export const verdict = (count: number) => `${counted(count, "skill")} claimed`;
export const text = (hints: number) =>
  hints === 0
    ? "everything that was held led to a level."
    : `${counted(hints, "hint")} led to no level: what they name is not assessed, and is to be looked at.`;
export const claims = "What can be claimed";
export const claimColumns = ["Skill", "Level", "Because of"] as const;
export const because = (skill: string, level: string, predicate: string) => `${skill} at ${level} (${predicate})`;
export const hints = "What is to be assessed";
export const hintColumns = ["Skill", "From", "Has", "Why no level is claimed"] as const;
export const none = "none";
export const anySkill = "no skill known";
export const reasons = {
  "not-the-same": "the relation is too loose to carry a level",
  "no-level-map": "nobody says which level stands for which",
  "level-not-defined": "the skill is not defined at that level",
  "below-lowest-level": "assessed, and nothing held",
  disagreement: "the sources disagree",
  "no-relation": "nothing is related to it",
} satisfies Readonly<Record<TranslationHintReason, string>>;
export const crosswalk = (from: string, to: string) => `From ${from} to ${to}`;
export const count = (count: number, skills: number) =>
  `${counted(count, "relation")} from ${counted(skills, "skill")}.`;
export const noRelations = "No skill of one is related to a skill of the other.";
export const relations = "Skill to skill";
export const relationColumns = ["From", "Is", "To", "How sure", "Resting on"] as const;
export const predicates = {
  exact: "the same as",
  close: "close to",
  broad: "part of the broader",
  narrow: "broader than",
  related: "related to",
} satisfies Readonly<Record<RelationPredicate, string>>;
export const levels = "Which level stands for which";
export const levelColumns = ["From", "To"] as const;
