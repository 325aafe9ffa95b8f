import type { FrameworkIds } from "../../model/ids.js";
import type { Standing } from "./gap.js";

/** The standings to needs that count: all but those of weight 0, which are listed and count for nothing. */
export function standingsThatCount<Ids extends FrameworkIds>(standings: readonly Standing<Ids>[]): Standing<Ids>[] {
  return standings.filter(({ outOf }) => outOf > 0);
}
