import { limits } from "../../model/primitives.js";
import { cleanText } from "../cleanText.js";
import type { OpenTable } from "../delimited/openTable.js";
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
  readonly where: { readonly file: string; readonly row: number };
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
  tables: readonly OpenTable[],
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
      const concept = {
        uri,
        name,
        aliases: [...new Set(listOf(altLabels))].filter((alias) => alias !== name && alias.length <= limits.name),
        description: cleanText(description).text,
        iscoGroup: iscoGroup.trim(),
        code: code.trim(),
        broader: listOf(broader)
          .map((group, i) => ({ uri: group, name: names[i] ?? "" }))
          .filter((group) => group.uri.length <= limits.id && group.name.length <= limits.name),
        where,
      };
      if (known === undefined) concepts.set(uri, concept);
      // A collection holds concepts of the main file again, and their broader concepts beside them.
      else if (known.broader.length === 0 && known.where.file !== where.file)
        concepts.set(uri, { ...known, broader: concept.broader, where });
      else if (known.where.file === where.file)
        reading.notes.add(
          "duplicate-concept",
          `${JSON.stringify(name)} stands in an earlier row already; that one is kept`,
          where,
        );
    },
  );
  return concepts;
}
