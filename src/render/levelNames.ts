import { lookUp } from "../framework/frameworkIndex.js";
import type { Framework } from "../model/framework.js";

/** What the levels of a framework are called: a function from level id to name. */
export function levelNames(framework: Framework): (level: string) => string {
  const names = new Map<string, string>(framework.levels.map(({ id, name }) => [id, name]));
  return (level) => lookUp("level", names, level);
}
