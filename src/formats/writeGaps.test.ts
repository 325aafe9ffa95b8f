import { expect, it } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { parseProfile } from "../parse/parseProfile.js";
import { gap } from "../questions/gap/gap.js";
import { readTable } from "./readTable.js";
import { writeGaps } from "./writeGaps.js";

const sam = parseProfile(kitchen, { person: "=sam", has: { baking: "leading", hygiene: "learning", plating: null } });
const gaps = [gap(kitchen, sam, "baker/head"), gap(kitchen, sam, "cook/commis")];

it("has every standing of every gap in the long shape, in CSV and in a workbook alike", async () => {
  const csv = await writeGaps(kitchen, gaps, { as: "csv", shape: "long" });
  expect(csv.split("\r\n").slice(0, 5)).toEqual([
    "person,role,role level,skill,importance,status,needed,has,short by,credit,out of,assessor",
    "'=sam,Baker,Head,Baking,essential,exceeded,Fluent,Leading,,6,6,",
    "'=sam,Baker,Head,Budgeting,desirable,unassessed,Capable,,,0,2,",
    "'=sam,Baker,Head,Food hygiene,essential,partial,Fluent,Learning,2,5,15,",
    "'=sam,Baker,Head,Plating,essential,unmet,,none,1,0,2,",
  ]);
  const columns = Object.fromEntries((csv.split("\r\n", 1)[0] ?? "").split(",").map((name) => [name, name]));
  const map = { shape: "records", columns } as const;
  const records = async (source: string | Uint8Array) =>
    (await readTable(source, map)).value.map(({ fields }) => fields);
  expect(await records(await writeGaps(kitchen, gaps, { as: "xlsx", shape: "long" }))).toEqual(await records(csv));
  expect((await records(csv)).length).toBe(gaps.flatMap(({ standings }) => standings).length);
});

it("makes a heat map with the skills that any of the role levels needs, and never takes unassessed for none", async () => {
  const csv = await writeGaps(kitchen, gaps, { as: "csv" });
  expect(csv.trimEnd().split("\r\n")).toEqual([
    "person,role,role level,readiness,coverage low,coverage high,coverage out of,Baking,Budgeting,Food hygiene,Plating,Tasting,Stock keeping",
    "'=sam,Baker,Head,not-ready,11,17,29,exceeded,not assessed,short by 2,short by 1,not assessed,not assessed",
    "'=sam,Chef de partie,Commis,not-ready,4,4,12,exceeded,,,short by 4,,",
  ]);
  const bytes = await writeGaps(kitchen, gaps, { as: "xlsx" });
  expect(await writeGaps(kitchen, gaps, { as: "xlsx" })).toEqual(bytes);
  expect(new TextDecoder("latin1").decode(bytes.slice(0, 2))).toBe("PK");
});
