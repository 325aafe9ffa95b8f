import { type CoverItem, needsIn } from "../../questions/team/cover/CoverSearch.js";

/** How many comparisons of words it may cost; what is left then stays. */
const effort = 20_000_000;

/**
 * The items without those in whose place another will do: it holds all they hold and weighs no more. What the least weight
 * is does not change; which sets have it does, so that sets are listed with everybody.
 */
export function withoutDominated(items: readonly CoverItem[]): CoverItem[] {
  const sized = items.map((item) => ({ item, size: needsIn(item.holds).length }));
  sized.sort((a, b) => b.size - a.size || a.item.weight - b.item.weight);
  const kept: CoverItem[] = [];
  let spent = 0;
  for (const { item } of sized) {
    if (spent > effort || !kept.some((other) => dominates(other, item))) kept.push(item);
  }
  return kept;

  function dominates(other: CoverItem, { holds, weight }: CoverItem): boolean {
    spent++;
    if (other.weight > weight) return false;
    for (let word = 0; word < holds.length; word++) {
      spent++;
      if (((holds[word] ?? 0) & ~(other.holds[word] ?? 0)) !== 0) return false;
    }
    return true;
  }
}
