import { counted } from "./counted.js";

/** The words of development steps and of what to begin with. */
export const developmentWords = {
  title: (person: string, about: string) => `${person}: steps to ${about}`,
  nothing: "Every need that counts is met: there is no step to climb.",
  noWords:
    "The framework came without its words, so the rungs have no descriptions here. Read them from the publisher's files.",
  step: (skill: string, from: string) => `${skill}: ${from}`,
  from: (level: string) => `from ${level}`,
  fromNothing: "nothing is held",
  fromUnknown: "not assessed; find out first",
  columns: ["Level", "What it looks like"],
  climb: "Levels to climb",
  climbColumns: ["Skill", "From", "Levels to climb"],
  undefinedRung: (level: string) => `${level} (not defined)`,
  held: (level: string) => `${level} (held)`,
  needed: (level: string) => `${level} (needed)`,
  notDefined: "The framework does not define this rung.",
  noDescription: "The framework has no words for it.",
  resources: "To learn from besides courses",
  resourceColumns: ["Title", "Kind"],
  unlocksTitle: (person: string, about: string) => `${person}: where to begin for ${about}`,
  unlocksCaption: "What the next rung of each skill would open",
  unlocksColumns: {
    skill: "Skill",
    rank: "Rank",
    from: "From",
    to: "To",
    ready: "Ready for",
    raises: "Role levels raised",
  },
  none: "None or not assessed",
  ready: (names: readonly string[]) => (names.length > 3 ? counted(names.length, "role level") : names.join(", ")),
} as const;
