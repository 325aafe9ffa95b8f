import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { PostToHireFor, PostTrained, StaffedPost, Staffing } from "../../plan/staff/Staffing.js";
import type { Shortfall } from "../../plan/staff/shortfall.js";
import type { Cell, Page, PagePart, Tone } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, quiet, said, table, title, verdict } from "../parts.js";
import { termsOf } from "../termsOf.js";
import { moneyInWords } from "../words/moneyInWords.js";
import * as restsOnWords from "../words/restsOnWords.js";
import * as words from "../words/staffingWords.js";
import { coverageCell, coverageColumn } from "./coverageCell.js";
import { ownWordInWords, restsOnParts } from "./restsOnParts.js";
import { monthsTable, nameOfPost, periodParts } from "./staffingPeriod.js";

/**
 * The answer of {@link staffPosts} as a page: how many posts are filled, trained for and to be hired for, a row for each post with who is
 * proposed, what those to be trained lack, why posts stay empty, who is left, and the other proposals by what differs.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { staffPosts } from "ddat-skills/plan";
 * import { staffingPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "expert" } });
 * const posts = [{ id: "post-1", roleLevel: "software-developer/developer" }] as const;
 * console.log(toText(staffingPage(uk, await staffPosts(uk, [sam], posts)), { width: 100 }));
 * ```
 */
export function staffingPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  staffing: Staffing<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, staffing, "The staffing");
  const { posts, unplaced, alternatives, training, overTime, total, bound } = staffing;
  const most = bound.find(({ of }) => of === "ready")?.bound ?? training?.ready ?? 0;
  return pageOf(framework, [
    title(words.title(posts.length)),
    verdictOn(staffing),
    ...said(
      "paragraph",
      training
        ? words.training(training.ready, posts.length, most) +
            words.cost(moneyInWords(training.cost), training.unpriced)
        : "",
    ),
    ...(overTime ? periodParts(overTime, bound) : []),
    ...outcomesTable(posts),
    ...postsTable(framework, posts),
    ...monthsTable(posts),
    ...trainedTable(framework, posts, training !== undefined),
    ...hiresTable(framework, staffing),
    ...said("paragraph", unplaced.length > 0 ? words.left(unplaced) : ""),
    ...alternatives.flatMap((other, i) =>
      table(
        words.proposal(i + 2, percentOf(total - other.total, total), other.filled),
        words.proposalColumns,
        other.differs.map(({ post, person = words.nobody, instead = words.nobody }) => [post, person, instead]),
      ),
    ),
    ...restsOnParts(posts.flatMap((post) => ("gap" in post ? post.gap : []))),
    quiet(words.decidesNothing),
  ]);
}

/** A fit is in parts per million of what is asked, or in what the caller made of it: what it is of all can be read either way. */
function percentOf(part: number, total: number): number {
  return total > 0 ? Math.ceil((part / total) * 100) : 0;
}

type Outcome = keyof typeof words.actions;

const tones: Readonly<Record<Outcome, Tone>> = { fill: "met", confirm: "unassessed", train: "partial", hire: "unmet" };

function outcomeOf(post: StaffedPost): Outcome {
  return post.action === "fill" && post.ifConfirmed ? "confirm" : post.action;
}

function outcomesOf(posts: readonly StaffedPost[]): Readonly<Record<Outcome, number>> {
  const counts = { fill: 0, confirm: 0, train: 0, hire: 0 };
  for (const post of posts) counts[outcomeOf(post)] += 1;
  return counts;
}

function verdictOn({ posts, filled, status, total, bound, overTime }: Staffing): PagePart {
  const counts = outcomesOf(posts);
  const parts = [
    ...(counts.fill > 0 ? [words.ready(counts.fill)] : []),
    ...(counts.confirm > 0 ? [words.unsure(counts.confirm)] : []),
    ...(counts.train > 0 ? [words.trained(counts.train)] : []),
    ...(counts.hire > 0 ? [words.hire(counts.hire)] : []),
  ];
  const proof = overTime
    ? words.givenPeriod
    : status === "optimal"
      ? words.optimal
      : words.bound(percentOf((bound.find(({ of }) => of === "fit")?.bound ?? total) - total, total));
  const tone = counts.hire > 0 ? "unmet" : counts.train + counts.confirm > 0 ? "partial" : "met";
  return verdict(words.verdict(filled, posts.length), tone, words.text(parts, proof));
}

/** A bar for each outcome that occurs. */
function outcomesTable(posts: readonly StaffedPost[]): PagePart[] {
  const counts = outcomesOf(posts);
  const most = Math.max(1, ...Object.values(counts));
  const { outcome, posts: postsTitle } = words.outcomeColumns;
  const outcomes: readonly Outcome[] = ["fill", "confirm", "train", "hire"];
  return table(
    words.outcomes,
    [outcome, { of: "amounts", title: postsTitle, series: [postsTitle], most }],
    outcomes
      .filter((one) => counts[one] > 0)
      .map((one) => [words.actions[one], { text: String(counts[one]), mark: { of: "amounts", parts: [counts[one]] } }]),
  );
}

function postsTable(framework: Framework, posts: readonly StaffedPost[]): PagePart[] {
  const hasSites = posts.some(({ site }) => site !== undefined);
  const hasOwnWord = posts.some((one) => "gap" in one && one.gap.restsOn.ownWord > 0);
  const { post, roleLevel, site, action, person, short, unknown } = words.columns;
  const rows = posts.map((one) => {
    const does: Cell = { text: words.actions[outcomeOf(one)], tone: tones[outcomeOf(one)] };
    return [
      nameOfPost(one),
      aboutName(framework, one),
      ...(hasSites ? [one.site ?? ""] : []),
      does,
      ...("person" in one
        ? [
            one.isLocked ? words.locked(one.person) : one.person,
            coverageCell(one.gap.coverage),
            String(one.rungsShort),
            String(one.toConfirm.length),
            ...(hasOwnWord ? [ownWordInWords(one.gap.restsOn)] : []),
          ]
        : ["", "", "", "", ...(hasOwnWord ? [""] : [])]),
    ];
  });
  const columns = [
    post,
    roleLevel,
    ...(hasSites ? [site] : []),
    action,
    person,
    coverageColumn,
    ...numbers(short, unknown),
    ...(hasOwnWord ? [restsOnWords.ownWord] : []),
  ];
  return table(words.posts, columns, rows);
}

function trainedTable(framework: Framework, posts: readonly StaffedPost[], hasCourses: boolean): PagePart[] {
  const { lacks, courses, cost } = words.trainColumns;
  return table(
    words.toTrain,
    [words.columns.post, words.columns.person, lacks, ...(hasCourses ? [courses, ...numbers(cost)] : [])],
    posts
      .filter((post) => post.action === "train")
      .map((one) => [
        nameOfPost(one),
        one.person,
        lackingInWords(framework, one),
        ...(hasCourses ? coursesInWords(one) : []),
      ]),
  );
}

function coursesInWords({ training }: PostTrained): string[] {
  if (!training) return [words.none, ""];
  const names = training.steps.map(({ course, offering, start = "" }) =>
    offering === undefined ? course : words.run(course, offering, start),
  );
  const unsure = training.steps.filter(({ toConfirm }) => toConfirm.length > 0).length;
  if (unsure > 0) names.push(words.confirmEntry(unsure));
  const cost = moneyInWords(training.cost);
  return [names.join("; "), training.unpriced.length > 0 ? words.andMore(cost) : cost];
}

function hiresTable(framework: Framework, { posts, total }: Staffing): PagePart[] {
  const rows = posts
    .filter((post) => post.action === "hire")
    .map(({ why, loss, empties, nearest, ...post }: PostToHireFor) => [
      nameOfPost(post),
      words.why[why],
      loss === undefined ? "" : words.loss(percentOf(loss, total), empties),
      nearest ? (nearest.fills === undefined ? nearest.person : words.at(nearest.person, nearest.fills)) : words.nobody,
      nearest ? lackingInWords(framework, nearest) : "",
    ]);
  return table(words.toHire, words.hireColumns, rows);
}

function lackingInWords(framework: Framework, { lacking, toConfirm }: Shortfall): string {
  const terms = termsOf(framework);
  const short = lacking.map(({ skill, level, has, by }) =>
    words.lacks(terms.skill(skill), has === undefined ? undefined : terms.level(has), terms.asked(level), by),
  );
  return [...short, ...(toConfirm.length > 0 ? [words.notAssessed(toConfirm.length)] : [])].join("; ");
}
