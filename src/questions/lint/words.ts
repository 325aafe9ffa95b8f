const longestShown = 80;
const longestList = 5;

/** A name from the framework in quotes; an endless one by its beginning. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > longestShown ? `${name.slice(0, longestShown)}…` : name);
}

/** `"a", "b" and "c"`; of a long list the first few and how many more. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, longestList).map(quoted);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.pop();
  return shown.length === 0 ? (last ?? "") : `${shown.join(", ")} and ${last}`;
}
