/**
 * Whether one text becomes the other by at most so many slips: a letter too many, one missing, another letter, or two
 * neighbours the wrong way round. For one slip or two: each more costs four times as much.
 */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  const same = sameStart(a, b);
  const [left, right] = [a.slice(same), b.slice(same)];
  if (left === right) return true;
  const isWithin = (ofLeft: number, ofRight: number) =>
    isWithinEdits(left.slice(ofLeft), right.slice(ofRight), most - 1);
  if (most === 0) return false;
  const isTurned = left[0] === right[1] && left[1] === right[0] && left.length > 1;
  return isWithin(1, 0) || isWithin(0, 1) || isWithin(1, 1) || (isTurned && isWithin(2, 2));
}

/** How many letters two texts begin with alike. */
export function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
