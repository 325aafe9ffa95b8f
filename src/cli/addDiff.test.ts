import { describe, expect, it } from "vitest";
import { ddat, file } from "../../test/command.js";
import { kitchen } from "../../test/kitchen.js";
import { kitchenAfter, levelIn, renameSkill, skillIn } from "../../test/kitchenAfter.js";
import { diffFrameworks } from "../questions/releases/diffFrameworks.js";
import { diffPage } from "../render/pages/diffPage.js";
import { toMarkdown } from "../render/toMarkdown.js";
import { toText } from "../render/toText.js";

const after = kitchenAfter((draft) => {
  renameSkill(draft, "baking", "oven");
  Object.assign(skillIn(draft, "oven"), { formerNames: ["Baking"] });
  levelIn(draft, "cook/trial").needs.push({ skill: "hygiene", level: "learning" });
});
const [beforeFile, afterFile] = [file("before.json", kitchen), file("after.json", after)];
const renamed = file("renamed.json", { skills: { baking: "oven" } });
const sam = { person: "Sam", has: { baking: "fluent", plating: null }, roleLevel: "cook/trial" };

const command = (args: readonly string[], { input = "" } = {}) => ddat(args, input, 80);

const done = async (args: readonly string[], world = {}) => {
  const { code, output, errors } = await command(args, world);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  return output;
};

describe("diff", () => {
  const args = ["diff", beforeFile, afterFile];

  it("prints what changed as text, Markdown or JSON", async () => {
    const diff = diffFrameworks(kitchen, after);
    expect(await done(args)).toBe(toText(diffPage(kitchen, after, diff)));
    expect(await done([...args, "--md"])).toBe(toMarkdown(diffPage(kitchen, after, diff)));
    expect(JSON.parse(await done([...args, "--json"]))).toEqual(diff);
  });

  it("takes the renames of a file, and prints the likely ones as such a file", async () => {
    expect(JSON.parse(await done([...args, "--renamed", renamed, "--json"]))).toMatchObject({
      skills: { removed: [], renamed: [{ from: "baking", to: "oven" }] },
    });
    expect(JSON.parse(await done([...args, "--suggested"]))).toEqual({ skills: { baking: "oven" } });
  });

  it("says for whom more is asked", async () => {
    const people = ["--people", file("sam.json", sam)];
    expect(await done([...args, ...people])).toContain("What Kitchen skills 2 changes for 1 of 1 person");
    expect(await done([...args, ...people, "--md"])).toContain("## What Kitchen skills 2 changes for 1 of 1 person");
    expect(JSON.parse(await done([...args, ...people, "--json"]))).toMatchObject({
      bump: "major",
      impact: { counts: { more: 1 }, people: [{ person: "Sam", asked: "more" }] },
    });
  });

  it("calls the bundled framework uk", async () => {
    expect(await done(["diff", "uk", "uk"])).toContain("No change: the two releases say the same.");
  });

  it.each([
    [{ skills: { baking: "ovem" } }, 'No skill has the id "ovem"; near: "oven"'],
    [{ skills: { baking: "plating" } }, 'The skills "baking" and "plating" would both become "plating"'],
    [{ skill: { baking: "oven" } }, 'the key "skill" does not belong here'],
    ['{ "skills": { "__proto__": 7 } }', "skills.__proto__: expected text, found 7"],
    ["[", "is not JSON"],
  ])("refuses the renames %j", async (content, message) => {
    const { code, output, errors } = await command([...args, "--renamed", file("wrong.json", content)]);
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toContain("wrong.json");
    expect(errors).toContain(message);
  });

  it("refuses a file that is not a framework, and wrong usage", async () => {
    expect(await command(["diff", beforeFile, renamed])).toMatchObject({ code: 1, output: "" });
    expect(await command(["diff", beforeFile])).toMatchObject({ code: 2, output: "" });
    expect(await command(["diff", "-", "-"])).toMatchObject({ code: 2, output: "" });
    expect(await command([...args, "--suggested", "--md"])).toMatchObject({ code: 2, output: "" });
  });

  it("has examples in its help", async () => expect((await command(["diff", "--help"])).output).toContain("Examples:"));
});

describe("migrate", () => {
  const args = ["migrate", beforeFile, afterFile];
  const profile = ["--profile", file("sam.json", sam)];

  it("prints the person of the release after, and the notes on standard error", async () => {
    const { code, output, errors } = await command([...args, ...profile]);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({
      ...sam,
      framework: { id: "kitchen", version: "2" },
      has: { plating: null },
    });
    expect(errors).toBe('Sam: has.baking: the skill "baking" is gone; it may be "oven" now\n');
    expect(await done([...args, ...profile, "--renamed", renamed])).toContain('"oven": "fluent"');
  });

  it("takes many people, from standard input too", async () => {
    const input = "person,skill,level\nSam,baking,fluent\nAlex,plating,none\n";
    const output = await done([...args, "--people", "-", "--renamed", renamed], { input });
    expect(JSON.parse(output).map(({ person, has }: typeof sam) => [person, has])).toEqual([
      ["Sam", { oven: "fluent" }],
      ["Alex", { plating: null }],
    ]);
  });

  it("takes a catalogue, and prints the notes with it as JSON", async () => {
    const catalogue = file("autumn.json", {
      id: "autumn",
      framework: { id: "kitchen", version: "1" },
      providers: [{ id: "academy", name: "Academy" }],
      courses: [{ id: "bread", title: "Bread", provider: "academy", teaches: [{ skill: "baking", to: "fluent" }] }],
    });
    const answer = JSON.parse(await done([...args, "--catalogue", catalogue, "--json"]));
    expect(answer.migrated.courses[0].teaches).toEqual([]);
    expect(answer.notes).toMatchObject([{ whose: "bread", code: "skill-gone" }]);
  });

  it("refuses people of another release, and wrong usage", async () => {
    const later = file("later.json", { ...sam, framework: { id: "kitchen", version: "9" } });
    expect(await command([...args, "--profile", later])).toMatchObject({ code: 1, output: "" });
    expect(await command(args)).toMatchObject({ code: 2, output: "" });
    expect(await command([...args, ...profile, "--people", later])).toMatchObject({ code: 2, output: "" });
  });
});
