import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogueColumns, crosswalkColumns, frameworkColumns, peopleColumns } from "../scripts/loss/columns.js";
import { withTables } from "../scripts/lossTable.js";
import { formatsKnown } from "../src/cli/formats/formatsKnown.js";
import { root } from "./packed.js";

const page = readFileSync(`${root}docs/formats.md`, "utf8");

test("the tables of docs/formats.md are what the code does: else run npx tsx scripts/lossTable.ts", async () => {
  expect(await withTables(page)).toBe(page);
});

test("every format that holds parts of the model has a column, and CASE and SSSOM lose nothing", () => {
  const columns = [frameworkColumns, peopleColumns, catalogueColumns, crosswalkColumns].flat().map(({ name }) => name);
  const withoutParts = ["posts", "role-profiles", "table"];
  const missing = formatsKnown.filter(({ name }) => !columns.some((column) => column.split(/,? /)[0] === name));
  expect(missing.map(({ name }) => name).toSorted()).toEqual(withoutParts.toSorted());
  const tables = page.slice(page.indexOf("<!-- loss tables"));
  const firstCells = (title: string) => {
    const lines =
      tables
        .slice(tables.indexOf(`| ${title} `))
        .split("\n\n", 1)[0]
        ?.split("\n") ?? [];
    return lines.slice(2).map((line) => line.split("|")[2]?.trim());
  };
  expect(new Set([...firstCells("a framework"), ...firstCells("a crosswalk")])).toEqual(new Set(["yes"]));
});

test("every format has a page with an example in it", () => {
  for (const { name, page: link } of formatsKnown) {
    const file = `${root}docs/${link.replace(/#.*/, "")}`;
    expect([name, existsSync(file)]).toEqual([name, true]);
    const text = readFileSync(file, "utf8");
    expect([name, /^```ts$/m.test(text)]).toEqual([name, true]);
  }
});
