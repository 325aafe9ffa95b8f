/**
 * Puts a rank beside each of a list in order, the best first: 1, 2, 2, 4. Neighbours that are as good as each other share
 * one, so that a tie is seen to be a tie.
 */
export function withRanks<Thing>(
  inOrder: readonly Thing[],
  asGood: (a: Thing, b: Thing) => boolean,
): { readonly rank: number; readonly thing: Thing }[] {
  let rank = 1;
  return inOrder.map((thing, place) => {
    const before = inOrder[place - 1];
    if (before !== undefined && !asGood(before, thing)) rank = place + 1;
    return { rank, thing };
  });
}
