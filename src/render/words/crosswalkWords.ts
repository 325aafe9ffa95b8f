import type { RelationPredicate } from "../../model/crosswalk.js";
import type { TranslationHintReason } from "../../questions/crosswalks/translateProfile.js";
import { counted } from "./counted.js";

/** The words of what one framework says in the words of another. */
export const crosswalkWords = {
  profile: (person: string, framework: string) => `${person} in the words of ${framework}`,
  verdict: (count: number) => `${counted(count, "skill")} claimed`,
  text: (hints: number) =>
    hints === 0
      ? "everything that was held led to a level."
      : `${counted(hints, "hint")} led to no level: what they name is not assessed, and is to be looked at.`,
  claims: "What can be claimed",
  claimColumns: ["Skill", "Level", "Because of"],
  because: (skill: string, level: string, predicate: string) => `${skill} at ${level} (${predicate})`,
  hints: "What is to be assessed",
  hintColumns: ["Skill", "From", "Has", "Why no level is claimed"],
  none: "none",
  anySkill: "no skill known",
  reasons: {
    "not-the-same": "the relation is too loose to carry a level",
    "no-level-map": "nobody says which level stands for which",
    "level-not-defined": "the skill is not defined at that level",
    "below-lowest-level": "assessed, and nothing held",
    disagreement: "the sources disagree",
    "no-relation": "nothing is related to it",
  } satisfies Readonly<Record<TranslationHintReason, string>>,
  crosswalk: (from: string, to: string) => `From ${from} to ${to}`,
  count: (count: number, skills: number) => `${counted(count, "relation")} from ${counted(skills, "skill")}.`,
  noRelations: "No skill of one is related to a skill of the other.",
  relations: "Skill to skill",
  relationColumns: ["From", "Is", "To", "How sure", "Resting on"],
  predicates: {
    exact: "the same as",
    close: "close to",
    broad: "part of the broader",
    narrow: "broader than",
    related: "related to",
  } satisfies Readonly<Record<RelationPredicate, string>>,
  levels: "Which level stands for which",
  levelColumns: ["From", "To"],
} as const;
