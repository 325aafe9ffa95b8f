import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { frameworks, profilesOf, roleLevelsOf, rungsOf } from "../../../test/arbitraries.js";
import { kitchen } from "../../../test/kitchen.js";
import { sharedFile, titleWith } from "../../../test/sharedData.js";
import { readUkCsv } from "../../formats/readUkCsv.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import { findSkill } from "../../framework/findSkill.js";
import { OptionError } from "../../framework/OptionError.js";
import type { Framework } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";
import type { Resource } from "../../model/resource.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { ParseError } from "../../parse/ParseError.js";
import { parseCatalogue } from "../../parse/parseCatalogue.js";
import { developmentStepsSchema } from "../../schema.js";
import { uk } from "../../uk/index.js";
import { developmentSteps } from "./developmentSteps.js";
import { type Gap, gap } from "./gap.js";

type Situation = [framework: Framework, profile: Profile, roleLevel: string];
const situations: fc.Arbitrary<Situation> = frameworks().chain((framework) =>
  fc.tuple(fc.constant(framework), profilesOf(framework), roleLevelsOf(framework)),
);
const law = (name: string, holds: (...situation: Situation) => void) =>
  test(name, () => fc.assert(fc.property(situations, (situation) => holds(...situation))));

const catalogueOf = (resources: readonly object[]) => ({
  id: "library",
  framework: { id: kitchen.id, version: kitchen.version },
  providers: [],
  courses: [],
  resources,
});

law(
  "a step for each need that counts and is short, with a rung for each level from the one held to the one needed",
  (framework, profile, roleLevel) => {
    const answer = gap(framework, profile, roleLevel);
    const { steps, hasWords, restsOn, ...about } = developmentSteps(framework, answer);
    expect(restsOn).toStrictEqual(answer.restsOn);
    expect(about).toStrictEqual({ framework: answer.framework, person: "sam", roleLevel });
    const short = answer.standings.filter(({ status, outOf }) => outOf > 0 && !["met", "exceeded"].includes(status));
    expect(steps.map(({ skill, status }) => [skill, status])).toStrictEqual(
      short.map(({ skill, status }) => [skill, status]),
    );
    const levels = framework.levels.map(({ id }) => id);
    for (const { skill, held, needed, rungs, status } of steps) {
      const climbed = rungs.map(({ level }) => level);
      expect(held !== undefined).toBe(status === "partial");
      const from = held ? levels.indexOf(held.level) + 1 : 0;
      expect(climbed).toStrictEqual(levels.slice(from, from + climbed.length));
      const defined = rungsOf(framework, findSkill(framework, skill));
      expect(climbed.at(-1)).toBe(needed ?? defined[0]);
      const standing = short.find((one) => one.skill === skill);
      if (standing && "by" in standing && needed !== undefined) expect(climbed).toHaveLength(standing.by);
      for (const { level, isDefined } of rungs) expect(isDefined).toBe(defined.includes(level));
    }
    const words = steps.flatMap(({ held, rungs }) => [...(held?.words ?? []), ...rungs.flatMap((rung) => rung.words)]);
    expect(hasWords).toBe(words.length > 0);
  },
);

law("what is said of a rung is what the framework says of it, and of no other", (framework, profile, roleLevel) => {
  for (const { skill, held, rungs } of developmentSteps(framework, gap(framework, profile, roleLevel)).steps) {
    const { descriptors = {} } = findSkill(framework, skill);
    for (const { level, words } of [...(held ? [held] : []), ...rungs])
      expect(words).toStrictEqual(Object.hasOwn(descriptors, level) ? descriptors[level] : []);
  }
});

law("the answer fits its schema, also after a journey through JSON", (framework, profile, roleLevel) => {
  const answer = developmentSteps(framework, gap(framework, profile, roleLevel));
  expect(developmentStepsSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
});

describe("resources", () => {
  const sam = defineProfile(kitchen, { person: "sam", has: { baking: "learning", hygiene: null, plating: null } });
  const resource = (id: string, teaches: Resource["teaches"]): Resource => ({ id, kind: "book", title: id, teaches });
  const shown = (...resources: Resource[]) => {
    const catalogue = parseCatalogue(kitchen, catalogueOf(resources));
    const { steps } = developmentSteps(kitchen, gap(kitchen, sam, "baker/head"), { catalogue });
    return Object.fromEntries(steps.map(({ skill, resources = [] }) => [skill, resources.map(({ id }) => id)]));
  };

  test("help with a rung that is still to be climbed, by their ids", () => {
    expect(
      shown(
        resource("d any level", [{ skill: "baking" }]),
        resource("c below", [{ skill: "baking", to: "learning" }]),
        resource("b beyond", [{ skill: "baking", from: "fluent" }]),
        resource("a later", [
          { skill: "baking", from: "capable", to: "leading" },
          { skill: "plating", to: "learning" },
        ]),
      ),
    ).toStrictEqual({
      baking: ["a later", "d any level"],
      budgeting: [],
      hygiene: [],
      plating: ["a later"],
      "stock-keeping": [],
    });
  });

  test("are refused at the door with every mistake", () => {
    const bad = [
      { id: "a", kind: "spell", title: "A", teaches: [], url: "javascript:alert(1)" },
      { id: "b", kind: "book", title: "B", teaches: [{ skill: "baken" }, { skill: "hygiene", to: "leading" }] },
      { id: "b", kind: "book", title: "B", teaches: [{ skill: "baking", from: "fluent", to: "capable" }] },
    ];
    const codes = () => {
      try {
        parseCatalogue(kitchen, catalogueOf(bad));
      } catch (error) {
        if (error instanceof ParseError) return error.issues.map(({ code, path }) => [code, path.slice(1).join(".")]);
        throw error;
      }
    };
    expect(codes()).toEqual(
      expect.arrayContaining([
        ["shape", "0.kind"],
        ["shape", "0.teaches"],
        ["shape", "0.url"],
        ["unknown-id", "1.teaches.0.skill"],
        ["level-not-defined", "1.teaches.1.to"],
        ["duplicate-id", "2.id"],
        ["level-order", "2.teaches.0"],
      ]),
    );
  });
});

test("what is not a gap, a catalogue of this framework or an option is refused", () => {
  const sam = defineProfile(kitchen, { person: "sam", has: {} });
  const answer = gap(kitchen, sam, "baker/head");
  expect(() => developmentSteps(kitchen, sam as unknown as Gap<never>)).toThrow(/answer of gap; found a profile/);
  expect(() => developmentSteps(uk, answer as unknown as Gap<never>)).toThrow(FrameworkMismatchError);
  const foreign = { ...catalogueOf([]), framework: { id: "uk", version: "1" }, resources: [] };
  expect(() => developmentSteps(kitchen, answer, { catalogue: foreign })).toThrow(FrameworkMismatchError);
  expect(() => developmentSteps(kitchen, answer, { catalog: foreign } as object)).toThrow(OptionError);
});

describe("the official pair of 2026-03-23", () => {
  const [roles, skills] = [sharedFile("uk-ddat/roles.2026-03-23.csv"), sharedFile("uk-ddat/skills.2026-03-23.csv")];
  it.skipIf(!roles || !skills)(
    titleWith("every sentence of a ladder stands in it, byte for byte", roles, skills),
    () => {
      const { framework } = readUkCsv({ roles: roles ?? "", skills: skills ?? "" });
      const file = new TextDecoder().decode(skills);
      const nobody = { person: "nobody", framework, has: {} };
      const sentences = new Set<string>();
      for (const { id } of framework.roles.flatMap(({ levels }) => levels))
        for (const { rungs } of developmentSteps(framework, gap(framework, nobody, id)).steps)
          for (const { words, isDefined } of rungs) {
            expect(isDefined || words.length === 0).toBe(true);
            for (const sentence of words) sentences.add(sentence);
          }
      expect(sentences.size).toBeGreaterThan(1_500);
      expect([...sentences].filter((sentence) => !file.includes(sentence))).toStrictEqual([]);
    },
  );
});
