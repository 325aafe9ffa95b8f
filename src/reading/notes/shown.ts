/** A text as a message shows it: in quotes, and not all of a long one. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
