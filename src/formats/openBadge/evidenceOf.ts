import type { Evidence } from "../../model/evidence.js";
import type { JsonPath } from "../../model/issue.js";
import { limits } from "../../model/limits.js";
import type { LooseObject } from "../../parse/loose.js";
import { isWebAddress } from "../../values/isWebAddress.js";
import type { JsonReading } from "../json/JsonReading.js";
import { objectsIn } from "./inList.js";
import type { OpenBadgeNoteCode } from "./OpenBadge.js";

/** The evidence of a credential: of each what it is called and what it says, and its address where it is one of the web. */
export function evidenceOf(
  credential: LooseObject,
  at: JsonPath,
  reading: JsonReading<OpenBadgeNoteCode>,
): readonly Evidence[] | undefined {
  const all = objectsIn(credential.evidence, [...at, "evidence"]).flatMap(([one, path]): Evidence[] => {
    const told = (key: string) => reading.text(one, key, path) ?? [];
    const id = reading.text(one, "id", path);
    const isLink = id !== undefined && id.length <= limits.name && isWebAddress(id);
    const text = [...["name", "description", "narrative"].flatMap(told), ...(isLink ? [] : (id ?? []))];
    const words = text.filter((part) => part !== "").join("\n");
    return words === "" && !isLink ? [] : [{ ...(words !== "" && { text: words }), ...(isLink && { url: id }) }];
  });
  return all.length === 0 ? undefined : all;
}
