import { expect, test } from "vitest";
import { readCourses } from "../../formats/readCourses.js";
import { readFramework } from "../../formats/readFramework.js";
import { readPosts } from "../../formats/readPosts.js";
import { readRoleProfiles } from "../../formats/readRoleProfiles.js";
import { uk } from "../../uk/index.js";

const codesOf = (notes: readonly { readonly code: string; readonly where: { readonly row?: number } }[]) =>
  notes.map(({ code, where }) => `${code} ${where.row}`);

test("the header said again further down is no row, in courses, posts and needs", async () => {
  const header = "Course,Provider,Skill taught,Level reached";
  const rows = ["A,Academy,Agile working,Working", "", header, "B,Academy,Prototyping,Working"];
  const courses = await readCourses(uk, [header, ...rows].join("\n"));
  expect(courses.value.courses.map(({ id }) => id)).toStrictEqual(["A", "B"]);
  expect(codesOf(courses.notes)).toStrictEqual(["header-row 4"]);

  const posts = await readPosts(uk, "Post,Role level\np1,Senior developer\nPost,Role level\np2,Senior developer\n");
  expect(posts.value.map(({ id }) => id)).toStrictEqual(["p1", "p2"]);
  expect(codesOf(posts.notes)).toStrictEqual(["header-row 3"]);

  const top = "Role,Role level,Skill,Required level";
  const { framework } = await readFramework(`${top}\nL,Senior,Filing,1\n${top}\nA,Lead,Filing,2\n`);
  expect(framework.roles.map(({ name }) => name)).toStrictEqual(["L", "A"]);
});

test("rows of another table below an empty row are told, and are no courses", async () => {
  const text = [
    "Course,Provider,Skill taught,Level reached",
    "A,Academy,Agile working,Working",
    ",,,",
    "Site,Opens,Closes,",
    "Leeds,2026-10-01,2026-12-01,",
    "Hull,2026-10-01,2026-12-01,",
  ];
  const { value, notes } = await readCourses(uk, text.join("\n"));
  expect(value.courses.map(({ id }) => id)).toStrictEqual(["A"]);
  expect(notes.map(({ code, where, places }) => [code, where.row, places])).toStrictEqual([["header-row", 4, 3]]);
});

test("a course that is called as a column is one", async () => {
  const text =
    "Course,Provider,Skill taught,Level reached\nSkills,Academy,Agile working,Working\n\nCourse,Academy,Prototyping,Working\n";
  const { value } = await readCourses(uk, text);
  expect(value.courses.map(({ title }) => title)).toStrictEqual(["Skills", "Course"]);
});

test("the lower of two rows of names is the header, though the upper would do", async () => {
  const text = "Role,,Skill,\nRole,Role level,Skill,Required level\nHub,Hub lead,Agile working,Working\n";
  const { value, notes } = await readRoleProfiles(uk, text);
  expect(value).toStrictEqual([
    { id: "hub-hub-lead", name: "Hub: Hub lead", needs: [{ skill: "agile-working", level: "working" }] },
  ]);
  expect(notes).toStrictEqual([]);
});

test.each([
  ["as text has it", "Skill,Group,What it looks like,,"],
  ["as joined cells have it", "Skill,Group,What it looks like,What it looks like,What it looks like"],
])("levels stand under a header that is joined over them, %s", async (_, upper) => {
  const skills = `Our skills,,,,\n${upper}\n,,Basic,Able,Expert\nFiling,Office,a,b,c\n`;
  const { framework } = await readFramework({ skills });
  expect(framework.levels.map(({ name }) => name)).toStrictEqual(["Basic", "Able", "Expert"]);
  expect(framework.skills[0]?.descriptors).toStrictEqual({ basic: ["a"], able: ["b"], expert: ["c"] });
});

test("a row without a name below a header is not taken for one", async () => {
  const { framework } = await readFramework("Skill,Basic,Able\n,a,b\nFiling,c,d\n");
  expect(framework.levels.map(({ name }) => name)).toStrictEqual(["Basic", "Able"]);
  expect(framework.skills.map(({ name }) => name)).toStrictEqual(["Filing"]);
});
