import { limits } from "../../model/limits.js";
import { quoted } from "../../values/quoted.js";
import { cleanText } from "../cleanText.js";
import type { FileTable, RowPlace } from "../tableFiles/FileTable.js";
import type { EscoReading } from "./escoTables.js";

/** A row of the skills, the occupations or the groups. */
export interface EscoConcept {
  readonly uri: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  /** Of an occupation: its ISCO group. */
  readonly iscoGroup: string;
  /** Of a group: its code. */
  readonly code: string;
  /** In a collection: the broader concepts, by address, with their names. */
  readonly broader: readonly { readonly uri: string; readonly name: string }[];
  readonly where: RowPlace;
}

const columns = [
  "conceptUri",
  "preferredLabel",
  "altLabels",
  "status",
  "description",
  "iscoGroup",
  "code",
  "broaderConceptUri",
  "broaderConceptPT",
  "modifiedDate",
] as const;

/** Line ends divide lists in the main files, ` | ` in the collections. */
const listOf = (cell: string) =>
  cell
    .split(/\n| \| /u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");

/** Released concepts by address, in the order of the files; the first of two rows of one address is kept. */
export function escoConcepts(
  tables: readonly FileTable[],
  reading: EscoReading,
  modified: (date: string) => void,
): ReadonlyMap<string, EscoConcept> {
  const concepts = new Map<string, EscoConcept>();
  reading.each(
    tables,
    columns,
    ([uriCell, label, altLabels, status, description, iscoGroup, code, broader, broaderNames, date], where) => {
      const uri = uriCell.trim();
      const name = label.replace(/[\s\u200B]+/gu, " ").trim();
      for (const [column, cell, limit] of [
        ["conceptUri", uri, limits.id],
        ["preferredLabel", name, limits.name],
        ["iscoGroup", iscoGroup, limits.id],
      ] as const) {
        if (cell.length > limit)
          reading.issues.push({ code: "too-long", path: [where.file, where.row, column], length: cell.length, limit });
      }
      if (uri === "" || name === "") {
        reading.notes.add("row-incomplete", "the row has no conceptUri or no preferredLabel; left out", where);
        return;
      }
      if (status !== "" && status !== "released") {
        reading.notes.add(
          "not-released",
          `concepts with the status ${JSON.stringify(status.slice(0, 40))} are left out`,
          where,
        );
        return;
      }
      if (name !== label)
        reading.notes.add("blanks", "blanks in or around a preferredLabel", { ...where, column: "preferredLabel" });
      modified(date);
      const known = concepts.get(uri);
      const names = listOf(broaderNames);
      const labels = [...new Set(listOf(altLabels))].filter((alias) => alias !== name);
      const groups = listOf(broader).map((group, i) => ({ uri: group, name: names[i] ?? "" }));
      const concept = {
        uri,
        name,
        aliases: labels.filter((alias) => alias.length <= limits.name),
        description: cleanText(description).text,
        iscoGroup: iscoGroup.trim(),
        code: code.trim(),
        broader: groups.filter((group) => group.uri.length <= limits.id && group.name.length <= limits.name),
        where,
      };
      if (concept.aliases.length + concept.broader.length < labels.length + groups.length)
        reading.notes.add("list-cut", "names or addresses too long for one are left out of a list", where);
      if (known === undefined) concepts.set(uri, concept);
      else if (isSameTable(known.where, where))
        reading.notes.add(
          "duplicate-concept",
          `${quoted(name)} stands in an earlier row already; that one is kept`,
          where,
        );
      else {
        // A collection holds concepts of the main file again, and their broader concepts beside them.
        const more = concept.broader.filter((one) => known.broader.every(({ uri: group }) => group !== one.uri));
        const hadGroups = known.broader.length > 0;
        concepts.set(uri, { ...known, broader: [...known.broader, ...more], where: hadGroups ? known.where : where });
        if (saysMore(known, concept))
          reading.notes.add(
            "concept-differs",
            "concepts of an earlier file have another name, description or other names here; the earlier count",
            where,
          );
      }
    },
    ["conceptType"],
  );
  return concepts;
}

function isSameTable(a: RowPlace, b: RowPlace): boolean {
  return a.file === b.file && a.sheet === b.sheet;
}

/** Whether a concept that is there already is said to have something else. */
function saysMore(known: EscoConcept, again: EscoConcept): boolean {
  const isSame = (["name", "description", "iscoGroup", "code"] as const).every(
    (key) => again[key] === "" || again[key] === known[key],
  );
  return !isSame || again.aliases.some((alias) => !known.aliases.includes(alias));
}
