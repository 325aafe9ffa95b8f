import type { Issue } from "../model/issue.js";
import { formatPath } from "../parse/describeIssue.js";
import { nameOfFile } from "./readFileOrInput.js";

/** The files given for the inputs of a reader, by the names of those inputs. */
export type InputFiles = Readonly<Record<string, string>>;

/** A line an issue of a table: its file, row and column, and what is wrong there. */
export function tableIssueLines(issues: readonly Issue[], files: InputFiles): string[] {
  return issues.map((issue) => `${placeOf(issue, files)}: ${issue.message}`);
}

function placeOf({ path }: Issue, files: InputFiles): string {
  const [input, first, ...rest] = path;
  const sheet = typeof first === "string" ? first : undefined;
  const [row, column] = sheet === undefined ? [first, ...rest] : rest;
  const file = typeof input === "string" && Object.hasOwn(files, input) ? files[input] : undefined;
  if (file === undefined) return formatPath(path);
  if (input === "order") return `${nameOfFile(file)}: ${formatPath(path.slice(1))}`;
  return [
    nameOfFile(file),
    ...(sheet === undefined ? [] : [sheet]),
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [column]),
  ].join(", ");
}
