import type { RestsOn } from "../../framework/restsOn.js";
import { counted } from "./counted.js";

/** A column for rows of people: how many of each one's levels are their own word, and since when. */
export const ownWordColumn = "Own word";
export function ownWordInWords({ levels, ownWord, oldest }: RestsOn): string {
  return ownWord === 0 ? "" : `${ownWord} of ${levels}${oldest === undefined ? "" : `, oldest ${oldest}`}`;
}

/** `2 of 5 levels rest on a person's own word; 1 of 5 levels has no record. The oldest record is of 2019-03-01.` Empty where there is nothing to say. */
export function restsOnInWords({ levels, ownWord, unrecorded, oldest }: RestsOn): string {
  const own =
    ownWord > 0
      ? `${ownWord} of ${counted(levels, "level")} ${ownWord === 1 ? "rests" : "rest"} on a person's own word`
      : "";
  const without =
    unrecorded > 0 && unrecorded < levels
      ? `${unrecorded} of ${counted(levels, "level")} ${unrecorded === 1 ? "has" : "have"} no record`
      : "";
  const parts = [own, without].filter((part) => part !== "").join("; ");
  const age = oldest === undefined ? "" : `The oldest record is of ${oldest}.`;
  return [parts === "" ? "" : `${parts}.`, age].filter((part) => part !== "").join(" ");
}
