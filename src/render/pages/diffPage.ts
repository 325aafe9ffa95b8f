import { match } from "ts-pattern";
import { isCounted } from "../../framework/needWorth.js";
import { requireSameFramework } from "../../framework/requireSameFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { FrameworkDiff, ThingsDiff } from "../../questions/releases/frameworkDiff.js";
import { namesOfRelease } from "../namesOfRelease.js";
import type { Page } from "../page.js";
import { pageOf } from "../pageOf.js";
import { table, title, verdict } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/diffWords.js";
import { lessIsAsked, listedNeeds, moreIsAsked, otherNeeds } from "./needChangeRows.js";
import { suggestionRows } from "./suggestionRows.js";
import { otherRows, thingRows } from "./thingChangeRows.js";

/**
 * The answer of {@link diffFrameworks} as a page, ready to publish beside the release: what it means, who is asked for more and for
 * less, what became of skills and roles, and the renames that are likely and not applied.
 *
 * @throws {@link FrameworkMismatchError} for a diff of other releases.
 * @example
 * ```ts
 * import { parseFramework } from "ddat-skills/parse";
 * import { diffFrameworks } from "ddat-skills/releases";
 * import { diffPage, toMarkdown } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const data = JSON.parse(JSON.stringify(uk));
 * data.skills.push({ id: "prompting", name: "Prompting" });
 * const next = parseFramework({ ...data, title: "Digital skills", version: "2027-01-01" });
 * const markdown = toMarkdown(diffPage(uk, next, diffFrameworks(uk, next)));
 * console.log(markdown.split("\n")[0]); // ## Digital skills: 2026-03-23 to 2027-01-01
 * ```
 */
export function diffPage<Before extends FrameworkIds, After extends FrameworkIds>(
  before: Framework<Before>,
  after: Framework<After>,
  diff: FrameworkDiff<NoInfer<Before>, NoInfer<After>>,
): Page {
  requireSameFramework(before, diff.before, "The diff's release before");
  requireSameFramework(after, diff.after, "The diff's release after");
  const [was, is] = [namesOfRelease(before), namesOfRelease(after)];
  const [captions, things] = [words.captions, words.things];
  const ofThings = (kind: "skills" | "roleFamilies" | "roles" | "roleLevels" | "levels") =>
    table(captions[kind], things, thingRows(diff, kind, was, is));
  const [roleLevel, skill, then, now] = words.needs;
  const { boxes } = termsOf(after);
  const needs = (caption: string, rows: ReturnType<typeof moreIsAsked>) =>
    table(caption, [roleLevel, skill, boxes, then, now], rows);
  return pageOf(after, [
    title(words.title(after.title, before.version, after.version)),
    verdict(words.verdicts[diff.bump], "heading", reasonFor(diff)),
    ...needs(captions.more, moreIsAsked(diff, was, is)),
    ...needs(captions.less, lessIsAsked(diff, was, is)),
    ...needs(captions.other, otherNeeds(diff, was, is)),
    ...needs(captions.listed, listedNeeds(diff, was, is)),
    ...ofThings("skills"),
    ...ofThings("roleFamilies"),
    ...ofThings("roles"),
    ...ofThings("roleLevels"),
    ...ofThings("levels"),
    ...table(captions.rest, things, otherRows(diff)),
    ...table(captions.renames, words.renames, suggestionRows(diff, was, is)),
  ]);
}

/** The counts that decided the bump; those of a lesser bump are left to the tables. */
function reasonFor({ bump, levels, skills, roleFamilies, roles, roleLevels, needs, others }: FrameworkDiff): string {
  const kinds: readonly ThingsDiff[] = [levels, skills, roleFamilies, roles, roleLevels];
  const total = (key: "added" | "removed" | "renamed") => kinds.reduce((sum, kind) => sum + kind[key].length, 0);
  const turned = [...needs.relevelled, ...needs.reweighted];
  const things = others.filter(({ kind }) => kind !== "title");
  const more = needs.added.filter(isCounted).length + turned.filter(({ direction }) => direction === "raised").length;
  const less =
    needs.removed.filter(isCounted).length + turned.filter(({ direction }) => direction === "lowered").length;
  const gone = total("removed") + things.filter(({ change }) => change === "removed").length;
  const added = total("added") + things.filter(({ change }) => change === "added").length;
  const moved = roles.moved.length + roles.reordered.length + roleLevels.moved.length;
  const said = (parts: readonly (readonly [count: number, say: (count: number) => string])[], otherwise: string) =>
    `${parts.flatMap(([count, say]) => (count > 0 ? [say(count)] : [])).join("; ") || otherwise}.`;
  return match(bump)
    .with("major", () =>
      said(
        [
          [more, words.more],
          [gone, words.gone],
          [total("renamed"), words.renamed],
          [Number(levels.reordered), () => words.reordered],
        ],
        words.otherMajor,
      ),
    )
    .with("minor", () =>
      said(
        [
          [less, words.less],
          [added, words.added],
          [moved, words.moved],
        ],
        words.otherMinor,
      ),
    )
    .with("patch", () => words.onlyWords)
    .with("none", () => words.same)
    .exhaustive();
}
