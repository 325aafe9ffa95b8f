import type { Term } from "../solve/Program.js";
import type { Run } from "./courseFacts.js";
import type { Way } from "./WaysToRank.js";

/** Where the column is 1, one of the ways has to count before the run starts, unless the other column is 1. */
export interface Claim {
  readonly column: number;
  readonly unless?: number;
  readonly ways: { readonly list: () => readonly Way[] };
}

/** A run of a plan, with its column and with what it claims. */
export interface ClaimingRun {
  readonly run: Run;
  readonly column: number;
  readonly claims: readonly Claim[];
}

/**
 * Puts the runs of a plan in order: those with dates by their dates, the others as soon as what they build on is there.
 *
 * Where some wait for each other in a circle there is no order. `circles` then says so, in rows that every real plan obeys
 * and this one does not (at least 0): of runs that lead to each other, none is taken unless something from outside leads to
 * one of them.
 */
export function inOrder(
  taken: readonly ClaimingRun[],
  isOn: (column: number) => boolean,
): { readonly runs: readonly Run[]; readonly circles: readonly Term[][] } {
  const ordered: ClaimingRun[] = [];
  const over = new Set<Run>();
  const takenRuns = new Map(taken.map((one) => [one.run, one]));
  const circles: Term[][] = [];
  let floating = taken.filter(({ run }) => !run.days);
  const dated = taken.filter(({ run }) => run.days).sort((a, b) => (a.run.days?.start ?? 0) - (b.run.days?.start ?? 0));
  for (const one of dated) {
    takeFloating(one.run.days?.start);
    const unmet = unmetClaim(one, one.run.days?.start);
    if (unmet) circles.push(circleFrom(one, unmet, one.run.days?.start));
    ordered.push(one);
    over.add(one.run);
  }
  takeFloating(undefined);
  for (const one of floating) {
    const unmet = unmetClaim(one, undefined);
    if (unmet) circles.push(circleFrom(one, unmet, undefined));
  }
  return { runs: ordered.map(({ run }) => run), circles };

  /** Takes what can be taken before a day, those that would rather wait last. */
  function takeFloating(start: number | undefined): void {
    for (const isPatient of [true, false]) {
      for (let next = nextOf(isPatient); next; next = nextOf(isPatient)) {
        const one = next;
        ordered.push(one);
        over.add(one.run);
        floating = floating.filter((other) => other !== one);
      }
    }

    function nextOf(isPatient: boolean): ClaimingRun | undefined {
      return floating.find((one) => !unmetClaim(one, start) && !(isPatient && waitsFor(one)));
    }
  }

  /** Whether something is still to come that an entry would otherwise have to be confirmed without. */
  function waitsFor({ run, claims }: ClaimingRun): boolean {
    return claims.some(
      ({ unless, ways }) =>
        unless !== undefined &&
        isOn(unless) &&
        !ways.list().some((way) => isOn(way.column) && over.has(way.run)) &&
        ways.list().some((way) => way.run !== run && isOn(way.column) && !way.run.days),
    );
  }

  function unmetClaim({ run, claims }: ClaimingRun, start: number | undefined): Claim | undefined {
    return claims.find(
      ({ column, unless, ways }) =>
        isOn(column) &&
        !(unless !== undefined && isOn(unless)) &&
        !ways.list().some((way) => isOn(way.column) && (way.run === run || isOver(way.run, start))),
    );
  }

  function isOver(run: Run, start: number | undefined): boolean {
    return over.has(run) && isBefore(run, start);
  }

  function isBefore(run: Run, start: number | undefined): boolean {
    return !run.days || start === undefined || run.days.end < start;
  }

  /** The runs in the way of one that starts on a day, each by a claim that only others of them could meet. */
  function circleFrom(head: ClaimingRun, claim: Claim, start: number | undefined): Term[] {
    const blocked = new Map<Run, Claim>([[head.run, claim]]);
    const outside = new Map<number, number>();
    for (const [run, { unless, column, ways }] of blocked) {
      if (unless !== undefined) outside.set(unless, 1);
      const own = takenRuns.get(run)?.column;
      if (run !== head.run && own !== undefined && own !== column) {
        outside.set(own, 1); // Taken, but not so that this line counts: then nothing holds it back.
        outside.set(column, -1);
      }
      for (const way of ways.list()) {
        if (way.run !== run && (blocked.has(way.run) || !isBefore(way.run, start))) continue;
        const other = isOn(way.column) && !way.run.days && !over.has(way.run) ? takenRuns.get(way.run) : undefined;
        const unmet = other && unmetClaim(other, start);
        if (unmet) blocked.set(way.run, unmet);
        else if (!outside.has(way.column)) outside.set(way.column, 1);
      }
    }
    const terms = [...outside].map(([column, times]) => ({ column, times }));
    return [...terms, { column: claim.column, times: -1 }];
  }
}
