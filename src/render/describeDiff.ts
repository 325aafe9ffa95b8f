import { match } from "ts-pattern";
import { isCounted } from "../framework/needWorth.js";
import { requireSameFramework } from "../framework/requireSameFramework.js";
import type { Framework } from "../model/framework.js";
import type { FrameworkIds } from "../model/ids.js";
import type { Bump, FrameworkDiff, ThingsDiff } from "../questions/releases/frameworkDiff.js";
import { type NamesOfRelease, namesOfRelease } from "./namesOfRelease.js";
import { lessIsAsked, listedNeeds, moreIsAsked, otherNeeds } from "./needChangeRows.js";
import { suggestionRows } from "./suggestionRows.js";
import { otherRows, thingRows } from "./thingChangeRows.js";

/** One table of a changelog. Names are as the data has them: whoever renders them makes them safe for its medium. */
export interface DiffSection {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A diff in words. */
export interface DiffInWords {
  readonly heading: string;
  /** The bump in a word or two. */
  readonly verdict: string;
  /** One sentence of evidence for it. */
  readonly reason: string;
  /** Those with something in them. */
  readonly sections: readonly DiffSection[];
}

const verdicts: Readonly<Record<Bump, string>> = {
  major: "Major",
  minor: "Minor",
  patch: "Patch",
  none: "No change",
};

/** The words that every rendering of a diff shares. */
export function describeDiff<Before extends FrameworkIds, After extends FrameworkIds>(
  before: Framework<Before>,
  after: Framework<After>,
  diff: FrameworkDiff<NoInfer<Before>, NoInfer<After>>,
): DiffInWords {
  requireSameFramework(before, diff.before, "The diff's release before");
  requireSameFramework(after, diff.after, "The diff's release after");
  const [was, is] = [namesOfRelease(before), namesOfRelease(after)];
  const sections = sectionsOf(diff, was, is).filter(({ rows }) => rows.length > 0);
  return {
    heading: `${after.title}: ${before.version} to ${after.version}`,
    verdict: verdicts[diff.bump],
    reason: reasonFor(diff),
    sections,
  };
}

function sectionsOf(diff: FrameworkDiff, was: NamesOfRelease, is: NamesOfRelease): DiffSection[] {
  const needs = ["Role level", "Skill", "Before", "Now"];
  const things = ["Change", "Name", "Details"];
  return [
    { title: "More is asked", columns: needs, rows: moreIsAsked(diff, was, is) },
    { title: "Less is asked", columns: needs, rows: lessIsAsked(diff, was, is) },
    { title: "To look at again", columns: needs, rows: otherNeeds(diff, was, is) },
    { title: "Listed at weight 0, and asked of nobody", columns: needs, rows: listedNeeds(diff, was, is) },
    { title: "Skills", columns: things, rows: thingRows(diff, "skills", was, is) },
    { title: "Role families", columns: things, rows: thingRows(diff, "roleFamilies", was, is) },
    { title: "Roles", columns: things, rows: thingRows(diff, "roles", was, is) },
    { title: "Role levels", columns: things, rows: thingRows(diff, "roleLevels", was, is) },
    { title: "Skill levels", columns: things, rows: thingRows(diff, "levels", was, is) },
    { title: "Everything else", columns: things, rows: otherRows(diff) },
    {
      title: "Likely renames, not applied",
      columns: ["Kind", "Before", "After", "Evidence"],
      rows: suggestionRows(diff, was, is),
    },
  ];
}

/** The counts that decided the bump; those of a lesser bump are left to the tables. */
function reasonFor({ bump, levels, skills, roleFamilies, roles, roleLevels, needs, others }: FrameworkDiff): string {
  const kinds: readonly ThingsDiff[] = [levels, skills, roleFamilies, roles, roleLevels];
  const total = (key: "added" | "removed" | "renamed") => kinds.reduce((sum, kind) => sum + kind[key].length, 0);
  const turned = [...needs.relevelled, ...needs.reweighted];
  const things = others.filter(({ kind }) => kind !== "title");
  const inNeeds = (count: number) => (count === 1 ? "1 need" : `${count} needs`);
  const more = needs.added.filter(isCounted).length + turned.filter(({ direction }) => direction === "raised").length;
  const less =
    needs.removed.filter(isCounted).length + turned.filter(({ direction }) => direction === "lowered").length;
  const gone = total("removed") + things.filter(({ change }) => change === "removed").length;
  const added = total("added") + things.filter(({ change }) => change === "added").length;
  const moved = roles.moved.length + roles.reordered.length + roleLevels.moved.length;
  const said = (parts: readonly (readonly [holds: unknown, text: string])[], otherwise: string) =>
    `${parts.flatMap(([holds, text]) => (holds ? [text] : [])).join("; ") || otherwise}.`;
  return match(bump)
    .with("major", () =>
      said(
        [
          [more, `more is asked in ${inNeeds(more)}`],
          [gone, gone === 1 ? "1 id is gone" : `${gone} ids are gone`],
          [total("renamed"), total("renamed") === 1 ? "1 id is renamed" : `${total("renamed")} ids are renamed`],
          [levels.reordered, "the scale is in another order"],
        ],
        "a skill is no longer defined at a level, or the framework has another id",
      ),
    )
    .with("minor", () =>
      said(
        [
          [less, `less is asked in ${inNeeds(less)}`],
          [added, added === 1 ? "1 thing is added" : `${added} things are added`],
          [moved, moved === 1 ? "1 thing is moved" : `${moved} things are moved`],
        ],
        "nobody is asked for more, and no id is gone",
      ),
    )
    .with("patch", () => "only words, links and the order of lists changed.")
    .with("none", () => "the two releases say the same.")
    .exhaustive();
}
