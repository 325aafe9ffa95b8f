import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { defineProfile } from "./defineProfile.js";
import { ParseError } from "./ParseError.js";
import { safeParseCatalogue } from "./parseCatalogue.js";
import { parseFramework, safeParseFramework } from "./parseFramework.js";
import { safeParsePosts } from "./parsePosts.js";
import { parseProfile, safeParseProfile } from "./parseProfile.js";
import { safeParseProfiles } from "./parseProfiles.js";
import { safeParseRoleProfiles } from "./parseRoleProfiles.js";

// What types do not keep out of JavaScript: each mistake gets a sentence, and no code of the data runs.

/** Each issue of a profile as its path and sentence. */
function told(data: unknown): string[] {
  const result = safeParseProfile(kitchen, data);
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

class Person {
  person = "sam";
  has = {};
}

const throwing = Object.defineProperty({ person: "sam" }, "has", {
  enumerable: true,
  get: () => {
    throw new Error("A getter has been run");
  },
});

test.each<[string, unknown, string[]]>([
  [
    "has as a Map",
    { person: "sam", has: new Map([["baking", "fluent"]]) },
    ["has: expected an object, found a Map; Object.fromEntries(map) makes an object of it"],
  ],
  [
    "a number as a level",
    { person: "sam", has: { baking: 2 } },
    ["has.baking: expected the id of a level, or null for below the lowest level, found 2"],
  ],
  [
    "a class",
    new Person(),
    [": expected an object, found an instance of Person; give a plain object, such as { ...value }"],
  ],
  ["a getter", throwing, ["has: expected a value, found a getter; copy its value into a plain object first"]],
  [
    "a getter that nobody asked for",
    Object.assign(Object.defineProperty({}, "x", { enumerable: true, get: () => 1 }), { person: "sam", has: {} }),
    [
      'x: the key "x" does not belong here; the keys here are "person", "framework", "has", "roleLevel", "organisation", "site", "sector", "assessments"',
    ],
  ],
  ["a promise", Promise.resolve({}), [": expected an object, found a Promise; await it first"]],
  [
    "text of JSON",
    '{ "person": "sam" }',
    [': expected an object, found "{ \\"person\\": \\"sam\\" }"; give what JSON.parse makes of it'],
  ],
  ["a function", () => ({}), [": expected an object, found a function"]],
  [
    "a Date as a day",
    { person: "sam", assessments: [{ skill: "baking", level: null, assessor: "self", date: new Date(0) }] },
    ["assessments.0.date: expected a date as YYYY-MM-DD, found a Date; write the day as YYYY-MM-DD"],
  ],
  [
    "null for what is not known",
    { person: "sam", has: {}, roleLevel: null },
    ["roleLevel: expected text, found null; leave the key out where nothing is known"],
  ],
  ["nothing", undefined, [": is missing: expected an object"]],
])("%s", (_, data, sentences) => {
  expect(told(data)).toEqual(sentences);
});

test("a list with a hole is told of at the hole, at once however long it is", () => {
  const posts: unknown[] = [{ id: "p", roleLevel: "baker/head" }];
  posts[4_294_967_290] = { id: "q", roleLevel: "baker/head" };
  for (const parse of [safeParsePosts, safeParseProfiles, safeParseRoleProfiles]) {
    const result = parse(kitchen, posts);
    expect(result.ok ? [] : result.issues).toMatchObject([{ path: [1], received: "a hole in the list" }]);
  }
});

test("what is undefined is not there: in has, in optional keys, under keys nobody knows", () => {
  const assessment = {
    skill: "baking",
    level: "fluent",
    assessor: "self" as const,
    date: "2026-05-01",
    evidence: undefined,
  };
  const data = { person: "sam", roleLevel: undefined, hsa: undefined, has: { baking: "fluent", tasting: undefined } };
  const sam = parseProfile(kitchen, { ...data, assessments: [assessment] });
  expect(sam).toStrictEqual(parseProfile(kitchen, JSON.parse(JSON.stringify({ ...data, assessments: [assessment] }))));
  expect(Object.keys(sam)).toEqual(["person", "framework", "has", "assessments"]);
  expect(sam.has).toStrictEqual({ baking: "fluent" });
  expect(told({ person: "sam", has: undefined, assessments: [assessment] })).toEqual([]);
  expect(told({ person: undefined, has: {} })).toEqual(["person: is missing: expected text"]);
  const framework = {
    ...kitchen,
    pathways: undefined,
    skills: kitchen.skills.map((skill) => ({ url: undefined, ...skill })),
  };
  expect(JSON.stringify(parseFramework(framework))).toBe(
    JSON.stringify(parseFramework(JSON.parse(JSON.stringify(framework)))),
  );
});

test("objects of another window, and without a prototype, are as plain as any", () => {
  const foreign: unknown = runInNewContext('({ person: "sam", has: { baking: "fluent" } })');
  const bare = Object.assign(Object.create(null), { person: "sam", has: { baking: "fluent" } });
  const sam = parseProfile(kitchen, { person: "sam", has: { baking: "fluent" } });
  expect(parseProfile(kitchen, foreign)).toStrictEqual(sam);
  expect(parseProfile(kitchen, bare)).toStrictEqual(sam);
});

test("keys that are only inherited are not there: an object that inherits is not plain", () => {
  const inherits: unknown = Object.assign(Object.create({ person: "sam" }), { has: {} });
  expect(told(inherits)).toHaveLength(1);
  expect(safeParseFramework(Object.create(kitchen)).ok).toBe(false);
});

test("arguments in each other's place are told of, by every function of the door alike", () => {
  const sam = { person: "sam", has: {} };
  const swapped = [
    safeParseProfile,
    safeParseProfiles,
    safeParseCatalogue,
    safeParsePosts,
    safeParseRoleProfiles,
    defineProfile,
  ];
  for (const parse of swapped) {
    expect(() => parse(sam as never, kitchen as never)).toThrow(
      new TypeError("The framework comes first, such as uk; found a profile"),
    );
  }
  expect(() => defineProfile(kitchen, { person: "sam", has: new Map() as never })).toThrow(ParseError);
});
