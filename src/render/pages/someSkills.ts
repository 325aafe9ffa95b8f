import type { Framework } from "../../model/framework.js";
import { termsOf } from "../termsOf.js";
import * as words from "../words/matchWords.js";

const named = 2;

/** `Agile working, User focus and 3 more`. */
export function someSkills(framework: Framework, ids: readonly string[]): string {
  const names = ids.slice(0, named).map(termsOf(framework).skill);
  return words.and(names, ids.length - names.length);
}
