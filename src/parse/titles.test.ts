import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { parseFramework, safeParseFramework } from "./parseFramework.js";

test("titles name roles and role levels of the framework, or nothing at all", () => {
  const titles = [
    { title: "pastry cook", means: [{ role: "baker", match: "exact" }] },
    { title: "kitchen porter", means: [] },
    { title: "sous", means: [{ role: "cook", roleLevel: "cook/commis", match: "broad" }] },
  ];
  expect(parseFramework({ ...kitchen, titles }).titles).toEqual(titles);
});

test("an unknown role, a level of another role and an unknown match are issues with their paths", () => {
  const titles = [
    { title: "pastry cook", means: [{ role: "bakr", match: "exact" }] },
    { title: "sous", means: [{ role: "cook", roleLevel: "baker/head", match: "near" }] },
  ];
  const result = safeParseFramework({ ...kitchen, titles });
  expect(result.ok ? [] : result.issues).toMatchObject([
    { code: "shape", path: ["titles", 1, "means", 0, "match"] },
    { code: "unknown-id", kind: "role", path: ["titles", 0, "means", 0, "role"], near: ["baker"] },
    { code: "unknown-id", kind: "role level", path: ["titles", 1, "means", 0, "roleLevel"] },
  ]);
});
