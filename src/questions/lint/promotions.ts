import type { Framework } from "../../model/framework.js";
import { compareRoleLevels, type RoleLevelComparison } from "../routes/compareRoleLevels.js";
import { declaredEdges } from "../routes/declaredEdges.js";
import { type PlacedRoleLevel, placedRoleLevels } from "./placedRoleLevels.js";

export interface ComparedPromotion {
  readonly from: PlacedRoleLevel;
  readonly to: PlacedRoleLevel;
  readonly comparison: RoleLevelComparison;
}

/** Every promotion that the ladders of the framework declare, with what it changes. */
export function promotions(framework: Framework): ComparedPromotion[] {
  const placed = new Map(placedRoleLevels(framework).map((one) => [one.roleLevel.id, one]));
  const found: ComparedPromotion[] = [];
  for (const [id, edges] of declaredEdges(framework, true)) {
    const from = placed.get(id);
    for (const [next, { move }] of edges) {
      const to = placed.get(next);
      if (move !== "promotion" || !from || !to) continue;
      found.push({ from, to, comparison: compareRoleLevels(framework, id, next) });
    }
  }
  return found;
}
