import { quoted } from "../../../values/quoted.js";
import type { Carried, Carrier } from "./carrierOf.js";

type Lost = Extract<Carried, { readonly obstacle: unknown }>;

/** Why a skill at a level cannot be carried over, as a clause. */
export function obstacleInWords(carrier: Carrier, skill: string, level: string | null, lost: Lost): string {
  const shown = `the skill ${quoted(skill)}`;
  const at = `the level ${quoted(level ?? "")}`; // Null only where the clause names no level.
  const known = lost.atLeast === undefined ? "" : `; what is still known is ${quoted(lost.atLeast)} or more`;
  switch (lost.obstacle) {
    case "skill-gone": {
      const now = carrier.suggested("skill", skill);
      return `${shown} is gone${now === undefined ? "" : `; it may be ${quoted(now)} now`}`;
    }
    case "level-gone": {
      const now = level === null ? undefined : carrier.suggested("level", level);
      const hint = now === undefined ? "" : `; it may be ${quoted(now)} now`;
      return `${at} of ${shown} is gone${hint}${known}`;
    }
    case "level-not-defined":
      return `${shown} is no longer defined at ${at}${known}`;
    case "below-lowest-level":
      return `${shown} has a new level below the lowest that it had: whoever did not hold that one may hold this one`;
  }
}
