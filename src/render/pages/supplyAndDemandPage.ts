import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { SupplyAndDemand, SupplyAndDemandGroup } from "../../workforce/supplyAndDemand.js";
import type { Column, Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { numbers, said, subtitle, table, title } from "../parts.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/workforceWords.js";
import { figure, heatCell } from "./countCells.js";

/**
 * The answer of {@link supplyAndDemand} of `ddat-skills/workforce` as a page: for each site, or for all together, what is asked for and
 * what there is, with what is missing shaded by its count.
 *
 * @throws {@link FrameworkMismatchError} for an answer about another framework or release.
 */
export function supplyAndDemandPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  answer: SupplyAndDemand<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, answer, "The answer");
  const { of, groups, minGroup } = answer;
  const parts = groups.flatMap((group) => groupParts(framework, group));
  const isHidden = JSON.stringify(groups).includes(":null,");
  return pageOf(framework, [
    title(words.supply(of === "skills" ? words.ofSkills : words.ofRoleLevels)),
    ...(groups.length === 0 ? said("paragraph", words.noPosts) : parts),
    ...said("quiet", isHidden && minGroup > 1 ? words.suppressed(minGroup) : ""),
  ]);
}

function groupParts(framework: Framework, group: SupplyAndDemandGroup): PagePart[] {
  const { site, posts, people, elsewhere, roleLevels, skills } = group;
  const where = site === undefined ? words.everywhere : site === null ? words.noSite : words.site(site);
  const missing = (most: number, title = ""): Column => ({ of: "heat", title, most });
  const mostOf = (rows: readonly { readonly missing: number | null }[]) =>
    rows.reduce((most, { missing }) => Math.max(most, missing ?? 0), 1);
  const terms = termsOf(framework);
  const [postsTitle = "", peopleTitle = "", missingTitle = "", ...ready] = words.supplyColumns;
  return [
    ...(site === undefined ? [] : [subtitle(where)]),
    ...said(
      "paragraph",
      words.groupText(figure(posts), figure(people)) +
        (elsewhere === undefined ? "" : words.elsewhere(figure(elsewhere))),
    ),
    ...table(
      where,
      [
        words.roleLevel,
        ...numbers(postsTitle, peopleTitle),
        missing(mostOf(roleLevels), missingTitle),
        ...numbers(...ready),
      ],
      roleLevels.map((one) => [
        aboutName(framework, { roleLevel: one.roleLevel }),
        figure(one.posts),
        figure(one.people),
        heatCell(one.missing),
        figure(one.ready),
        figure(one.readyIfConfirmed),
        figure(one.notReady),
      ]),
      "scroll",
    ),
    ...table(
      where,
      [
        words.skill,
        words.level,
        ...numbers(...words.skillColumns.slice(0, -1)),
        missing(mostOf(skills), words.skillColumns.at(-1)),
      ],
      skills.map((one) => [
        terms.skill(one.skill),
        terms.level(one.needed),
        ...[one.posts, one.postsAtLeast, one.hold, one.holdLower, one.none, one.unassessed].map(figure),
        heatCell(one.missing),
      ]),
      "scroll",
    ),
  ];
}
