/**
 * The entry at a place that is known to be within the list, in the place of `list[place] as Entry`.
 *
 * @throws RangeError where the place is not within the list: a fault of the library, never of its data.
 */
export function at<Entry>(list: ArrayLike<Entry>, place: number): Entry {
  const entry = list[place];
  if (entry === undefined) throw new RangeError(`There is nothing at the place ${place} of ${list.length}`);
  return entry;
}
