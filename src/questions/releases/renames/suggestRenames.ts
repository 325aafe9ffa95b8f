import type { RenamedKind, RenameEvidence, SuggestedRename } from "../frameworkDiff.js";
import type { Candidate, Candidates } from "./renameCandidates.js";
import { dice, nameKey } from "./wordLikeness.js";

/** A pair below this is not suggested: it finds all nine renames that the UK pages show, without former names. */
const leastScore = 0.5;

/** A new id under the same name scores this at least, even where nothing needs it. */
const sameName = 0.75;

/** How many pairs of one kind are compared; past that, only names that are the same or stated as former names pair up. */
const affordablePairs = 250_000;

interface Pair extends SuggestedRename {
  /** The order among pairs of one score: by the rest of the evidence, then framework order. */
  readonly rest: number;
}

/**
 * Which of the things that are gone are likely to be which of the new ones: each at most once, best first. The evidence
 * counts only what is in both releases, the renames that were given included: to give some and ask again may find more.
 */
export function suggestRenames(kinds: readonly Candidates[]): SuggestedRename[] {
  return kinds.flatMap((candidates) => {
    const gone = new Set<string>();
    const fresh = new Set<string>();
    return likelyPairs(candidates)
      .sort((a, b) => b.score - a.score || b.rest - a.rest)
      .filter(({ from, to }) => {
        if (gone.has(from) || fresh.has(to)) return false;
        gone.add(from);
        fresh.add(to);
        return true;
      })
      .map(({ rest: _, ...suggestion }) => suggestion);
  });
}

function likelyPairs({ kind, gone, fresh }: Candidates): Pair[] {
  const byName = gone.length * fresh.length > affordablePairs ? byEveryName(fresh) : undefined;
  return gone.flatMap((from) => {
    const others = byName ? (byName.get(nameKey(from.name)) ?? []) : fresh;
    return others.map((to) => pairOf(kind, from, to)).filter(({ score }) => score >= leastScore);
  });
}

function byEveryName(fresh: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (const one of fresh) {
    for (const key of new Set([one.name, ...one.formerNames].map(nameKey))) {
      const present = found.get(key);
      if (present) present.push(one);
      else found.set(key, [one]);
    }
  }
  return found;
}

function pairOf(kind: RenamedKind, from: Candidate, to: Candidate): Pair {
  const evidence = evidenceFor(from, to);
  const { count, outOf } = evidence.shared;
  // One more in the denominator: one role level in common out of one is less than five out of five.
  const parts = [evidence.names, count / (outOf + 1), ...(evidence.wording === undefined ? [] : [evidence.wording])];
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  // Half of all role levels are called "Lead" or "Senior" something: the name alone tells nothing.
  const isNameAlone = kind === "role level" && count === 0 && evidence.wording === undefined;
  const isNameKept = nameKey(from.name) === nameKey(to.name);
  const likely = isNameAlone ? 0 : Math.max(mean, isNameKept ? sameName : 0);
  const score = evidence.formerName === undefined ? likely : 1;
  return { kind, from: from.id, to: to.id, score, evidence, rest: mean };
}

function evidenceFor(from: Candidate, to: Candidate): RenameEvidence {
  const former = to.formerNames.find((name) => nameKey(name) === nameKey(from.name));
  const names = Math.max(...from.letters.flatMap((a) => to.letters.map((b) => dice(a, b))));
  let count = 0;
  for (const mark of from.marks) if (to.marks.has(mark)) count++;
  return {
    ...(former !== undefined && { formerName: former }),
    names,
    shared: { count, outOf: from.marks.size + to.marks.size - count },
    ...(from.words && to.words && { wording: dice(from.words, to.words) }),
  };
}
