import type { Role } from "../../model/role.js";
import type { RoleLevel } from "../../model/roleLevel.js";
import { foldedWords } from "../../values/foldedWords.js";

/**
 * The levels of a role that a seniority word before its title means: those whose name starts with that very word, never
 * with another one. Of a title that says a level already (`service desk analyst`), the level of that name with the word.
 */
export function atSeniority(
  role: Role,
  seniority: string,
  said: readonly RoleLevel[] = role.levels,
): readonly RoleLevel[] {
  if (said.length < role.levels.length) {
    const wanted = new Set(said.map((level) => `${seniority} ${wordsIn(level)}`));
    const same = role.levels.filter((level) => wanted.has(wordsIn(level)));
    if (same.length > 0) return same;
  }
  return role.levels.filter((level) => wordsIn(level).startsWith(`${seniority} `));
}

const memo = new WeakMap<RoleLevel, string>();

function wordsIn(level: RoleLevel): string {
  let words = memo.get(level);
  if (words === undefined) {
    words = foldedWords(level.name).join(" ");
    memo.set(level, words);
  }
  return words;
}
