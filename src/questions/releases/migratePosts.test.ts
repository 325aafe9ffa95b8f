import { expect, test } from "vitest";
import { kitchen } from "../../../test/kitchen.js";
import { kitchenAfter, levelIn } from "../../../test/kitchenAfter.js";
import { diffFrameworks } from "./diffFrameworks.js";
import { migratePosts } from "./migratePosts.js";

const posts = [
  { id: "1", roleLevel: "cook/trial", site: "hub" },
  { id: "2", roleLevel: "baker/head", hub: "south" },
] as const;

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
