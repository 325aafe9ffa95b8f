import type { Framework } from "../../model/framework.js";
import { coverageMatrix } from "../coverageMatrix.js";
import { requireWorkforceOf } from "../requireWorkforceOf.js";
import type { Workforce } from "../workforce.js";

/** Which role levels are asked about, by place, and the group of each person. */
interface Question {
  readonly asked: readonly number[];
  readonly ofPeople: Int32Array;
  readonly groups: number;
  /** The site of each person, or another group of which fewer than `minGroup` are left out. */
  readonly bySite: Int32Array;
  readonly minGroup: number;
}

/** People counted group by group. Who is at a small site is in `sizes` and `at` alone. */
export interface SupplyTally {
  readonly sizes: Int32Array;
  /** How many people the numbers of readiness and skills are about. */
  readonly counted: Int32Array;
  /** A number for each group and each role level that is asked about: `group * asked.length + i`. */
  readonly at: Int32Array;
  readonly ready: Int32Array;
  readonly readyIfConfirmed: Int32Array;
  /** A number for each group and slot: `group * slots + slot`. */
  readonly held: Int32Array;
  readonly slots: number;
}

/** One group of a tally, and whether what its people hold may not be told. */
export interface SupplyCount {
  readonly tally: SupplyTally;
  readonly group: number;
  readonly isHidden: boolean;
}

/** About a million coverages at a time. */
const pairsAtOnce = 1_000_000;

export function tallySupply(
  framework: Framework,
  workforce: Workforce,
  { asked, ofPeople, groups, bySite, minGroup }: Question,
): SupplyTally {
  const { skillIds, ranks, roleLevelIds } = requireWorkforceOf(framework, workforce);
  const slots = skillIds.length * ranks;
  const column = (width: number) => new Int32Array(groups * width);
  const tally = {
    sizes: column(1),
    counted: column(1),
    at: column(asked.length),
    ready: column(asked.length),
    readyIfConfirmed: column(asked.length),
    held: column(slots),
    slots,
  };
  const whereAsked = new Int32Array(roleLevelIds.length).fill(-1);
  for (const [i, place] of asked.entries()) whereAsked[place] = i;
  const atSite = new Int32Array(bySite.reduce((most, site) => Math.max(most, site + 1), 0));
  for (const site of bySite) increase(atSite, site);
  const isLeftOut = (person: number) => (atSite[bySite[person] ?? 0] ?? 0) < minGroup;
  for (let person = 0; person < ofPeople.length; person++) {
    const group = ofPeople[person] ?? 0;
    increase(tally.sizes, group);
    const place = workforce.roleLevels[person] ?? -1;
    const i = place < 0 ? -1 : (whereAsked[place] ?? -1);
    if (i >= 0) increase(tally.at, group * asked.length + i);
    if (isLeftOut(person)) continue;
    increase(tally.counted, group);
    const end = workforce.offsets[person + 1] ?? 0;
    for (let held = workforce.offsets[person] ?? 0; held < end; held++) {
      increase(tally.held, group * slots + (workforce.skills[held] ?? 0) * ranks + (workforce.ranks[held] ?? 0));
    }
  }
  const step = Math.max(1, Math.floor(pairsAtOnce / roleLevelIds.length));
  for (let from = 0; asked.length > 0 && from < ofPeople.length; from += step) {
    const to = Math.min(from + step, ofPeople.length);
    const { low, high, outOf } = coverageMatrix(framework, workforce, { from, to });
    for (let person = from; person < to; person++) {
      if (isLeftOut(person)) continue;
      const row = (person - from) * roleLevelIds.length;
      const first = (ofPeople[person] ?? 0) * asked.length;
      for (let i = 0; i < asked.length; i++) {
        const place = asked[i] ?? 0;
        const all = outOf[place] ?? 0;
        if (all === 0 || (high[row + place] ?? 0) < all) continue;
        increase(low[row + place] === all ? tally.ready : tally.readyIfConfirmed, first + i);
      }
    }
  }
  return tally;
}

function increase(column: Int32Array, at: number): void {
  column[at] = (column[at] ?? 0) + 1;
}
