import type { LeftOut } from "./leftOut.js";

/** Why people are not listed as matches of a role level or a role profile. */
export type PeopleLeftOut = LeftOut<"nothingAsked" | "nothingHeld" | "beyondLimit">;

/** Counts the people who are not listed, of all who were looked at. */
export function peopleLeftOut(
  outOf: number,
  { people, nothingHeld, listed }: { readonly people: number; readonly nothingHeld: number; readonly listed: number },
): PeopleLeftOut {
  if (outOf === 0) return { ...(people > 0 && { nothingAsked: people }) };
  const beyondLimit = people - nothingHeld - listed;
  return { ...(nothingHeld > 0 && { nothingHeld }), ...(beyondLimit > 0 && { beyondLimit }) };
}
