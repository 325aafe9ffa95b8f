import { expect, it } from "vitest";
import { readEscoOnetCrosswalk } from "./readEscoOnetCrosswalk.js";

const header =
  "O*NET Id,O*NET Title,O*NET Description,ESCO or ISCO URI,ESCO or ISCO Title,ESCO or ISCO Description,Type of Match";
const row = (id: string, uri: string, match: string) => `${id},Title,"Text, of two\nlines",${uri},title,text,${match}`;
const at = (name: string) => `https://example.org/${name}`;
const preamble = Array.from({ length: 16 }, (_, n) => `Line ${n},,"x"`);
const rows = [
  row("11-1.00", at("a"), "exactMatch"),
  row("11-1.00", at("b"), "closeMatch"),
  row("11-1.00", at("b"), "closeMatch"),
  row("12-1.00", at("b"), "broadMatch "),
  row("__proto__", at("c"), "skos:narrowMatch"),
  row("12-1.00", at("d"), "wrongMatch"),
  row("", at("d"), "exactMatch"),
];

it("reads the table below its preamble, and notes what it leaves out by row", async () => {
  const text = [...preamble, header, ...rows, ""].join("\n");
  const { value, notes } = await readEscoOnetCrosswalk(text);
  expect(value.relations.map(({ from, to, predicate }) => [from, to.slice(-1), predicate])).toEqual([
    ["11-1.00", "a", "exact"],
    ["11-1.00", "b", "close"],
    ["12-1.00", "b", "broad"],
    ["__proto__", "c", "narrow"],
  ]);
  expect(notes.map(({ code, where, places = 1 }) => `${code} ${where.row} ${where.column ?? ""} ${places}`)).toEqual([
    "header-row 1  16",
    "unused-column 18 O*NET Title 1",
    "unused-column 18 O*NET Description 1",
    "unused-column 18 ESCO or ISCO Title 1",
    "unused-column 18 ESCO or ISCO Description 1",
    "repeated-row 20  1",
    "match-not-read 23  1",
    "row-incomplete 24  1",
    "release-not-given undefined  1",
  ]);
  const bare = await readEscoOnetCrosswalk(`\uFEFF${[header, ...rows].join("\r\n").replaceAll(/,(?! of)/g, ";")}`, {
    onet: "29",
    esco: "1.2",
  });
  expect(bare.value.relations).toEqual(value.relations);
  expect([bare.value.from, bare.value.to]).toEqual([
    { id: "onet", version: "29" },
    { id: "esco", version: "1.2" },
  ]);
});

it("anything but such a table is refused, and says why", async () => {
  const refused = (input: string | Uint8Array) => expect(readEscoOnetCrosswalk(input)).rejects;
  await refused("").toThrow(/expected a table, found nothing/);
  await refused("a,b\n1,2").toThrow(/has no column "O\*NET Id"; its columns are "a", "b"/);
  await refused(`O*NET Id,x\n${"x".repeat(10_000)}`).toThrow(/has no column "ESCO or ISCO URI"/);
  await refused([header, row("x".repeat(10_000_000), "a", "exactMatch")].join("\n")).toThrow(/10000000 characters/);
  await refused(Uint8Array.of(0xff, 0x41)).toThrow(/UTF-8/);
});
