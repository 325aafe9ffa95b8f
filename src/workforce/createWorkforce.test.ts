import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { FrameworkMismatchError } from "../framework/FrameworkMismatchError.js";
import { UnknownIdError } from "../framework/UnknownIdError.js";
import type { Framework } from "../model/framework.js";
import { parseFramework } from "../parse/parseFramework.js";
import { createWorkforce, type WorkforceEntry } from "./createWorkforce.js";
import { fromBytes } from "./fromBytes.js";
import { ownGaps } from "./ownGaps.js";
import { toBytes } from "./toBytes.js";
import { WorkforceError } from "./WorkforceError.js";

const framework: Framework = kitchen; // Its ids are any string now, as those of a framework from a file.
const levels = framework.levels.map(({ id }) => id);
const [baking, other] = framework.skills.map(({ id }) => id);
const has = { [`${baking}`]: null };

test("it refuses what cannot be added, names it, and goes on as if nothing had been said", () => {
  const builder = createWorkforce(framework);
  builder.add("sam", { has });
  const refuse = (person: unknown, entry: unknown, code: string, text: string) => {
    const add = () => builder.add(person as string, entry as WorkforceEntry); // What plain JavaScript may pass.
    expect(add).toThrow(WorkforceError);
    expect(add).toThrow(expect.objectContaining({ code, message: expect.stringContaining(text) }));
  };
  refuse("sam", { has }, "person-twice", '"sam"');
  for (const [entry, text] of [
    [{ has: { ...has, bakin: null } }, 'No skill has the id "bakin"; near: "baking"'],
    [{ has: { [`${other}`]: "nightly" } }, '"nightly"'],
    [{ has, roleLevel: "__proto__" }, '"__proto__"'],
    [{ has: { __proto__: null, constructor: levels[0] } }, '"constructor"'],
  ] as const) {
    const add = () => builder.add("kim", entry as WorkforceEntry);
    expect(add).toThrow(UnknownIdError);
    expect(add).toThrow(text);
  }
  refuse("kim", { has: null }, "invalid-person", '"kim"');
  refuse("kim", { has: [] }, "invalid-person", '"kim"');
  refuse("kim", { has, site: "" }, "invalid-person", "site");
  refuse("kim", { has, sector: 7 }, "invalid-person", "sector");
  refuse("", { has }, "invalid-person", "person");
  refuse("\ud800", { has }, "invalid-person", "person");
  refuse(7, { has }, "invalid-person", "person");
  expect(builder.size).toBe(1);
  builder.add("kim", { has: { [`${other}`]: undefined }, organisation: "__proto__" });
  const workforce = builder.seal();
  expect(workforce).toMatchObject({
    people: ["sam", "kim"],
    offsets: Uint32Array.of(0, 1, 1),
    ranks: Uint8Array.of(0),
  });
  expect(workforce.organisations).toEqual({ names: ["__proto__"], of: Int32Array.of(-1, 0) });
  expect(() => builder.add("robin", { has })).toThrow(expect.objectContaining({ code: "sealed" }));
  expect(() => builder.seal()).toThrow(expect.objectContaining({ code: "sealed" }));
});

test("it refuses a level at which the skill is not defined", () => {
  const narrow = parseFramework({
    ...framework,
    skills: framework.skills
      .map((skill) => ({ ...skill, descriptors: undefined, definedAt: undefined }))
      .map((skill) => JSON.parse(JSON.stringify(skill)))
      .concat([{ id: "narrow", name: "Narrow", definedAt: [levels[0]] }]),
  });
  const builder = createWorkforce(narrow);
  builder.add("sam", { has: { narrow: `${levels[0]}` } });
  const add = () => builder.add("kim", { has: { narrow: `${levels[1]}` } });
  expect(add).toThrow(expect.objectContaining({ code: "undefined-level", person: "kim" }));
});

test("bytes that are not a workforce of this framework are refused, wherever they end and whatever has changed", () => {
  const builder = createWorkforce(framework);
  builder.add("sam 東京", { has, site: "Leeds" });
  builder.add("kim", { has: { [`${other}`]: `${levels[0]}` } });
  const workforce = builder.seal();
  const bytes = toBytes(workforce);
  expect(fromBytes(framework, bytes)).toStrictEqual(workforce);
  for (let end = 0; end < bytes.length; end++) {
    expect(() => fromBytes(framework, bytes.subarray(0, end))).toThrow(WorkforceError);
  }
  for (let at = 0; at < bytes.length; at++) {
    const changed = bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
    expect(() => fromBytes(framework, changed)).toThrow(expect.objectContaining({ code: "invalid-bytes" }));
  }
  expect(() => fromBytes(framework, Uint8Array.of(...bytes, 0))).toThrow(WorkforceError);

  const later = parseFramework({ ...framework, version: "2" });
  expect(() => fromBytes(later, bytes)).toThrow(FrameworkMismatchError);
  expect(() => ownGaps(later, workforce)).toThrow(FrameworkMismatchError);
  const turned = parseFramework({ ...framework, skills: framework.skills.toReversed() });
  expect(() => fromBytes(turned, bytes)).toThrow(FrameworkMismatchError);
  expect(() => ownGaps(turned, workforce)).toThrow(/made with other skills, levels or role levels under the name of/);
});
