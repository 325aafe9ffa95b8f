import { importanceOf } from "./importanceOf.js";

const dividers = [" - ", " – ", " — ", ",", ";", ":", "/", "\n", "-", "–", "—"] as const;

/** What a cell says in front of an importance, and the word for that: `Working (desirable)`, `Working - D`. Empty for none. */
export function withoutImportance(cell: string): { readonly before: string; readonly importance: string } {
  const isInBrackets = cell.endsWith(")");
  for (const divider of isInBrackets ? ["("] : dividers) {
    const at = cell.lastIndexOf(divider);
    const importance = cell.slice(at + divider.length, isInBrackets ? -1 : undefined).trim();
    const isSaid = at > 0 && importance.length <= 20 && importanceOf(importance) !== undefined;
    if (isSaid) return { before: cell.slice(0, at).trim(), importance };
  }
  return { before: cell, importance: "" };
}
