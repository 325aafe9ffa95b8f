import { RoleLevelNames } from "../../reading/words/RoleLevelNames.js";
import { LevelWords } from "../../reading/words/LevelWords.js";
import { Names } from "../../reading/words/Names.js";
import { TableNotes } from "../../reading/notes/TableNotes.js";
import type { Framework } from "../../model/framework.js";
import type { Skill } from "../../model/skill.js";
import type { Layout } from "../layout.js";
import { detached } from "../../reading/text/detached.js";
import { shown } from "./WorkforceNotes.js";
import type { WorkforceNoteCode } from "./workforceNote.js";

/** What a text means: a place, or -1; and what there is to note wherever it stands. */
export interface Meaning {
  readonly place: number;
  readonly code?: WorkforceNoteCode;
  readonly message?: string;
}

/** Enough for every name of a large framework; a file of nothing but mistakes is not kept in memory. */
const most = { texts: 10_000, length: 200 } as const;

/**
 * What the texts of a source mean in a framework, by the rules of `readPeople`. Each different text is looked at once, as
 * the same few stand in a million cells.
 */
export class Meanings {
  readonly #layout: Layout;
  readonly #names: Names<Skill>;
  readonly #words: LevelWords;
  readonly #roleLevelNames: RoleLevelNames;
  readonly #levelNames: ReadonlyMap<string, string>;
  readonly #tidy: (text: string) => string;
  readonly #skills = new Map<string, Meaning>();
  readonly #levels = new Map<string, Meaning>();
  readonly #roleLevels = new Map<string, Meaning>();

  /** `tidy` makes of a cell what was meant by it. */
  constructor(framework: Framework, layout: Layout, tidy: (text: string) => string) {
    this.#layout = layout;
    this.#names = new Names(framework.skills);
    this.#words = new LevelWords(framework.levels);
    this.#roleLevelNames = new RoleLevelNames(framework);
    this.#levelNames = new Map(framework.levels.map(({ id, name }) => [id, name]));
    this.#tidy = tidy;
  }

  skill(cell: string): Meaning {
    return this.#skills.get(cell) ?? keep(this.#skills, cell, this.#skill(this.#tidy(cell)));
  }

  /** The place is a rank: 0 for assessed and nothing held, -1 for not assessed. */
  level(cell: string): Meaning {
    return this.#levels.get(cell) ?? keep(this.#levels, cell, this.#level(this.#tidy(cell)));
  }

  roleLevel(cell: string): Meaning {
    return this.#roleLevels.get(cell) ?? keep(this.#roleLevels, cell, this.#roleLevel(this.#tidy(cell)));
  }

  /** Why a skill cannot be held at a rank. */
  undefinedAt(skill: number, rank: number): string {
    const level = [...this.#levelNames.values()][rank - 1] ?? "";
    return `${shown(this.#layout.skillIds[skill] ?? "")} is not defined at ${level}; taken as not assessed`;
  }

  #skill(text: string): Meaning {
    const [found, ...others] = this.#names.meant(text);
    if (!found) {
      const message = `no skill is called ${shown(text)}${this.#names.hint(text)}; left out`;
      return { place: -1, code: "unknown-skill", message };
    }
    if (others.length === 0) return { place: this.#layout.skillPlaces.get(found.id) ?? -1 };
    const ids = [found, ...others].map(({ id }) => shown(id)).join(", ");
    const message = `${shown(text)} can mean the skills ${ids}; left out, give the id`;
    return { place: -1, code: "ambiguous-skill", message };
  }

  #level(text: string): Meaning {
    const { level, isRead, isUnknown } = this.#words.read(text);
    if (isUnknown) {
      return {
        place: -1,
        code: "unknown-level",
        message: `${shown(text)} is not a level; taken as not assessed`,
      };
    }
    if (level === undefined) return { place: -1 };
    if (level === null) return { place: 0 };
    const place = this.#layout.rankOf.get(level) ?? -1;
    if (!isRead) return { place };
    const message = `${shown(text)} is read as ${this.#levelNames.get(level)}`;
    return { place, code: "level-read-as", message };
  }

  #roleLevel(text: string): Meaning {
    const notes = new TableNotes();
    const id = this.#roleLevelNames.find(text, "", notes, () => ({}));
    if (id !== undefined) return { place: this.#layout.roleLevelPlaces.get(id) ?? -1 };
    const [note] = notes.inOrder();
    const code = note?.code === "ambiguous-role-level" ? note.code : "unknown-role-level";
    return { place: -1, code, message: (note?.message ?? "").slice(0, 500) };
  }
}

function keep(known: Map<string, Meaning>, cell: string, meaning: Meaning): Meaning {
  if (known.size < most.texts && cell.length <= most.length) known.set(detached(cell), meaning);
  return meaning;
}
