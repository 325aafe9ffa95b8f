import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ddat, done, file, inKitchen, refused } from "../../test/command.js";

const hotel = file("hotel.json", {
  id: "hotel",
  title: "Hotel skills",
  version: "7",
  levels: [
    { id: "new", name: "New" },
    { id: "able", name: "Able" },
  ],
  skills: [
    { id: "pastry", name: "Pastry" },
    { id: "reception", name: "Reception" },
  ],
  roleFamilies: [],
  roles: [],
});
const walk = {
  id: "hotel-kitchen",
  from: { id: "hotel", version: "7" },
  to: { id: "kitchen", version: "1" },
  levels: { new: "learning", able: "capable" },
  relations: [
    { from: "pastry", to: "baking", predicate: "close" },
    { from: "reception", to: "hygiene", predicate: "related" },
  ],
};
const crosswalk = file("walk.json", walk);
const people = file(
  "guests.csv",
  "person,skill,level,assessor,date\nSam,Pastry,Able,manager,2025-03-02\nSam,Reception,Able,,\nKim,Pastry,New,,\n",
);
const over = ["--crosswalk", crosswalk, "--from-framework", hotel];
const on = ["--as-of", "2026-11-30"];

test("people of another framework, in the words of this one, for every question", async () => {
  const output = file("translated.json", "");
  const run = await ddat(["translate", "--people", people, ...over, ...on, ...inKitchen, "--people-output", output]);
  expect(run.output).toMatch(
    /Sam in the words of (.|\n)*1 skill claimed(.|\n)*Baking.* +Capable +Pastry at Able(.|\n)*hygiene/i,
  );
  const translated = JSON.parse(readFileSync(output, "utf8"));
  expect(translated).toMatchObject([
    { person: "Sam", has: { baking: "capable" }, assessments: [{ assessor: "translation", date: "2025-03-02" }] },
    { person: "Kim", has: { baking: "learning" }, assessments: [{ assessor: "translation", date: "2026-11-30" }] },
  ]);
  const ask = ["gap", "head baker", "--person", "Sam", ...inKitchen];
  const direct = await ddat([...ask, "--people", people, ...over, ...on]);
  expect(direct.errors).toContain(
    "Carried over from Hotel skills: 2 levels, which nobody has assessed here; 1 that led to none",
  );
  expect(direct.output).toBe(await done([...ask, "--people", output]));
  expect(direct.output).toMatch(/Capable \(translation\)(.|\n)*carried over from another framework/);
  const has = await ddat(["gap", "head baker", "--has", "pastry=able", ...over, ...on, ...inKitchen, "--json"]);
  expect(JSON.parse(has.output).restsOn).toEqual({
    levels: 1,
    ownWord: 0,
    unrecorded: 0,
    claimed: 1,
    oldest: "2026-11-30",
  });
});

test("what cannot be carried over is refused by name", async () => {
  const translate = ["translate", "--people", people, ...inKitchen];
  expect(await refused([...translate, ...over])).toContain("walk.json has no date: say with --as-of which day");
  const dated = file("dated.json", { ...walk, date: "2026-01-31" });
  const ofCrosswalk = await ddat([...translate, "--crosswalk", dated, "--from-framework", hotel, "--json"]);
  expect(JSON.parse(ofCrosswalk.output)[1].profile.assessments[0].date).toBe("2026-01-31");
  expect(await refused([...translate, "--crosswalk", crosswalk, ...on])).toMatch(/walk\.json has \d issues?/);
  expect(await refused([...translate, ...over, ...on, "--output", crosswalk])).toContain("is a file that is read");
  expect((await ddat(translate)).errors).toContain("required option '--crosswalk <file>'");
  expect((await ddat(["match", "--people", people, "--from-framework", hotel])).errors).toContain(
    "goes with --crosswalk",
  );
  expect((await ddat(["workforce", "gaps", "--people", people, ...over])).errors).toContain(
    "unknown option '--crosswalk'",
  );
});
