import { expect, test } from "vitest";
import { ddat, done, file, inKitchen, refused } from "../../test/command.js";

const has = { baking: "fluent", hygiene: "capable", knives: null, budgeting: "fluent", menus: "fluent" };
const sam = file("sam.json", { person: "Sam", has });
const score = ["score", "head baker", "--profile", sam, ...inKitchen];

test("score says what a rule makes of an assessment", async () => {
  const mean = [...score, "--rule", "weighted-mean"];
  expect(await done(mean)).toMatch(
    /^Sam: Head baker \(Baker\)\n\nLevel 3: total 11, mean 2\.20, by the rule weighted-mean\.\n/,
  );
  expect(await done([...mean, "--above", "Budgeting", "--md"])).toContain("| Budgeting | 3 | above (given) |");
  expect(JSON.parse(await done([...mean, "--above", "budgeting", "--above", "hygiene", "--json"]))).toMatchObject({
    rule: "weighted-mean",
    total: 13,
  });
  expect(await done([...score, "--rule", "best-six"])).toContain("Never ready: by the rule best-six");
});

test("score compares with an earlier result", async () => {
  const mean = [...score, "--rule", "weighted-mean"];
  const before = file("before.json", await done([...mean, "--json"]));
  const after = [...mean, "--above", "budgeting", "--before", before];
  expect(await done(after)).toMatch(
    /mean 2\.40, by the rule (.|\n)*total 11 before and 12 after(.|\n)*Budgeting +2 +3 +up\n/,
  );
  expect(await done([...after, "--md"])).toContain("| Budgeting | 2 | 3 | up |");
  expect(JSON.parse(await done([...after, "--json"]))).toMatchObject({
    score: { total: 12 },
    comparison: { sameNeeds: true, total: { before: 11, after: 12, difference: 1 } },
  });
  expect(await refused([...score, "--rule", "best-six", "--before", before])).toContain(
    'within one rule alone, not "weighted-mean" with "best-six"',
  );
  expect(await refused([...mean, "--before", sam])).toContain("rule: is missing");
});

test("score refuses bad input", async () => {
  const mean = [...score, "--rule", "weighted-mean"];
  expect(await refused([...mean, "--above", "budgetting"])).toBe(
    'error: "budgetting" is not a skill that the role level needs; near:\n  budgeting  Budgeting\n',
  );
  expect(await refused([...mean, "--above", "wine"])).toContain('"wine" is not a skill that the role level needs');
  expect((await ddat(score)).code).toBe(2);
  expect((await ddat([...score, "--rule", "best-five"])).code).toBe(2);
});
test("score has help with examples", async () => {
  expect(await done(["score", "--help"])).toMatch(/Examples:\n {2}\$ ddat-skills /);
});
