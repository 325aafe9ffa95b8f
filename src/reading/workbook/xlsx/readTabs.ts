import type { Budget } from "../Budget.js";
import { brief, damaged, WorkbookError } from "../WorkbookError.js";
import { attribute } from "../xml/localName.js";
import type { Archive } from "../zip/Archive.js";
import { unescapeText } from "./unescapeText.js";

/** A tab of the workbook; `id` names the relationship that leads to its part. */
export interface Tab {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

/** The tabs in their order, and whether days are counted from 1904. */
export async function readTabs(
  archive: Archive,
  part: string,
  budget: Budget,
): Promise<{ readonly tabs: readonly Tab[]; readonly is1904: boolean }> {
  const tabs: Tab[] = [];
  let is1904 = false;
  let root: string | undefined;
  await archive.parse(part, {
    open(name, attributes) {
      root ??= name;
      if (name === "workbookPr") is1904 = /^(?:1|true|on)$/.test(attribute(attributes(), "date1904") ?? "");
      if (name !== "sheet") return;
      const all = attributes();
      budget.checkSheets(tabs.length + 1);
      const state = attribute(all, "state") ?? "visible";
      // The relationship's `id` has a prefix; a plain `id` beside it would be of another language.
      const id = attribute(all, "id");
      if (id === undefined) throw damaged(part, "a sheet does not say where it is");
      tabs.push({ name: unescapeText(attribute(all, "name") ?? ""), hidden: state !== "visible", id });
    },
    close() {},
    text() {},
  });
  if (root !== "workbook") {
    throw new WorkbookError(
      "not-a-workbook",
      `an Office document of another kind (${brief(root ?? "")})`,
      "Workbooks are read as .xlsx or .ods. Copy its table into a workbook, or save it as CSV.",
    );
  }
  return { tabs, is1904 };
}
