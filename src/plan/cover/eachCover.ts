import { type CoverItem, type CoverSearch, needsIn } from "../../questions/team/cover/CoverSearch.js";

/**
 * Shows `visit` every set of items that covers the open needs at `weight`, which must be the least at which they can be
 * covered, as places in the list; sets come in the order of the list, as words do in a dictionary. It ends when `visit`
 * returns false, or when the effort of the search is spent. Returns whether all sets have been shown.
 *
 * It goes on with nobody who is in no such set: with few sets the whole of it is short, however many the items are.
 */
export function eachCover(
  search: CoverSearch,
  items: readonly CoverItem[],
  open: Int32Array,
  weight: number,
  seats: number,
  visit: (places: readonly number[]) => boolean,
): boolean {
  const last = new Map<number, number>();
  for (const [place, { holds }] of items.entries()) for (const need of needsIn(holds)) last.set(need, place);
  const chosen: number[] = [];
  return goOn(0, open, weight, seats);

  function goOn(start: number, left: Int32Array, budget: number, free: number): boolean {
    if (left.every((bits) => bits === 0)) return visit(chosen);
    const end = needsIn(left).reduce((least, need) => Math.min(least, last.get(need) ?? -1), items.length);
    const rest = new Int32Array(left.length);
    for (let place = start; place <= end; place++) {
      const item = items[place];
      if (!search.spend(left.length)) return false;
      if (item === undefined || item.weight > budget || item.seats > free) continue;
      let adds = 0;
      for (let word = 0; word < left.length; word++) {
        const [bits, held] = [left[word] ?? 0, item.holds[word] ?? 0];
        adds |= bits & held;
        rest[word] = bits & ~held;
      }
      if (adds === 0) continue;
      if (search.reach(rest, budget - item.weight, free - item.seats) === Number.POSITIVE_INFINITY) {
        if (search.isStruck) return false;
        continue;
      }
      chosen.push(place);
      const goesOn = goOn(place + 1, rest, budget - item.weight, free - item.seats);
      chosen.pop();
      if (!goesOn) return false;
    }
    return true;
  }
}
