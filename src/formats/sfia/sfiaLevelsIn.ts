import type { SkillLevel } from "../../model/skillLevel.js";
import { plain } from "../../reading/tables/harmless.js";
import { placeIn, type Sheet } from "../../reading/tables/Sheet.js";
import { fold } from "../../values/fold.js";
import type { FrameworkTexts } from "../table/FrameworkTexts.js";
import { sfiaLevels } from "./maps.js";

/**
 * The seven levels of responsibility, with what a sheet says of them: SFIA 9 has a column a level (`Level`, 1 to 7, rows
 * of text below), SFIA 8 a row a level (`1 - ...`, columns of text).
 */
export function sfiaLevelsIn(
  sheets: readonly Sheet[],
  texts: FrameworkTexts,
  withText: boolean,
): { readonly levels: readonly SkillLevel[]; readonly sheets: readonly Sheet[] } {
  const found = sheets.filter((one) => isAcross(one) || isDown(one)).slice(0, 1);
  const [sheet] = withText ? found : [];
  for (const [at, [first = ""]] of (sheet?.rows ?? []).entries())
    if (sheet && fold(plain(first)) === "url")
      texts.notes.add("not-read", "a level has no place for an address; not read", placeIn(sheet, at + 1));
  const levels = sfiaLevels.map((level) => {
    const description = sheet ? describe(sheet, level, texts) : "";
    return { id: level, name: `Level ${level}`, ...(description !== "" && { description }) };
  });
  return { levels, sheets: found };
}

const header = ({ rows }: Sheet) => (rows[0] ?? []).map((cell) => fold(plain(cell)));

function isAcross(sheet: Sheet): boolean {
  const cells = header(sheet);
  return cells[0] === "level" && sfiaLevels.every((level) => cells.includes(level));
}

function isDown({ rows }: Sheet): boolean {
  return rows.filter(([first = ""]) => /^\s*[1-7]\s*[-–]/u.test(first)).length === sfiaLevels.length;
}

function describe(sheet: Sheet, level: string, texts: FrameworkTexts): string {
  const clean = (cell = "", row = 1) => texts.text(plain(cell), () => placeIn(sheet, row));
  if (isAcross(sheet)) {
    const column = header(sheet).indexOf(level);
    const parts = sheet.rows.slice(1).map((row, i) => [clean(row[0]), clean(row[column], i + 2)]);
    return parts
      .flatMap(([what, text]) => (text && what && fold(what) !== "url" ? [`${what}: ${text}`] : []))
      .join("\n");
  }
  const at = sheet.rows.findIndex(([first = ""]) => {
    const title = first.trimStart();
    return title.startsWith(`${level}`) && /^\s*[-–]/u.test(title.slice(`${level}`.length));
  });
  const names = sheet.rows[0] ?? [];
  const cells = (sheet.rows[at] ?? []).slice(1);
  return cells.flatMap((cell, i) => (cell === "" ? [] : [`${clean(names[i + 1])}: ${clean(cell, at + 1)}`])).join("\n");
}
