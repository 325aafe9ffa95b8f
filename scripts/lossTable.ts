/**
 * Writes the tables of docs/formats.md, of the formats and of what survives in them: `npx tsx scripts/lossTable.ts`. Nothing
 * in the loss tables is put down by hand. A format
 * that is written and read is given a made-up value with something in every place, and what comes back is compared; of one
 * that is written alone each part is changed, and the files compared; one that is read alone is given a made-up file.
 *
 * test/lossTable.test.ts fails when the page differs from what this script would write.
 */
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatsKnown } from "../src/cli/formats/formatsKnown.js";
import { type Column, catalogueColumns, crosswalkColumns, frameworkColumns, peopleColumns } from "./loss/columns.js";
import { bakers, bakersToTasters, bakery, bakeryCourses } from "./loss/models.js";
import type { Loose, Part } from "./loss/Part.js";
import { catalogueParts, crosswalkParts, frameworkParts, peopleParts } from "./loss/parts.js";

const page = fileURLToPath(new URL("../docs/formats.md", import.meta.url));

/** What stands between two marks of the page. */
const marked = [
  { name: "formats", make: formatTable },
  { name: "loss tables", make: lossTables },
] as const;

/** What becomes of a part in a format. */
export type Fate = "yes" | "changed" | "lost" | "written" | "read" | "–";

async function fateOf({ label, valuesIn, change }: Part, column: Column, model: Loose): Promise<Fate> {
  if (column.kind === "read") return valuesIn(await column.read()).size > 0 ? "read" : "–";
  if (column.kind === "write") {
    const other = copyOf(model);
    change(other);
    if (JSON.stringify(other) === JSON.stringify(model)) throw new Error(`${label}: the change changes nothing`);
    return (await column.write(other)) === (await column.write(copyOf(model))) ? "–" : "written";
  }
  const [before, after] = [valuesIn(model), valuesIn(await column.roundTrip(copyOf(model)))];
  if (before.size === 0) throw new Error(`${label}: the made-up value has nothing there`);
  if (after.size === 0) return "lost";
  const isSame = before.size === after.size && [...before].every(([thing, value]) => after.get(thing) === value);
  return isSame ? "yes" : "changed";
}

async function tableOf(title: string, parts: readonly Part[], columns: readonly Column[], model: object) {
  const rows: string[][] = [];
  for (const part of parts) {
    const fates: string[] = [];
    for (const column of columns) fates.push(await fateOf(part, column, copyOf(model)));
    rows.push([part.label, ...fates]);
  }
  return aligned([[title, ...columns.map(({ name }) => name)], ...rows]);
}

function aligned(cells: readonly (readonly string[])[]): string {
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [header = [], ...body] = cells;
  return [line(header), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body.map(line)].join("\n");
}

function copyOf(value: object): Loose {
  return JSON.parse(JSON.stringify(value)) as Loose; // The model is JSON.
}

/** The tables, as they are to stand in the page. */
export async function lossTables(): Promise<string> {
  const tables = [
    await tableOf("a framework", frameworkParts, frameworkColumns, bakery),
    await tableOf("people", peopleParts, peopleColumns, { people: bakers }),
    await tableOf("a catalogue", catalogueParts, catalogueColumns, bakeryCourses),
    await tableOf("a crosswalk", crosswalkParts, crosswalkColumns, bakersToTasters),
  ];
  return tables.join("\n\n");
}

/** The formats that the command knows. */
export async function formatTable(): Promise<string> {
  const rows = formatsKnown.map(({ name, title, page, read, write }) => [
    `\`${name}\``,
    `[${title}](./${page})`,
    read?.reads ?? "",
    write?.writes ?? "",
  ]);
  return aligned([["format", "what it is", "read", "written"], ...rows]);
}

/** The text of the page with the tables as they should be. */
export async function withTables(text: string): Promise<string> {
  let made = text;
  for (const { name, make } of marked) {
    const [start, end] = [`<!-- ${name}: scripts/lossTable.ts -->`, `<!-- end of the ${name} -->`];
    const [before, rest] = made.split(start);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined) throw new Error(`the page has no place for the ${name}`);
    made = `${before}${start}\n\n${await make()}\n\n${end}${after}`;
  }
  return made;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(page, await withTables(readFileSync(page, "utf8")));
}
