import { namesIn } from "../../framework/namesIn.js";
import type { Framework } from "../../model/framework.js";
import type { Skill } from "../../model/skill.js";

/** The skills that a cell or a header means: by their exact names, which a header may write as one word, `agileWorking`. */
export function skillsMeant(framework: Framework, text: string): readonly Skill[] {
  const { skill } = namesIn(framework);
  const found = skill(text);
  return found.length > 0 || !/\p{Ll}\p{Lu}/u.test(text) ? found : skill(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
}
