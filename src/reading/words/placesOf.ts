import { limits } from "../../model/limits.js";
import { fold } from "../../values/fold.js";

const endless = [
  "unlimited",
  "unlimited places",
  "no limit",
  "no cap",
  "not limited",
  "no maximum",
  "no max",
  "uncapped",
  "any number",
  "∞",
];
const places =
  /^(?:(?:max(?:imum)?(?: of)?|up to)[ .:]*)?(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.0{1,2})?(?: ?(?:places?|seats?|people|persons?|participants?|learners?|delegates?|attendees?|max(?:imum)?|\(max(?:imum)?\)|per (?:run|course|session|class|cohort)))?$/;

/**
 * How many places a text says there are: `12`, `1,000`, `max 12`, `12 places`; Infinity for `unlimited` and `no limit`; 0 where
 * there is none. `undefined` for anything but one number, such as `8-12`, or two, such as `1.000`.
 */
export function placesOf(text: string): number | undefined {
  const folded = fold(text);
  if (endless.includes(folded)) return Infinity;
  if (folded === "full" || folded === "sold out" || folded === "fully booked") return 0;
  const count = places.exec(folded)?.[1]?.replaceAll(",", "");
  return count !== undefined && Number(count) <= limits.capacity ? Number(count) : undefined;
}
