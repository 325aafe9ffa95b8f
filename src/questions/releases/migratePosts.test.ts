import { expect, test } from "vitest";
import { kitchen } from "../../../test/kitchen.js";
import { kitchenAfter, levelIn } from "../../../test/kitchenAfter.js";
import { parseFramework } from "../../parse/parseFramework.js";
import { diffFrameworks } from "./diffFrameworks.js";
import { migratedPostsSchema } from "./migrate.schema.js";
import { migratePosts } from "./migratePosts.js";

const posts = [
  { id: "1", roleLevel: "cook/trial", site: "hub" },
  { id: "2", roleLevel: "baker/head", hub: "south" },
] as const;

test("a post with needs of its own goes with them, or is left out and noted with each that is gone", () => {
  const needs = [{ skill: "baking", level: "fluent", weight: 3 }, { skill: "plating" }] as const;
  const own = { id: "3", roleProfile: { id: "bid", name: "Bid", needs, roleLevel: "cook/trial" } } as const;
  const text = JSON.stringify({ ...kitchen, version: "2" });
  const renamed = parseFramework(JSON.parse(text.replaceAll('"baking"', '"bread"').replaceAll('"cook/trial"', '"x"')));
  const diff = diffFrameworks(kitchen, renamed, { renamed: { skills: { baking: "bread" } } });
  const kept = migratePosts(diff, [own]);
  const { roleLevel: _, ...profile } = own.roleProfile;
  expect(kept.posts).toEqual([
    { id: "3", roleProfile: { ...profile, needs: [{ ...needs[0], skill: "bread" }, needs[1]] } },
  ]);
  expect(kept.notes.map(({ code, where }) => [code, where.path])).toEqual([
    ["role-level-gone", [0, "roleProfile", "roleLevel"]],
  ]);
  const lost = migratePosts(diffFrameworks(kitchen, renamed), [own]);
  expect(lost.posts).toEqual([]);
  expect(lost.notes[0]).toMatchObject({
    code: "skill-gone",
    message: expect.stringContaining('and the post "3" needs it'),
    where: { path: [0, "roleProfile", "needs", 0] },
    post: own,
  });
  expect(migratedPostsSchema.parse(lost)).toStrictEqual(lost);
});

test("a post whose role level is gone is left out and noted whole, with what it may be now", () => {
  const after = kitchenAfter((draft) => Object.assign(levelIn(draft, "cook/trial"), { id: "cook/probation" }));
  const diff = diffFrameworks(kitchen, after);
  const { id, version } = after;
  expect(migratePosts(diff, posts)).toEqual({
    framework: { id, version },
    posts: [posts[1]],
    notes: [
      {
        code: "role-level-gone",
        message: 'the role level "cook/trial" of the post "1" is gone; it may be "cook/probation" now',
        where: { path: [0, "roleLevel"] },
        post: posts[0],
        suggested: "cook/probation",
      },
    ],
  });
  const agreed = diffFrameworks(kitchen, after, { renamed: { roleLevels: { "cook/trial": "cook/probation" } } });
  expect(migratePosts(agreed, posts)).toEqual({
    framework: { id, version },
    posts: [{ ...posts[0], roleLevel: "cook/probation" }, posts[1]],
    notes: [],
  });
});
