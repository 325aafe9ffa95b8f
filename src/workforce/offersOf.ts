import type { Framework } from "../model/framework.js";
import { directionBetween } from "../questions/match/directionBetween.js";
import type { BestRoleLevelsOptions } from "./bestRoleLevels.js";
import { layoutOf } from "./layout.js";

const memo = new WeakMap<Framework, Map<string, Uint8Array[]>>();

/**
 * 1 for each role level that is offered to whom is at a role level now; worked out for those that somebody is at, once a
 * framework: who asks in slices would pay for it with each.
 */
export function offersOf(
  framework: Framework,
  { direction, excludePresent = true }: BestRoleLevelsOptions,
): (present: number) => Uint8Array {
  const { roleLevelIds } = layoutOf(framework);
  const rules = memo.get(framework) ?? new Map<string, Uint8Array[]>();
  memo.set(framework, rules);
  const name = `${direction} ${excludePresent}`;
  const known = rules.get(name) ?? [];
  rules.set(name, known);
  return (present) => {
    let offered = known[present];
    if (!offered) {
      const from = roleLevelIds[present] ?? ""; // Of this very framework.
      offered = Uint8Array.from(roleLevelIds, (to, place) => {
        if (place === present) return excludePresent ? 0 : 1;
        return direction === "any" || directionBetween(framework, from, to) !== "down" ? 1 : 0;
      });
      known[present] = offered;
    }
    return offered;
  };
}
