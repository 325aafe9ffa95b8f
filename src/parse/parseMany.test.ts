import { describe, expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { formatPath } from "./describeIssue.js";
import { ParseError } from "./ParseError.js";
import { parsePosts, safeParsePosts } from "./parsePosts.js";
import { parseProfile } from "./parseProfile.js";
import { parseProfiles, safeParseProfiles } from "./parseProfiles.js";
import { parseRoleProfiles, safeParseRoleProfiles } from "./parseRoleProfiles.js";
import type { ParseResult } from "./parsing.js";

const mistakesIn = (result: ParseResult<unknown>) =>
  result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${formatPath(path)}`);

describe("parseProfiles", () => {
  const sam = { person: "sam", has: { baking: "fluent" } };
  const record = { person: "kim", skill: "baking", level: "fluent", assessor: "self", date: "2026-01-01" };
  const kims = [record, { ...record, skill: "tasting", level: null }];

  test("takes every form, and gathers loose records where the first of a person stands", () => {
    const lee = { person: "lee", assessments: [{ ...record, person: "lee" }] };
    const people = parseProfiles(kitchen, [kims[0], sam, kims[1], lee]);
    expect(people).toStrictEqual([kims, sam, lee].map((one) => parseProfile(kitchen, one)));
    expect(Object.isFrozen(people) && people.every(Object.isFrozen)).toBe(true);
    expect(parseProfiles(kitchen, [])).toStrictEqual([]);
    expect(parseProfiles(kitchen, JSON.parse(JSON.stringify(people)))).toStrictEqual(people);
  });

  test("tells what is wrong with everybody, each with its place in the list", () => {
    const list = [
      { ...sam, has: { bakin: "fluent" } },
      record,
      "kim",
      { ...record, skill: "bakin" },
      sam,
      { ...sam, roleLevel: "baker" },
      { ...record, person: "lee", date: "today" },
      { ...record, level: "capable" },
      { ...record, person: undefined },
    ];
    expect(mistakesIn(safeParseProfiles(kitchen, list))).toEqual([
      "unknown-id [0].has.bakin",
      "unknown-id [3].skill",
      "contradicting-assessments [7]",
      "shape [2]",
      "duplicate-id [4].person",
      "unknown-id [5].roleLevel",
      "duplicate-id [5].person",
      "shape [6].date",
      "shape [8].person",
    ]);
    const twice = safeParseProfiles(kitchen, [sam, record, sam]);
    expect(twice.ok ? [] : twice.issues).toMatchObject([
      {
        kind: "person",
        id: "sam",
        firstAt: [0, "person"],
        message: 'the person "sam" is there already: see [0].person',
      },
    ]);
  });

  test("refuses what is not a list", () => {
    expect(mistakesIn(safeParseProfiles(kitchen, sam))).toEqual(["shape (the whole value)"]);
    expect(() => parseProfiles(kitchen, new Set([sam]))).toThrow(
      /expected a list, found a Set; Array.from\(set\) makes a list of it/,
    );
  });

  test("100,000 people with one misspelt skill are told in one line", () => {
    const people = Array.from({ length: 100_000 }, (_, n) => ({ person: `p${n}`, has: { bakin: "fluent" } }));
    const result = safeParseProfiles(kitchen, people);
    const issues = result.ok ? [] : result.issues;
    expect(issues).toHaveLength(100_000);
    expect(new ParseError("list", issues).message.split("\n").length).toBeLessThan(4);
  });
});

test("parsePosts checks the shape, ids of their own and the role levels", () => {
  const posts = [
    { id: "p1", roleLevel: "baker/head", site: "leeds", hub: "North" },
    { id: "p2", roleLevel: "cook/trial" },
  ];
  expect(parsePosts(kitchen, posts)).toStrictEqual(posts);
  const bid = { id: "bid", name: "Bid", needs: [{ skill: "hygiene", level: "fluent" }] };
  expect(parsePosts(kitchen, [{ id: "p1", roleProfile: bid }])[0]?.roleProfile).toStrictEqual(bid);
  const closed = { id: "p3", roleLevel: "baker/head", count: 0, opens: "2026-09-01", closes: "2026-08-31" };
  expect(mistakesIn(safeParsePosts(kitchen, [closed]))).toEqual(["shape [0].count", "dates-out-of-order [0].closes"]);
  const both = { id: "p1", roleLevel: "baker/head", roleProfile: { ...bid, needs: [{ skill: "hygien" }] } };
  expect(mistakesIn(safeParsePosts(kitchen, [both, { id: "p2" }]))).toEqual([
    "shape [0].roleLevel",
    "shape [1].roleLevel",
    "unknown-id [0].roleProfile.needs[0].skill",
  ]);
  expect(() => parsePosts(kitchen, [both])).toThrow("expected no roleLevel beside a roleProfile");
  const wrong = [posts[0], { ...posts[0], roleLevel: "baker" }, { id: "", roleLevel: "cook/trial", sites: [] }, null];
  expect(mistakesIn(safeParsePosts(kitchen, wrong))).toEqual([
    "shape [2].id",
    "unknown-key [2].sites",
    "shape [3]",
    "duplicate-id [1].id",
    "unknown-id [1].roleLevel",
  ]);
  expect(() => parsePosts(kitchen, wrong)).toThrow(/^The list of posts has 5 issues:/);
});

test("parseRoleProfiles checks the needs as those of a role level, the nearest role level and the grades", () => {
  const bid = {
    id: "bid",
    name: "Bid",
    needs: [{ skill: "hygiene", level: "fluent", weight: 0 }],
    roleLevel: "baker/head",
  };
  expect(parseRoleProfiles(kitchen, [bid, { id: "empty", name: "Empty", needs: [] }])).toHaveLength(2);
  const needs = [
    { skill: "hygiene", level: "capable" },
    { skill: "hygiene" },
    { skill: "hygien", level: "flunt", importance: "vital" },
  ];
  expect(
    mistakesIn(safeParseRoleProfiles(kitchen, [bid, { ...bid, needs, roleLevel: "head", grades: ["X"] }])),
  ).toEqual([
    "shape [1].needs[2].importance",
    "duplicate-id [1].id",
    "level-not-defined [1].needs[0].level",
    "duplicate-need [1].needs[1].skill",
    "unknown-id [1].needs[2].skill",
    "unknown-id [1].needs[2].level",
    "unknown-id [1].roleLevel",
  ]);
});
