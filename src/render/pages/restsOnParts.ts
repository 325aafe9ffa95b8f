import { recordsBehind } from "../../framework/recordsBehind.js";
import { type RestsOn, restsOn, restsOnTogether } from "../../framework/restsOn.js";
import type { Profile } from "../../model/profile.js";
import type { PagePart } from "../page.js";
import { said } from "../parts.js";
import * as words from "../words/restsOnWords.js";

/** What the levels behind answers rest on, together: how many are people's own word, and how old the oldest is. Every page ends with it. */
export function restsOnParts(answers: readonly { readonly restsOn?: RestsOn }[]): PagePart[] {
  return said("quiet", inWords(answers.flatMap(({ restsOn }) => restsOn ?? [])));
}

/** The same of a profile that is an answer itself. */
export function restsOnProfile(profile: Pick<Profile, "has" | "assessments">): PagePart[] {
  return restsOnParts([{ restsOn: restsOn(recordsBehind([profile], Object.keys(profile.has))) }]);
}

/** The same of answers about two times. */
export function restsOnThenAndNow(
  answers: readonly { readonly restsOn: { readonly before: RestsOn; readonly after: RestsOn } }[],
): PagePart[] {
  return (["before", "after"] as const).flatMap((when) => {
    const text = inWords(answers.map(({ restsOn }) => restsOn[when]));
    return text === "" ? [] : said("quiet", words.at[when](text));
  });
}

/** For a row of a person: how many of their levels are their own word, and since when. */
export function ownWordInWords({ levels, ownWord, oldest }: RestsOn): string {
  return ownWord === 0 ? "" : words.ownWordOf(ownWord, levels, oldest);
}

/** `2 of 5 levels rest on a person's own word; 1 of 5 levels has no record. The oldest record is of 2019-03-01.` Empty where there is nothing to say. */
function inWords(answers: readonly RestsOn[]): string {
  const { levels, ownWord, unrecorded, claimed, oldest } = restsOnTogether(answers);
  const parts = [
    ...(ownWord > 0 ? [words.rests(ownWord, levels, "ownWord")] : []),
    ...(claimed > 0 ? [words.rests(claimed, levels, "claimed")] : []),
    ...(unrecorded > 0 && unrecorded < levels ? [words.unrecorded(unrecorded, levels)] : []),
  ].join("; ");
  return [...(parts === "" ? [] : [`${parts}.`]), ...(oldest === undefined ? [] : [words.oldest(oldest)])].join(" ");
}
