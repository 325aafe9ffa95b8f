// Answers for people to read: `ddat-skills/render`.

export { gapToMarkdown } from "./gapToMarkdown.js";
export { gapToText } from "./gapToText.js";
export { personMatchesToMarkdown, personMatchesToText } from "./personMatches.js";
export { roleMatchesToMarkdown, roleMatchesToText } from "./roleMatches.js";
export { similarRoleLevelsToMarkdown, similarRoleLevelsToText } from "./similarRoleLevels.js";
export type { TextOptions } from "./textOptions.js";
export type { Paint, Tone } from "./textTable.js";
