import { indexOf } from "../../framework/frameworkIndex.js";
import type { Framework } from "../../model/framework.js";
import { limits } from "../../model/limits.js";
import type { Skill } from "../../model/skill.js";
import { quoted } from "../../values/quoted.js";
import { remembered } from "../../values/remembered.js";
import type { TableNote } from "../notes/TableNote.js";
import type { TableNotes } from "../notes/TableNotes.js";
import type { TableMap } from "../tables/tableMap.js";
import { Hints } from "./Hints.js";
import { type LevelReading, LevelWords } from "./LevelWords.js";
import { roleLevelMeant } from "./roleLevelMeant.js";
import { skillsMeant } from "./skillsMeant.js";

type Where = () => TableNote["where"];

/** What readers of tables that go row by row look things up in, and the notes of what is not found. */
export class FrameworkNames {
  readonly words: LevelWords;
  readonly notes: TableNotes;
  readonly #framework: Framework;
  readonly #hints: Hints;
  readonly #meant = remembered((text: string) => skillsMeant(this.#framework, text));
  readonly #nameOfLevel: ReadonlyMap<string, string>;

  constructor(framework: Framework, map: Partial<TableMap>, notes: TableNotes) {
    indexOf(framework); // It refuses anything that is not a framework.
    this.words = new LevelWords(framework.levels, map);
    this.#framework = framework;
    this.#hints = new Hints(framework);
    this.notes = notes;
    this.#nameOfLevel = new Map(framework.levels.map(({ id, name }) => [id, name]));
  }

  /** Whether one level stands above another in the scale. */
  isAbove(level: string, other: string): boolean {
    const ids = [...this.#nameOfLevel.keys()];
    return ids.indexOf(level) > ids.indexOf(other);
  }

  /** The skills that are defined at a level; none for what is not a level. */
  skillsAt(level: string): ReadonlySet<Skill> {
    const isDefined = ({ definedAt }: Skill) => definedAt === undefined || definedAt.includes(level);
    return new Set(this.#nameOfLevel.has(level) ? this.#framework.skills.filter(isDefined) : []);
  }

  /** The skill that a text means; `undefined`, with a note, for none or several. */
  skill(text: string, consequence: string, where: Where): Skill | undefined {
    const found = this.#meant(text);
    if (found.length === 1) return found[0];
    const shown = JSON.stringify(text.slice(0, 200));
    if (found.length > 1) {
      const ids = found.map(({ id }) => JSON.stringify(id)).join(", ");
      this.notes.add("ambiguous-skill", `${shown} can mean the skills ${ids}; ${consequence}, give the id`, where());
    } else {
      const message = `no skill is called ${shown}${this.#hints.of("skill", text)}; ${consequence}`;
      this.notes.add("unknown-skill", message, where());
    }
    return undefined;
  }

  /** The id of the role level that texts mean; `undefined`, with a note where something stands, for none or several. */
  roleLevel(roleLevel: string, role: string, where: Where): string | undefined {
    const meant = roleLevelMeant(this.#framework, roleLevel, role, this.#hints);
    if ("code" in meant) this.notes.add(meant.code, meant.message, where());
    return meant.id;
  }

  /** A reading held to where the skill is defined, and noted where it is not what the text says literally. */
  noted(
    reading: LevelReading,
    text: string,
    skill: Skill,
    where: Where,
    consequence = "taken as not assessed",
  ): string | null | undefined {
    const { level } = reading;
    if (reading.isUnknown) {
      this.notes.add("unknown-level", this.words.whyNone(text, reading, consequence), where());
    }
    if (level === undefined || level === null) return level;
    const name = this.#nameOfLevel.get(level);
    if (name === undefined) {
      this.notes.add("unknown-level", `the map says ${quoted(level)}, which is not a level; not read`, where());
      return undefined;
    }
    if (reading.isRead) this.notes.add("level-read-as", `${quoted(text)} is read as ${name}`, where());
    if (skill.definedAt === undefined || skill.definedAt.includes(level)) return level;
    const message = `${quoted(skill.name)} is not defined at ${name}; ${consequence}`;
    this.notes.add("level-not-defined", message, where());
    return undefined;
  }

  /** Who a row is about; `undefined`, with a note, where nobody is named. */
  person(text: string, where: Where): string | undefined {
    if (text !== "" && text.length <= limits.name) return text;
    const message = text === "" ? "nobody is named; the row is left out" : "the name is too long; the row is left out";
    this.notes.add("incomplete-row", message, where());
    return undefined;
  }
}
