// Answers for people to read: `ddat-skills/render`.

export { gapToMarkdown } from "./gapToMarkdown.js";
export { type GapToTextOptions, gapToText } from "./gapToText.js";
export type { Tone } from "./textTable.js";
