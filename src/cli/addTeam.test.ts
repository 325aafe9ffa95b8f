import { expect, test } from "vitest";
import { ddat, done, file, inKitchen, refused } from "../../test/command.js";

const people =
  "person,skill,level\nSam,Baking bread cakes and pastry,none\nSam,knives,fluent\nRobin,baking,Fluent\n".replace(
    "Baking bread cakes and pastry",
    "patisserie",
  );
const team = ["team", "head baker", "--people", file("team.csv", people), ...inKitchen];

test("team says how well a team covers a role level", async () => {
  expect(await done(team)).toMatch(
    /^A team of 2: Head baker \(Baker\)\n\nLittle is known yet: (.|\n)*Hangs on one person/,
  );
  expect(await done([...team, "--md"])).toMatch(/^## A team of 2: Head baker \(Baker\)\n/);
  const json = JSON.parse(await done([...team, "--json"]));
  expect(json).toMatchObject({
    roleLevel: "baker/head",
    people: ["Sam", "Robin"],
    singlePoints: ["baking", "knives"],
  });
  expect(JSON.parse(await done([...team.slice(0, 3), "-", ...inKitchen, "--json"], people))).toEqual(json);
});

test("team says what changes would do", async () => {
  const joiners = file("joiners.json", [{ person: "Kim", has: { menus: "learning" } }]);
  const changes = file("changes.json", { trained: [{ person: "Sam", skill: "baking", level: "capable" }] });
  const asked = [...team, "--leaver", "Robin", "--joiners", joiners, "--changes", changes];
  expect(await done(asked)).toMatch(/^A team of 2, then 2: (.|\n)*Gone: Robin\.\n\nNew: Kim\.\n/);
  expect(await done([...asked, "--md"])).toContain("Gone: Robin.");
  expect(JSON.parse(await done([...asked, "--json"]))).toMatchObject({
    after: { people: ["Sam", "Kim"] },
    changes: [
      { skill: "baking", gained: ["Sam"], lost: ["Robin"] },
      { skill: "menus", gained: ["Kim"] },
    ],
  });
  const more = file("more.json", { leavers: ["Sam"], moves: [{ person: "Kim", roleLevel: "baker/head" }] });
  const json = JSON.parse(
    await done([...team, "--joiners", joiners, "--changes", more, "--leaver", "Robin", "--json"]),
  );
  expect(json).toMatchObject({ after: { people: ["Kim"] }, roleLevelChanges: [{ person: "Kim", to: "baker/head" }] });
});

test("team counts people with all they hold, or in their role", async () => {
  const inRole = file("roles.json", [{ person: "Sam", roleLevel: "baker/helper", has: { baking: "fluent" } }]);
  const args = ["team", "head baker", "--people", inRole, ...inKitchen];
  expect(JSON.parse(await done([...args, "--json"]))).toMatchObject({ singlePoints: ["baking"] });
  expect(await done([...args, "--counting", "in-role"])).toContain("outside their role: Sam");
});

test("team refuses bad input", async () => {
  expect(await refused([...team, "--leaver", "Robyn"])).toBe(
    'error: "Robyn" leaves, but is not in the team; near: "Robin"\n',
  );
  const changes = (content: unknown) => [...team, "--changes", file("bad.json", content)];
  expect(await refused(changes({ leaver: ["Sam"] }))).toContain('the key "leaver" does not belong here');
  expect(await refused(changes({ moves: [{ person: "Sam" }] }))).toContain("moves[0].roleLevel: is missing");
  expect(await refused(changes({ moves: [{ person: "Sam", roleLevel: "baker/hed" }] }))).toContain(
    'No role level has the id "baker/hed"; near: "baker/head"',
  );
  expect(
    (await ddat(["team", "head baker", "--people", "-", ...inKitchen], "person,skill,level\nSam,wines,none")).errors,
  ).toMatch(/unknown-skill.*row 2, skill: no skill is called "wines"/);
  expect((await ddat([...team, "--counting", "all"])).code).toBe(2);
  expect((await ddat(["team", "head baker", "--people", "-", "--joiners", "-"])).code).toBe(2);
});
test("team has help with examples", async () => {
  expect(await done(["team", "--help"])).toMatch(/Examples:\n {2}\$ ddat-skills /);
});
