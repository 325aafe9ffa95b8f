/**
 * The same text, on its own. A part of a large text keeps all of it in memory, so that a few names could hold on to a whole
 * file.
 */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1); // Engines copy what is shorter.
}
