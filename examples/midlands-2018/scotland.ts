/**
 * A second nation's academy beside the one of the Midlands. FACTS are the Scottish Digital Academy and the title and length of
 * its programme; the README says where. ILLUSTRATIVE, so made up here, are what it teaches in the words of the framework,
 * where and when it ran, the places kept for people of the Midlands, and its price.
 */
import type { Catalogue } from "ddat-skills";
import { joinCatalogues, parseCatalogue } from "ddat-skills/parse";
import { type CohortMember, type CohortPlan, planCohort } from "ddat-skills/plan";
import { type UkIds, uk } from "ddat-skills/uk";
import { pricePerDay } from "./catalogue.js";
import { type TitleSeen, teaching } from "./courses.js";

export const digitalChampions: TitleSeen = {
  id: "digital-champions",
  title: "Digital Champions Programme",
  provider: "scottish-digital-academy",
  seen: "undated",
  days: 5,
  lengthIsKnown: true,
  teaches: [
    ...teaching("working", ["communicating-between-the-technical-and-non-technical"]),
    ...teaching("awareness", ["change-management", "stakeholder-relationship-management", "technical-understanding"]),
  ],
  runs: [
    ["edinburgh", "2018-10-30", "2018-11-27", 6],
    ["edinburgh", "2019-01-15", "2019-02-12", 6],
  ],
};

function scottishAcademy(): Catalogue<UkIds> {
  const { id, title, provider, days, teaches, runs } = digitalChampions;
  const cost = { amount: (pricePerDay.course + pricePerDay.away) * days, currency: "GBP" };
  return parseCatalogue(uk, {
    id: "scotland",
    framework: { id: uk.id, version: uk.version },
    providers: [{ id: provider, name: "Scottish Digital Academy" }],
    sites: [{ id: "edinburgh", name: "Scottish Digital Academy, Edinburgh", place: "Edinburgh" }],
    courses: [{ id, title, provider, teaches, duration: `P${days}D`, cost, mode: "classroom" }],
    offerings: runs.map(([site, start, end, capacity]) => ({
      id: `${id}-${start}`,
      course: id,
      site,
      start,
      end,
      capacity,
    })),
  });
}

/** What the same people can learn on the places that are left: with the courses of the Midlands alone, and with the Scottish too. */
export interface BesideScotland {
  readonly alone: CohortPlan<UkIds>;
  readonly both: CohortPlan<UkIds>;
}

export async function besideScotland(
  midlands: Catalogue<UkIds>,
  members: readonly CohortMember<UkIds>[],
  taken: Readonly<Record<string, number>>,
): Promise<BesideScotland> {
  const catalogue = joinCatalogues(uk, [midlands, scottishAcademy()], "two-academies");
  const providers = midlands.providers.map(({ id }) => id);
  return {
    alone: await planCohort(uk, catalogue, members, { taken, aim: "coverage", providers }),
    both: await planCohort(uk, catalogue, members, { taken, aim: "coverage" }),
  };
}
