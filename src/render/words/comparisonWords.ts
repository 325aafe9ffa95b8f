import { counted } from "./counted.js";

// The words of what changes between two role levels.

export const title = (from: string, to: string) => `From ${from} to ${to}`;
export const caption = "Skill by skill";
export const skill = "Skill";
export const change = "Change";
export const notNeeded = "not needed";
export const groups = {
  gained: "New",
  raised: "Higher",
  lowered: "Lower",
  dropped: "No longer needed",
  same: "Same",
} as const;
export const isNew = "new";
export const up = (rungs: number) => `${counted(rungs, "level")} up`;
export const down = (rungs: number) => `${counted(rungs, "level")} down`;
export const noLonger = "no longer needed";
export const same = "same";
export const summary = (counts: {
  readonly gained: number;
  readonly raised: number;
  readonly lowered: number;
  readonly dropped: number;
}) => `${counts.gained} new, ${counts.raised} higher, ${counts.lowered} lower, ${counts.dropped} no longer needed.`;
export const levelsAsked = (up: number, down: number) => ` ${counted(up, "level")} more and ${down} fewer asked for.`;
export const grades = {
  higher: " The grades lie above.",
  lower: " The grades lie below.",
  overlapping: " The grades overlap.",
} as const;
export const moves = {
  promotion: "Promotion",
  demotion: "A step down",
  published: "Published pathway",
  lateral: "Lateral move",
  change: "Change of role",
  none: "The same role level",
} as const;
