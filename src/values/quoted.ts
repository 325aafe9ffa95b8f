const longestShown = 80;

/** A name or an id in quotes, as messages show it; an endless one by its beginning. From JavaScript it may be anything. */
export function quoted(text: string): string {
  return JSON.stringify(text?.length > longestShown ? `${text.slice(0, longestShown)}…` : text);
}
