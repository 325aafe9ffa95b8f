import { counted, isOrAre, namesInWords } from "./counted.js";

/** The words of what a team covers, and of what a change to it does. */
export const teamWords = {
  title: (count: number, about: string) => `A team of ${count}: ${about}`,
  titleThen: (before: number, after: number, about: string) => `A team of ${before}, then ${after}: ${about}`,
  caption: "Who holds what",
  levelsCaption: "Who holds which level",
  changesCaption: "What changes in who holds what",
  columns: {
    skill: "Skill",
    people: "How many hold it",
    needs: "Needs",
    holders: "Held by",
    short: "Short",
    unassessed: "Not assessed",
  },
  outside: (names: readonly string[]) => `outside their role: ${namesInWords(names)}`,
  single: "Hangs on one person",
  missing: "Nobody holds",
  unknown: "Nobody is known to hold, and somebody has not been assessed",
  onlyOne: (skill: string, person: string) => `${skill}: ${person}`,
  noSum: "A team never adds levels up: two people at a lower level are not one at a higher.",
  verdicts: {
    nothingAsked: "Nothing is asked",
    nobody: "Not covered",
    nothingKnown: "Nothing is known yet",
    littleKnown: "Little is known yet",
    covered: "Covered",
    ifConfirmed: "Covered if confirmed",
    notCovered: "Not covered",
  },
  noSkill: "no skill is asked for.",
  emptyTeam: "the team has nobody.",
  noneCounts: "none of the skills listed counts.",
  noneAssessed: (all: number) =>
    `nobody has been assessed in ${all === 1 ? "the one skill" : `any of the ${all} skills`} asked for.`,
  everySkill: (single: number) =>
    `every skill that counts is held by somebody${single > 0 ? `, and ${counted(single, "skill")} ${single === 1 ? "hangs" : "hang"} on one person` : ""}.`,
  unknownOf: (unknown: number, all: number) =>
    `nobody is known to hold ${unknown} of ${counted(all, "skill")}, but not everybody has been assessed.`,
  littleKnown: (unknown: number, all: number) =>
    `nobody is known to hold ${unknown} of ${counted(all, "skill")}, and not everybody has been assessed. Covered if all of them are confirmed.`,
  missingOf: (missing: number, unknown: number, all: number) =>
    `nobody holds ${missing} of ${counted(all, "skill")}${unknown > 0 ? `, and ${unknown} ${isOrAre(unknown)} not known` : ""}.`,
  together: (people: readonly string[], isSmallest: boolean, covered: boolean) =>
    `${people.length === 1 ? "One person covers" : `${people.length} people${isSmallest ? ", and no fewer," : ""} cover`} ${covered ? "it all" : "all that the team covers"}: ${namesInWords(people, Number.POSITIVE_INFINITY)}.`,
  alone: (people: readonly string[]) =>
    people.length > 0 ? `Alone it is covered by ${namesInWords(people)}.` : "Nobody covers it alone.",
  gone: (names: readonly string[]) => `Gone: ${namesInWords(names, Number.POSITIVE_INFINITY)}.`,
  joined: (names: readonly string[]) => `New: ${namesInWords(names, Number.POSITIVE_INFINITY)}.`,
  nothingChanges: "Nothing changes in who holds what is asked for.",
  nowSingle: "Now hangs on one person",
  nowMissing: "Now held by nobody",
  nowUnknown: "Now not known to be held by anybody, while not everybody has been assessed",
  changeColumns: { before: "Before", after: "After", gained: "Gained", lost: "Lost" },
  roleLevelCaption: "Where people move to",
  roleLevelColumns: { person: "Person", to: "To", leaves: "Leaves behind" },
  noneHeld: "none",
  /** How many hold a skill, so that one person reads as one person. */
  covers: {
    shared: (depth: number) => counted(depth, "person"),
    single: () => "1 person only",
    unknown: () => "nobody known",
    missing: () => "nobody",
  },
} as const;
