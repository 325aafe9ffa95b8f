import { recordsBehind } from "../../framework/recordsBehind.js";
import { type RestsOn, restsOn, restsOnTogether } from "../../framework/restsOn.js";
import type { Profile } from "../../model/profile.js";
import type { PagePart } from "../page.js";
import { said } from "../parts.js";
import { restsOnInWords } from "../words/restsOnInWords.js";

/** What the levels behind answers rest on, together: how many are people's own word, and how old the oldest is. Every page ends with it. */
export function restsOnParts(answers: readonly { readonly restsOn?: RestsOn }[]): PagePart[] {
  return said("quiet", restsOnInWords(restsOnTogether(answers.flatMap(({ restsOn }) => restsOn ?? []))));
}

/** The same of a profile that is an answer itself. */
export function restsOnProfile(profile: Pick<Profile, "has" | "assessments">): PagePart[] {
  return restsOnParts([{ restsOn: restsOn(recordsBehind([profile], Object.keys(profile.has))) }]);
}
