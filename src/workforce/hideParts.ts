/** Which parts of a whole are hidden. */
export interface HiddenParts {
  /** 1 for each that is. */
  readonly hidden: Uint8Array;
  /** Whether all are because no fewer would do: then nothing else may be told of them either. */
  readonly areTight: boolean;
}

/**
 * Which parts of a number of people may not be told, where everybody knows the whole.
 *
 * Parts of 1 to `minGroup - 1` people are, and then as many others, in their order, as it takes to keep the whole from giving
 * them back: two parts or more, of `minGroup` people or more, whose sum could be made up in more than one way even for who
 * knows these rules. Where that cannot be had, or the whole is smaller than `minGroup`, all are hidden. The order must not
 * depend on the numbers: whatever is taken for being smallest is bounded by what stays open.
 */
export function hideParts(parts: ArrayLike<number>, minGroup: number): HiddenParts {
  const hidden = new Uint8Array(parts.length);
  const all = () => ({ hidden: hidden.fill(1), areTight: true });
  let [whole, sum, small, taken] = [0, 0, 0, 0];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? 0;
    whole += part;
    if (part <= 0 || part >= minGroup) continue;
    hidden[at] = 1;
    sum += part;
    small++;
  }
  if (whole > 0 && minGroup > 1 && (whole < minGroup || whole <= parts.length)) return all();
  if (small === 0) return { hidden, areTight: false };
  const isHidden = () => {
    const most = small * (minGroup - 1);
    const canVary = taken > 0 ? sum >= most + taken * minGroup : small < sum && sum < most;
    return small + taken > 1 && sum >= minGroup && canVary;
  };
  for (let at = 0; at < parts.length && !isHidden(); at++) {
    const part = parts[at] ?? 0;
    if (hidden[at] === 1 || part === 0) continue;
    hidden[at] = 1;
    sum += part;
    taken++;
  }
  return isHidden() ? { hidden, areTight: false } : all();
}

/**
 * The parts with `null` for what is hidden, and what several of them add up to together: that is told where all of them are
 * open, or all others, as the whole then tells it anyway.
 */
export function publishedParts(parts: ArrayLike<number>, minGroup: number) {
  const { hidden, areTight } = hideParts(parts, minGroup);
  return {
    areTight,
    sum: (from: number, to = parts.length): number | null => {
      let [sum, inside, outside] = [0, 0, 0];
      for (let at = 0; at < parts.length; at++) {
        const isIn = at >= from && at < to;
        if (isIn) sum += parts[at] ?? 0;
        if (hidden[at] === 1 && isIn) inside++;
        if (hidden[at] === 1 && !isIn) outside++;
      }
      if (inside === 0) return sum;
      return outside === 0 && inside < parts.length ? sum : null;
    },
  };
}
