import { counted } from "./counted.js";

/** The words of what changes between two role levels. */
export const comparisonWords = {
  title: (from: string, to: string) => `From ${from} to ${to}`,
  caption: "Skill by skill",
  skill: "Skill",
  change: "Change",
  notNeeded: "not needed",
  groups: { gained: "New", raised: "Higher", lowered: "Lower", dropped: "No longer needed", same: "Same" },
  new: "new",
  up: (rungs: number) => `${counted(rungs, "level")} up`,
  down: (rungs: number) => `${counted(rungs, "level")} down`,
  noLonger: "no longer needed",
  same: "same",
  summary: (counts: {
    readonly gained: number;
    readonly raised: number;
    readonly lowered: number;
    readonly dropped: number;
  }) => `${counts.gained} new, ${counts.raised} higher, ${counts.lowered} lower, ${counts.dropped} no longer needed.`,
  levelsAsked: (up: number, down: number) => ` ${counted(up, "level")} more and ${down} fewer asked for.`,
  grades: { higher: " The grades lie above.", lower: " The grades lie below.", overlapping: " The grades overlap." },
  moves: {
    promotion: "Promotion",
    demotion: "A step down",
    published: "Published pathway",
    lateral: "Lateral move",
    change: "Change of role",
    none: "The same role level",
  },
} as const;
