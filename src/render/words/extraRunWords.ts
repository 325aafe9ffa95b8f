import { counted, namesInWords } from "./counted.js";

// The words of what an extra run is worth.

export const title = (runs: number) => `What ${runs === 1 ? "an extra run is" : `${runs} extra runs are`} worth`;
export const notEnough = "Not enough";
export const notEnoughText = "not everybody can close everything with it either. That is proved.";
export const possible = "Makes it possible";
export const possibleText = "with it everybody closes everything.";
export const unproved = " The time limit struck, so the difference may be chance.";
export const nobodyTakes = "nobody takes it";
export const taken = (places: number) => `${counted(places, "place")} of it ${places === 1 ? "is" : "are"} taken`;
export const moreClose = (more: number, all: number) =>
  `${more} more of ${counted(all, "person")} close all they are known to lack`;
export const nobodyMore = "Nobody more closes everything";
export const fewer = "Fewer close everything";
export const nothing = "Nothing gained";
export const coverage = (parts: number) =>
  `${counted(Math.abs(parts), "part")} of the coverage ${parts > 0 ? "more" : "fewer"}`;
export const cost = (money: string, isMore: boolean) => `${money} ${isMore ? "more" : "less"} in all`;
export const earlier = (after: string, before: string) => `done on ${after} instead of ${before}`;
export const totals = "Without and with it";
export const columns = { what: "What", without: "Without", with: "With", difference: "Difference" } as const;
export const rows = {
  closed: "People who close all",
  coverage: "Parts of the coverage gained",
  cost: "Cost",
  places: "Places taken",
  days: "Days of learning",
  finish: "Done on",
} as const;
export const runs = "How the extra runs are taken";
export const onlyWith = (people: readonly string[]) => `Close all only with it: ${namesInWords(people, 20)}.`;
export const onlyWithout = (people: readonly string[]) => `Close all only without it: ${namesInWords(people, 20)}.`;
export const notIncluded = "What it costs to put it on is not in these totals.";
export const curve = "From how many takers it pays, and who they are";
export const curveColumns = {
  atMost: "At the most",
  people: "If these come",
  closed: "Close all",
  needs: "Needs met",
  cost: "Cost",
  saved: "Saved",
  worth: "Worth",
} as const;
export const nobody = "nobody";
export const paysFrom = (takers: number, fixed: string) =>
  `It pays ${takers === 0 ? "in any case" : `from ${counted(takers, "taker")} on`}: it costs ${fixed} to put on.`;
export const neverPays = (most: string, fixed: string) =>
  `It does not pay: it is worth ${most} at the most, and costs ${fixed} to put on.`;
export const savesNothing = "It saves no money.";
export const mayCost = (most: string) => `It may cost ${most} to put on at the most.`;
export const moneyAlone =
  "That counts money alone: what it is worth that more people close everything is for you to say.";
export const withValue = (value: string) => `A need of one person that is met counts ${value}.`;
