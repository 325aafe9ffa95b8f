import { columns, counted, note, paragraph, pounds, type Section } from "./parts.js";
import type { Report } from "./report.js";

type Plan = Report["scotland"]["both"];

/** What a plan does for people who stay short with the courses of the Midlands. */
export function planComesTo({ people, total }: Plan) {
  const learners = people.filter(({ steps }) => steps.length > 0);
  return {
    learners: learners.length,
    ready: learners.filter(({ closed }) => closed).length,
    needs: learners.flatMap(({ steps }) => steps.flatMap(({ closes }) => closes)).length,
    places: total.places,
    cost: total.cost?.amount ?? 0,
  };
}

export function storyOfScotland({ scotland, cannotTravel }: Report): Section {
  const [alone, both] = [planComesTo(scotland.alone), planComesTo(scotland.both)];
  const { people } = scotland.both;
  const atHome = people.filter(({ person }) => cannotTravel.has(person)).length;
  const inScotland = people.filter(({ steps }) => steps.some(({ site }) => site === "edinburgh")).length;
  const row = (title: string, of: (plan: typeof alone) => number, inWords: (value: number) => string = String) => [
    title,
    ...[alone, both].map((plan) => inWords(of(plan))),
  ];
  return {
    id: "scotland",
    heading: "What would the Scottish academy beside it change?",
    parts: [
      paragraph(
        `${counted(people.length, "person", "people")} stay short for the role that they have: no course above leads there, or its places serve others. What could they learn on the places that are left? With the Scottish academy’s programme beside them ${counted(inScotland, "person goes", "people go")} there, ${both.ready} become ready instead of ${alone.ready}, and ${counted(both.needs, "need")} are met instead of ${alone.needs}, for ${pounds(both.cost - alone.cost)} more. It changes nothing for the ${atHome} of them who cannot be away from home.`,
      ),
      {
        kind: "table",
        caption: "What those who stay short could learn, by whose courses they can take",
        columns: columns("", "#Midlands alone", "#Scottish too"),
        rows: [
          row("People who learn", ({ learners }) => learners),
          row("People who become ready", ({ ready }) => ready),
          row("Needs met", ({ needs }) => needs),
          row("Places taken", ({ places }) => places),
          row("Cost, with travel", ({ cost }) => cost, pounds),
        ],
      },
      note(
        "The Scottish Digital Academy, its Digital Champions Programme for leaders and its five one-day sessions are facts. What it taught, where and when, its places and price, and that people from the Midlands could go, is made up. As much as can be is covered here, then at the least cost.",
      ),
    ],
  };
}
