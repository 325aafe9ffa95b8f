import { whoAssess } from "../../model/assessors.js";
import { listed } from "../../values/listed.js";
import { quoted } from "../../values/quoted.js";

/** Why a text does not say who assessed, for a note. */
export function whyNoAssessor(text: string): string {
  return text === "" ? "nobody is named who assessed" : `${quoted(text)} is not one of ${listed(whoAssess)}`;
}
