import { expect, test } from "vitest";
import { ddat, done, file, kitchenFile, refused } from "../../test/command.js";

test("lint lists findings once there are no issues, and ends with 0", async () => {
  const output = await done(["lint", kitchenFile]);
  expect(output).toMatch(
    /kitchen\.fixture\.json: no issues \(3 levels, 7 skills, 2 roles, 3 role levels\)\n\n\d findings\n/,
  );
  expect(output).toContain("Role levels without needs (1): role-level-without-needs");
  expect(await done(["lint", kitchenFile, "--md"])).toMatch(/^## \d findings\n/);
  const { ok, issues, findings } = JSON.parse(await done(["lint", kitchenFile, "--json"]));
  expect({ ok, issues }).toEqual({ ok: true, issues: [] });
  expect(findings).toContainEqual(expect.objectContaining({ code: "unused-skill", skill: "wine" }));
});

test("lint says no more than that all is well where nothing is odd", async () => {
  const fine = file("fine.json", {
    id: "fine",
    title: "Fine",
    version: "1",
    levels: [{ id: "1", name: "One" }],
    skills: [{ id: "baking", name: "Baking", descriptors: { 1: ["bakes"] } }],
    roleFamilies: [{ id: "all", name: "All" }],
    roles: ["Baker", "Cook"].map((name, i) => ({
      id: name,
      name,
      family: "all",
      levels: [{ id: name, name, needs: [{ skill: "baking", ...(i === 0 && { level: "1" }) }] }],
    })),
  });
  expect(await done(["lint", fine])).toMatch(
    /^\S+fine\.json: no issues \(1 level, 1 skill, 2 roles, 2 role levels\)\n$/,
  );
});

test("lint lists issues and no findings where anything is wrong, and ends with 1", async () => {
  const bad = file("wrong.json", { id: "bad" });
  expect(await refused(["lint", bad])).toMatch(/wrong\.json has \d issues/);
  const { code, output } = await ddat(["lint", bad, "--json"]);
  expect(code).toBe(1);
  expect(JSON.parse(output)).toMatchObject({ ok: false, findings: [] });
});
test("lint has help with examples", async () => {
  expect(await done(["lint", "--help"])).toMatch(/Examples:\n {2}\$ ddat-skills /);
});
