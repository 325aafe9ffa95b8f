import type { RestsOn } from "../../framework/restsOn.js";
import { counted } from "./counted.js";

/** A column for rows of people: how many of each one's levels are their own word, and since when. */
export const ownWordColumn = "Own word";
export function ownWordInWords({ levels, ownWord, oldest }: RestsOn): string {
  return ownWord === 0 ? "" : `${ownWord} of ${levels}${oldest === undefined ? "" : `, oldest ${oldest}`}`;
}

/** `2 of 5 levels rest on a person's own word; 1 of 5 levels has no record. The oldest record is of 2019-03-01.` Empty where there is nothing to say. */
export function restsOnInWords({ levels, ownWord, unrecorded, claimed, oldest }: RestsOn): string {
  const of = (count: number, what: string) =>
    count > 0 ? `${count} of ${counted(levels, "level")} ${count === 1 ? "rests" : "rest"} on ${what}` : "";
  const own = of(ownWord, "a person's own word");
  const unassessed = of(claimed, "a course that was done or on another framework, and nobody has assessed it");
  const without =
    unrecorded > 0 && unrecorded < levels
      ? `${unrecorded} of ${counted(levels, "level")} ${unrecorded === 1 ? "has" : "have"} no record`
      : "";
  const parts = [own, unassessed, without].filter((part) => part !== "").join("; ");
  const age = oldest === undefined ? "" : `The oldest record is of ${oldest}.`;
  return [parts === "" ? "" : `${parts}.`, age].filter((part) => part !== "").join(" ");
}
