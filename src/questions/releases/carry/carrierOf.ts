import type { FrameworkDiff, Redefinition, RenamedKind, ThingsDiff } from "../frameworkDiff.js";
import { rankIn } from "../rankIn.js";

/** Why something cannot be carried over. */
export type MigrationObstacle = "skill-gone" | "level-gone" | "level-not-defined" | "below-lowest-level";

/** What becomes of a skill held at a level. */
export type Carried =
  | { readonly skill: string; readonly level: string | null }
  | {
      readonly obstacle: MigrationObstacle;
      /** The skill after, unless it is gone. */
      readonly skill?: string;
      /** The highest level below the lost one that the skill still has: what is known all the same. */
      readonly atLeast?: string;
    };

/** The way from the ids of one release to those of the other, as a diff tells it. */
export interface Carrier {
  /** The id after; `undefined`: gone. */
  readonly skill: (id: string) => string | undefined;
  readonly roleLevel: (id: string) => string | undefined;
  readonly level: (id: string) => string | undefined;
  readonly held: (skill: string, level: string | null) => Carried;
  /** The new id that the diff suggests for one that is gone. */
  readonly suggested: (kind: RenamedKind, id: string) => string | undefined;
  readonly rankBefore: (level: string) => number;
  readonly rankAfter: (level: string) => number;
}

const memo = new WeakMap<FrameworkDiff, Carrier>();

/** The carrier of a diff, built when it is first asked and kept as long as the diff is. */
export function carrierOf(diff: FrameworkDiff): Carrier {
  let carrier = memo.get(diff);
  if (!carrier) {
    carrier = build(diff);
    memo.set(diff, carrier);
  }
  return carrier;
}

function build({ before, after, levels, skills, roleLevels, suggestedRenames }: FrameworkDiff): Carrier {
  const level = wayOf(levels);
  const skill = wayOf(skills);
  const levelBefore = new Map(
    before.levels.flatMap((id) => {
      const now = level(id);
      return now === undefined ? [] : [[now, id] as const];
    }),
  );
  const redefined = new Map(skills.redefined.map((one) => [one.id, one]));
  const rungsAfter = new Map(skills.redefined.map(({ id, after: rungs = after.levels }) => [id, new Set(rungs)]));
  const suggestions = new Map(suggestedRenames.map(({ kind, from, to }) => [JSON.stringify([kind, from]), to]));
  const [rankBefore, rankAfter] = [rankIn(before.levels), rankIn(after.levels)];

  function held(id: string, was: string | null): Carried {
    const now = skill(id);
    if (now === undefined) return { obstacle: "skill-gone" };
    const change = redefined.get(now);
    if (was === null) {
      return change && !isBelowStill(change)
        ? { obstacle: "below-lowest-level", skill: now }
        : { skill: now, level: null };
    }
    const rung = level(was);
    if (rung !== undefined && rungsAfter.get(now)?.has(rung) !== false) return { skill: now, level: rung };
    const atLeast = highestBelow(was, change);
    return {
      obstacle: rung === undefined ? "level-gone" : "level-not-defined",
      skill: now,
      ...(atLeast !== undefined && { atLeast }),
    };
  }

  /** Whether who was below the lowest level of a skill is below the lowest of today: a level that is new says nothing. */
  function isBelowStill({ before: then = before.levels, after: rungs = after.levels }: Redefinition): boolean {
    const lowest = levelBefore.get(rungs[0] ?? "");
    return lowest !== undefined && rankBefore(lowest) >= rankBefore(then[0] ?? "");
  }

  function highestBelow(was: string, { after: rungs = after.levels }: Partial<Redefinition> = {}): string | undefined {
    if (levels.reordered) return undefined;
    return rungs.findLast((rung) => {
      const then = levelBefore.get(rung);
      return then !== undefined && rankBefore(then) < rankBefore(was);
    });
  }

  return {
    skill,
    level,
    roleLevel: wayOf(roleLevels),
    held,
    suggested: (kind, id) => suggestions.get(JSON.stringify([kind, id])),
    rankBefore,
    rankAfter,
  };
}

function wayOf({ removed, renamed }: ThingsDiff): (id: string) => string | undefined {
  const gone = new Set(removed);
  const names = new Map(renamed.map(({ from, to }) => [from, to]));
  return (id) => (gone.has(id) ? undefined : (names.get(id) ?? id));
}
