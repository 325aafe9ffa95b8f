import { matchWords, shortestBeginning, type WordMatch } from "./matchWords.js";
import { type EntryKind, nameKinds, type SearchEntry, titleKinds } from "./SearchEntry.js";
import type { SearchWhy } from "./searchWhy.js";
import { mostWords, type Reading } from "./TypedWords.js";
import { Vocabulary } from "./Vocabulary.js";

/** An entry that a text fits. Of two for the same reason the one with the lower score is better. */
export interface Hit {
  readonly entry: SearchEntry;
  readonly why: SearchWhy;
  readonly score: number;
}

/** The texts by which the things of a framework are found, and the ways to find one. */
export class SearchIndex {
  readonly #entries: readonly SearchEntry[];
  readonly #byKey = new Map<string, SearchEntry[]>();
  readonly #vocabulary: Vocabulary;
  /** Why the whole name of a place is a reason: it is that of a role, or of a role level. */
  readonly #placeWhy: "role" | "role-level";

  constructor(entries: readonly SearchEntry[], placeWhy: "role" | "role-level") {
    this.#entries = entries;
    this.#placeWhy = placeWhy;
    for (const entry of entries) {
      const same = this.#byKey.get(entry.key);
      if (same) same.push(entry);
      else this.#byKey.set(entry.key, [entry]);
    }
    this.#vocabulary = new Vocabulary(entries);
  }

  /** What the text is in full. An id that is written otherwise, such as in capitals, is another name. */
  whole({ text, written, key }: Reading): Hit[] {
    const joined = written.words.join("");
    return (this.#byKey.get(key) ?? []).map((entry) => {
      const { kind } = entry;
      const isId = kind === "id" || kind === "place-id";
      const score = text === entry.called ? 0 : isId ? 3 : joined === entry.written.join("") ? 1 : 2;
      return { entry, score, why: kind === "id" && score > 0 ? "alias" : this.#whyWhole(kind) };
    });
  }

  /** What the words of the text begin the words of, in any order. */
  beginnings({ written, folded, ...reading }: Reading): Hit[] {
    const hits: Hit[] = [];
    for (const place of this.#vocabulary.candidates({ written, folded, ...reading })) {
      const entry = this.#entries[place];
      if (!entry) continue; // Never: the vocabulary is that of the entries.
      const match = matchWords(written, entry.written);
      const other = matchWords(folded, entry.folded);
      const hit = match && begunHit(entry, match);
      const otherHit = other && begunHit(entry, other);
      const better = hit && (!otherHit || hit.score <= otherHit.score) ? hit : otherHit;
      if (better) hits.push(better);
    }
    return hits;
  }

  #whyWhole(kind: EntryKind): SearchWhy {
    if (kind === "place" || kind === "place-id") return this.#placeWhy;
    return kind === "joint" || kind === "no-role" ? "name" : kind;
  }

  /** Whether a name or a title has this word. */
  hasWord(word: string): boolean {
    return this.#vocabulary.hasWord(word);
  }

  /** The names and titles that are a part of the text, word by word. A title of one word says too little. */
  within({ folded: { words } }: Reading): Hit[] {
    const hits: Hit[] = [];
    for (let from = 0; from < words.length && words.length <= mostWords; from++) {
      let key = "";
      for (let to = from; to < words.length; to++) {
        key += words[to];
        if (to - from === words.length - 1) continue; // The whole text.
        for (const entry of this.#byKey.get(key) ?? []) {
          const isTitle = titleKinds.includes(entry.kind);
          if (!isTitle && !nameKinds.includes(entry.kind)) continue;
          if (isTitle && (to === from || (saysChief(entry.folded) && to < words.length - 1))) continue;
          if (!saysChief(entry.folded) && saysChief(words)) continue;
          hits.push({ entry, why: "name-within", score: withinScore(entry, to - from + 1) });
        }
      }
    }
    return hits;
  }

  /**
   * The text with each word that nothing begins with in the ways in which it may have been meant; and one that is only a
   * beginning, alone or of two words written as one, as itself and in those ways: `dataa engineer` is no data analyst.
   */
  respelt({ written: { words } }: Reading): string[] {
    if (words.length > mostWords) return [];
    let texts = [""];
    let isOther = false;
    for (const [i, word] of words.entries()) {
      const isKnown = [word, word + (words[i + 1] ?? ""), (words[i - 1] ?? "") + word].some((one) =>
        this.#vocabulary.has(one),
      );
      const isWhole = isKnown && (this.hasWord(word) || word.length < shortestBeginning);
      const near = isWhole ? [] : this.#vocabulary.near(word).slice(0, 4);
      isOther ||= !isKnown || near.length > 0;
      const ways = isKnown ? [word, ...near] : near;
      texts = ways.flatMap((other) => texts.map((text) => `${text} ${other}`)).slice(0, 16);
      if (texts.length === 0) return [];
    }
    return isOther ? texts : [];
  }
}

const lieScores = { first: 0, together: 100, scattered: 200 } as const;
const kindScores = { id: 3000, "place-id": 3000, joint: 2000, place: 1000 } as const;

function begunHit(entry: SearchEntry, { begun, spare, lie, hasFirst }: WordMatch): Hit {
  const score = lieScores[lie] + Math.min(spare, 9) * 10 + Math.min(begun, 9);
  const { kind, folded } = entry;
  const title = titleKinds.indexOf(kind);
  if (title >= 0) return { entry, why: "title-beginnings", score: score * titleKinds.length + title };
  if (kind === "former-name" || kind === "family") return { entry, why: kind, score: 10 + score };
  const isChief = folded[0] === "chief" || (folded[0] === "head" && folded[1] === "of");
  const kindScore = kind in kindScores ? kindScores[kind as keyof typeof kindScores] : 0; // It is in them.
  return { entry, why: isChief && !hasFirst ? "part-of-name" : "beginnings", score: score + kindScore };
}

/** A chief and a head of are other jobs than what they are chief and head of; so are those who stand in for them. */
function saysChief(words: readonly string[]): boolean {
  return words.some((word) => /^(?:chief|head|director|deputy)$/.test(word));
}

/** The most words first; then names before titles, the surest first. */
function withinScore({ kind }: SearchEntry, size: number): number {
  return (mostWords - size) * 10 + titleKinds.indexOf(kind) + 1;
}
