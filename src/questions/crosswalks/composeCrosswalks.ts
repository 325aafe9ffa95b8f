import { OptionError } from "../../framework/OptionError.js";
import { requireOptions } from "../../framework/requireOptions.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Crosswalk, LevelMap, RelationPredicate, SkillRelation } from "../../model/crosswalk.js";
import type { FrameworkIds } from "../../model/ids.js";
import { limits } from "../../model/limits.js";
import { compareIds } from "../../values/compareIds.js";
import { quoted } from "../../values/quoted.js";
import { requireCrosswalk } from "./requireCrosswalk.js";

/** What a relation from A to B and one from B to C make from A to C; what is not here makes none. For why, see below. */
const composed: Readonly<Record<RelationPredicate, Partial<Record<RelationPredicate, RelationPredicate>>>> = {
  exact: { exact: "exact", close: "close", broad: "broad", narrow: "narrow", related: "related" },
  close: { exact: "close", close: "related" },
  broad: { exact: "broad", broad: "broad" },
  narrow: { exact: "narrow", narrow: "narrow" },
  related: { exact: "related" },
};

/** What {@link composeCrosswalks} calls what it makes. */
export interface ComposeOptions {
  /** The id of the new crosswalk. Absent: the two ids, joined by a hyphen. */
  readonly id?: string;
}

/**
 * The crosswalk from A to C that two crosswalks, A to B and B to C, amount to. Two predicates make one:
 *
 * - `exact` passes on whatever stands beside it, as it says that the two skills are one.
 * - `broad` twice is `broad`, and `narrow` twice is `narrow`: inclusion is transitive.
 * - `close` twice is no more than `related`: SKOS leaves `closeMatch` intransitive on purpose, as small differences add up.
 *   It neither becomes `exact` nor stays `close`, and so claims no level.
 * - `broad` and `narrow` together make nothing: two skills under one roof, or over one, can be as far apart as can be.
 * - `related` with anything but `exact` makes nothing, nor does `close` with a broader or a narrower skill: what two vague
 *   statements make is not worth somebody's time.
 *
 * Level maps compose level by level. Confidences multiply, and are left out where one of the two does not state its own.
 * Where several ways lead from one skill to another, all that say something different are kept, each with the highest
 * confidence stated for it. How the crosswalks of a chain are grouped makes no difference to what is related.
 *
 * The frameworks are not asked: where a skill in between is not defined at a level that the maps lead through, to translate
 * a person step by step claims less. Compose to publish a crosswalk, or to translate many people.
 *
 * @throws {@link FrameworkMismatchError} where the second does not start at the release that the first leads to.
 * @throws {@link OptionError} for an id that the door would refuse, and for an option that does not exist.
 * @throws TypeError for something that is not a crosswalk.
 * @example
 * ```ts
 * import { type Crosswalk } from "ddat-skills";
 * import { composeCrosswalks } from "ddat-skills/crosswalks";
 *
 * const [a, b, c] = ["a", "b", "c"].map((id) => ({ id, version: "1" }));
 * const levels = { low: "low", high: "high" };
 * if (a && b && c) {
 *   const first: Crosswalk = {
 *     id: "a-b", from: a, to: b, levels,
 *     relations: [{ from: "baking", to: "bread", predicate: "close", confidence: 0.5 }],
 *   };
 *   const second: Crosswalk = {
 *     id: "b-c", from: b, to: c, levels,
 *     relations: [{ from: "bread", to: "loaves", predicate: "close", confidence: 0.5 }],
 *   };
 *   const [relation] = composeCrosswalks(first, second).relations;
 *   console.log(relation?.predicate, relation?.confidence); // related 0.25
 * }
 * ```
 */
export function composeCrosswalks<A extends FrameworkIds, B extends FrameworkIds, C extends FrameworkIds>(
  first: Crosswalk<A, B>,
  second: Crosswalk<NoInfer<B>, C>,
  options: ComposeOptions = {},
): Crosswalk<A, C> {
  requireOptions("composeCrosswalks", options, ["id"]);
  requireCrosswalk(first, "The first crosswalk");
  requireCrosswalk(second, "The second crosswalk");
  requireSameFramework(first.to, second.from, "The second crosswalk");
  const { id = `${first.id}-${second.id}`.slice(0, limits.id) } = options;
  if (typeof id !== "string" || id === "" || id.length > limits.id) {
    throw new OptionError(`id must be a text of 1 to ${limits.id} characters, not ${quoted(String(id))}`);
  }
  const crosswalk = compose(first, second, id);
  return crosswalk as Crosswalk<A, C>; // Every id in it comes from the two.
}

function compose(first: Crosswalk, second: Crosswalk, id: string): Crosswalk {
  const onward = new Map<string, SkillRelation[]>();
  for (const relation of second.relations) {
    const present = onward.get(relation.from);
    if (present) present.push(relation);
    else onward.set(relation.from, [relation]);
  }
  const relations = new Map<string, SkillRelation>();
  for (const one of first.relations) {
    for (const next of onward.get(one.to) ?? []) {
      const predicate = composed[one.predicate][next.predicate];
      if (predicate === undefined) continue;
      const relation = relationOf(one, next, predicate, first.levels, second.levels);
      const key = JSON.stringify([relation.from, relation.to, predicate, levelPairs(relation.levels)]);
      const present = relations.get(key);
      if (!present || (relation.confidence ?? -1) > (present.confidence ?? -1)) relations.set(key, relation);
    }
  }
  return {
    id,
    from: first.from,
    to: second.to,
    ...(first.levels && second.levels && { levels: composedLevels(first.levels, second.levels) }),
    relations: [...relations.values()],
  };
}

function relationOf(
  one: SkillRelation,
  next: SkillRelation,
  predicate: RelationPredicate,
  levelsOfFirst: LevelMap | undefined,
  levelsOfSecond: LevelMap | undefined,
): SkillRelation {
  const confidence =
    one.confidence === undefined || next.confidence === undefined ? undefined : one.confidence * next.confidence;
  const carriesLevels = predicate === "exact" || predicate === "close";
  const hasOwnLevels = carriesLevels && (one.levels !== undefined || next.levels !== undefined);
  const reasons = [one.justification, next.justification].filter((reason) => reason !== undefined);
  const through = `Composed through ${quoted(one.to)}`;
  return {
    from: one.from,
    to: next.to,
    predicate,
    ...(confidence !== undefined && { confidence }),
    justification: (reasons.length > 0 ? `${through}: ${reasons.join("; ")}` : through).slice(0, limits.text),
    ...(hasOwnLevels && { levels: composedLevels(one.levels ?? levelsOfFirst, next.levels ?? levelsOfSecond) }),
  };
}

function composedLevels(first: LevelMap = {}, second: LevelMap = {}): LevelMap {
  const onward = new Map(Object.entries(second));
  return Object.fromEntries(
    Object.entries<string | undefined>(first).flatMap(([level, middle]) => {
      const end = middle === undefined ? undefined : onward.get(middle);
      return end === undefined ? [] : [[level, end]];
    }),
  );
}

/** A map in an order of its own, so that two that say the same compare as the same. */
function levelPairs(levels: LevelMap | undefined): readonly (readonly [string, string | undefined])[] | undefined {
  return levels && Object.entries<string | undefined>(levels).sort(([a], [b]) => compareIds(a, b));
}
