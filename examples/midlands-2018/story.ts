import { uk } from "ddat-skills/uk";
import { pricePerDay } from "./catalogue.js";
import { titlesSeen } from "./courses.js";
import { skillName } from "./names.js";
import { columns, counted, paragraph, pounds, type Section, type Story } from "./parts.js";
import { people } from "./people.js";
import { comesTo } from "./popUpWorth.js";
import type { Report } from "./report.js";
import { digitalChampions } from "./scotland.js";
import { storyOfBid } from "./storyOfBid.js";
import { storyOfCourses } from "./storyOfCourses.js";
import { storyOfHub } from "./storyOfHub.js";
import { storyOfPopUp } from "./storyOfPopUp.js";
import { storyOfAuthority, storyOfRegion } from "./storyOfRegion.js";
import { planComesTo, storyOfScotland } from "./storyOfScotland.js";
import { storyOfYear, yearComesTo } from "./storyOfYear.js";

/** The answers as headings, sentences, tables and bars, for `storyPage.ts` to make a page of. */
export function storyOf(report: Report): Story {
  const { staffing, year, scotland, before, after, cannotTravel, shared, cover, bidding } = report;
  const [without, withIt] = [comesTo(before, cannotTravel), comesTo(after, cannotTravel)];
  const hires = staffing.posts.filter(({ action }) => action === "hire").length;
  const [widest] = shared.gaps;
  return {
    title: "The Midlands, autumn 2018",
    lead: `On 27 September 2018, in Birmingham, an academy pop-up, a digital hub of up to 100 posts for the courts, and a blueprint for the region’s digital teams were announced. These are the questions that each of them raises, asked of ${people.length} people who do not exist.`,
    answers: [
      `The hub: ${staffing.training?.ready} of ${staffing.posts.length} posts by somebody ready now or after courses; ${hires} to hire for.`,
      `The hub’s first year: ${pounds(yearComesTo(year.hired).cost)} with posts filled, trained for and hired for; ${pounds(yearComesTo(year.filled).cost)} with the people who are there alone.`,
      `The courses: ${counted(withIt.ready, "person", "people")} become ready, for ${pounds(withIt.cost)}.`,
      `The pop-up: ${withIt.ready} people ready with it, ${without.ready} without it.`,
      `The Scottish academy beside it: ${planComesTo(scotland.both).ready} of ${counted(scotland.both.people.length, "person", "people")} who stay short become ready by its programme.`,
      ...(widest
        ? [`The region: more people are short of ${widest.skill} than of anything else, ${widest.total} of them.`]
        : []),
      `The council’s bid: ${counted(bidding.people.filter(({ steps }) => steps.length > 0).length, "person learns", "people learn")}, for ${pounds(bidding.total.cost?.amount ?? 0)}.`,
      `The combined authority: ${counted(cover.size ?? 0, "person", "people")} together for the role that nobody was appointed to.`,
    ],
    sections: [
      storyOfHub(report),
      storyOfYear(report),
      storyOfCourses(report),
      storyOfPopUp(report),
      storyOfScotland(report),
      storyOfRegion(report),
      storyOfAuthority(report),
      storyOfBid(report),
      facts(),
    ],
    attribution: `Roles and skills: ${uk.title}, release of ${uk.version}. ${uk.licence?.attribution ?? ""}`,
  };
}

/** `to working: Prototyping, User focus; to practitioner: Planning`. */
function teachesInWords(teaches: (typeof titlesSeen)[number]["teaches"]): string {
  const levels = uk.levels.flatMap(({ id }) => {
    const skills = teaches.filter(({ to }) => to === id).map(({ skill }) => skillName(skill));
    return skills.length > 0 ? [`to ${id}: ${skills.join(", ")}`] : [];
  });
  return levels.join("; ");
}

/** What is fact and what is not, course by course. */
function facts(): Section {
  return {
    id: "facts",
    heading: "What is fact, and what is made up?",
    parts: [
      paragraph(
        `Facts are the event, the sites of the academy, the size of the hub, the titles of the courses and who gave them. Made up are all ${people.length} people, the posts, all dates of runs, places and prices (${pounds(pricePerDay.course)} a day, ${pounds(pricePerDay.away)} more away from home). Nobody has said what the courses taught in the words of this framework, which is younger than they are: that is illustrative.`,
      ),
      {
        kind: "table",
        caption: "The courses",
        columns: columns("Title", "Seen", "#Days", "Length", "Teaches (illustrative)"),
        rows: [...titlesSeen, digitalChampions].map(({ title, seen, days, lengthIsKnown, teaches }) => [
          title,
          seen,
          String(days),
          lengthIsKnown ? "known" : "made up",
          teachesInWords(teaches),
        ]),
      },
    ],
  };
}
