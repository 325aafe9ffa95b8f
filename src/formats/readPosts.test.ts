import { expect, it } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { ParseError } from "../parse/ParseError.js";
import { parseFramework } from "../parse/parseFramework.js";
import { uk } from "../uk/index.js";
import { readPosts } from "./readPosts.js";
import { readRoleProfiles } from "./readRoleProfiles.js";

it("reads posts, their role level by id or by name and role, each once", async () => {
  const rows = [
    { "Post number": "0007", Role: "Baker", "role level": "commis", Site: "north" },
    { "Post number": "0008", Role: "", "role level": "cook/trial", Hub: "south" },
    { "Post number": "0009", Role: "", "role level": "Commis" },
    { "Post number": "0010", Role: "Baker", "role level": "Heda" },
    { "Post number": "0007", Role: "Baker", "role level": "Head" },
    { "Post number": "", Role: "Baker", "role level": "Head" },
    { "Post number": "0011" },
  ];
  const { value, notes } = await readPosts(kitchen, rows);
  expect(value).toEqual([
    { id: "0007", roleLevel: "baker/commis", site: "north" },
    { id: "0008", roleLevel: "cook/trial", hub: "south" },
  ]);
  expect(notes.map(({ code, where }) => [code, where.path?.[0]])).toEqual([
    ["ambiguous-role-level", 2],
    ["unknown-role-level", 3],
    ["duplicate-row", 4],
    ["incomplete-row", 5],
    ["incomplete-row", 6],
  ]);
  await expect(readPosts(kitchen, "a,b\n1,2\n")).rejects.toThrow(ParseError);
});

it("reads the role level where a table only has a column for roles, and a number under any of its short names", async () => {
  const table = (number: string) => `${number},Job role,How many\n7,Commis of bread,2\n8,Baker,1\n9,cook/trial,3\n`;
  const read = await Promise.all(
    ["Post No", "Post No.", "post_no", "Post #", "POST№", "Post number"].map((number) =>
      readPosts(kitchen, table(number)),
    ),
  );
  for (const { value, notes } of read) {
    expect(value).toEqual([{ id: "9", roleLevel: "cook/trial", count: 3 }]);
    expect(notes.map(({ code, where }) => [code, where.row, where.column])).toEqual([
      ["unknown-role-level", 2, "Job role"],
      ["unknown-role-level", 3, "Job role"],
    ]);
  }
  await expect(readPosts(kitchen, "Post not,Job role\n7,Trial\n")).rejects.toThrow(ParseError);
});

it("reads role profiles of roles that the framework does not have, in its skills", async () => {
  const table =
    "Role,Job title,Skill,Required level,Importance\nHub,Lead,Baking,3,\nHub,Lead,plating,,Desirable\nHub,lead,Bread,2,\nHub,Lead,x,1,\n,,Baking,1,\n";
  const { value, notes } = await readRoleProfiles(kitchen, table);
  expect(value).toEqual([
    {
      id: "hub-lead",
      name: "Hub: Lead",
      needs: [{ skill: "plating", importance: "desirable" }],
    },
  ]);
  expect(notes.map(({ code, where }) => [code, where.row])).toEqual([
    ["level-read-as", 2],
    ["level-read-as", 4],
    ["conflicting-rows", 4],
    ["unknown-skill", 5],
    ["incomplete-row", 6],
  ]);
});

it("reads role profiles in other words: one column that names them, and how much a need matters", async () => {
  const table =
    "Job role,Capability,Level required,Essential/desirable\nLead,Baking,Fluent,E\nLead,Plating,,Nice to have\nLead,Budgeting,,perhaps\n";
  const { value, notes } = await readRoleProfiles(kitchen, table);
  expect(value).toEqual([
    {
      id: "lead",
      name: "Lead",
      needs: [
        { skill: "baking", level: "fluent" },
        { skill: "plating", importance: "desirable" },
        { skill: "budgeting" },
      ],
    },
  ]);
  expect(notes.map(({ code, where }) => `${code} @ ${where.row} ${where.column}`)).toEqual([
    "not-read @ 4 Essential/desirable",
  ]);
});

it("role profiles share what tables of people know: totals, lists, a column in another scale, cells that cannot be read", async () => {
  const table =
    'Job title,Skill,Required level\nLead,"Baking; Plating",Fluent\nLead,Budgeting,Soon\nLead,Budgeting,Fluent\nTOTAL,3,\n';
  const { value, notes } = await readRoleProfiles(kitchen, table, { lists: { skill: ";" } });
  expect(value).toEqual([
    {
      id: "lead",
      name: "Lead",
      needs: [
        { skill: "baking", level: "fluent" },
        { skill: "plating", level: "fluent" },
      ],
    },
  ]);
  expect(notes.map(({ code, where }) => [code, where.row])).toEqual([
    ["unknown-level", 3],
    ["conflicting-rows", 4],
    ["not-a-post", 5],
  ]);
  const scale = await readRoleProfiles(uk, "Job title,Skill,Level\nLead,Agile working,5\nLead,User focus,3\n");
  expect(scale.value[0]?.needs).toEqual([]);
  expect(scale.notes.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^"5" is not a level here: it is not a rung .*levels, such as/),
    expect.stringMatching(/^"3" is not a level here: "5" in the same column/),
  ]);
  await expect(readPosts(uk, "Post,Job title\n1,Developer\n")).rejects.toThrow('(--map roleLevel="Job title")');
});

it("a role level beside a role that it does not belong to is a contradiction, and the post is left out", async () => {
  const table =
    "post,role,role level\n1,User researcher,Senior developer\n2,Software developer,Developer\n3,Dentist,Senior developer\n";
  const { value, notes } = await readPosts(uk, table);
  expect(value.map(({ id }) => id)).toStrictEqual(["2", "3"]);
  expect(notes.map(({ code, where }) => [code, where.row])).toStrictEqual([["ambiguous-role-level", 2]]);
});

it("reads posts with needs of their own, named in a column and given beside, perhaps from another sheet", async () => {
  const profiles = await readRoleProfiles(kitchen, "Role profile,Skill,Required level\nHub lead,Baking,Fluent\n");
  const table =
    "post,role level,role profile\n1,,hub LEAD\n2,head baker,\n3,head baker,Hub lead\n4,,Hub leader\n5,,hub-lead\n6,,\n";
  const { value, notes } = await readPosts(kitchen, table, {}, profiles.value);
  const [roleProfile] = profiles.value;
  expect(value).toEqual([
    { id: "1", roleProfile },
    { id: "2", roleLevel: "baker/head" },
    { id: "5", roleProfile },
  ]);
  expect(notes.map(({ code, where }) => `${code} @ ${where.row} ${where.column}`)).toEqual([
    "conflicting-rows @ 4 role profile",
    "unknown-role-profile @ 5 role profile",
    "incomplete-row @ 7 role level",
  ]);
  const alone = await readPosts(kitchen, "post,role profile\n1,Hub lead\n", {}, profiles.value);
  expect(alone).toEqual({ value: [{ id: "1", roleProfile }], notes: [] });
  const unknown = await readPosts(kitchen, "post,role profile\n1,Hub lead\n");
  expect(unknown.notes[0]?.message).toBe('no role profile is called "Hub lead"; the row is left out');
});

it("reads how many posts there are, when and at which grade, and keeps a post of which it cannot read that", async () => {
  const table =
    "post,role level,count,opens,closes,pay band\n1,head baker,2,1 April 2026,,g6\n2,head baker,two,31/04/2026,,G9\n3,head baker,,2026-05-02,2026-05-01,\n";
  const graded = parseFramework({ ...kitchen, grades: [{ id: "G6", name: "Grade 6" }] });
  const { value, notes } = await readPosts(graded, table);
  const roleLevel = "baker/head";
  expect(value).toEqual([
    { id: "1", roleLevel, count: 2, opens: "2026-04-01", grade: "G6" },
    { id: "2", roleLevel },
    { id: "3", roleLevel },
  ]);
  expect(notes.map(({ code, message, where }) => `${where.row} ${code} ${message}`)).toEqual([
    '3 not-read "31/04/2026" is not a day; not read',
    '3 not-read "two" is not a number of posts from 1 to 10000; not read',
    '3 not-read the framework has no grade "G9"; not read',
    "4 conflicting-rows the post closes on 2026-05-01, before it opens on 2026-05-02; neither is read",
  ]);
});

it("takes words for what nobody knows for nothing, not for a site or a role level of that name", async () => {
  const hubLead = { id: "hub-lead", name: "Hub lead", needs: [] };
  const rows = [
    {
      post: "p1",
      "role level": "Senior developer",
      "role profile": "n/a",
      site: "TBC",
      hub: "-",
      opens: "tba",
      count: "?",
    },
    { post: "p2", "role level": "N/A", "role profile": "Hub lead", site: "", hub: "", opens: "", count: "" },
    { post: "TBC", "role level": "Senior developer", "role profile": "", site: "", hub: "", opens: "", count: "" },
  ];
  const { value, notes } = await readPosts(uk, rows, {}, [hubLead]);
  expect(value).toStrictEqual([
    { id: "p1", roleLevel: "software-developer/senior-developer" },
    { id: "p2", roleProfile: hubLead },
  ]);
  expect(notes.map(({ code, where }) => [code, where.path?.[0]])).toStrictEqual([["incomplete-row", 2]]);
});

it.each([
  ["2", 2],
  ["2.0", 2],
  ["1,000", 1000],
  ["2 posts", 2],
  ["0.5", undefined],
  ["2 FTE", undefined],
  ["10,001", undefined],
])("%s is %s posts", async (count, posts) => {
  const { value, notes } = await readPosts(uk, [{ post: "p1", "role level": "Senior developer", count }]);
  expect(value.map((post) => post.count)).toStrictEqual([posts]);
  expect(notes.map(({ code }) => code)).toStrictEqual(posts === undefined ? ["not-read"] : []);
});
