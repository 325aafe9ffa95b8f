import type { RestsOn } from "../../framework/restsOn.js";
import { counted, isOrAre } from "./counted.js";

/** `2 of 5 levels are the person's own word; 1 has no record. The oldest is of 2019-03-01.` Empty where nothing is to be said. */
export function restsOnInWords({ levels, ownWord, unrecorded, oldest }: RestsOn): string {
  const own = ownWord > 0 ? `${ownWord} of ${counted(levels, "level")} ${isOrAre(ownWord)} people's own word` : "";
  const without =
    unrecorded > 0 && unrecorded < levels
      ? `${unrecorded} of ${counted(levels, "level")} ${unrecorded === 1 ? "has" : "have"} no record`
      : "";
  const parts = [own, without].filter((part) => part !== "").join("; ");
  const age = oldest === undefined ? "" : `The oldest record is of ${oldest}.`;
  return [parts === "" ? "" : `${parts}.`, age].filter((part) => part !== "").join(" ");
}
