import type { Money } from "../model/money.js";
import { costOfSchema } from "../plan/coverRole.schema.js";
import { TableNotes } from "../reading/notes/TableNotes.js";
import { columnNames } from "../reading/tables/columnNames.js";
import { openTables } from "../reading/tables/openTables.js";
import { tableError } from "../reading/tables/tableError.js";
import type { TableMap } from "../reading/tables/tableMap.js";
import { quoted } from "../values/quoted.js";
import { acceptedJson } from "./acceptedJson.js";
import { BadInput } from "./BadInput.js";
import { nameOfFile, readFileOrInput } from "./readFileOrInput.js";
import type { ReadingOptions } from "./readingOptions.js";
import { readTable } from "./readTable.js";
import type { Terminal } from "./Terminal.js";

const costMap: TableMap = {
  shape: "records",
  columns: { person: columnNames.person, cost: ["cost", "costs", "annual cost", "salary"] },
};

/** What each person costs, as JSON or as a table; its content tells which. @throws {@link BadInput} with everything that is wrong. */
export async function readCosts(
  terminal: Terminal,
  file: string,
  currency: string,
  options: ReadingOptions,
): Promise<Readonly<Record<string, Money>>> {
  const bytes = await readFileOrInput(terminal, file);
  const read: Terminal = { ...terminal, readInput: async () => bytes }; // Standard input is read once.
  if (/^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 1_000))))
    return acceptedJson(read, file, costOfSchema);
  const problems: string[] = [];
  const costs = new Map<string, { readonly cost: string; readonly row: number }>();
  await readTable(read, file, "costs", options, async ({ source }) => {
    const notes = new TableNotes();
    const opened = await openTables("costs", source, costMap, notes);
    if ("issues" in opened) throw tableError("table of costs", opened.issues);
    for (const { rows, text } of opened.tables) {
      for (const one of rows) {
        const [person, cost] = [text(one, "person").replace(/\s+/gu, " "), text(one, "cost")];
        const said = costs.get(person);
        if (person === "") problems.push(`row ${one.row}: has no person`);
        else if (!/^\d{1,12}(\.\d{1,2})?$/.test(cost)) {
          problems.push(
            `row ${one.row}: the cost must be a number of 0 or more such as 52000 or 52000.50, without signs and commas, not ${quoted(cost)}`,
          );
        } else if (said === undefined) costs.set(person, { cost, row: one.row });
        else if (said.cost !== cost) {
          problems.push(`row ${one.row}: says otherwise than row ${said.row} about ${quoted(person)}`);
        }
      }
    }
    return { value: undefined, notes: notes.inOrder() };
  });
  if (problems.length > 0)
    throw new BadInput(
      `${nameOfFile(file)} has ${problems.length === 1 ? "1 issue" : `${problems.length} issues`}`,
      problems,
    );
  return Object.fromEntries([...costs].map(([person, { cost }]) => [person, { amount: Number(cost), currency }]));
}
