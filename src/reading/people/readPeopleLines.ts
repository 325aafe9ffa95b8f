import { asObject } from "../../parse/loose.js";
import { jsonCell } from "../tables/jsonCell.js";
import { longestLine, textLines } from "../text/textLines.js";
import type { TextPiece } from "../text/textPieces.js";
import { findPeopleLayout, type NoPeopleLayout } from "./findPeopleLayout.js";
import { isSkillIn, openPeopleTable } from "./openPeopleTable.js";
import type { PeopleIntake } from "./PeopleIntake.js";
import type { PeopleTable } from "./PeopleTable.js";
import { isProfileData, type ProfileKeys, profileLayout, takeProfile } from "./takeProfile.js";

const where = (row: number, column?: string) => ({
  row,
  ...(column !== undefined && { column: column.slice(0, 200) }),
});

/**
 * Takes the lines of a JSON Lines text, each a person (what a builder of a workforce takes, or a profile) or a row of a table,
 * whose keys are its columns: those of the first line that is a row, and what others have besides is not read.
 */
export async function readPeopleLines(
  pieces: AsyncIterable<TextPiece>,
  keys: ProfileKeys,
  intake: PeopleIntake,
  onBytes: (bytes: number) => void,
): Promise<NoPeopleLayout | undefined> {
  const profiles = intake.open(profileLayout, { where, isDelimited: false, base: 0 });
  let [table, columns] = [undefined as PeopleTable | undefined, [] as readonly string[]];
  let lacking: NoPeopleLayout | undefined;
  const refuse = (message: string, line: number) => {
    intake.rows++;
    intake.refused++;
    intake.notes.add("malformed-row", `${message}; left out`, { row: line });
  };
  for await (const { lines, firstLine, bytes } of textLines(pieces)) {
    for (const [i, text] of lines.entries()) {
      const line = firstLine + i;
      if (text !== undefined && text.trim() === "") continue;
      const data = parsedLine(text);
      if (typeof data === "string") refuse(data, line);
      else if (isProfileData(data)) takeProfile(profiles, data, line, keys);
      else if (table === undefined) {
        columns = Object.keys(data);
        const layout = findPeopleLayout([columns], intake.map, isSkillIn(intake.framework));
        if ("shape" in layout) {
          table = openPeopleTable(
            intake,
            [columns],
            { ...layout, headerRow: 0 },
            {
              where,
              isDelimited: false,
              base: 0,
            },
          );
          takeLine(table, data, columns, line);
        } else {
          lacking ??= layout;
          refuse("the line says neither what a person has nor the level of a skill", line);
        }
      } else takeLine(table, data, columns, line);
    }
    onBytes(bytes);
  }
  return table === undefined && intake.identities.length === 0 ? lacking : undefined;
}

function takeLine(
  table: PeopleTable,
  data: { readonly [key: string]: unknown },
  columns: readonly string[],
  line: number,
): void {
  const { notes } = table.intake;
  const cells = columns.map((column) => {
    const text = jsonCell(data, column);
    if (text === undefined)
      notes.add(
        "not-a-cell",
        "what stands here is not text, a number or true or false; taken as empty",
        where(line, column),
      );
    return text ?? "";
  });
  for (const key of Object.keys(data)) {
    if (!columns.includes(key))
      notes.add("unused-column", "the key is not in the first row; it is not read", where(line, key));
  }
  table.take(cells, line);
}

function parsedLine(text: string | undefined): { readonly [key: string]: unknown } | string {
  if (text === undefined) return `the line is longer than ${longestLine} characters`;
  try {
    return asObject(JSON.parse(text)) ?? "the line is not a JSON object";
  } catch {
    return "the line is not JSON";
  }
}
