import type { RestsOn } from "../../framework/restsOn.js";
import { counted, isOrAre } from "./counted.js";

/** `2 of 5 levels are people's own word; 1 of 5 levels has no record. The oldest record is of 2019-03-01.` Empty where nothing is to be said. */
export function restsOnInWords({ levels, ownWord, unrecorded, claimed, oldest }: RestsOn): string {
  const of = (count: number, what: string) =>
    count > 0 ? `${count} of ${counted(levels, "level")} ${isOrAre(count)} ${what}` : "";
  const own = of(ownWord, "people's own word");
  const unassessed = of(claimed, "from a course that was done or from another framework, and nobody has assessed it");
  const without =
    unrecorded > 0 && unrecorded < levels
      ? `${unrecorded} of ${counted(levels, "level")} ${unrecorded === 1 ? "has" : "have"} no record`
      : "";
  const parts = [own, unassessed, without].filter((part) => part !== "").join("; ");
  const age = oldest === undefined ? "" : `The oldest record is of ${oldest}.`;
  return [parts === "" ? "" : `${parts}.`, age].filter((part) => part !== "").join(" ");
}
