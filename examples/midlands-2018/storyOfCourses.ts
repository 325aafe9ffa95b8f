import { trainingPlanPage } from "ddat-skills/render";
import { uk } from "ddat-skills/uk";
import { titlesSeen } from "./courses.js";
import { roleName, skillName, stepInWords } from "./names.js";
import { columns, counted, dayInWords, note, type Part, paragraph, pounds, type Section } from "./parts.js";
import { comesTo, everybodyIn } from "./popUpWorth.js";
import type { Report } from "./report.js";
import { fewest } from "./suppress.js";

export function storyOfCourses(report: Report): Section {
  const { after, cannotTravel, plan, catalogue } = report;
  const total = comesTo(after, cannotTravel);
  const taken = runsOf(report);
  const full = taken.filter(({ left }) => left === 0);
  const isProved = after.hub.status === "optimal" && after.others.status === "optimal";
  const proved = isProved ? "It is proved that no more people could be, nor as many for less." : "";
  return {
    id: "courses",
    heading: "Who needs which course, what does it cost, and which runs are full?",
    parts: [
      paragraph(
        `With the pop-up ${counted(total.ready, "person", "people")} become ready by courses: ${total.hub} for a post of the hub, who are served first, and ${total.others} for the role that they have today. It takes ${counted(
          taken.reduce((sum, { places }) => sum + places, 0),
          "place",
        )} and ${pounds(total.cost)}; half of the people are done by ${dayInWords(total.halfDone)}. ${proved} “Ready” is short of nothing that is known: what nobody has assessed has to be confirmed.`,
      ),
      {
        kind: "table",
        caption: "Places by course",
        columns: columns("Course", "#Places, hub", "#Places, others", "#A place costs", "#Together"),
        rows: placesByCourse(report),
      },
      {
        kind: "table",
        caption: `Runs that are used; ${full.length} of ${taken.length} are full`,
        columns: columns("Run", "From", "#Places taken", "#Left"),
        rows: taken.map(({ name, start, places, left }) => [
          name,
          dayInWords(start),
          String(places),
          left === 0 ? "full" : String(left),
        ]),
      },
      hubTrainees(report),
      ...(plan
        ? [
            {
              kind: "answer",
              caption: `The plan of ${plan.person} in full, as the library prints it`,
              page: trainingPlanPage(uk, catalogue, plan),
            } as const,
          ]
        : []),
      ...unreached(report),
      note(
        "The titles, the providers and the sites are real. Which skills a course teaches, at which levels, is illustrative; dates, places and prices are made up.",
      ),
    ],
  };
}

interface RunTaken {
  readonly name: string;
  readonly start: string;
  readonly places: number;
  readonly left: number;
}

function runsOf({ after, catalogue }: Report): RunTaken[] {
  const places = new Map<string, number>();
  for (const { offering, taken } of [...after.hub.runs, ...after.others.runs]) {
    places.set(offering, (places.get(offering) ?? 0) + taken);
  }
  const runs = (catalogue.offerings ?? []).flatMap(({ id, course, site, start, capacity = Infinity }): RunTaken[] => {
    const taken = places.get(id);
    const place = catalogue.sites?.find((one) => one.id === site)?.place;
    const name = `${titlesSeen.find((seen) => course.startsWith(seen.id))?.title}, ${place}`;
    return taken === undefined ? [] : [{ name, start, places: taken, left: capacity - taken }];
  });
  return runs.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function placesByCourse({ after, catalogue }: Report): string[][] {
  const placesOn = (course: string, people: Report["after"]["hub"]["people"]) =>
    people.flatMap(({ steps }) => steps).filter((step) => step.course === course).length;
  return catalogue.courses.flatMap(({ id, title, cost: { amount } = { amount: 0, currency: "GBP" } }) => {
    const [hub, others] = [placesOn(id, after.hub.people), placesOn(id, after.others.people)];
    if (hub + others === 0) return [];
    return [[title, String(hub), String(others), pounds(amount), pounds(amount * (hub + others))]];
  });
}

/** Everybody who is to be trained for a post of the hub. */
function hubTrainees({ after, catalogue }: Report): Part {
  const titles = new Map(catalogue.courses.map(({ id, title }) => [id, title]));
  return {
    kind: "table",
    caption: `${counted(after.hub.people.length, "person", "people")} to be trained for a post of the hub`,
    columns: columns("Person", "Post", "Learns", "Courses, in order", "#Cost", "Done by"),
    rows: after.hub.people.map(({ person, roleLevel, steps, cost, finish = "" }) => [
      person,
      roleLevel === undefined ? "" : roleName(roleLevel),
      steps.flatMap(({ closes }) => closes.map(({ skill, from, to }) => stepInWords(skill, from, to))).join("; "),
      steps.map(({ course }) => titles.get(course) ?? course).join("; "),
      pounds(cost?.amount ?? 0),
      dayInWords(finish),
    ]),
  };
}

/** Skills that nobody here teaches to the level needed, by how many people lack them; small groups are left out. */
function unreached({ after }: Report): Part[] {
  const people = new Map<string, number>();
  for (const { open } of everybodyIn(after)) {
    for (const { skill, why } of open) if (why === "no-course") people.set(skill, (people.get(skill) ?? 0) + 1);
  }
  const rows = uk.skills
    .map(({ id }) => ({ name: skillName(id), count: people.get(id) ?? 0 }))
    .filter(({ count }) => count >= fewest)
    .sort((a, b) => b.count - a.count)
    .slice(0, 8)
    .map(({ name, count }) => [name, String(count)]);
  return [
    {
      kind: "table",
      caption: "What no course here teaches to the level needed, and how many people lack it",
      columns: columns("Skill", "#People"),
      rows,
    },
  ];
}
