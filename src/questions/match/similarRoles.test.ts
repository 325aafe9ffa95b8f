import { expect, test } from "vitest";
import { uk } from "../../uk/index.js";
import { likeness } from "./likeness.js";
import { similarRolesSchema } from "./matches.schema.js";
import { similarRoles } from "./similarRoles.js";

const levelsOf = (roleId: string) => uk.roles.find(({ id }) => id === roleId)?.levels.map(({ id }) => id) ?? [];

test("two roles are as alike as their levels, each taken with the one of the other most like it", () => {
  for (const { role, score, closest } of similarRoles(uk, "data-engineer", { limit: 52 }).similar) {
    const [own, theirs] = [levelsOf("data-engineer"), levelsOf(role)];
    const best = (from: typeof own, to: typeof own) =>
      from.map((a) => Math.max(...to.map((b) => likeness(uk, a, b).score)));
    const each = [...best(own, theirs), ...best(theirs, own)];
    expect(score).toBeCloseTo(each.reduce((sum, one) => sum + one, 0) / each.length, 10);
    expect(closest.score).toBe(Math.max(...each));
    expect(likeness(uk, closest.from, closest.to).score).toBe(closest.score);
  }
});

test("equal scores are ties and shown as ties; roles with nothing in common are left out", () => {
  const answer = similarRoles(uk, "graphic-designer", { limit: 2 });
  expect(answer.similar.map(({ rank, role, score }) => [rank, role, score])).toEqual([
    [1, "interaction-designer", 0.998013430857],
    [1, "service-designer", 0.998013430857],
  ]);
  expect(similarRolesSchema.parse(answer)).toStrictEqual(answer);
  const likeChiefs = similarRoles(uk, "chief-data-officer", { limit: 52 }).similar.map(({ role }) => role);
  expect(likeChiefs.every((role) => role.startsWith("chief-"))).toBe(true);
});

test("impossible limits are refused", () => {
  for (const limit of [-1, 0.5, Number.NaN])
    expect(() => similarRoles(uk, "test-manager", { limit })).toThrow(RangeError);
});
