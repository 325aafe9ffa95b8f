import { counted, namesInWords } from "./counted.js";

const all = Number.POSITIVE_INFINITY;

// The words of a role that a team covers together.

export const title = (about: string) => `Cover by a team: ${about}`;
export const nothing = "Nothing to cover";
export const nothingText = "no skill that counts is asked for.";
export const notCovered = "Not covered";
export const nobodyHolds = (count: number) =>
  `nobody is known to hold ${count === 1 ? "the one skill" : `any of the ${count} skills`} asked for.`;
export const covered = "Covered";
export const inPart = "Covered in part";
export const who = (size: number, cost: string | undefined) =>
  `${counted(size, "person")}${cost === undefined ? "" : `, who cost ${cost},`} ${size === 1 ? "holds" : "hold"}`;
export const what = (needs: number, open: number) =>
  open === 0
    ? needs === 1
      ? "the one skill"
      : `all ${counted(needs, "skill")}`
    : `${needs - open} of ${counted(needs, "skill")}; nobody is known to hold the rest`;
export const optimal = (who: string, what: string, byCost: boolean) =>
  `${who} ${what}; ${byCost ? "no team costs less" : "no fewer do"}.`;
export const feasible = (who: string, what: string, known: string) =>
  `${who} ${what}. It may not be the least, but ${known}.`;
export const noneCheaper = (bound: string) => `none costs less than ${bound}`;
export const noneSmaller = (bound: number) => `none has fewer than ${bound}`;
export const impossible = "Not possible";
export const impossibleText = (within: number, lacks: number) =>
  `no team within the limit covers it; ${counted(within, "person")} can hold all but ${counted(lacks, "skill")}.`;
export const undecided = "Not decided";
export const undecidedText = "no team within the limit was found with the effort allowed, and there may be one.";
export const teams = "Teams that cover it";
export const teamColumns = ["Team", "People"] as const;
export const more = (count: number | undefined) =>
  count === undefined ? "There are more." : `There are ${count} such teams in all.`;
export const brings = (isOne: boolean) => (isOne ? "Who brings what" : "Who brings what to the first");
export const bringColumns = ["Person", "Alone holds", "Also holds"] as const;
export const nearest = (isBest: boolean, people: readonly string[], lacks: readonly string[]) =>
  `Nearest to it${isBest ? "" : " of what was found"}: ${people.length > 0 ? namesInWords(people, all) : "nobody"}. Lacking: ${namesInWords(lacks, all)}.`;
export const uncovered = "Nobody is known to hold";
export const uncoveredColumns = ["Skill", "Needed", "Held", "Nearest", "Not assessed"] as const;
export const none = "none";
export const unknown = "?";
export const near = (level: string, people: readonly string[]) => `${level}: ${namesInWords(people)}`;
export const outside = (people: readonly string[]) => `outside their role: ${namesInWords(people)}`;
