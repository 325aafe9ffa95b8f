import { found } from "../found.js";
import { readingsOf } from "./readingsOf.js";
import type { Hit, SearchIndex } from "./SearchIndex.js";
import { searchWhys } from "./searchWhy.js";
import { type Reading, readingOf } from "./TypedWords.js";

/** What a text finds, before it is said of which things. */
export interface TextHits {
  readonly hits: readonly Hit[];
  /** How the text was read, where it means nothing as it stands. */
  readonly readAs?: string;
  readonly seniority?: string;
  /** The title that the text is, and for which the framework has no role. */
  readonly noSuchRole?: string;
}

/** A family that is only begun is the last thing to think of. */
const isBegunFamily = ({ why, score }: Hit) => why === "family" && score >= 10;

/** Everything that a text finds: by the first reading that finds something, else by near spellings; and what is within it. */
export function lookUpText(index: SearchIndex, text: string): TextHits {
  if (typeof text !== "string") throw new TypeError(`What to search for is a text; found ${found(text)}`);
  const asItStands = readingOf(text);
  const first = firstFound(index, text) ?? nearFound(index, text) ?? { hits: families(index, asItStands) };
  const isPlain = first.noSuchRole !== undefined || first.hits.some(({ why }) => why === "id");
  const within = isPlain ? [] : index.within(asItStands);
  return { ...first, hits: [...first.hits, ...within] };
}

function firstFound(index: SearchIndex, text: string): TextHits | undefined {
  let isFirst = true;
  for (const { reading, seniority } of readingsOf(text, (word) => index.hasWord(word))) {
    const found = findIn(index, reading);
    const isAsItStands = isFirst;
    isFirst = false;
    if (found.hits.length === 0 && found.noSuchRole === undefined) continue;
    return {
      ...found,
      ...(!isAsItStands && { readAs: reading.text }),
      ...(seniority !== undefined && { seniority }),
    };
  }
  return undefined;
}

/** Whoever types a title in full, and there is no such role, is not helped by other titles. */
function findIn(index: SearchIndex, reading: Reading): TextHits {
  const whole = index.whole(reading);
  const noRole = whole.find(({ entry }) => entry.kind === "no-role");
  const meant = whole.filter(({ entry }) => entry.kind !== "no-role");
  if (noRole && meant.length === 0) {
    const hits = index.beginnings(reading).filter(({ why }) => why === "beginnings");
    return { hits, noSuchRole: noRole.entry.called };
  }
  return { hits: [...meant, ...index.beginnings(reading).filter((hit) => !isBegunFamily(hit))] };
}

function nearFound(index: SearchIndex, text: string): TextHits | undefined {
  for (const { reading, seniority } of readingsOf(text, (word) => index.hasWord(word))) {
    const found = index.respelt(reading).map((respelt) => findIn(index, readingOf(respelt)));
    const hits = found.flatMap((one) => one.hits).map(asNear);
    const noSuchRole = found.find((one) => one.noSuchRole !== undefined)?.noSuchRole;
    if (hits.length > 0) return { hits, ...(seniority !== undefined && { seniority }) };
    if (noSuchRole !== undefined) return { hits, noSuchRole };
  }
  return undefined;
}

/** The reasons keep their order among themselves. */
function asNear({ entry, why, score }: Hit): Hit {
  return { entry, why: "near-spelling", score: searchWhys.indexOf(why) * 10_000 + score };
}

function families(index: SearchIndex, reading: Reading): Hit[] {
  return index.beginnings(reading).filter(isBegunFamily);
}
