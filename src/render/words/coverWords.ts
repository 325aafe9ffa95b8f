import { counted, namesInWords } from "./counted.js";

const all = Number.POSITIVE_INFINITY;

/** The words of a role that a team covers together. */
export const coverWords = {
  title: (about: string) => `Cover by a team: ${about}`,
  nothing: "Nothing to cover",
  nothingText: "no skill that counts is asked for.",
  notCovered: "Not covered",
  nobodyHolds: (count: number) =>
    `nobody is known to hold ${count === 1 ? "the one skill" : `any of the ${count} skills`} asked for.`,
  covered: "Covered",
  inPart: "Covered in part",
  who: (size: number, cost: string | undefined) =>
    `${counted(size, "person")}${cost === undefined ? "" : `, who cost ${cost},`} ${size === 1 ? "holds" : "hold"}`,
  what: (needs: number, open: number) =>
    open === 0
      ? needs === 1
        ? "the one skill"
        : `all ${counted(needs, "skill")}`
      : `${needs - open} of ${counted(needs, "skill")}; nobody is known to hold the rest`,
  optimal: (who: string, what: string, byCost: boolean) =>
    `${who} ${what}; ${byCost ? "no team costs less" : "no fewer do"}.`,
  feasible: (who: string, what: string, known: string) => `${who} ${what}. It may not be the least, but ${known}.`,
  noneCheaper: (bound: string) => `none costs less than ${bound}`,
  noneSmaller: (bound: number) => `none has fewer than ${bound}`,
  impossible: "Not possible",
  impossibleText: (within: number, lacks: number) =>
    `no team within the limit covers it; ${counted(within, "person")} can hold all but ${counted(lacks, "skill")}.`,
  undecided: "Not decided",
  undecidedText: "no team within the limit was found with the effort allowed, and there may be one.",
  teams: "Teams that cover it",
  teamColumns: ["Team", "People"],
  more: (count: number | undefined) =>
    count === undefined ? "There are more." : `There are ${count} such teams in all.`,
  brings: (isOne: boolean) => (isOne ? "Who brings what" : "Who brings what to the first"),
  bringColumns: ["Person", "Alone holds", "Also holds"],
  nearest: (isBest: boolean, people: readonly string[], lacks: readonly string[]) =>
    `Nearest to it${isBest ? "" : " of what was found"}: ${people.length > 0 ? namesInWords(people, all) : "nobody"}. Lacking: ${namesInWords(lacks, all)}.`,
  uncovered: "Nobody is known to hold",
  uncoveredColumns: ["Skill", "Needed", "Held", "Nearest", "Not assessed"],
  none: "none",
  unknown: "?",
  near: (level: string, people: readonly string[]) => `${level}: ${namesInWords(people)}`,
  outside: (people: readonly string[]) => `outside their role: ${namesInWords(people)}`,
} as const;
