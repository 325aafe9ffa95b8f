import { describe, expect, it } from "vitest";
import { kitchen } from "../../../test/kitchen.js";
import { changed, type Draft, kitchenAfter, levelIn, renameSkill, skillIn } from "../../../test/kitchenAfter.js";
import { OptionError } from "../../framework/OptionError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import { uk } from "../../uk/index.js";
import { diffFrameworks } from "./diffFrameworks.js";

const diffOf = (change: (draft: Draft) => void) => diffFrameworks(kitchen, kitchenAfter(change));

describe("the bump", () => {
  const cases: readonly (readonly [what: string, bump: string, change: (draft: Draft) => void])[] = [
    ["nothing at all", "none", () => {}],
    ["a default written out", "none", (draft) => (levelIn(draft, "cook/commis").needs[0].importance = "essential")],
    ["a default weight written out", "none", (draft) => (levelIn(draft, "cook/commis").needs[0].weight = 2)],
    ["a name", "patch", (draft) => (skillIn(draft, "plating").name = "Plating up")],
    ["a title", "patch", (draft) => (draft.title = "Skills of a kitchen")],
    ["the order of the skills", "patch", (draft) => draft.skills.reverse()],
    ["any level instead of the lowest", "patch", (draft) => delete levelIn(draft, "baker/commis").needs[0].level],
    ["a skill added", "minor", (draft) => draft.skills.push({ id: "foraging", name: "Foraging" })],
    ["a level added", "minor", (draft) => draft.levels.push({ id: "famous", name: "Famous" })],
    ["a need dropped", "minor", (draft) => levelIn(draft, "baker/head").needs.pop()],
    ["a need lowered", "minor", (draft) => (levelIn(draft, "baker/head").needs[0].level = "capable")],
    ["a need made desirable", "minor", (draft) => (levelIn(draft, "baker/head").needs[5].importance = "desirable")],
    [
      "a need listed at weight 0",
      "minor",
      (draft) => levelIn(draft, "cook/trial").needs.push({ skill: "hygiene", weight: 0 }),
    ],
    ["a need of weight 0 dropped", "minor", (draft) => levelIn(draft, "baker/head").needs.splice(4, 1)],
    [
      "a need of weight 0 at another level",
      "patch",
      (draft) => (levelIn(draft, "baker/head").needs[4].level = "leading"),
    ],
    ["a need of weight 0 made essential", "patch", (draft) => delete levelIn(draft, "baker/head").needs[4].importance],
    ["a need of weight 0 that counts now", "major", (draft) => delete levelIn(draft, "baker/head").needs[4].weight],
    [
      "a need that counts no longer",
      "minor",
      (draft) => Object.assign(levelIn(draft, "baker/head").needs[2], { level: "learning", weight: 0 }),
    ],
    ["a skill defined at more levels", "minor", (draft) => delete skillIn(draft, "hygiene").definedAt],
    ["a role in another family", "minor", (draft) => (draft.roles[0].family = "line")],
    ["a ladder in another order", "minor", (draft) => draft.roles[0].levels.reverse()],
    ["grades stated", "minor", (draft) => (levelIn(draft, "baker/head").grades = ["SEO"])],
    ["a skill gone", "major", (draft) => draft.skills.pop()],
    ["a skill under another id", "major", (draft) => renameSkill(draft, "serving", "waiting")],
    ["a role level gone", "major", (draft) => draft.roles[1].levels.pop()],
    ["a need added", "major", (draft) => levelIn(draft, "cook/trial").needs.push({ skill: "hygiene" })],
    ["a need raised", "major", (draft) => (levelIn(draft, "baker/commis").needs[0].level = "capable")],
    ["a level asked instead of any", "major", (draft) => (levelIn(draft, "baker/head").needs[3].level = "capable")],
    ["a need made essential", "major", (draft) => delete levelIn(draft, "baker/head").needs[1].importance],
    ["a need that weighs more", "major", (draft) => (levelIn(draft, "baker/head").needs[2].weight = 6)],
    [
      "a skill defined at fewer levels",
      "major",
      (draft) => (skillIn(draft, "baking").definedAt = ["learning", "capable", "fluent"]),
    ],
    ["the scale in another order", "major", (draft) => draft.levels.reverse()],
    ["another framework", "major", (draft) => (draft.id = "canteen")],
  ];
  it.each(cases)("of %s is %s", (_, bump, change) => expect(diffOf(change).bump).toBe(bump));
});

describe("the lists", () => {
  it("say what was added, removed, renamed and reworded", () => {
    const after = kitchenAfter((draft) => {
      renameSkill(draft, "baking", "bread-and-cakes");
      skillIn(draft, "bread-and-cakes").name = "Bread and cakes";
      draft.skills = draft.skills.filter(({ id }: Draft) => id !== "serving");
      draft.skills.push({ id: "foraging", name: "Foraging" });
      draft.roles[1].levels.push({ id: "cook/head", name: "Head", needs: [] });
    });
    const diff = diffFrameworks(kitchen, after, { renamed: { skills: { baking: "bread-and-cakes" } } });
    expect(diff.skills).toEqual({
      added: ["foraging"],
      removed: ["serving"],
      renamed: [{ from: "baking", to: "bread-and-cakes" }],
      reworded: [{ id: "bread-and-cakes", fields: ["name"] }],
      redefined: [],
    });
    expect(diff.roleLevels.added).toEqual(["cook/head"]);
    expect(diff.needs).toEqual({ added: [], removed: [], relevelled: [], reweighted: [], unsettled: [] });
    expect([diff.before, diff.after.version]).toEqual([
      { id: "kitchen", version: "1", levels: ["learning", "capable", "fluent", "leading"] },
      "2",
    ]);
  });

  it("say what became of each need", () => {
    const { needs } = diffOf((draft) => {
      const { needs: asked } = levelIn(draft, "baker/head");
      asked[0].level = "leading";
      asked[1].importance = "essential";
      asked[3].level = "capable";
      asked.splice(5, 1, { skill: "serving", level: "learning" });
    });
    const roleLevel = "baker/head";
    expect(needs).toEqual({
      added: [{ roleLevel, skill: "serving", level: "learning" }],
      removed: [{ roleLevel, skill: "stock-keeping", level: "capable" }],
      relevelled: [
        { roleLevel, skill: "baking", from: "fluent", to: "leading", direction: "raised" },
        { roleLevel, skill: "plating", to: "capable", direction: "raised" },
      ],
      reweighted: [
        {
          roleLevel,
          skill: "budgeting",
          level: "capable",
          from: { importance: "desirable", weight: 1 },
          to: { importance: "essential", weight: 2 },
          direction: "raised",
        },
      ],
      unsettled: [],
    });
  });

  it("say of a need of weight 0 that it asks for nothing, and when it begins to", () => {
    const roleLevel = "baker/head";
    const before = { importance: "desirable", weight: 0 };
    const { needs: still } = diffOf((draft) => {
      Object.assign(levelIn(draft, roleLevel).needs[4], { level: "fluent", importance: "essential" });
    });
    expect(still.relevelled).toEqual([
      { roleLevel, skill: "tasting", from: "learning", to: "fluent", direction: "same", uncounted: true },
    ]);
    const to = { importance: "essential", weight: 0 };
    expect(still.reweighted).toEqual([
      { roleLevel, skill: "tasting", level: "fluent", from: before, to, direction: "same" },
    ]);
    const { needs: now } = diffOf((draft) => {
      Object.assign(levelIn(draft, roleLevel).needs[4], { level: "fluent", weight: 1 });
    });
    expect(now.relevelled).toEqual([
      { roleLevel, skill: "tasting", from: "learning", to: "fluent", direction: "raised" },
    ]);
    expect(now.reweighted).toMatchObject([{ from: before, to: { weight: 1 }, direction: "raised" }]);
  });

  it("name a skill that is gone by its old id, and the needs that stand on a lost level", () => {
    const diff = diffOf((draft) => {
      draft.skills = draft.skills.filter(({ id }: Draft) => id !== "plating");
      for (const role of draft.roles) {
        for (const level of role.levels) level.needs = level.needs.filter(({ skill }: Draft) => skill !== "plating");
      }
      skillIn(draft, "hygiene").definedAt = ["fluent"];
    });
    expect(diff.needs.removed.map(({ roleLevel, skill }) => [roleLevel, skill])).toEqual([
      ["baker/head", "plating"],
      ["cook/commis", "plating"],
    ]);
    expect(diff.skills.redefined).toEqual([{ id: "hygiene", before: ["learning", "fluent"], after: ["fluent"] }]);
    expect(diff.needs.unsettled).toEqual([{ roleLevel: "baker/head", skill: "hygiene", level: "fluent" }]);
  });

  it("compare the levels of needs across a changed scale", () => {
    const { needs, levels } = diffOf((draft) => {
      draft.levels.splice(2, 1, { id: "skilled", name: "Skilled" }); // For fluent.
      skillIn(draft, "hygiene").definedAt = ["learning", "skilled"];
      levelIn(draft, "baker/head").needs[0].level = "leading"; // From fluent, which is gone.
      levelIn(draft, "baker/head").needs[2].level = "skilled";
      levelIn(draft, "baker/head").needs[5].level = "skilled"; // From capable.
    });
    expect([levels.added, levels.removed]).toEqual([["skilled"], ["fluent"]]);
    expect(needs.relevelled.map(({ skill, direction }) => [skill, direction])).toEqual([
      ["baking", "raised"],
      ["hygiene", "raised"], // From one that is gone to one that is new: nobody is known to meet it.
      ["stock-keeping", "raised"],
    ]);
  });

  it("say what moved, and what else changed", () => {
    const diff = diffOf((draft) => {
      draft.roles[0].family = "line";
      const [trial] = draft.roles[1].levels.splice(1, 1);
      draft.roles[0].levels.push({ ...trial, track: "management" });
      draft.licence = { name: "OGL" };
      draft.pathways = [{ id: "p", from: "baker", to: "cook" }];
    });
    expect(diff.roles.moved).toEqual([{ id: "baker", from: "pastry", to: "line" }]);
    expect(diff.roleLevels.moved).toEqual([
      { id: "cook/trial", from: { role: "cook" }, to: { role: "baker", track: "management" } },
    ]);
    expect(diff.others).toEqual([
      { kind: "framework", change: "changed", id: "kitchen", fields: ["licence"] },
      { kind: "pathway", change: "added", id: "p" },
    ]);
  });

  it("say which titles came, went and mean something else, under the new ids of what was renamed; all of it is words", () => {
    const called = (title: string, ...roles: string[]) => ({
      title,
      means: roles.map((role) => ({ role, match: "broad" })),
    });
    const with3 = changed(kitchen, (draft) => {
      draft.version = "1";
      draft.titles = [called("Chef", "baker", "cook"), called("Commis"), called("Baker in chief", "baker")];
    });
    const after = changed(with3, (draft) => {
      draft.roles[0].id = "bakers";
      draft.titles = [called("Chef", "cook"), called("Baker in chief", "bakers"), called("Line cook", "cook")];
    });
    const diff = diffFrameworks(with3, after, { renamed: { roles: { baker: "bakers" } } });
    expect(diff.others).toEqual([
      { kind: "title", change: "added", id: "Line cook" },
      { kind: "title", change: "removed", id: "Commis" },
      { kind: "title", change: "changed", id: "Chef", fields: ["means"] },
    ]);
    const untitled = changed(with3, (draft) => delete draft.titles);
    expect([diffFrameworks(with3, untitled).bump, diffFrameworks(untitled, with3).bump]).toEqual(["patch", "patch"]);
    const other = changed(with3, (draft) => (draft.roles[0].aliases = ["Bread maker"]));
    expect(diffFrameworks(with3, other).roles.reworded).toEqual([{ id: "baker", fields: ["aliases"] }]);
  });
});

describe("renames", () => {
  it("are suggested with their evidence, and not applied", () => {
    const diff = diffOf((draft) => {
      renameSkill(draft, "stock-keeping", "stock-control");
      skillIn(draft, "stock-control").name = "Keeping of stock";
      renameSkill(draft, "baking", "oven");
      Object.assign(skillIn(draft, "oven"), { name: "Hot work", aliases: [], formerNames: ["baking"] });
    });
    expect(diff.skills.renamed).toEqual([]);
    expect(diff.suggestedRenames).toMatchObject([
      {
        kind: "skill",
        from: "baking",
        to: "oven",
        score: 1,
        evidence: { formerName: "baking", shared: { count: 3, outOf: 3 } },
      },
      { kind: "skill", from: "stock-keeping", to: "stock-control", evidence: { shared: { count: 1, outOf: 1 } } },
    ]);
  });

  it("from or to nothing are refused", () => {
    const after = kitchenAfter((draft) => renameSkill(draft, "baking", "oven"));
    expect(() => diffFrameworks(kitchen, after, { renamed: { skills: { baking: "ovem" } } })).toThrow(UnknownIdError);
    expect(() => diffFrameworks(after, kitchen, { renamed: { skills: { ovem: "baking" } } })).toThrow(
      'No skill has the id "ovem"; near: "oven"',
    );
    expect(() =>
      diffFrameworks(after, kitchen, { renamed: { roleLevels: { "baker/head": "cook" } } } as never),
    ).toThrow(UnknownIdError);
  });

  it("that would make one of two are refused", () => {
    expect(() => diffFrameworks(kitchen, kitchenAfter(), { renamed: { skills: { baking: "plating" } } })).toThrow(
      new OptionError('The skills "baking" and "plating" would both become "plating": a rename is one to one'),
    );
  });

  it("may swap two ids, and take an id that something else then has anew", () => {
    const swap = { renamed: { skills: { baking: "plating", plating: "baking" } } } as const;
    expect(diffFrameworks(kitchen, kitchenAfter(), swap).skills).toMatchObject({ added: [], removed: [] });
    const reused = diffFrameworks(
      kitchen,
      kitchenAfter((draft) => draft.skills.push({ id: "grilling", name: "Grilling" })),
      {
        renamed: { skills: { baking: "grilling" } },
      },
    );
    expect(reused.skills).toMatchObject({
      added: ["baking"],
      removed: [],
      renamed: [{ from: "baking", to: "grilling" }],
    });
  });
});

describe("the UK framework", () => {
  it("against itself is empty", () => expect(diffFrameworks(uk, uk).bump).toBe("none"));

  it("finds again every rename that its own pages show, with former names and without", () => {
    const { past, renames } = ukInThePast();
    const count = renames.length;
    expect(count).toBe(9);
    const found = (after: typeof past) =>
      new Set(diffFrameworks(past, after).suggestedRenames.map(({ kind, from, to }) => `${kind} ${from} ${to}`));
    expect(found(uk)).toEqual(new Set(renames));
    const silent = changed(uk, (draft) => {
      for (const thing of namedIn(draft)) delete thing.formerNames;
    });
    expect(found(silent)).toEqual(new Set(renames));
    expect(diffFrameworks(past, uk).suggestedRenames.every(({ evidence }) => evidence.formerName !== undefined)).toBe(
      true,
    );
  });
});

const namedIn = (draft: Draft): Draft[] => [
  ...draft.skills,
  ...draft.roles,
  ...draft.roles.flatMap(({ levels }: Draft) => levels),
];

/** The UK framework with the former names in the place of the present ones, and ids of their own. */
function ukInThePast() {
  const ids = new Map<string, string>();
  const renames: string[] = [];
  const past = changed(uk, (draft) => {
    delete draft.titles; // They name the present ids.
    const age = (kind: string, thing: Draft) => {
      const [name] = thing.formerNames ?? [];
      delete thing.formerNames;
      if (name === undefined) return;
      const id = `former/${name}`;
      renames.push(`${kind} ${id} ${thing.id}`);
      ids.set(thing.id, id);
      Object.assign(thing, { id, name });
    };
    for (const skill of draft.skills) age("skill", skill);
    for (const role of draft.roles) {
      age("role", role);
      for (const level of role.levels) age("role level", level);
    }
    for (const role of draft.roles) {
      for (const level of role.levels) {
        for (const need of level.needs) need.skill = ids.get(need.skill) ?? need.skill;
      }
    }
    for (const { means } of draft.titles ?? []) {
      for (const one of means) {
        one.role = ids.get(one.role) ?? one.role;
        if (one.roleLevel) one.roleLevel = ids.get(one.roleLevel) ?? one.roleLevel;
      }
    }
    for (const pathway of draft.pathways ?? []) {
      for (const end of ["from", "to", "fromLevel", "toLevel"]) pathway[end] &&= ids.get(pathway[end]) ?? pathway[end];
    }
  });
  return { past, renames };
}
