import { aboutName } from "../../framework/aboutName.js";
import { requireOfFramework } from "../../framework/requireOfFramework.js";
import type { Catalogue } from "../../model/catalogue.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";
import type { TeamPlan } from "../../plan/TeamPlan.js";
import { coursesTaken } from "../catalogueNames.js";
import type { Page, PagePart } from "../page.js";
import { pageOf } from "../pageOf.js";
import { list, numbers, said, table, title, verdict } from "../parts.js";
import { termsOf } from "../termsOf.js";
import { namesInWords } from "../words/counted.js";
import { moneyInWords } from "../words/moneyInWords.js";
import * as planWords from "../words/planWords.js";
import * as words from "../words/teamPlanWords.js";
import { resourcesTable } from "./resourcesTable.js";
import { restsOnParts } from "./restsOnParts.js";
import { runsTable } from "./runsTable.js";

/**
 * The answer of {@link planTeam} as a page: the verdict with how far it is proved, who learns what and what hangs on them, who holds
 * what afterwards, the runs, and what stays open and why.
 *
 * @throws {@link FrameworkMismatchError} for a plan or a catalogue of another framework or release.
 * @throws {@link UnknownIdError} for a course or site that the catalogue does not have: it is another catalogue's plan.
 * @example
 * ```ts
 * import { defineProfile } from "ddat-skills";
 * import { parseCatalogue } from "ddat-skills/parse";
 * import { planTeam } from "ddat-skills/plan";
 * import { teamPlanPage, toText } from "ddat-skills/render";
 * import { uk } from "ddat-skills/uk";
 *
 * const catalogue = parseCatalogue(uk, {
 *   id: "autumn",
 *   framework: { id: uk.id, version: uk.version },
 *   providers: [{ id: "academy", name: "Academy" }],
 *   courses: [{ id: "users", title: "Users", provider: "academy", teaches: [{ skill: "user-focus", to: "working" }] }],
 * });
 * const team = [{ profile: defineProfile(uk, { person: "Sam", has: { "user-focus": null } }) }];
 * const bid = { id: "bid", name: "Bid", needs: [{ skill: "user-focus", level: "working" }] } as const;
 * const plan = await planTeam(uk, catalogue, team, bid);
 * console.log(toText(teamPlanPage(uk, catalogue, plan), { width: 100 }));
 * ```
 */
export function teamPlanPage<Ids extends FrameworkIds>(
  framework: Framework<Ids>,
  catalogue: Catalogue<NoInfer<Ids>>,
  plan: TeamPlan<NoInfer<Ids>>,
): Page {
  requireOfFramework(framework, plan, "The plan");
  requireOfFramework(framework, catalogue, "The catalogue");
  const { people, runs, wouldHelp, undecided } = plan;
  const limits = undecided.flatMap((one) => (one === "alternatives" ? [] : planWords.withoutLimit[one]));
  return pageOf(framework, [
    title(words.title(people.length, aboutName(framework, plan))),
    verdictOn(plan),
    ...peopleIn(framework, catalogue, plan),
    ...skillsIn(framework, plan),
    ...runsTable(catalogue, runs),
    ...openIn(framework, plan),
    ...resourcesTable(plan.resources.map(({ resource }) => resource)),
    ...list(
      words.helps,
      wouldHelp.map(({ limit, cost, coversAll }) => words.help(limit, moneyInWords(cost), coversAll)),
    ),
    ...restsOnParts(people),
    ...said("quiet", limits.length > 0 ? planWords.undecided(limits) : ""),
  ]);
}

function verdictOn({ status, total, open }: TeamPlan): PagePart {
  if (status === "impossible") return verdict(words.impossible, "unmet", words.impossibleText(open.length));
  const isKnown = open.every(({ why }) => why === "unassessed" || why === "not-asked");
  const unassessed = open.filter(({ why }) => why === "unassessed").length;
  const [says, tone] =
    open.length === 0
      ? ([words.covers, "met"] as const)
      : !isKnown
        ? ([words.coversMost, "partial"] as const)
        : unassessed > 0
          ? ([words.coversIfConfirmed, "unassessed"] as const)
          : ([words.coversEssential, "met"] as const);
  const toSay = isKnown
    ? unassessed > 0 && words.toConfirm(unassessed)
    : total.missing > 0 && words.missing(total.missing);
  const text = words.text(total.places, moneyInWords(total.cost), toSay || "");
  return verdict(says, tone, `${text} ${status === "optimal" ? words.optimal : words.feasible}`);
}

function peopleIn(framework: Framework, catalogue: Catalogue, { people }: TeamPlan): PagePart[] {
  const shown = people.filter(({ steps, alone }) => steps.length > 0 || alone.length > 0);
  const { person, courses, cost, finish, alone } = words.peopleColumns;
  const rows = shown.map((one) => [
    one.person,
    coursesTaken(catalogue, one.steps),
    one.steps.length > 0 ? moneyInWords(one.cost) : "",
    one.finish ?? "",
    one.alone.map(termsOf(framework).skill).join("; "),
  ]);
  const idle = people.length - shown.length;
  return [
    ...table(words.people, [person, courses, ...numbers(cost), finish, alone], rows),
    ...said("quiet", idle > 0 ? words.idle(idle) : ""),
  ];
}

function skillsIn(framework: Framework, { skills }: TeamPlan): PagePart[] {
  const terms = termsOf(framework);
  const { skill, needed, depth, now, holders } = words.skillColumns;
  const rows = skills.map((one) => [
    terms.skill(one.skill),
    terms.asked(one.needed),
    String(one.depth),
    namesInWords(one.holdersNow),
    { text: namesInWords(one.holders) || words.nobody, tone: one.missing > 0 ? "unmet" : "met" } as const,
  ]);
  return table(words.skills, [skill, needed, ...numbers(depth), now, holders], rows);
}

function openIn(framework: Framework, { open }: TeamPlan): PagePart[] {
  const terms = termsOf(framework);
  const { skill, missing, why } = words.openColumns;
  const rows = open.map((one) => [terms.skill(one.skill), String(one.missing), words.why[one.why]]);
  return table(words.open, [skill, ...numbers(missing), why], rows);
}
