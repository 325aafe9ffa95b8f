import type { JsonPath } from "../../model/issue.js";
import type { LooseObject } from "../../parse/loose.js";
import { isDay } from "../../values/isDay.js";
import { quoted } from "../../values/quoted.js";
import type { JsonReading } from "../json/JsonReading.js";
import type { OpenBadgeNoteCode } from "./OpenBadge.js";

/** The day that one of two spellings says, the newer before the older. */
export function badgeDay(
  credential: LooseObject,
  at: JsonPath,
  keys: readonly [newer: string, older: string],
  reading: JsonReading<OpenBadgeNoteCode>,
): string | undefined {
  const days = keys.flatMap((key) => {
    const text = reading.name(credential, key, at);
    if (text === undefined) return [];
    const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u.exec(text)?.[0] ?? "";
    if (isDay(day)) return [day];
    reading.note("date-not-read", `${quoted(key)} is not a date as ISO 8601 writes it; left out`, [...at, key]);
    return [];
  });
  if (new Set(days).size > 1)
    reading.note("dates-disagree", `${keys.join(" and ")} are two days; the first counts`, [...at, keys[1]]);
  return days[0];
}
