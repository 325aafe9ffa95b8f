import type { JsonPath } from "../../model/issue.js";
import type { LooseObject } from "../../parse/loose.js";
import type { JsonReading } from "../json/JsonReading.js";
import { objectsIn } from "./inList.js";
import type { OpenBadgeNoteCode } from "./OpenBadge.js";

/** All evidence of a credential as one text: of each what it is called, what it says, and its address. */
export function evidenceOf(
  credential: LooseObject,
  at: JsonPath,
  reading: JsonReading<OpenBadgeNoteCode>,
): string | undefined {
  const all = objectsIn(credential.evidence, [...at, "evidence"]).map(([one, path]) => {
    const told = ["name", "description", "narrative", "id"].map((key) => reading.text(one, key, path));
    return told.filter((text) => text !== undefined).join("\n");
  });
  const text = all.filter((one) => one !== "").join("\n\n");
  return text === "" ? undefined : text;
}
