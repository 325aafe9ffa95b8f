import { expect, test } from "vitest";
import { done, file, inKitchen, refused } from "../../test/command.js";

const spring = file(
  "spring.csv",
  "person,skill,level\nSam,baking,learning\nSam,knives,none\nKim,baking,fluent\nKim,hygiene,fluent\n",
);
const autumn = file("autumn.csv", "person,skill,level\nSam,baking,fluent\nSam,knives,learning\nAli,baking,learning\n");
const progress = ["progress", spring, autumn, ...inKitchen];

test("progress of a team and of one person", async () => {
  const team = JSON.parse(await done([...progress, "--json"]));
  expect(team).toMatchObject({ joined: ["Ali"], left: ["Kim"], people: [{ person: "Sam" }] });
  expect(await done(progress)).toMatch(/^Team: 1 person compared(.|\n)*Joined\n- Ali(.|\n)*Left\n- Kim/);
  const sam = JSON.parse(await done([...progress, "--person", "Sam", "--json"]));
  expect(sam).toMatchObject({ gained: [{ skill: "knives" }], raised: [{ skill: "baking" }], lost: [] });
  expect(await done([...progress, "--person", "Sam"])).toMatch(/^Sam: before and after(.|\n)*Gained(.|\n)*Raised/);
  expect(await refused([...progress, "--person", "Kim"])).toMatch(/nobody in .*autumn\.csv is called "Kim"/);
});

test("progress of a course", async () => {
  const catalogue = file("courses.json", {
    id: "c",
    framework: { id: "kitchen", version: "1" },
    providers: [{ id: "school", name: "School" }],
    courses: [{ id: "bread", title: "Bread", provider: "school", teaches: [{ skill: "baking", to: "fluent" }] }],
  });
  const impact = [...progress, "--catalogue", catalogue];
  const answer = JSON.parse(await done([...impact, "--provider", "school", "--json"]));
  expect(answer).toMatchObject({
    people: ["Sam"],
    onlyBefore: ["Kim"],
    taught: [{ course: "bread", reached: ["Sam"] }],
  });
  expect(await done([...impact, "--course", "bread"])).toMatch(/^Before and after 1 course(.|\n)*Bread +Baking/);
  expect(await refused([...impact, "--course", "bred"])).toContain('"bred"');
});

test("successors of posts", async () => {
  const posts = file("posts.csv", "id,role level\np1,head baker\n");
  const successors = ["successors", "--posts", posts, "--people", spring, ...inKitchen];
  const { posts: answers } = JSON.parse(await done([...successors, "--limit", "1", "--json"]));
  expect(answers).toMatchObject([{ post: "p1", roleLevel: "baker/head", leftOut: { beyondLimit: 1 } }]);
  expect(await done(successors)).toMatch(/^Successors for 1 post\n\np1: Head baker/);
});

test("what any leavers would open", async () => {
  const team = ["team", "head baker", "--people", spring, ...inKitchen, "--any-leavers", "2"];
  expect(JSON.parse(await done([...team, "--json"])).ifTheyLeft.worst).toHaveLength(2);
  expect(await done(team)).toContain("Whose leaving would hurt most");
});

test("a gap with its steps, and with what there is to learn from", async () => {
  const catalogue = file("shelf.json", {
    id: "shelf",
    framework: { id: "kitchen", version: "1" },
    providers: [],
    courses: [],
    resources: [{ id: "r", kind: "book", title: "The loaf", teaches: [{ skill: "baking" }] }],
  });
  const gap = ["gap", "head baker", "--people", spring, "--person", "Sam", ...inKitchen, "--explain"];
  const answer = JSON.parse(await done([...gap, "--catalogue", catalogue, "--json"]));
  expect(Object.keys(answer)).toEqual(["gap", "steps", "unlocks"]);
  expect(answer.steps.steps[0]).toMatchObject({ skill: "baking", resources: [{ id: "r" }] });
  expect(await done([...gap, "--catalogue", catalogue])).toMatch(
    /steps to Head baker(.|\n)*The loaf(.|\n)*where to begin/,
  );
});
