import { counted } from "./counted.js";

// The words of development steps and of what to begin with.

export const title = (person: string, about: string) => `${person}: steps to ${about}`;
export const nothing = "Every need that counts is met: there is no step to climb.";
export const noWords =
  "The framework came without its words, so the rungs have no descriptions here. Read them from the publisher's files.";
export const step = (skill: string, from: string) => `${skill}: ${from}`;
export const from = (level: string) => `from ${level}`;
export const fromNothing = "nothing is held";
export const fromUnknown = "not assessed; find out first";
export const columns = ["Level", "What it looks like"] as const;
export const climb = "Levels to climb";
export const climbColumns = ["Skill", "From", "Levels to climb"] as const;
export const undefinedRung = (level: string) => `${level} (not defined)`;
export const held = (level: string) => `${level} (held)`;
export const needed = (level: string) => `${level} (needed)`;
export const notDefined = "The framework does not define this rung.";
export const noDescription = "The framework has no words for it.";
export const resources = "To learn from besides courses";
export const resourceColumns = ["Title", "Kind"] as const;
export const unlocksTitle = (person: string, about: string) => `${person}: where to begin for ${about}`;
export const unlocksCaption = "What the next rung of each skill would open";
export const unlocksColumns = {
  skill: "Skill",
  rank: "Rank",
  from: "From",
  to: "To",
  ready: "Ready for",
  raises: "Role levels raised",
} as const;
export const none = "None or not assessed";
export const ready = (names: readonly string[]) =>
  names.length > 3 ? counted(names.length, "role level") : names.join(", ");
