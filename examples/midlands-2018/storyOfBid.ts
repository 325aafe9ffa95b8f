import { skillName } from "./names.js";
import { columns, counted, note, paragraph, pounds, type Section } from "./parts.js";
import { bid, type Report } from "./report.js";

export function storyOfBid({ bidding, catalogue }: Report): Section {
  const { people, skills, total, status } = bidding;
  const title = (id: string) => catalogue.courses.find((course) => course.id === id)?.title ?? id;
  const isTaught = bidding.open.some((need) => need.why !== "no-course");
  const why = isTaught ? "with the places, days and sites that there are" : "as no course here leads there";
  const learners = people.filter(({ steps }) => steps.length > 0);
  return {
    id: "bid",
    heading: "What must a council’s team learn for its bid?",
    parts: [
      paragraph(
        `${counted(people.length, "person", "people")} of a council bid for the ${bid.name.toLowerCase()}, and want two to hold each skill that it needs. ${counted(learners.length, "of them learns", "of them learn")}, for ${pounds(total.cost?.amount ?? 0)}${total.missing > 0 ? `; ${counted(total.missing, "holder")} will be missing all the same, ${why}` : ""}.${status === "optimal" ? " It is proved that nothing covers more, nor as much for less." : ""}`,
      ),
      {
        kind: "table",
        caption: "Who learns what, and what hangs on them afterwards",
        columns: columns("Person", "Courses", "#Cost", "Hangs on this person"),
        rows: people.map(({ person, steps, cost, alone }) => [
          person,
          steps.map(({ course }) => title(course)).join("; ") || "none",
          pounds(cost?.amount ?? 0),
          alone.map(skillName).join("; ") || "nothing",
        ]),
      },
      {
        kind: "table",
        caption: "Who holds what",
        columns: columns("Skill", "#Today", "#Afterwards", "#Wanted"),
        rows: skills.map(({ skill, holdersNow, holders, depth }) => [
          skillName(skill),
          String(holdersNow.length),
          String(holders.length),
          String(depth),
        ]),
      },
      note(
        "The council, its bid and its team are made up. Whoever has not been assessed is planned for as if they held nothing.",
      ),
    ],
  };
}
