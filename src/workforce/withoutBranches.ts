// For loops over people, where the processor could not foresee which way a branch goes. Whole numbers of 31 bits and a sign.

/** The number, or 0 for one below it. */
export function orZero(value: number): number {
  return value & ~(value >> 31);
}

/** 1 for a number above 0, 0 for any other. */
export function isAbove(value: number): number {
  return -value >>> 31;
}
