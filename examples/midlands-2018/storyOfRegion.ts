import { uk } from "ddat-skills/uk";
import { skillName } from "./names.js";
import { columns, counted, note, paragraph, type Section } from "./parts.js";
import { employers } from "./people.js";
import type { Report } from "./report.js";
import { fewest } from "./suppress.js";

const hidden = "hidden";
const shown = (count: number | undefined) => (count === undefined ? hidden : String(count));

export function storyOfRegion({ shared: { gaps, measured } }: Report): Section {
  return {
    id: "region",
    heading: "What is the region short of?",
    parts: [
      paragraph(
        `Everybody who has a role, measured against it: ${employers.map((name, i) => `${measured[i]} in ${name.toLowerCase()}`).join(", ")}. A number is how many people are known to be short of a skill; whoever has not been assessed stands apart, because they may hold it.`,
      ),
      {
        kind: "bars",
        caption: "People known to be short, in the whole region",
        series: ["Short"],
        rows: gaps.flatMap(({ skill, total }) => (total === undefined ? [] : [{ label: skill, values: [total] }])),
      },
      {
        kind: "table",
        caption: "People known to be short, by kind of employer",
        columns: columns("Skill", ...employers.map((name) => `#${name}`), "#Region", "#Not assessed"),
        rows: gaps.map(({ skill, cells, total, unassessed }) => [
          skill,
          ...cells.map(shown),
          shown(total),
          shown(unassessed),
        ]),
      },
      paragraph(
        `Groups of fewer than ${fewest} people are hidden, and so are others in the same row, so that no hidden number can be worked out from the total. Columns have no totals for the same reason. This table is fit to be published; the hub’s list above names people and is for the hub alone.`,
      ),
    ],
  };
}

export function storyOfAuthority({ cover }: Report): Section {
  const [team = []] = cover.brings;
  const open = [...cover.uncovered.missing, ...cover.uncovered.unknown];
  return {
    id: "authority",
    heading: "Who covers the chief digital officer whom nobody appointed?",
    parts: [
      paragraph(
        `The combined authority interviewed for a chief digital officer, appointed nobody, and spread the work over a team. In its team of made-up people nobody covers the role alone. ${counted(cover.size ?? 0, "person", "people")} do together, all but ${counted(open.length, "skill")}; fewer cannot${cover.count === 1 ? ", and no other group of that size does" : ""}.`,
      ),
      {
        kind: "table",
        caption: "Who brings what",
        columns: columns("Person", "Brings", "Hangs on this person"),
        rows: team.map(({ person, brings, alone }) => [
          person,
          brings.map(skillName).join("; "),
          alone.length === brings.length ? "all of it" : alone.map(skillName).join("; ") || "nothing",
        ]),
      },
      {
        kind: "table",
        caption: "What nobody is known to hold",
        columns: columns("Skill", "What is known"),
        rows: open.map(({ skill, unassessed }) => [
          skillName(skill),
          unassessed.length > 0 ? `${unassessed.join(", ")} not assessed: ask first` : "everybody was assessed",
        ]),
      },
      note(
        `The role is measured as the framework has it in its release of ${uk.version}; in 2018 it was not written down so.`,
      ),
    ],
  };
}
