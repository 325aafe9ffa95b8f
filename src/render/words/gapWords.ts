import { counted, isOrAre } from "./counted.js";

/** Under a table, what its marks mean. */
export const marks = {
  self: "(self): only the person's own word stands behind the level.",
  course: "(course): a course that was done says so, and nobody has assessed it.",
  translation: "(translation): carried over from another framework, and nobody has assessed it.",
} as const;

// The words of a gap. Sentences go on from the verdict and a colon.

export const title = (person: string, about: string) => `${person}: ${about}`;
export const caption = (about: string) => `${about}: what is needed and what is there`;
export const columns = { skill: "Skill", needs: "Needs", has: "Has", standing: "Standing" } as const;
export const toLearn = "To learn";
export const toFindOut = "To find out first: nobody has assessed";
export const raise = (skill: string, from: string, to: string) => `${skill}: ${from} to ${to}`;
export const confirm = (skill: string, needed: string) => `${skill}: needs ${needed}`;
export const unused = "Held, but not used here";
export const unusedColumns = ["Skill", "Has"] as const;
export const none = "None";
export const unknown = "?";
/** What a level rests on, where that is less than somebody else's assessment. */
export const marked = (level: string, by: keyof typeof marks) => `${level} (${by})`;
export const standings = { met: "Met", exceeded: "More than needed", unassessed: "Not assessed" } as const;
export const short = (by: number) => `${counted(by, "level")} short`;
export const verdicts = {
  nothingAsked: "Nothing is asked",
  nothingKnown: "Nothing is known yet",
  littleKnown: "Little is known yet",
  ready: "Ready",
  ifConfirmed: "Ready if confirmed",
  short: (short: number) => `${counted(short, "skill")} ${isOrAre(short)} short`,
} as const;
export const noSkills = "no skills are listed for it.";
export const noneCounts = "none of the skills listed counts.";
export const noneAssessed = (all: number) =>
  all === 1 ? "the one skill needed has not been assessed." : `not one of the ${all} skills needed has been assessed.`;
export const everyNeed = (all: boolean) => (all ? "every need is met." : "every need that counts is met.");
export const unknownOf = (unknown: number, all: number) =>
  `nothing known is short, but ${unknown} of ${counted(all, "skill")} ${isOrAre(unknown)} not assessed.`;
export const littleKnown = (unknown: number, all: number) =>
  `${unknown} of ${counted(all, "skill")} ${isOrAre(unknown)} not assessed. Nothing known is short: ready if all of them are confirmed.`;
export const shortOf = (short: number, unknown: number, all: number) =>
  `of ${counted(all, "skill")} needed, ${short} ${isOrAre(short)} below the level needed${unknown > 0 ? ` and ${unknown} ${unknown === 1 ? "has" : "have"} not been assessed` : ""}. Not ready.`;
