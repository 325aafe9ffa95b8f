import type { Skill } from "../../model/skill.js";
import { fold } from "../../values/fold.js";
import { quoted } from "../../values/quoted.js";
import { remembered } from "../../values/remembered.js";
import type { TableNote } from "../notes/TableNote.js";
import type { FrameworkNames } from "./FrameworkNames.js";
import { needMarks } from "./needMarks.js";
import { withoutImportance } from "./withoutImportance.js";

/** What a cell of a table of needs asks for. */
export type Needed = (
  | { readonly asks: "level"; readonly level: string }
  /** `unread`: it asks for something, and nobody can say what; there is a note. */
  | { readonly asks: "any" | "nothing" | "unread"; readonly level?: undefined }
) & {
  /** The word for an importance that stands beside the level, as in `Working (desirable)`. Empty for none. */
  readonly importance: string;
};

/** Where a need stands, and what becomes of it where it asks for nothing that can be read. */
interface About {
  readonly skill: Skill;
  readonly where: () => TableNote["where"];
  readonly consequence: string;
  /** In a grid most cells ask for nothing, and need no note for that. */
  readonly isGrid?: boolean;
}

const notNeeded: ReadonlySet<string> = new Set([
  "not required",
  "not needed",
  "none required",
  "none needed",
  "no need",
]);

const before = /^(?:at least|at minimum|min(?:imum)?\.?(?: of)?:?|≥|>=) ?(?=\S)/;
const behind =
  / ?(?:\+|(?:or|and|&) (?:above|higher|better|more|over|up(?:wards)?)|(?:as |at )?a minimum|\(?min(?:imum)?\.?\)?)$/;

/**
 * What the texts of a column of needs ask for: the same for role profiles and for frameworks, in a long table and in a grid. A
 * need is its level or above, so that `Practitioner or above` and `at least Working` are those levels, with a note.
 */
export function neededLevels(names: FrameworkNames, texts: Iterable<string>): (text: string, about: About) => Needed {
  const { words } = names;
  const split = remembered((text) => {
    if (!words.read(text).isUnknown) return { word: text, importance: "", isAtLeast: false };
    const { before: level, importance } = withoutImportance(text);
    const least = fold(level).replace(before, "").replace(behind, "");
    const isAtLeast = least !== fold(level) && least !== "";
    return { word: isAtLeast ? least : level, importance, isAtLeast };
  });
  const read = words.column(Array.from(texts, (text) => split(text).word));
  return (text, { skill, where, consequence, isGrid }) => {
    const { word, importance, isAtLeast } = split(text);
    const reading = read(word);
    if (typeof reading.level === "string") {
      const shown = isAtLeast ? text : word;
      const level = names.noted(isAtLeast ? { ...reading, isRead: true } : reading, shown, skill, where, consequence);
      return typeof level === "string" ? { asks: "level", level, importance } : { asks: "unread", importance };
    }
    if (word === "" || needMarks.has(fold(word))) return { asks: "any", importance };
    if (reading.isUnknown && !notNeeded.has(fold(word))) {
      names.notes.add("unknown-level", words.whyNone(isAtLeast ? text : word, reading, consequence), where());
      return { asks: "unread", importance };
    }
    if (!isGrid) names.notes.add("incomplete-row", `${quoted(word)} asks for no level; ${consequence}`, where());
    return { asks: "nothing", importance };
  };
}
