import { findSkill } from "../../framework/findSkill.js";
import type { Framework } from "../../model/framework.js";
import type { RouteStep } from "../../questions/routes/findRoutes.js";
import type { MoveTo } from "../../questions/routes/moveTo.js";

/** What kind of move it is, in a word or two. */
export function moveInWords(step: RouteStep): string {
  switch (step.move) {
    case "promotion":
    case "entry":
      return step.move;
    case "published":
      return "published pathway";
    case "lateral": {
      const { percentile } = step;
      if (percentile === undefined) return "lateral, other track";
      return `lateral, top ${Math.max(1, Math.ceil(100 - percentile))}%`;
    }
  }
}

/** `Prototyping to Practitioner; User focus (?) to Working`; of what is needed at any level, the skill alone. */
export function toLearnInWords(
  framework: Framework,
  { lacking, nothingAsked }: MoveTo,
  levelName: (level: string) => string,
): string {
  const all = lacking.map(({ skill, level, unassessed }) => {
    const name = `${findSkill(framework, skill).name}${unassessed ? " (?)" : ""}`;
    return level === undefined ? name : `${name} to ${levelName(level)}`;
  });
  if (nothingAsked) return "it asks for nothing";
  return all.length === 0 ? "nothing" : all.join("; ");
}
