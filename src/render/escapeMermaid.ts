import { withoutControls } from "./withoutControls.js";

/**
 * A text from outside for a quoted label of a Mermaid chart: letters, digits, blanks and commas stay, everything else
 * becomes an entity code (`#40;`). Nothing that is left can end the label, mark up as HTML or Markdown, or name an icon.
 */
export function escapeMermaid(text: string): string {
  const escaped = withoutControls(text)
    .trim()
    .replace(/[^\p{L}\p{M}\p{N} ,]/gu, (character) => `#${character.codePointAt(0)};`);
  return escaped === "" ? "#160;" : escaped; // An empty label would not parse.
}
