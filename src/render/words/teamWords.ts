import { counted, isOrAre, namesInWords } from "./counted.js";

// The words of what a team covers, and of what a change to it does.

export const title = (count: number, about: string) => `A team of ${count}: ${about}`;
export const titleThen = (before: number, after: number, about: string) =>
  `A team of ${before}, then ${after}: ${about}`;
export const caption = "Who holds what";
export const levelsCaption = "Who holds which level";
export const changesCaption = "What changes in who holds what";
export const columns = {
  skill: "Skill",
  people: "How many hold it",
  needs: "Needs",
  holders: "Held by",
  short: "Short",
  unassessed: "Not assessed",
} as const;
export const outside = (names: readonly string[]) => `outside their role: ${namesInWords(names)}`;
export const single = "Hangs on one person";
export const missing = "Nobody holds";
export const unknown = "Nobody is known to hold, and somebody has not been assessed";
export const onlyOne = (skill: string, person: string) => `${skill}: ${person}`;
export const noSum = "A team never adds levels up: two people at a lower level are not one at a higher.";
export const verdicts = {
  nothingAsked: "Nothing is asked",
  nobody: "Not covered",
  nothingKnown: "Nothing is known yet",
  littleKnown: "Little is known yet",
  covered: "Covered",
  ifConfirmed: "Covered if confirmed",
  notCovered: "Not covered",
} as const;
export const noSkill = "no skill is asked for.";
export const emptyTeam = "the team has nobody.";
export const noneCounts = "none of the skills listed counts.";
export const noneAssessed = (all: number) =>
  `nobody has been assessed in ${all === 1 ? "the one skill" : `any of the ${all} skills`} asked for.`;
export const everySkill = (single: number) =>
  `every skill that counts is held by somebody${single > 0 ? `, and ${counted(single, "skill")} ${single === 1 ? "hangs" : "hang"} on one person` : ""}.`;
export const unknownOf = (unknown: number, all: number) =>
  `nobody is known to hold ${unknown} of ${counted(all, "skill")}, but not everybody has been assessed.`;
export const littleKnown = (unknown: number, all: number) =>
  `nobody is known to hold ${unknown} of ${counted(all, "skill")}, and not everybody has been assessed. Covered if all of them are confirmed.`;
export const missingOf = (missing: number, unknown: number, all: number) =>
  `nobody holds ${missing} of ${counted(all, "skill")}${unknown > 0 ? `, and ${unknown} ${isOrAre(unknown)} not known` : ""}.`;
export const together = (people: readonly string[], isSmallest: boolean, covered: boolean) =>
  `${people.length === 1 ? "One person covers" : `${people.length} people${isSmallest ? ", and no fewer," : ""} cover`} ${covered ? "it all" : "all that the team covers"}: ${namesInWords(people, Number.POSITIVE_INFINITY)}.`;
export const alone = (people: readonly string[]) =>
  people.length > 0 ? `Alone it is covered by ${namesInWords(people)}.` : "Nobody covers it alone.";
export const gone = (names: readonly string[]) => `Gone: ${namesInWords(names, Number.POSITIVE_INFINITY)}.`;
export const joined = (names: readonly string[]) => `New: ${namesInWords(names, Number.POSITIVE_INFINITY)}.`;
export const nothingChanges = "Nothing changes in who holds what is asked for.";
export const nowSingle = "Now hangs on one person";
export const nowMissing = "Now held by nobody";
export const nowUnknown = "Now not known to be held by anybody, while not everybody has been assessed";
export const changeColumns = { before: "Before", after: "After", gained: "Gained", lost: "Lost" } as const;
export const roleLevelCaption = "Where people move to";
export const roleLevelColumns = { person: "Person", to: "To", leaves: "Leaves behind" } as const;
export const noneHeld = "none";
/** How many hold a skill, so that one person reads as one person. */
export const covers = {
  shared: (depth: number) => counted(depth, "person"),
  single: () => "1 person only",
  unknown: () => "nobody known",
  missing: () => "nobody",
} as const;
