import { match } from "ts-pattern";
import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { RoleCover } from "../../plan/coverRole.js";
import { needMark } from "../needMark.js";
import type { Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { said, table, title, verdict } from "../parts.js";
import { termsOf } from "../termsOf.js";
import { namesInWords } from "../words/counted.js";
import * as words from "../words/coverWords.js";
import { moneyInWords } from "../words/moneyInWords.js";
import { restsOnParts } from "./restsOnParts.js";

/**
 * The answer of {@link coverRole} as a page: the verdict, the teams, who brings what to the first of them, and what nobody covers with
 * whoever is nearest.
 *
 * @throws {@link FrameworkMismatchError} for the cover of another framework or release.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { coverRole } from "ddat-skills/plan";
 * import { roleCoverPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const sam = defineProfile(uk, { person: "Sam", has: { "user-focus": "expert" } });
 * console.log(toText(roleCoverPage(uk, await coverRole(uk, [sam], "software-developer/developer")), { width: 100 }));
 * ```
 */
export function roleCoverPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  cover: RoleCover<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, cover, "The cover");
  const { teams, count, isComplete, status, brings, nearest } = cover;
  const names = (skills: readonly string[]) => skills.map(termsOf(framework).skill);
  const hasTeams = teams.some((team) => team.length > 0);
  return pageOf(framework, [
    title(words.title(aboutName(framework, cover))),
    verdictOn(cover),
    ...table(
      words.teams,
      words.teamColumns,
      hasTeams ? teams.map((team, i) => [String(i + 1), namesInWords(team, Number.POSITIVE_INFINITY)]) : [],
    ),
    ...said("paragraph", hasTeams && !isComplete && status === "optimal" ? words.more(count) : ""),
    ...table(
      words.brings(teams.length === 1),
      words.bringColumns,
      (brings[0] ?? []).map(({ person, brings: held, alone }) => [
        person,
        names(alone).join("; "),
        names(held.filter((skill) => !alone.includes(skill))).join("; "),
      ]),
    ),
    ...said("paragraph", nearest ? words.nearest(nearest.isBest, nearest.people, names(nearest.lacks)) : ""),
    ...uncoveredIn(framework, cover),
    ...restsOnParts([cover]),
  ]);
}

function verdictOn({ status, needs, uncovered, size = 0, cost, bound, minimises, nearest }: RoleCover): PagePart {
  const open = uncovered.missing.length + uncovered.unknown.length;
  if (status === "nothing-asked") return verdict(words.nothing, "quiet", words.nothingText);
  if (open === needs.length) return verdict(words.notCovered, "unmet", words.nobodyHolds(needs.length));
  const [says, tone] = open === 0 ? ([words.covered, "met"] as const) : ([words.inPart, "partial"] as const);
  const who = words.who(size, cost && moneyInWords(cost));
  const what = words.what(needs.length, open);
  const atLeast = bound[0]?.bound ?? 0;
  const known =
    minimises === "cost"
      ? words.noneCheaper(moneyInWords(cost && { ...cost, amount: atLeast }))
      : words.noneSmaller(atLeast);
  return match(status)
    .with("optimal", () => verdict(says, tone, words.optimal(who, what, minimises === "cost")))
    .with("feasible", () => verdict(says, tone, words.feasible(who, what, known)))
    .with("impossible", () => {
      const text = words.impossibleText(nearest?.people.length ?? 0, nearest?.lacks.length ?? 0);
      return verdict(words.impossible, "unmet", text);
    })
    .with("undecided", () => verdict(words.undecided, "unassessed", words.undecidedText))
    .exhaustive();
}

function uncoveredIn(framework: Framework, { uncovered: { missing, unknown } }: RoleCover): PagePart[] {
  const terms = termsOf(framework);
  const rows = [...missing, ...unknown].map((need) => {
    const { skill, needed, importance, nearest, unassessed, outsideRole = [] } = need;
    const near = nearest ? words.near(terms.level(nearest.has), nearest.people) : "";
    const outside = outsideRole.length > 0 ? words.outside(outsideRole) : "";
    const isMissing = missing.includes(need);
    return [
      terms.skill(skill) + needMark(importance, true),
      terms.asked(needed),
      { text: isMissing ? words.none : words.unknown, tone: isMissing ? "unmet" : "unassessed" } as const,
      [near, outside].filter((text) => text !== "").join("; "),
      namesInWords(unassessed),
    ];
  });
  return table(words.uncovered, words.uncoveredColumns, rows);
}
