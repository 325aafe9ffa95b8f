import { indexOf } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import { LevelWords, noneWords } from "../../reading/words/LevelWords.js";
import { roleLevelMeant } from "../../reading/words/roleLevelMeant.js";
import { skillsMeant } from "../../reading/words/skillsMeant.js";

/**
 * What the writers call skills, levels and role levels: by name, as people want to read them, and by id wherever a
 * reader of the table would take the name for another or could not tell.
 */
export class PeopleTexts {
  readonly #skills = new Map<string, string>();
  readonly #levels = new Map<string, string>();
  readonly #roleLevels = new Map<string, { readonly roleLevel: string; readonly role: string }>();
  /** For "assessed, and nothing held". */
  readonly none: string;

  constructor(framework: Framework) {
    for (const { id, name } of framework.skills) {
      const [meant, ...others] = skillsMeant(framework, name);
      this.#skills.set(id, meant?.id === id && others.length === 0 ? name : id);
    }
    const words = new LevelWords(framework.levels);
    for (const { id, name } of framework.levels) {
      const { level, isRead } = words.read(name);
      this.#levels.set(id, level === id && !isRead ? name : id);
    }
    this.none = noneWords.find((word) => words.read(word).level === null) ?? noneWords[0];
    for (const [id, { role, roleLevel }] of indexOf(framework).roleLevels) {
      const { id: found } = roleLevelMeant(framework, roleLevel.name, role.name);
      this.#roleLevels.set(id, { roleLevel: found === id ? roleLevel.name : id, role: role.name });
    }
  }

  skill(id: string): string {
    return this.#skills.get(id) ?? id;
  }

  level(id: string | null): string {
    return id === null ? this.none : (this.#levels.get(id) ?? id);
  }

  roleLevel(id: string | undefined): { readonly roleLevel: string; readonly role: string } {
    return (id === undefined ? undefined : this.#roleLevels.get(id)) ?? { roleLevel: id ?? "", role: "" };
  }
}
