import type { Budget } from "../Budget.js";
import type { Archive } from "../zip/Archive.js";
import { unescapeText } from "./unescapeText.js";

/** The texts that cells share, by their index. Runs of one text are put together; phonetic hints are not text. */
export async function readStrings(archive: Archive, part: string, budget: Budget): Promise<readonly string[]> {
  const strings: string[] = [];
  let current = "";
  let inItem = false;
  let inText = false;
  let phonetic = 0;
  await archive.parse(part, {
    open(name) {
      if (name === "si") [inItem, current] = [true, ""];
      else if (name === "rPh") phonetic++;
      else if (name === "t") inText = inItem && phonetic === 0;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "si") {
        inItem = false;
        strings.push(unescapeText(current));
        budget.checkCount(strings.length, "texts");
      }
    },
    text(text) {
      if (inText) current += text;
    },
  });
  return strings;
}
