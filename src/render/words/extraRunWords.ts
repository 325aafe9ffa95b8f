import { counted, namesInWords } from "./counted.js";

/** The words of what an extra run is worth. */
export const extraRunWords = {
  title: (runs: number) => `What ${runs === 1 ? "an extra run is" : `${runs} extra runs are`} worth`,
  notEnough: "Not enough",
  notEnoughText: "not everybody can close everything with it either. That is proved.",
  possible: "Makes it possible",
  possibleText: "with it everybody closes everything.",
  unproved: " The time limit struck, so the difference may be chance.",
  nobodyTakes: "nobody takes it",
  taken: (places: number) => `${counted(places, "place")} of it ${places === 1 ? "is" : "are"} taken`,
  moreClose: (more: number, all: number) =>
    `${more} more of ${counted(all, "person")} close all they are known to lack`,
  nobodyMore: "Nobody more closes everything",
  fewer: "Fewer close everything",
  nothing: "Nothing gained",
  coverage: (parts: number) => `${counted(Math.abs(parts), "part")} of the coverage ${parts > 0 ? "more" : "fewer"}`,
  cost: (money: string, isMore: boolean) => `${money} ${isMore ? "more" : "less"} in all`,
  earlier: (after: string, before: string) => `done on ${after} instead of ${before}`,
  totals: "Without and with it",
  columns: { what: "What", without: "Without", with: "With", difference: "Difference" },
  rows: {
    closed: "People who close all",
    coverage: "Parts of the coverage gained",
    cost: "Cost",
    places: "Places taken",
    days: "Days of learning",
    finish: "Done on",
  },
  runs: "How the extra runs are taken",
  onlyWith: (people: readonly string[]) => `Close all only with it: ${namesInWords(people, 20)}.`,
  onlyWithout: (people: readonly string[]) => `Close all only without it: ${namesInWords(people, 20)}.`,
  notIncluded: "What it costs to put it on is not in these totals.",
  curve: "From how many takers it pays, and who they are",
  curveColumns: {
    atMost: "At the most",
    people: "If these come",
    closed: "Close all",
    needs: "Needs met",
    cost: "Cost",
    saved: "Saved",
    worth: "Worth",
  },
  nobody: "nobody",
  paysFrom: (takers: number, fixed: string) =>
    `It pays ${takers === 0 ? "in any case" : `from ${counted(takers, "taker")} on`}: it costs ${fixed} to put on.`,
  neverPays: (most: string, fixed: string) =>
    `It does not pay: it is worth ${most} at the most, and costs ${fixed} to put on.`,
  savesNothing: "It saves no money.",
  mayCost: (most: string) => `It may cost ${most} to put on at the most.`,
  moneyAlone: "That counts money alone: what it is worth that more people close everything is for you to say.",
  withValue: (value: string) => `A need of one person that is met counts ${value}.`,
} as const;
