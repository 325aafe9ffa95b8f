/**
 * Answers for people to read, as plain text and as Markdown. Pure functions; names from data are made safe.
 *
 * @module
 */

export { gapToMarkdown } from "./gapToMarkdown.js";
export { gapToText } from "./gapToText.js";
export { personMatchesToMarkdown, personMatchesToText } from "./personMatches.js";
export { roleMatchesToMarkdown, roleMatchesToText } from "./roleMatches.js";
export { type Similar, similarRoleLevelsToMarkdown, similarRoleLevelsToText } from "./similarRoleLevels.js";
export type { TextOptions } from "./textOptions.js";
export type { Paint, Tone } from "./textTable.js";
