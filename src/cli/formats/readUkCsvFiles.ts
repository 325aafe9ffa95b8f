import type { UkCsvInput } from "../../formats/readUkCsv.js";
import type { Framework } from "../../model/framework.js";
import type { Note } from "../../model/note.js";
import { ParseError } from "../../parse/ParseError.js";
import { safeParseFramework } from "../../parse/parseFramework.js";
import { roughText } from "../../reading/text/decodeText.js";
import { accepted, issueCount } from "../accepted.js";
import { BadInput } from "../BadInput.js";
import { readFramework } from "../readFramework.js";
import { readJson } from "../readJson.js";
import type { Terminal } from "../Terminal.js";
import { type InputFiles, tableIssueLines } from "../tableIssueLines.js";
import type { GivenFile } from "./Format.js";

/** What the two files do not say. */
export interface UkCsvContext {
  /** `bundled` (absent), `none`, or a file with a framework or a list. */
  readonly order?: string | undefined;
  /** `order` is a file, whatever its name. */
  readonly orderIsFile?: boolean;
  readonly release?: string | undefined;
}

/** The framework in the UK pair. @throws {@link BadInput} with every issue, each by its file, row and column. */
export async function readUkCsvFiles(
  terminal: Terminal,
  { roles, skills }: { readonly roles: GivenFile; readonly skills: GivenFile },
  { order: orderName = "bundled", orderIsFile = false, release }: UkCsvContext,
): Promise<{ readonly framework: Framework; readonly notes: readonly Note[] }> {
  const order = await readOrder(terminal, orderName, orderIsFile);
  const { readUkCsv } = await import("../../formats/readUkCsv.js"); // Loaded by the commands that need it.
  try {
    return readUkCsv({
      roles: roles.bytes,
      skills: skills.bytes,
      ...(order !== undefined && { order }),
      ...(release !== undefined && { version: release }),
    });
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const files: InputFiles = { roles: roles.name, skills: skills.name, order: orderName };
    throw new BadInput(`the CSV files have ${issueCount(error.issues)}`, tableIssueLines(error.issues, files));
  }
}

/** The pair told apart: the role content has a column `Role Family` in its first line. */
export function ukCsvPair(files: readonly GivenFile[]): { readonly roles: GivenFile; readonly skills: GivenFile } {
  const [first, second, ...more] = files;
  if (!first || !second || more.length > 0) {
    throw new BadInput("uk-csv is two files: the role content and the skills A to Z");
  }
  const hasRoles = ({ bytes }: GivenFile) => roughText(bytes, 1_000).includes("Role Family");
  return hasRoles(first) || !hasRoles(second) ? { roles: first, skills: second } : { roles: second, skills: first };
}

async function readOrder(terminal: Terminal, order: string, isFile: boolean): Promise<UkCsvInput["order"]> {
  if (!isFile && order === "none") return undefined;
  if (!isFile && order === "bundled") return readFramework(terminal, undefined);
  const data = await readJson(terminal, order);
  if (Array.isArray(data)) return data as UkCsvInput["order"]; // readUkCsv checks each entry of a list.
  return accepted(order, safeParseFramework(data));
}
