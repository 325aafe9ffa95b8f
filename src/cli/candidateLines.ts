interface Named {
  readonly id: string;
  readonly name: string;
}

/** A line a thing: its id, by which it can be asked for, and its name. */
export function candidateLines(things: readonly Named[], limit = 20): string[] {
  const shown = things.slice(0, limit);
  const width = Math.max(0, ...shown.map(({ id }) => id.length));
  const lines = shown.map(({ id, name }) => `${id.padEnd(width)}  ${name}`);
  return things.length > limit ? [...lines, `… and ${things.length - limit} more`] : lines;
}
