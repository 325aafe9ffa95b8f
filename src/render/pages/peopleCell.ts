import type { SkillCover, TeamSkill } from "../../questions/team/teamCoverage.js";
import type { Cell, Tone } from "../page.js";
import * as words from "../words/teamWords.js";

const tones: Readonly<Record<SkillCover, Tone>> = {
  shared: "met",
  single: "partial",
  unknown: "unassessed",
  missing: "unmet",
};

/** How many people hold a skill, with a box for each of them and of those who do not. */
export function peopleCell(
  { cover, depth }: Pick<TeamSkill, "cover" | "depth">,
  { short, unassessed }: Pick<TeamSkill, "short" | "unassessed">,
): Cell {
  const mark = { of: "people", hold: depth, short: short.length, unassessed: unassessed.length } as const;
  return { text: words.covers[cover](depth), tone: tones[cover], mark };
}
