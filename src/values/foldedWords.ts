import { wordsOf } from "./wordsOf.js";

/** What is said in several ways is one word. By the first word: the words that follow it, and the word they stand for. */
const sameWords: ReadonlyMap<string, readonly (readonly [following: readonly string[], word: string])[]> =
  /* @__PURE__ */ new Map([
    [
      "information",
      [
        [["and", "communication", "technology"], "it"],
        [["communication", "technology"], "it"],
        [["technology"], "it"],
      ],
    ],
    ["ict", [[[], "it"]]],
    [
      "user",
      [
        [["experience"], "ux"],
        [["interface"], "ui"],
      ],
    ],
    ["quality", [[["assurance"], "qa"]]],
    ["artificial", [[["intelligence"], "ai"]]],
    ["machine", [[["learning"], "ml"]]],
    ["sr", [[[], "senior"]]],
    ["snr", [[[], "senior"]]],
    ["jr", [[[], "junior"]]],
    ["jnr", [[[], "junior"]]],
  ]);

/**
 * The words of a text as they are searched for: without the plural `s` and the word `and`, and one word where people have
 * several (`ICT` is `information technology` is `IT`). What is written as one word or as two (`help desk`) is for the
 * comparison to see to.
 */
export function foldedWords(text: string): string[] {
  const words = wordsOf(text).map(withoutPlural);
  const folded: string[] = [];
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? "";
    const same = sameWords
      .get(word)
      ?.find(([following]) => following.every((next, i) => next === words[place + 1 + i]));
    if (same) {
      folded.push(same[1]);
      place += same[0].length;
    } else if (word !== "and" || words.length === 1) folded.push(word);
  }
  return folded;
}

/** `systems` is `system`; `business`, `status` and `analysis` are not plurals, nor is what has three letters. */
function withoutPlural(word: string): string {
  return word.length > 3 && word.endsWith("s") && !/[sui]s$/.test(word) ? word.slice(0, -1) : word;
}
