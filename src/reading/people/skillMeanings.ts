import type { Framework } from "../../model/framework.js";
import { quoted } from "../../values/quoted.js";
import type { TableNoteCode } from "../notes/TableNote.js";
import type { Hints } from "../words/Hints.js";
import { skillsMeant } from "../words/skillsMeant.js";

/** What a word of a column of skills means: the place of a skill in the framework, or -1 with what there is to note. */
export interface SkillMeaning {
  readonly place: number;
  readonly code?: TableNoteCode;
  readonly message?: string;
}

/** What the words of a column of skills, or its headers, mean in a framework. */
export function skillMeanings(framework: Framework, texts: readonly string[], hints: Hints): SkillMeaning[] {
  const places = new Map(framework.skills.map(({ id }, place) => [id, place]));
  return texts.map((text) => {
    const found = skillsMeant(framework, text);
    if (found.length === 1 && found[0]) return { place: places.get(found[0].id) ?? -1 };
    if (found.length === 0) {
      const message = `no skill is called ${quoted(text)}${hints.of("skill", text)}; left out`;
      return { place: -1, code: "unknown-skill", message };
    }
    const ids = found.map(({ id }) => quoted(id)).join(", ");
    const message = `${quoted(text)} can mean the skills ${ids}; left out, give the id`;
    return { place: -1, code: "ambiguous-skill", message };
  });
}

/** 1 for each slot (place of a skill x (levels + 1) + rank) at which a skill may be held; rank 0 is always one. */
export function allowedSlots({ skills, levels }: Framework): Uint8Array {
  const ranks = levels.length + 1;
  const allowed = new Uint8Array(skills.length * ranks).fill(1);
  for (const [place, { definedAt }] of skills.entries()) {
    if (definedAt === undefined) continue;
    const defined = new Set(definedAt);
    for (const [i, { id }] of levels.entries()) if (!defined.has(id)) allowed[place * ranks + i + 1] = 0;
  }
  return allowed;
}
