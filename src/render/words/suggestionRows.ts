import type { FrameworkDiff, RenamedKind, RenameEvidence } from "../../questions/releases/frameworkDiff.js";
import type { NamesOfRelease } from "./namesOfRelease.js";

type Row = readonly [kind: string, before: string, after: string, evidence: string];

/** What two things share, by their kind. */
const shares: Readonly<Record<RenamedKind, string>> = {
  level: "needs at it",
  skill: "needs for it",
  "role family": "roles",
  role: "needs",
  "role level": "needs and role",
};

/** The renames that a diff suggests, a row each, with their evidence in words. */
export function suggestionRows({ suggestedRenames }: FrameworkDiff, was: NamesOfRelease, is: NamesOfRelease): Row[] {
  return suggestedRenames.map(({ kind, from, to, evidence }): Row => {
    const [before, after] = [`${was.of(kind, from)}: ${from}`, `${is.of(kind, to)}: ${to}`];
    return [kind, before, after, evidenceInWords(kind, evidence)];
  });
}

/** Per cents are rounded down, so that nothing short of everything reads as 100%. */
function evidenceInWords(kind: RenamedKind, { formerName, names, shared, wording }: RenameEvidence): string {
  const percent = (part: number) => `${Math.floor(part * 100)}%`;
  return [
    ...(formerName === undefined ? [] : [`lists the former name ${formerName}`]),
    names === 1 ? "same name" : `names ${percent(names)} alike`,
    ...(shared.outOf === 0 ? [] : [`${shared.count} of ${shared.outOf} ${shares[kind]} in common`]),
    ...(wording === undefined ? [] : [`descriptions ${percent(wording)} alike`]),
  ].join(", ");
}
