import { quoted } from "./quoted.js";

const longestList = 5;

/** `"a", "b" and "c"`; of a long list the first few and how many more. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, longestList).map(quoted);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.pop();
  return shown.length === 0 ? (last ?? "") : `${shown.join(", ")} and ${last}`;
}
