import { fold } from "../../values/fold.js";
import { unsaidWords } from "./unsaidWords.js";

const words: ReadonlySet<string> = new Set(unsaidWords);
/** Most texts are told apart from all words for nothing by how they begin. */
const beginnings: ReadonlySet<number> = new Set(
  unsaidWords.flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]),
);

/** Whether a cell says nothing: it is empty, or holds a word such as `TBC` or `n/a`, which is no name, place or number. */
export function isUnsaid(text: string): boolean {
  return text === "" || (text.length < 20 && beginnings.has(text.charCodeAt(0)) && words.has(fold(text)));
}
