import { expect, test } from "vitest";
import { done, file, inKitchen, refused } from "../../test/command.js";

const stall = { id: "stall", name: "Market stall", needs: [{ skill: "baking", level: "capable" }, { skill: "menus" }] };
const adverts = [
  stall,
  { id: "van", name: "Van", needs: [{ skill: "knives", level: "learning", importance: "desirable" }] },
];
const asJson = file("adverts.json", adverts);
const asTable = file(
  "adverts.csv",
  "Role profile,Skill,Required level,Importance\r\nMarket stall,baking,Capable,\r\nMarket stall,menus,,\r\nVan,knives,learning,desirable\r\n",
);
const people = file("own-people.csv", "person,skill,level\nSam,baking,capable\nKim,knives,learning\nKim,baking,none\n");
const catalogue = file("own-courses.json", {
  id: "school",
  framework: { id: "kitchen", version: "1" },
  providers: [{ id: "school", name: "School" }],
  courses: [{ id: "bake", title: "Bread", provider: "school", teaches: [{ skill: "baking", to: "capable" }] }],
});

const commands = [
  ["gap", "--people", people],
  ["people", "--people", people],
  ["team", "--people", people],
  ["cover", "--people", people],
  ["plan", "--people", people, "--catalogue", catalogue],
  ["plan-team", "--people", people, "--catalogue", catalogue],
  ["score", "--people", people, "--rule", "weighted-mean"],
  ["report", "person", "--people", people, "--catalogue", catalogue],
  ["report", "team", "--people", people],
  ["report", "role"],
];
test.each(commands)(
  "%s %s %s takes needs of one's own in the place of a role level, in any format",
  async (...command) => {
    const about = { roleProfile: { id: "market-stall", name: "Market stall" } };
    const answers = [
      await done([...command, "market stall", "--needs", asTable, ...inKitchen, "--json"]),
      await done([...command, "Market stall", "--needs", asJson, ...inKitchen, "--json"]),
      await done([...command, "--needs", file("stall.json", stall), ...inKitchen, "--json"]),
    ].map((text) => text.replaceAll('"market-stall"', '"stall"'));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain(command[1] === "role" ? '"name": "Market stall"' : '"roleProfile"');
    if (command[1] !== "person") expect(answers[0]).not.toContain('"roleLevel": '); // Its report names the nearest ones too.
    const page = await done([...command, "market-stall", "--needs", asTable, ...inKitchen, "--md"]);
    expect(page).toContain(about.roleProfile.name);
  },
);

test("match ranks them, cohort takes one for everybody, and a form and a statement are about one", async () => {
  const ranked = JSON.parse(
    await done(["match", "--has", "baking=capable", "--needs", asJson, ...inKitchen, "--json"]),
  );
  expect(ranked).toMatchObject({
    matches: [{ rank: 1, roleProfile: { id: "stall" } }],
    leftOut: { nothingInCommon: 1 },
  });
  const cohort = ["cohort", "--people", people, "--catalogue", catalogue, "--needs", asJson, "--role-level", "stall"];
  expect(JSON.parse(await done([...cohort, ...inKitchen, "--json"]))).toMatchObject({
    people: [
      { person: "Kim", roleProfile: { id: "stall" } },
      { person: "Sam", roleProfile: { id: "stall" } },
    ],
  });
  const sql = ["workforce", "sql", "--question", "best-people", "--dialect", "duckdb", "--parts", "query"];
  const query = await done([...sql, "--role-level", "stall", "--needs", asJson, ...inKitchen]);
  expect(query).toContain("SELECT 'baking' AS skill");
  expect(query).not.toContain("'knives'");
});

test("which one is meant has to be plain, and what cannot be read is named", async () => {
  const gap = ["gap", "--has", "baking=capable", ...inKitchen];
  expect(await refused([...gap, "--needs", asJson])).toContain(
    "holds 2 role profiles; name one of them by its id:\n  stall  Market stall\n  van    Van",
  );
  expect(await refused([...gap, "cart", "--needs", asJson])).toContain(
    'holds no role profile called "cart"; there are:',
  );
  const bad = file("bad-needs.json", { ...stall, needs: [{ skill: "bakin" }] });
  expect(await refused([...gap, "--needs", bad])).toMatch(
    /bad-needs\.json has 1 issue(.|\n)*needs\[0\]\.skill(.|\n)*"baking"/,
  );
  const renamed = file("renamed.csv", "Role profile,Was gebraucht wird\nStall,baking\n");
  expect(await done([...gap, "stall", "--needs", renamed, "--map", "skill=Was gebraucht wird", "--md"])).toContain(
    "Baking",
  );
  expect(await refused([...gap, "stall", "--needs", renamed, "--map", "skill=Skill needed"])).toContain(
    '"Skill needed"',
  );
});
