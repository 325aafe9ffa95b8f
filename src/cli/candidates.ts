import { nearest } from "../values/nearest.js";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The things whose id or name is most like a text, best first, as lines to choose from. */
export function nearestNamed(text: string, things: readonly Named[], limit = 5): string[] {
  const byWord = new Map<string, Named[]>();
  for (const thing of things) {
    for (const word of new Set([thing.name, thing.id])) byWord.set(word, [...(byWord.get(word) ?? []), thing]);
  }
  const near = nearest(text, byWord.keys(), 2 * limit).flatMap((word) => byWord.get(word) ?? []);
  return candidateLines([...new Set(near)].slice(0, limit));
}

/** A line a thing: its id, by which it can be asked for, and its name. */
export function candidateLines(things: readonly Named[], limit = 20): string[] {
  const shown = things.slice(0, limit);
  const width = Math.max(0, ...shown.map(({ id }) => id.length));
  const lines = shown.map(({ id, name }) => `${id.padEnd(width)}  ${name}`);
  return things.length > limit ? [...lines, `… and ${things.length - limit} more`] : lines;
}
