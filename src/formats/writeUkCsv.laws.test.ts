import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { awkwardTexts } from "../../test/richFrameworks.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import type { Framework } from "../model/framework.js";
import { parseFramework } from "../parse/parseFramework.js";
import { uk } from "../uk/index.js";
import { cleanText } from "./cleanText.js";
import { readUkCsv } from "./readUkCsv.js";
import { ukFramework, ukGrades, ukLevels, ukLicence } from "./ukCsv/constants.js";
import { writeUkCsv } from "./writeUkCsv.js";

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const readBack = (framework: Framework) =>
  readUkCsv({ ...writeUkCsv(framework), order: framework, version: framework.version }).framework;

const awkward = fc.oneof(
  fc.constantFrom(...awkwardTexts, "__proto__", "constructor", "=HYPERLINK(1)"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);
/** Names and texts as a file keeps them: without what nobody sees, of which the reader cleans everything. */
const names = awkward
  .map((text) => text.replace(/[\s\u200B\uFEFF]+/gu, " ").trim())
  .filter((name) => name !== "" && name !== "NOT IN USE");
const texts = awkward
  .map((text) => cleanText(text).text)
  .filter((text) => text !== "" && !/^(MISSING|NOT IN USE)$/.test(text));
const lines = names.filter((line) => !/not (currently )?defined/i.test(line));
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 1 });
const uniqueNames = (maxLength: number) => fc.uniqueArray(names, { minLength: 1, maxLength });

const recipe = fc.record({
  skills: uniqueNames(5),
  roles: uniqueNames(3),
  levels: uniqueNames(3),
  families: uniqueNames(2),
  described: fc.array(fc.array(fc.uniqueArray(lines, { maxLength: 3 }), { minLength: 4, maxLength: 4 }), {
    minLength: 5,
    maxLength: 5,
  }),
  texts: fc.array(perhaps(texts), { minLength: 20, maxLength: 20 }),
  numbers: fc.array(fc.nat(20), { minLength: 60, maxLength: 60 }),
});

/** Random frameworks of which the pair of files carries everything: the UK scale, unique names, no more than the files have. */
const ukShaped = recipe.map((random): Framework => {
  let next = 0;
  const number = () => random.numbers[next++ % random.numbers.length] ?? 0;
  const described = () => {
    const description = random.texts[number()];
    return description === undefined ? {} : { description };
  };
  const skills = random.skills.map((name, n) => {
    const found = ukLevels.flatMap(({ id }, rung) => {
      const bullets = random.described[n]?.[rung] ?? [];
      return bullets.length > 0 ? [[id, bullets] as const] : [];
    });
    const definedAt = found.map(([id]) => id);
    return {
      id: `id of ${name}`,
      name,
      ...described(),
      ...(found.length > 0 && { descriptors: Object.fromEntries(found) }),
      ...(found.length > 0 && found.length < 4 && { definedAt }),
      url: `${ukFramework.source}skills#id of ${name}`.replaceAll(/[^\w:/#.-]/g, "-"),
    };
  });
  const needs = () => {
    const start = number() % skills.length;
    return skills.slice(start).map((skill) => {
      const rungs = skill.definedAt ?? ukLevels.map(({ id }) => id);
      const level = number() % 4 === 0 ? undefined : rungs[number() % rungs.length];
      return { skill: skill.id, ...(level !== undefined && { level }) };
    });
  };
  const roles = random.roles.map((name, n) => ({
    id: `role-${n}`,
    name,
    family: `family-${n % random.families.length}`,
    ...described(),
    url: `${ukFramework.source}role/role-${n}`,
    levels: random.levels.map((level, rung) => ({
      id: `role-${n}/${rung}`,
      name: level,
      ...(number() % 3 === 0 && { track: "technical" }),
      ...(number() % 3 === 0 && { grades: ["SEO", "G7"], gradesAsOf: "2026-01-31" }),
      ...described(),
      needs: needs(),
    })),
  }));
  const used = new Set(roles.map(({ family }) => family));
  return parseFramework({
    ...ukFramework,
    version: "1",
    licence: ukLicence,
    grades: ukGrades,
    levels: ukLevels,
    skills: skills.map((skill, n) => ({ ...skill, id: `skill-${n}`, url: `${ukFramework.source}skills#skill-${n}` })),
    roleFamilies: random.families.map((name, n) => ({ id: `family-${n}`, name })).filter(({ id }) => used.has(id)),
    roles: roles.map((role) => ({
      ...role,
      levels: role.levels.map((level) => ({
        ...level,
        needs: level.needs.map((need) => ({
          ...need,
          skill: `skill-${skills.findIndex(({ id }) => id === need.skill)}`,
        })),
      })),
    })),
  });
});

describe("framework to UK CSV to framework", () => {
  it("gives an equal framework, and says so, for all that the files have a place for", () => {
    fc.assert(
      fc.property(ukShaped, (framework) => {
        expect(plain(readBack(framework))).toEqual(plain(framework));
        expect(writeUkCsv(framework).notes).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("notes what is lost, changed and added, a note for each kind", () => {
    const [skill, other] = uk.skills;
    const framework = parseFramework({
      ...plain(uk),
      title: "Another title",
      skillGroups: [{ id: "g", name: "Group" }],
      skills: [
        { ...plain(skill), group: "g", description: "blanks \nat an end", url: undefined },
        { ...plain(other), name: "two  blanks", descriptors: { working: ["a\nb", ""] } },
        ...uk.skills.slice(2),
      ].map(plain),
      roleFamilies: [...uk.roleFamilies, { id: "empty", name: "Empty" }],
    });
    const codes = writeUkCsv(framework).notes.map(({ code, where }) => `${code} ${where.path?.join(".")}`);
    expect(codes).toEqual(
      expect.arrayContaining([
        "changed title",
        "not-carried skillGroups",
        "not-carried skills.0.group",
        "changed skills.0.description",
        "added skills.0.url",
        "not-carried roleFamilies.8",
      ]),
    );
    const long = parseFramework({
      ...plain(uk),
      skills: uk.skills.map((one, n) => (n === 0 ? { ...one, name: "x".repeat(300) } : one)),
    });
    expect(writeUkCsv(long).notes[0]).toMatchObject({
      code: "not-readable",
      where: { path: ["roles", expect.any(Number), "Skill Name"] },
    });
  });

  it("refuses another scale", () => {
    expect(() => writeUkCsv(kitchen)).toThrow(
      /the UK files have the levels awareness, .*; this framework has learning/,
    );
  });

  const files = ["roles", "skills"].map((name) => sharedFile(`uk-ddat/${name}.2026-03-23.csv`));
  test.skipIf(files.includes(undefined))(
    titleWith("holds for the official files with their full text", ...files),
    () => {
      const [roles = "", skills = ""] = files;
      const { framework } = readUkCsv({ roles, skills, order: uk });
      expect(writeUkCsv(framework).notes).toEqual([]);
      expect(plain(readBack(framework))).toEqual(plain(framework));
      // Without the framework as the order too, nothing but what the files do not name is another.
      const again = readUkCsv({ ...writeUkCsv(framework), version: "1" });
      const first = readUkCsv({ roles, skills, version: "1" });
      expect(plain(again.framework)).toEqual(plain(first.framework));
    },
  );
});
