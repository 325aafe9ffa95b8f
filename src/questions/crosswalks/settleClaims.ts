import { findSkill } from "../../framework/findSkill.js";
import { indexOf, lookUp } from "../../framework/frameworkIndex.js";
import type { SkillRelation } from "../../model/crosswalk.js";
import type { Framework } from "../../model/framework.js";
import type {
  TranslatedClaim,
  TranslatedClaimSource,
  TranslationHint,
  TranslationHintReason,
} from "./translateProfile.js";

/** What one relation says of a skill, given what the person has. */
export interface Said {
  readonly relation: SkillRelation;
  readonly has: string | null;
  /** The level that the maps name for it, where the relation carries levels at all. */
  readonly supports?: string;
}

/** What follows from all that is said of one skill: a level with its sources, or hints. */
export function settleClaims(
  to: Framework,
  skill: string,
  said: readonly Said[],
): { readonly claim?: TranslatedClaim; readonly hints: readonly TranslationHint[] } {
  const { definedAt } = findSkill(to, skill);
  const isDefined = (level: string) => definedAt === undefined || definedAt.includes(level);
  const sources = said.flatMap((one) => sourceOf(one, isDefined));
  const isContradicted =
    sources.length > 0 && said.some(({ relation, has }) => has === null && carriesLevels(relation));
  if (sources.length > 0 && !isContradicted) {
    const { ranks } = indexOf(to);
    const rank = ({ supports }: TranslatedClaimSource) => lookUp("level", ranks, supports);
    const lowest = sources.reduce((low, source) => (rank(source) < rank(low) ? source : low));
    return { claim: { skill, level: lowest.supports, because: sources }, hints: [] };
  }
  return { hints: said.map((one) => hintOf(one, skill, reasonFor(one, isDefined, isContradicted))) };
}

function carriesLevels({ predicate }: SkillRelation): boolean {
  return predicate === "exact" || predicate === "close";
}

function sourceOf({ relation, has, supports }: Said, isDefined: (level: string) => boolean): TranslatedClaimSource[] {
  const { predicate, from, confidence, justification } = relation;
  if (predicate !== "exact" && predicate !== "close") return [];
  if (has === null || supports === undefined || !isDefined(supports)) return [];
  return [
    {
      skill: from,
      has,
      predicate,
      supports,
      ...(confidence !== undefined && { confidence }),
      ...(justification !== undefined && { justification }),
    },
  ];
}

function reasonFor(
  { relation, has, supports }: Said,
  isDefined: (level: string) => boolean,
  isContradicted: boolean,
): TranslationHintReason {
  if (!carriesLevels(relation)) return "not-the-same";
  if (isContradicted && (has === null || (supports !== undefined && isDefined(supports)))) return "disagreement";
  if (has === null) return "below-lowest-level";
  return supports === undefined ? "no-level-map" : "level-not-defined";
}

function hintOf({ relation, has }: Said, skill: string, reason: TranslationHintReason): TranslationHint {
  const { from, predicate, confidence, justification } = relation;
  return {
    reason,
    skill,
    from,
    has,
    predicate,
    ...(confidence !== undefined && { confidence }),
    ...(justification !== undefined && { justification }),
  };
}
