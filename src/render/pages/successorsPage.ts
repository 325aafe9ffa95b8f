import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { LeftBehind, PostSuccessors, Successors } from "../../questions/match/PostSuccessors.js";
import type { Page, PagePart, Tone } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, subtitle, table, title } from "../parts.js";
import * as words from "../words/successorWords.js";
import { coverageCell, coverageColumn } from "./coverageCell.js";
import { leftOutParts } from "./leftOutParts.js";

const tones: Readonly<Record<keyof typeof words.readiness, Tone>> = {
  ready: "met",
  "ready-if-confirmed": "unassessed",
  "not-ready": "partial",
  "nothing-asked": "quiet",
};

import * as restsOnWords from "../words/restsOnWords.js";
import { ownWordInWords, restsOnParts } from "./restsOnParts.js";

/**
 * The answer of `successors` as a page: for each post how many are ready, and a row for each person with how many levels they are
 * away and what they would leave open.
 *
 * @throws {@link FrameworkMismatchError} for an answer of another framework or release.
 */
export function successorsPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: Successors<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, answer, "The answer");
  return pageOf(framework, [
    title(words.title(answer.posts.length)),
    ...answer.posts.flatMap((post) => partsOf(framework, post)),
    ...said("quiet", words.proposal),
  ]);
}

function partsOf(framework: Framework, post: PostSuccessors): PagePart[] {
  const { successors, ready, readyIfConfirmed, leftOut } = post;
  const { person, rank, readiness, away, leaves } = words.columns;
  return [
    subtitle(words.post(post.post, aboutName(framework, post))),
    ...said("paragraph", words.ready(ready, readyIfConfirmed), successors.length === 0 ? words.nobody : ""),
    ...table(
      words.caption(post.post),
      [person, ...numbers(rank), readiness, coverageColumn, ...numbers(away), leaves, restsOnWords.ownWord],
      successors.map((one) => [
        one.person,
        String(one.rank),
        { text: words.readiness[one.gap.readiness], tone: tones[one.gap.readiness] },
        coverageCell(one.gap.coverage),
        String(one.rungsShort),
        one.leavesOpen ? leavesInWords(framework, one.leavesOpen) : "",
        ownWordInWords(one.gap.restsOn),
      ]),
    ),
    ...restsOnParts(successors.map(({ gap }) => gap)),
    ...leftOutParts(leftOut),
  ];
}

function leavesInWords(framework: Framework, { roleLevel, others, ready, readyIfConfirmed }: LeftBehind): string {
  return words.leaves(aboutName(framework, { roleLevel }), others, ready, readyIfConfirmed);
}
