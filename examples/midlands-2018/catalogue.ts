/**
 * Where somebody in Birmingham could learn digital skills in autumn 2018. FACTS are the providers and the sites; ILLUSTRATIVE,
 * so made up here, are every price and the days on which the pop-up was open.
 */
import type { Catalogue, Course, Offering } from "ddat-skills";
import { parseCatalogue } from "ddat-skills/parse";
import { type UkIds, uk } from "ddat-skills/uk";
import { type TitleSeen, titlesSeen } from "./courses.js";

/** Open "over the coming weeks" after 27 September 2018; the days are made up. */
export const popUp = { id: "birmingham", open: { from: "2018-10-08", until: "2018-12-14" } } as const;

/** Made up, in pounds: what a day on a course costs, and what a train and a bed add for a day far from home. */
export const pricePerDay = { course: 150, away: 140 } as const;

/** Courses that their learners do not pay for: known of the bootcamp, taken to be so of the accelerators. */
const isFree = ({ provider }: TitleSeen) => provider === "ons" || provider === "school-of-code";

/**
 * The catalogue, with the pop-up's runs or without. The same course stands in it twice, so that tables tell the two apart: far from
 * home, with a train and a bed, and at the pop-up, without.
 */
export function catalogueOf({ withPopUp }: { readonly withPopUp: boolean }): Catalogue<UkIds> {
  const courses: Course<UkIds>[] = [];
  const offerings: Offering[] = [];
  for (const seen of titlesSeen) {
    for (const isHere of [false, true]) {
      const runs = seen.runs.filter(([site]) => (site === popUp.id) === isHere);
      if (runs.length === 0 || (isHere && !withPopUp)) continue;
      const id = isHere ? `${seen.id}-birmingham` : seen.id;
      const perDay =
        (isFree(seen) ? 0 : pricePerDay.course) + (isHere || seen.id === "school-of-code" ? 0 : pricePerDay.away);
      courses.push({
        id,
        title: isHere ? `${seen.title} (Birmingham)` : seen.title,
        provider: seen.provider,
        teaches: seen.teaches,
        duration: `P${seen.days}D`,
        cost: { amount: perDay * seen.days, currency: "GBP" },
        mode: "classroom",
      });
      for (const [site, start, end, capacity] of runs) {
        offerings.push({ id: `${id}-${site}-${start}`, course: id, site, start, end, capacity });
      }
    }
  }
  return parseCatalogue(uk, {
    id: "midlands-autumn-2018",
    framework: { id: uk.id, version: uk.version },
    providers: [
      { id: "gds-academy", name: "GDS Academy" },
      { id: "gds-design", name: "Government Digital Service, design team" },
      { id: "ons", name: "ONS Data Science Campus" },
      { id: "school-of-code", name: "School of Code" },
    ],
    sites: [
      { id: "leeds", name: "GDS Academy, Leeds", place: "Leeds" },
      { id: "london", name: "GDS Academy, London", place: "London" },
      { id: "manchester", name: "GDS Academy, Manchester", place: "Manchester" },
      { id: "newcastle", name: "GDS Academy, Newcastle", place: "Newcastle" },
      { id: "sheffield", name: "Accelerator hub, Sheffield", place: "Sheffield" },
      { id: "newport", name: "Accelerator hub, Newport", place: "Newport" },
      { id: "digbeth", name: "School of Code, Digbeth", place: "Birmingham" },
      { ...popUp, name: "GDS Academy pop-up, Birmingham", place: "Birmingham" },
    ],
    courses,
    offerings,
  });
}

/** Sites that somebody can get to who must be home in the evening. */
export const sitesNearHome = ["digbeth", popUp.id] as const;
