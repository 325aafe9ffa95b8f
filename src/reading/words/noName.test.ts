import { expect, test } from "vitest";
import { kitchen } from "../../../test/kitchen.js";
import { noName } from "./noName.js";
import { noPerson } from "./noPerson.js";
import { wordOfFramework } from "./wordOfFramework.js";

const word = wordOfFramework(kitchen);
const why = (text: string, isAlone: boolean) =>
  noPerson(text, () => isAlone) ?? noName(text, () => isAlone) ?? word(text, () => isAlone);

test.each([
  ["nobody's name", "VACANT - SEO", "Vacant post (from 1 April)", "A N Other", "A.N. Other", "To be recruited", "TBC"],
  ["what a program writes where there is no value", "NULL", "(null)", "nan", "#N/A", "#REF!", "#DIV/0!", "Err:502"],
  ["a mark for what stands above", '"', "ditto", "〃", "As above"],
  ["a line between rows", "-----", "==", "|---"],
  ["nothing that people see", "\u001A"],
  ["the name of the column", "Name", "Staff No.", "skill_id", "Role", "Required level"],
  ["a sum of other rows", "n = 12", "FTE", "Row count", "Mode", "% assessed", "Gaps", "Number trained", "TOTAL"],
  ["a level that is asked for", "Target", "Required", "Minimum standard", "Expected level (G7)"],
  ["a prompt or an example for those who fill the table in", "Enter full name", "Example: Jo", "e.g. Jo Bloggs"],
  ["a level of the framework", "Fluent", "LEADING", "3 = Fluent", "F: Fluent", "Capable = can do it alone"],
])("%s, whatever stands beside it", (reason, ...texts) => {
  for (const text of texts) expect([text, why(text, false)]).toStrictEqual([text, reason]);
});

test.each([
  ["a heading of the rows below", "Team B", "Ward 7", "Digital services", "Data team (Leeds)", "Baker", "Pastry chefs"],
  ["a remark on the table", "-- End of data --", "End", "(12 rows affected)", "# note", "- 2 -", "Continued overleaf"],
  ["a remark on the table", "Completion time: 10:00", "Levels", "Key to levels"],
])("%s, where it stands alone", (reason, ...texts) => {
  for (const text of texts) {
    expect([text, why(text, true)]).toStrictEqual([text, reason]);
    expect([text, why(text, false)]).toStrictEqual([text, undefined]);
  }
});

test("names stay names, alone too", () => {
  const names = ["Ann Ward", "Jo Branch", "Rob Service", "Penny Level", "Mark Grade", "Dee Vacant", "Max", "Min Sung"];
  const others = ["Null", "Nan Lee", "Jo Null", "Ex Ample", "E.G. Marshall", "Sam Ditto", "Owner", "007", "-", "#Bob"];
  for (const name of [...names, ...others]) expect([name, why(name, true)]).toStrictEqual([name, undefined]);
});

test("people who go by numbers or letters are people, though levels are called so too", () => {
  const numbered = wordOfFramework({ ...kitchen, levels: ["1", "B", "L3"].map((name) => ({ id: name, name })) });
  for (const text of ["1", "B", "L3", "1 = B"])
    expect([text, numbered(text, () => true)]).toStrictEqual([text, undefined]);
});

test("a long text takes no time", () => {
  for (const part of ["a ", "(", ":", "= ", "-", "team ", "n", " total", "example "]) {
    const start = process.cpuUsage();
    why(part.repeat(100_000), true);
    why(part.repeat(400), true);
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  }
});
