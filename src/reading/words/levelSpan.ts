import type { LevelReading } from "./LevelWords.js";

const between = [" to ", "→", "->", " - ", "–", "—"] as const;

/** Two levels in one cell, as `Awareness to Working`, which is from the one to the other. `undefined` for anything else, and for numbers. */
export function levelSpan(
  text: string,
  read: (text: string) => LevelReading,
): { readonly from: string; readonly to: string } | undefined {
  for (const word of between) {
    const parts = text.toLowerCase().split(word);
    if (parts.length !== 2) continue;
    const [from, to] = parts.map((part) => {
      const { level, byNumber } = read(part.trim());
      return byNumber ? undefined : level;
    });
    if (typeof from === "string" && typeof to === "string") return { from, to };
  }
  return undefined;
}
