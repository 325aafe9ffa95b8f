import { type Reading, readingOf } from "./TypedWords.js";

/**
 * The words that say how senior a job is and can be taken off its title. A chief and a head of are jobs of their own, so
 * those words stay.
 */
const seniorityWords: ReadonlySet<string> = new Set([
  "apprentice",
  "trainee",
  "junior",
  "associate",
  "senior",
  "lead",
  "principal",
]);

/** One way to read a text. */
export interface TextReading {
  readonly reading: Reading;
  /** The seniority word that was taken off. */
  readonly seniority?: string;
}

/**
 * The ways to read a text, to be tried in this order until one finds something: as it stands; without brackets and what
 * follows a dash (`- Band E`); without `IT`; what is done as the word for who does it (`testing` is `test`, where names
 * have that word); and last each of these without a leading seniority word.
 */
export function* readingsOf(text: string, hasWord: (word: string) => boolean): Generator<TextReading> {
  const keys = new Set([""]);
  const readings: Reading[] = [];
  for (const make of [asItStands, bare, withoutIt, withoutIng]) {
    const reading = make(text, hasWord);
    if (keys.has(reading.key)) continue;
    keys.add(reading.key);
    readings.push(reading);
    yield { reading };
  }
  const seniority = readings[0]?.folded.words[0] ?? "";
  if (!seniorityWords.has(seniority)) return;
  for (const { folded } of readings) {
    const reading = readingOf(folded.words.slice(1).join(" "));
    if (keys.has(reading.key)) continue;
    keys.add(reading.key);
    yield { reading, seniority };
  }
}

const asItStands = (text: string) => readingOf(text);

function bare(text: string): Reading {
  return readingOf(text.replace(/[([][^)\]]*[)\]]?/gu, " ").replace(/\s[-\u2013\u2014](?:\s.*)?$/su, ""));
}

/** A head of IT is a head of nothing without it, and one word alone is too little. */
function withoutIt(text: string): Reading {
  const words = bare(text).folded.words.filter((word, place, all) => word !== "it" || all[place - 1] === "of");
  return readingOf(words.length > 1 ? words.join(" ") : "");
}

function withoutIng(text: string, hasWord: (word: string) => boolean): Reading {
  const words = bare(text).folded.words.map((word) => {
    const stem = word.endsWith("ing") ? word.slice(0, -3) : "";
    return hasWord(stem) ? stem : word;
  });
  return readingOf(words.join(" "));
}
