import { uk } from "ddat-skills/uk";
import { heatCounts, ownGaps, readinessNames, type Workforce } from "ddat-skills/workforce";

/** What a machine has to say about its people: small numbers of large groups, and they add up. */
export function shardCounts(workforce: Workforce) {
  const { readiness } = ownGaps(uk, workforce);
  return {
    readiness: readinessNames.map((_, i) => readiness.filter((at) => at === i).length),
    heat: heatCounts(uk, workforce),
  };
}
