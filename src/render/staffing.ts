import { match } from "ts-pattern";
import { findRoleLevel } from "../framework/findRoleLevel.js";
import { findSkill } from "../framework/findSkill.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import { roleLevelName } from "../framework/roleLevelName.js";
import { roleOf } from "../framework/roleOf.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type {
  PostToHireFor,
  PostTrained,
  StaffedPost,
  Staffing,
  StaffingAlternative,
  StaffingTraining,
} from "../plan/staff/Staffing.js";
import type { Shortfall } from "../plan/staff/shortfall.js";
import { levelNames } from "./levelNames.js";
import { coverageShare } from "./matchWords.js";
import { moneyInWords } from "./moneyInWords.js";
import { counted, namesInWords } from "./names.js";
import { type PagePart, pageToMarkdown, pageToText } from "./page.js";
import type { TextOptions } from "./textOptions.js";
import type { TextCell } from "./textTable.js";

/**
 * The answer of `staffPosts` as plain text: a row a post with who is proposed, what those to be trained lack, why posts stay
 * empty, who is left, and the other proposals by what differs.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { staffPosts } from "ddat-skills/plan";
 * import { staffingToText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "expert" } });
 * const posts = [{ id: "post-1", roleLevel: "software-developer/developer" }] as const;
 * console.log(staffingToText(uk, await staffPosts(uk, [sam], posts), { width: 100 }));
 * ```
 */
export function staffingToText<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  staffing: Staffing<NoInfer<Ids>>,
  options: TextOptions = {},
): string {
  return pageToText(staffingPage(framework, staffing), options);
}

/**
 * The answer of `staffPosts` as Markdown; every name is escaped.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 */
export function staffingToMarkdown<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  staffing: Staffing<NoInfer<Ids>>,
): string {
  return pageToMarkdown(staffingPage(framework, staffing));
}

function staffingPage(framework: Framework, staffing: Staffing): PagePart[] {
  requireSameFramework(framework, staffing.framework, "The staffing");
  const { posts, unplaced, alternatives, training } = staffing;
  const hires = posts.filter((post) => post.action === "hire");
  const trained = posts.filter((post) => post.action === "train");
  return [
    { kind: "title", text: `Staffing of ${counted(posts.length, "post")}` },
    verdictOn(staffing),
    ...(training ? [{ kind: "paragraph", text: trainingInWords(staffing, training) } as const] : []),
    ...(posts.length > 0 ? [postsTable(framework, posts)] : []),
    ...(trained.length > 0
      ? [
          { kind: "subtitle", text: "To be trained" } as const,
          {
            kind: "table",
            titles: ["Post", "Person", "Lacks", ...(training ? ["Courses", "Cost"] : [])],
            rows: trained.map((one) => [
              one.post,
              one.person,
              lackingInWords(framework, one),
              ...(training ? coursesInWords(one) : []),
            ]),
          } as const,
        ]
      : []),
    ...(hires.length > 0 ? emptyParts(framework, hires) : []),
    ...(unplaced.length > 0
      ? [{ kind: "paragraph", text: `Left without a post: ${namesInWords(unplaced, 20)}.` } as const]
      : []),
    ...alternatives.flatMap((one, i) => alternativeParts(staffing, one, i)),
    { kind: "quiet", text: "A proposal that puts evidence in order. It decides about nobody." },
  ];
}

function verdictOn({ posts, filled, status, total, bound }: Staffing): PagePart {
  const ready = posts.filter((post) => post.action === "fill" && !post.ifConfirmed).length;
  const unsure = posts.filter((post) => post.action === "fill" && post.ifConfirmed).length;
  const trained = posts.filter(({ action }) => action === "train").length;
  const parts = [
    ...(ready > 0 ? [`${ready} by somebody ready`] : []),
    ...(unsure > 0 ? [`${unsure} by somebody ready if what is not assessed is confirmed`] : []),
    ...(trained > 0 ? [`${trained} by somebody to be trained`] : []),
    ...(posts.length > filled ? [`${posts.length - filled} to hire for`] : []),
  ];
  const proof =
    status === "optimal"
      ? "no total fit is greater"
      : `no total fit is greater than ${bound.find(({ of }) => of === "fit")?.bound ?? total}`;
  return {
    kind: "verdict",
    verdict: `${filled} of ${posts.length} filled`,
    tone: filled === posts.length ? (trained + unsure === 0 ? "met" : "partial") : "unmet",
    text: `${parts.length > 0 ? `${namesInWords(parts)}; ` : ""}total fit ${total}, and ${proof}.`,
  };
}

function trainingInWords({ posts, bound }: Staffing, { ready, cost, unpriced }: StaffingTraining): string {
  const readyBound = bound.find(({ of }) => of === "ready")?.bound ?? ready;
  const most = ready === readyBound ? "and there cannot be more" : `and there cannot be more than ${readyBound}`;
  const unknown = unpriced > 0 ? `, and ${counted(unpriced, "course")} whose cost nobody says` : "";
  const costs = `The courses cost ${moneyInWords(cost)}${unknown}.`;
  return `With the courses ${ready} of ${counted(posts.length, "post")} have somebody who is known to be short of nothing, ${most}. ${costs}`;
}

function coursesInWords({ training }: PostTrained): string[] {
  if (!training) return ["none", ""];
  const names = training.steps.map(({ course, offering, start }) =>
    offering === undefined ? course : `${course} (${offering}, from ${start})`,
  );
  const unsure = training.steps.filter(({ toConfirm }) => toConfirm.length > 0).length;
  if (unsure > 0) names.push(`confirm the entry of ${counted(unsure, "course")} before booking`);
  return [names.join("; "), moneyInWords(training.cost) + (training.unpriced.length > 0 ? " and more" : "")];
}

function postsTable(framework: Framework, posts: readonly StaffedPost[]): PagePart {
  const hasSites = posts.some(({ site }) => site !== undefined);
  const rows = posts.map((post) => [
    post.post,
    nameOfRoleLevel(framework, post.roleLevel),
    ...(hasSites ? [post.site ?? ""] : []),
    actionCell(post),
    ...("person" in post
      ? [
          post.person + (post.isLocked ? " (locked)" : ""),
          coverageShare(post.gap.coverage),
          String(post.rungsShort),
          String(post.toConfirm.length),
        ]
      : ["", "", "", ""]),
  ]);
  const titles = [
    "Post",
    "Role level",
    ...(hasSites ? ["Site"] : []),
    "Do",
    "Person",
    "Covered",
    "Rungs short",
    "Unknown",
  ];
  return { kind: "table", titles, rows };
}

function actionCell(post: StaffedPost): TextCell {
  return match(post)
    .returnType<TextCell>()
    .with({ action: "fill", ifConfirmed: false }, () => ({ text: "fill", tone: "met" }))
    .with({ action: "fill", ifConfirmed: true }, () => ({ text: "fill if confirmed", tone: "unassessed" }))
    .with({ action: "train" }, () => ({ text: "train", tone: "partial" }))
    .with({ action: "hire" }, () => ({ text: "hire", tone: "unmet" }))
    .exhaustive();
}

function emptyParts(framework: Framework, hires: readonly PostToHireFor[]): PagePart[] {
  const rows = hires.map(({ post, why, loss = 0, empties, nearest }) => [
    post,
    match(why)
      .with("nothing-asked", () => "its role level asks nothing")
      .with("nobody-allowed", () => "nobody may have it")
      .with("too-few-people", () => "too few people: who may have it is needed elsewhere")
      .with("better-elsewhere", () => "who may have it fits better elsewhere")
      .exhaustive(),
    why === "nothing-asked" || why === "nobody-allowed"
      ? ""
      : `${loss} of fit${empties === undefined ? "" : `, and ${empties} is empty`}`,
    nearest ? nearest.person + (nearest.fills === undefined ? "" : ` (at ${nearest.fills})`) : "nobody",
    nearest ? lackingInWords(framework, nearest) : "",
  ]);
  return [
    { kind: "subtitle", text: "To hire for" },
    { kind: "table", titles: ["Post", "Why", "Filling it costs", "Nearest", "Who lacks"], rows },
  ];
}

function alternativeParts({ total }: Staffing, other: StaffingAlternative, place: number): PagePart[] {
  const less = total - other.total;
  return [
    {
      kind: "subtitle",
      text: `Proposal ${place + 2}: ${less === 0 ? "the same total fit" : `${less} less in total fit`}, ${other.filled} filled`,
    },
    {
      kind: "table",
      titles: ["Post", "Person", "Instead of"],
      rows: other.differs.map(({ post, person = "nobody", instead = "nobody" }) => [post, person, instead]),
    },
  ];
}

function lackingInWords(framework: Framework, { lacking, toConfirm }: Shortfall): string {
  const levelName = levelNames(framework);
  const short = lacking.map(({ skill, level, has, by }) => {
    const to = level === undefined ? "any level" : levelName(level);
    return `${findSkill(framework, skill).name} (${has === undefined ? "" : `${levelName(has)} to `}${to}, ${counted(by, "rung")})`;
  });
  const unknown = toConfirm.length > 0 ? [`${counted(toConfirm.length, "skill")} not assessed`] : [];
  return [...short, ...unknown].join("; ");
}

function nameOfRoleLevel(framework: Framework, id: string): string {
  return roleLevelName(findRoleLevel(framework, id), roleOf(framework, id));
}
