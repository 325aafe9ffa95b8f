import type { Carried, Carrier } from "./carrierOf.js";

type Lost = Extract<Carried, { readonly obstacle: unknown }>;

/** Why a skill at a level cannot be carried over, as a clause. */
export function obstacleInWords(carrier: Carrier, skill: string, level: string | null, lost: Lost): string {
  const shown = `the skill ${JSON.stringify(skill)}`;
  const known = lost.atLeast === undefined ? "" : `; what is still known is ${JSON.stringify(lost.atLeast)} or more`;
  switch (lost.obstacle) {
    case "skill-gone": {
      const now = carrier.suggested("skill", skill);
      return `${shown} is gone${now === undefined ? "" : `; it may be ${JSON.stringify(now)} now`}`;
    }
    case "level-gone": {
      const now = level === null ? undefined : carrier.suggested("level", level);
      const hint = now === undefined ? "" : `; it may be ${JSON.stringify(now)} now`;
      return `the level ${JSON.stringify(level)} of ${shown} is gone${hint}${known}`;
    }
    case "level-not-defined":
      return `${shown} is no longer defined at the level ${JSON.stringify(level)}${known}`;
    case "below-lowest-level":
      return `${shown} has a new level below the lowest that it had: whoever did not hold that one may hold this one`;
  }
}
