import { findSkill } from "../../framework/findSkill.js";
import type { Framework } from "../../model/framework.js";
import type { FrameworkIds } from "../../model/ids.js";

const named = 2;

/** `Agile working, User focus and 3 more`. */
export function someSkills<Ids extends FrameworkIds>(framework: Framework<Ids>, ids: readonly Ids["skill"][]): string {
  const names = ids.slice(0, named).map((id) => findSkill<Ids>(framework, id).name);
  return `${names.join(", ")}${ids.length > named ? ` and ${ids.length - named} more` : ""}`;
}
