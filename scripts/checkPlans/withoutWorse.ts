import type { Sequence } from "./everySequence.js";

/** Leaves out what takes at least the places of another and is in nothing better: no best choice needs it. */
export function withoutWorse(all: readonly Sequence[]): Sequence[] {
  const kept: Sequence[] = [];
  for (const one of [...all].sort((a, b) => a.courses.length - b.courses.length)) {
    if (!kept.some((other) => isAsGood(other, one))) kept.push(one);
  }
  return kept;
}

function isAsGood(a: Sequence, b: Sequence): boolean {
  return (
    Number(a.closes) >= Number(b.closes) &&
    a.gained >= b.gained &&
    a.unpriced <= b.unpriced &&
    a.cost <= b.cost &&
    a.toConfirm <= b.toConfirm &&
    a.courses.length <= b.courses.length &&
    a.runs.every((run) => b.runs.includes(run))
  );
}
