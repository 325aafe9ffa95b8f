import { firstYear, hire } from "./hubYear.js";
import { columns, counted, dayInWords, note, paragraph, pounds, type Section } from "./parts.js";
import type { Report } from "./report.js";

type YearStaffed = Report["year"]["hired"];

/** Posts and months by who fills them, and what the year is made of, in pounds. */
export function yearComesTo({ posts, overTime }: YearStaffed) {
  const { open = 0, filled = 0, hired = 0, cost, costs } = overTime ?? {};
  const used = posts.filter((post) => (post.overTime?.filled ?? 0) > 0);
  return {
    there: used.filter(({ action }) => action === "fill").length,
    trained: used.filter(({ action }) => action === "train").length,
    hired,
    filled,
    vacant: open - filled,
    vacancies: costs?.vacancies.amount ?? 0,
    hires: costs?.hires.amount ?? 0,
    courses: costs?.courses.amount ?? 0,
    backfill: costs?.backfill.amount ?? 0,
    cost: cost?.amount ?? 0,
  };
}

export function storyOfYear({ year }: Report): Section {
  const ways = [year.filled, year.trained, year.hired];
  const [filled, trained, hired] = [yearComesTo(year.filled), yearComesTo(year.trained), yearComesTo(year.hired)];
  const row = (title: string, of: (way: typeof filled) => number, inWords: (value: number) => string = String) => [
    title,
    ...[filled, trained, hired].map((way) => inWords(of(way))),
  ];
  const isProved = ways.every(({ status }) => status === "optimal");
  return {
    id: "year",
    heading: "What does the hub’s first year cost: posts filled, trained for or hired for?",
    parts: [
      paragraph(
        `If an empty post costs ${pounds(firstYear.vacantMonth.amount)} a month, the year from ${dayInWords(firstYear.from)} comes to ${pounds(filled.cost)} with the people who are there alone. Courses for ${counted(trained.trained, "person", "people")} cost ${pounds(trained.courses + trained.backfill)} with backfill, fill ${counted(trained.filled - filled.filled, "month")} more and save ${pounds(filled.cost - trained.cost)} in all. ${counted(hired.hired, "hire")} at ${pounds(hire.cost.amount)}, who come after ${counted(hire.months, "month")}, save ${pounds(trained.cost - hired.cost)} more.${isProved ? " It is proved of each that nothing costs less." : ""}`,
      ),
      {
        kind: "table",
        caption: "The year, by what may be done",
        columns: columns("", "#Filled", "#Or trained", "#Or hired"),
        rows: [
          row("Posts filled by who is there", ({ there }) => there),
          row("Posts filled after courses", ({ trained }) => trained),
          row("Posts hired for", ({ hired }) => hired),
          row("Months filled", ({ filled }) => filled),
          row("Months vacant", ({ vacant }) => vacant),
          row("Vacancies cost", ({ vacancies }) => vacancies, pounds),
          row("Hires cost", ({ hires }) => hires, pounds),
          row("Courses cost", ({ courses }) => courses, pounds),
          row("Backfill costs", ({ backfill }) => backfill, pounds),
          row("Together", ({ cost }) => cost, pounds),
        ],
        hasTotal: true,
      },
      note(
        `What an empty month, a hire and a day of backfill (${pounds(firstYear.backfill.amount)}) cost, and when somebody hired comes, is made up; salaries are left out. Here the least cost decides who has which post, above it was who is ready. A post is filled by somebody who is known to be short of nothing, though not all of it may have been assessed.`,
      ),
    ],
  };
}
