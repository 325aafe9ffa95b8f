import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { TeamCoverage } from "../../questions/team/teamCoverage.js";
import type { WhatIf } from "../../questions/team/whatIf.js";
import type { Column, Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { list, said, table, title } from "../parts.js";
import { termsOf } from "../termsOf.js";
import { namesInWords } from "../words/counted.js";
import * as words from "../words/teamWords.js";
import { coverageCell, coverageColumn, standingColumns, standingCounts } from "./coverageCell.js";
import { peopleCell } from "./peopleCell.js";
import { restsOnParts } from "./restsOnParts.js";

/**
 * The answer of {@link whatIf} as a page: who goes and comes, a row for each skill whose holders change with the people before and
 * after, what then hangs on one person, and what the people with another role level are missing there.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @example
 * ```ts
 * import { defineProfile, whatIf } from "ddat-skills";
 * import { toText, whatIfPage } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "expert" } });
 * console.log(toText(whatIfPage(uk, whatIf(uk, [sam], "software-developer/developer", { leavers: ["Sam"] }))));
 * ```
 */
export function whatIfPage<Ids extends FrameworkIds>(framework: Framework<Ids>, answer: WhatIf<NoInfer<Ids>>): Page {
  const { before, after, changes, newSinglePoints, newlyMissing, newlyUnknown, roleLevelChanges } = answer;
  requireOfFramework(framework, after, "The answer");
  const [then, now] = [new Set(before.people), new Set(after.people)];
  const left = before.people.filter((person) => !now.has(person));
  const joined = after.people.filter((person) => !then.has(person));
  const name = termsOf(framework).skill;
  return pageOf(framework, [
    title(words.titleThen(before.people.length, after.people.length, aboutName(framework, after))),
    ...said(
      "paragraph",
      left.length > 0 ? words.gone(left) : "",
      joined.length > 0 ? words.joined(joined) : "",
      changes.length === 0 ? words.nothingChanges : "",
    ),
    ...list(words.nowSingle, newSinglePoints.map(name)),
    ...list(words.nowMissing, newlyMissing.map(name)),
    ...list(words.nowUnknown, newlyUnknown.map(name)),
    ...changesTable(framework, answer),
    ...table(
      words.roleLevelCaption,
      [
        words.roleLevelColumns.person,
        words.roleLevelColumns.to,
        coverageColumn,
        ...standingColumns,
        words.roleLevelColumns.leaves,
      ],
      roleLevelChanges.map(({ person, to, gap, leavesBehind }) => [
        person,
        aboutName(framework, { roleLevel: to }),
        coverageCell(gap.coverage),
        ...standingCounts(gap),
        namesInWords(leavesBehind.map(name)),
      ]),
    ),
    ...restsOnParts([after]),
  ]);
}

function changesTable(framework: Framework, { before, after, changes }: WhatIf): PagePart[] {
  const terms = termsOf(framework);
  const most = Math.max(before.people.length, after.people.length);
  const people = (title: string): Column => ({ of: "people", title, most });
  const peopleIn = ({ skills }: TeamCoverage, id: string) =>
    skills.find(({ skill }) => skill === id) ?? { short: [], unassessed: [] };
  const { before: was, after: is, gained, lost } = words.changeColumns;
  return table(
    words.changesCaption,
    [words.columns.skill, words.columns.needs, people(was), people(is), gained, lost],
    changes.map((change) => [
      terms.skill(change.skill),
      terms.asked(change.needed),
      peopleCell(change.before, peopleIn(before, change.skill)),
      peopleCell(change.after, peopleIn(after, change.skill)),
      namesInWords(change.gained),
      namesInWords(change.lost),
    ]),
  );
}
