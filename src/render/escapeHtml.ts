import { withoutControls } from "./withoutControls.js";

/** A text from outside as HTML that shows that text and nothing else, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
