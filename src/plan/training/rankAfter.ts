/** From which rank a line of a course starts, and to which it leads. */
interface Line {
  readonly from: number;
  readonly to: number;
}

/** Whether a line of a course counts for somebody at this rank: they hold what it starts from, and less than it leads to. */
export function isRaisedBy({ from, to }: Line, rank: number): boolean {
  return from <= rank && rank < to;
}

/** The rank that lines of one skill, the lowest first, bring somebody to. */
export function rankAfter(lines: readonly Line[], rank: number): number {
  return lines.reduce((now, line) => (isRaisedBy(line, now) ? line.to : now), rank);
}
