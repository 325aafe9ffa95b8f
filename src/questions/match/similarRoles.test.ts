import { expect, test } from "vitest";
import { OptionError } from "../../framework/OptionError.js";
import { parseFramework } from "../../parse/parseFramework.js";
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

/** A role of so many levels, each with the skills that it needs. */
const role = (id: string, ...levels: string[]) => ({
  id,
  name: id,
  family: "f",
  levels: levels.map((needs, i) => ({
    id: `${id}/${i}`,
    name: `${id} ${i}`,
    needs: [...needs].map((skill) => ({ skill })),
  })),
});
const made = parseFramework({
  id: "made",
  title: "Made",
  version: "1",
  levels: [{ id: "1", name: "One" }],
  skills: ["a", "b", "c"].map((id) => ({ id, name: id })),
  roleFamilies: [{ id: "f", name: "F" }],
  roles: [
    role("wide", "ab", "b"),
    role("own", "", "a", "c", "a"),
    role("other", "b"),
    ...["s6", "s5", "s4", "s3", "s2"].map((id) => role(id, "", "a")),
    role("one", "a", "a", "a", "a", "a"),
    role("empty", ""),
  ],
});

test("an answer worked out by hand: levels that ask nothing are not looked at, ties stand in framework order", () => {
  const like = (id: string) => ({
    rank: 2,
    role: id,
    score: 0.75, // Of a, c, a and the one level there, all but c.
    closest: { from: "own/1", to: `${id}/1`, score: 1 },
  });
  const one = { rank: 1, role: "one", score: 0.875, closest: { from: "own/1", to: "one/0", score: 1 } };
  const framework = { id: "made", version: "1" };
  const five = [one, ...["s6", "s5", "s4", "s3"].map(like)];
  expect(similarRoles(made, "own")).toStrictEqual({ framework, role: "own", similar: five });
  const all = similarRoles(made, "own", { limit: 99 }).similar;
  expect(all.slice(0, 6)).toStrictEqual([...five, like("s2")]);
  expect(all.slice(6).map(({ rank, role }) => [rank, role])).toEqual([[7, "wide"]]);
  expect(similarRoles(made, "own", { limit: 0 }).similar).toEqual([]);
  expect(similarRoles(made, "empty").similar).toEqual([]);
  expect(similarRoles(made, "other").similar.map(({ role, closest }) => [role, closest])).toEqual([
    ["wide", { from: "other/0", to: "wide/1", score: 1 }],
  ]);
});

test("unknown ids and options, and impossible limits are refused", () => {
  const ask = (id: string, options: object) => () => similarRoles(made, id, options);
  expect(ask("owm", {})).toThrow('No role has the id "owm"');
  expect(ask("own", { limt: 1 })).toThrow('similarRoles has no option "limt"; did you mean "limit"?');
  for (const limit of [-1, 0.5, Number.NaN])
    expect(ask("own", { limit })).toThrow(new OptionError(`limit must be a whole number of 0 or more, not ${limit}`));
});
