import { limits } from "../../model/limits.js";

/** Half a surrogate pair cannot be written to a file and read back. */
const halfPair = /\p{Surrogate}/u;
const plainLetters = /^[\u0020-\u007e]+$/;

/** Whether a text can be the name of a person, an organisation, a site or a sector: 1 to 1,000 whole characters. */
export function isNameText(text: string): boolean {
  return text !== "" && text.length <= limits.name && (plainLetters.test(text) || !halfPair.test(text));
}
