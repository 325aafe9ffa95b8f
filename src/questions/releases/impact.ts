import { requireIterable } from "../../framework/requireList.js";
import { requireProfileOf } from "../../framework/requireProfile.js";
import type { FrameworkReference } from "../../model/frameworkReference.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { Profile } from "../../model/profile.js";
import { type Carrier, carrierOf } from "./carry/carrierOf.js";
import type { FrameworkDiff } from "./frameworkDiff.js";
import { type NeedChange, type NeedChangeKind, needChanges } from "./needChanges.js";
import { requireDiff } from "./requireDiff.js";

/** How a person stands to one need: unknown is never folded into short. */
export type NeedOutcome = "met" | "short" | "unassessed";

/**
 * One need that changed in somebody's role level and counts, before or after. A need that weighs more or less is met or
 * short as it was.
 */
export interface NeedImpact<Before extends FrameworkIds = FrameworkIds, After extends FrameworkIds = Before> {
  /** The id after; of a skill that is gone, the id before. */
  readonly skill: Before["skill"] | After["skill"];
  readonly change: NeedChangeKind;
  /** The level asked for before; absent: any level, or no need at all. */
  readonly from?: Before["level"];
  /** The level asked for now; absent: any level, or no need at all. */
  readonly to?: After["level"];
  /** Absent where nothing was asked. */
  readonly before?: NeedOutcome;
  /** Absent where nothing is asked any more. */
  readonly after?: NeedOutcome;
}

/** What is now asked of a person in their role level. */
export type NowAsked = "more" | "less" | "more-and-less" | "as-much" | "role-level-gone" | "no-role-level";

/** What a release means for one person. */
export interface PersonImpact<Before extends FrameworkIds = FrameworkIds, After extends FrameworkIds = Before> {
  readonly person: string;
  /** The id before; absent where the profile names none. */
  readonly roleLevel?: Before["roleLevel"];
  readonly asked: NowAsked;
  /** The needs of their role level that changed. */
  readonly needs: readonly NeedImpact<Before, After>[];
  /**
   * Skills still needed that they met before and are not known to meet now: more is asked, or their level cannot be
   * carried over and has to be assessed again.
   */
  readonly noLongerMet: readonly After["skill"][];
  /** Whether they still meet all that they met and that is still asked; absent where there is no role level to tell by. */
  readonly stillMeets?: boolean;
}

/** The answer of {@link impact}. */
export interface Impact<Before extends FrameworkIds = FrameworkIds, After extends FrameworkIds = Before> {
  readonly before: FrameworkReference;
  readonly after: FrameworkReference;
  /** Everybody, in the order given. */
  readonly people: readonly PersonImpact<Before, After>[];
  /** How many people each of these is true of. */
  readonly counts: Readonly<Record<NowAsked, number>>;
}

/**
 * For whom a release asks more or less: for each person, by their `roleLevel`, the needs that were added, raised, lowered
 * or removed, and whether they still meet what they met. It counts changes and passes no judgement: who does not know
 * about a new need is `unassessed`, not short. What is listed at weight 0 is asked of nobody: no change of it is in the answer,
 * and a need that counts from now on is `added`.
 *
 * The people are those of the release before. To have them in the ids of the release after use {@link migrateProfile}; what
 * a person is missing there altogether is {@link gap}.
 *
 * @throws {@link FrameworkMismatchError} for a profile of another release than the one before.
 * @throws TypeError for something that is not a diff, or not a list of profiles.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { parseFramework } from "ddat-skills/parse";
 * import { diffFrameworks, impact } from "ddat-skills/releases";
 * import { uk } from "ddat-skills/uk";
 *
 * const data = JSON.parse(JSON.stringify(uk));
 * const { levels } = data.roles.find(({ id }: { id: string }) => id === "software-developer");
 * levels[2].needs.push({ skill: "accessibility", level: "working" });
 * const diff = diffFrameworks(uk, parseFramework({ ...data, version: "2027-01-01" }));
 *
 * const sam = defineProfile(uk, { person: "Sam", has: {}, roleLevel: "software-developer/developer" });
 * const [first] = impact(diff, [sam]).people;
 * console.log(first?.asked, first?.needs[0]?.skill, first?.needs[0]?.after); // more accessibility unassessed
 * ```
 */
export function impact<Before extends FrameworkIds, After extends FrameworkIds>(
  diff: FrameworkDiff<Before, After>,
  people: Iterable<Profile<NoInfer<Before>>>,
): Impact<Before, After> {
  requireDiff(diff);
  requireIterable(people, "people", "profiles");
  const carrier = carrierOf(diff);
  const changes = needChanges(diff);
  const counts = { more: 0, less: 0, "more-and-less": 0, "as-much": 0, "role-level-gone": 0, "no-role-level": 0 };
  const found: PersonImpact[] = [];
  for (const profile of people) {
    requireProfileOf(diff.before, profile, found.length);
    const one = impactOn(carrier, changes, profile);
    counts[one.asked]++;
    found.push(one);
  }
  const { before, after } = diff;
  const answer: Impact = {
    before: { id: before.id, version: before.version },
    after: { id: after.id, version: after.version },
    people: found,
    counts,
  };
  return answer as Impact<Before, After>; // Every id in it comes from the diff or the people.
}

function impactOn(
  carrier: Carrier,
  changes: ReadonlyMap<string, readonly NeedChange[]>,
  { person, roleLevel, has }: Profile,
): PersonImpact {
  if (roleLevel === undefined) return { person, asked: "no-role-level", needs: [], noLongerMet: [] };
  const now = carrier.roleLevel(roleLevel);
  if (now === undefined) return { person, roleLevel, asked: "role-level-gone", needs: [], noLongerMet: [] };

  const held = heldIn(carrier, has);
  const needs: NeedImpact[] = [];
  const noLongerMet: string[] = [];
  for (const need of changes.get(now) ?? []) {
    const { change } = need;
    const [before, after] = outcomes(carrier, held.get(need.skill), need);
    if (before === "met" && after !== undefined && after !== "met") noLongerMet.push(need.skill);
    if (change === undefined) continue;
    needs.push({ ...need, change, ...(before && { before }), ...(after && { after }) });
  }
  return { person, roleLevel, asked: nowAsked(needs), needs, noLongerMet, stillMeets: noLongerMet.length === 0 };
}

function nowAsked(needs: readonly NeedImpact[]): NowAsked {
  const has = (...kinds: NeedChangeKind[]) => needs.some(({ change }) => kinds.includes(change));
  const isMore = has("added", "raised", "weighs-more");
  const isLess = has("removed", "lowered", "weighs-less");
  if (isMore) return isLess ? "more-and-less" : "more";
  return isLess ? "less" : "as-much";
}

/** What a person has of one skill in either release; `undefined` is not assessed, `null` below the lowest level. */
interface HeldInBoth {
  readonly before?: string | null;
  readonly after?: string | null;
}

/** By the id after, or of a skill that is gone by the id before: as the needs of a diff name them. */
function heldIn(carrier: Carrier, has: Profile["has"]): ReadonlyMap<string, HeldInBoth> {
  const held = new Map<string, HeldInBoth>();
  for (const [skill, before] of Object.entries<string | null | undefined>(has)) {
    if (before === undefined) continue;
    const carried = carrier.held(skill, before);
    held.set(carried.skill ?? skill, "level" in carried ? { before, after: carried.level } : { before });
  }
  return held;
}

function outcomes(
  { rankBefore, rankAfter }: Carrier,
  held: HeldInBoth = {},
  { change, from, to }: NeedChange,
): [before: NeedOutcome | undefined, after: NeedOutcome | undefined] {
  if (change === "weighs-more" || change === "weighs-less") return [undefined, undefined];
  return [
    change === "added" ? undefined : outcome(held.before, from, rankBefore),
    change === "removed" ? undefined : outcome(held.after, to, rankAfter),
  ];
}

function outcome(
  has: string | null | undefined,
  asked: string | undefined,
  rank: (level: string) => number,
): NeedOutcome {
  if (has === undefined) return "unassessed";
  if (has === null) return "short";
  return asked === undefined || rank(has) >= rank(asked) ? "met" : "short";
}
