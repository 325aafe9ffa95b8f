import type { FrameworkDiff, RenamedKind, RenameEvidence } from "../../questions/releases/frameworkDiff.js";
import type { NamesOfRelease } from "../namesOfRelease.js";
import * as words from "../words/diffWords.js";

type Row = readonly [kind: string, before: string, after: string, evidence: string];

/** The renames that a diff suggests, a row each, with their evidence in words. */
export function suggestionRows({ suggestedRenames }: FrameworkDiff, was: NamesOfRelease, is: NamesOfRelease): Row[] {
  return suggestedRenames.map(({ kind, from, to, evidence }): Row => {
    const [before, after] = [`${was.of(kind, from)}: ${from}`, `${is.of(kind, to)}: ${to}`];
    return [words.kinds[kind], before, after, evidenceInWords(kind, evidence)];
  });
}

/** Per cents are rounded down, so that nothing short of everything reads as 100%. */
function evidenceInWords(kind: RenamedKind, { formerName, names, shared, wording }: RenameEvidence): string {
  const percent = (part: number) => Math.floor(part * 100);
  return [
    ...(formerName === undefined ? [] : [words.formerName(formerName)]),
    names === 1 ? words.sameName : words.namesAlike(percent(names)),
    ...(shared.outOf === 0 ? [] : [words.inCommon(shared.count, shared.outOf, kind)]),
    ...(wording === undefined ? [] : [words.wordingAlike(percent(wording))]),
  ].join(", ");
}
