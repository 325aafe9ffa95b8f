import { limits } from "../../model/limits.js";
import { fold } from "../../values/fold.js";
import { wholeNumberIn } from "../../values/wholeNumberIn.js";

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
const none = [
  ...["full", "sold out", "fully booked", "fully subscribed", "closed", "cancelled", "canceled"],
  ...["none left", "no places", "no places left", "waiting list", "waiting list only", "waitlist", "waitlist only"],
];
const ahead = /^(?:max(?:imum)?(?: of)?|up to)[ .:]*/;
const behind =
  / ?(?:(?:places?|spaces?|seats?)?(?: ?(?:left|remaining|available|free))?|people|persons?|participants?|learners?|delegates?|attendees?|max(?:imum)?|\(max(?:imum)?\)|per (?:run|course|session|class|cohort))$/;

/**
 * How many places a text says there are: `12`, `1,000`, `max 12`, `12 places`, `3 left`; Infinity for `unlimited` and `no limit`; 0
 * where there is none, as on a run that is full or cancelled. `undefined` for anything but one number, such as `8-12`, or two, such as
 * `1.000`.
 */
export function placesOf(text: string): number | undefined {
  const folded = fold(text);
  if (endless.includes(folded)) return Infinity;
  if (none.includes(folded)) return 0;
  const count = wholeNumberIn(folded.replace(ahead, "").replace(behind, ""));
  return count !== undefined && count <= limits.capacity ? count : undefined;
}
