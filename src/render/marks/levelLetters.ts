import { withoutControls } from "../withoutControls.js";

/** A letter for each level: its first, or its number where two levels begin alike or with something else than a letter. */
export function levelLetters(levels: readonly string[]): readonly string[] {
  const letters = levels.map((name) => [...withoutControls(name)][0]?.toUpperCase() ?? "");
  const areTold = new Set(letters).size === letters.length && letters.every((letter) => /^\p{L}$/u.test(letter));
  return areTold ? letters : levels.map((_, i) => String(i + 1));
}
