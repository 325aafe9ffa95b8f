import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf, roleLevelsOf } from "../../../test/arbitraries.js";
import { kitchen } from "../../../test/kitchen.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import type { Framework } from "../../model/framework.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { parseCatalogue } from "../../parse/parseCatalogue.js";
import { parseFramework, safeParseFramework } from "../../parse/parseFramework.js";
import { safeParsePosts } from "../../parse/parsePosts.js";
import { parseProfile, safeParseProfile } from "../../parse/parseProfile.js";
import { gap } from "../gap/gap.js";
import { matchPeople } from "../match/matchPeople.js";
import { diffFrameworks } from "./diffFrameworks.js";
import { withRoles } from "./withRoles.js";

const ours = withRoles(kitchen, {
  id: "canteen",
  title: "Canteen",
  version: "2026",
  roleFamilies: [{ id: "canteen", name: "Canteen" }],
  roles: [
    {
      id: "server",
      name: "Server",
      family: "canteen",
      levels: [{ id: "server/server", name: "Server", needs: [{ skill: "serving", level: "capable" }] }],
    },
  ],
  grades: [
    { id: "G1", name: "Grade 1" },
    { id: "G2", name: "Grade 2" },
  ],
  gradesOf: { "baker/head": ["G2"] },
  titles: [{ title: "dinner lady", means: [{ role: "server", match: "close" }] }],
});
const reference = { id: kitchen.id, version: kitchen.version };

test("keeps what the base has, adds what is its own, and names the base", () => {
  expect(ours.base).toStrictEqual(reference);
  expect([ours.id, ours.title, ours.version]).toStrictEqual(["canteen", "Canteen", "2026"]);
  expect([ours.levels, ours.skills]).toStrictEqual([kitchen.levels, kitchen.skills]);
  expect(ours.roles.map(({ id }) => id)).toStrictEqual([...kitchen.roles.map(({ id }) => id), "server"]);
  const graded = ours.roles.flatMap(({ levels }) =>
    levels.filter(({ grades }) => grades).map(({ id, grades }) => [id, grades]),
  );
  expect(graded).toStrictEqual([["baker/head", ["G2"]]]);
  expect(ours.titles?.at(-1)?.title).toBe("dinner lady");
  expect(parseFramework(JSON.parse(JSON.stringify(ours)))).toStrictEqual(ours);
  expect(diffFrameworks(kitchen as Framework, ours as Framework).roles.added).toStrictEqual(["server"]);
});

test("takes profiles, catalogues and posts of the base as they are, and the base takes none of its own", () => {
  const sam = defineProfile(kitchen, { person: "sam", has: { serving: "fluent" } });
  expect(gap(ours, sam, "server/server").readiness).toBe("ready");
  expect(matchPeople(ours, [sam], "server/server").matches).toHaveLength(1);
  expect(safeParseProfile(ours, sam).ok).toBe(true);
  const catalogue = { id: "c", framework: reference, providers: [], courses: [] };
  expect(parseCatalogue(ours, catalogue).framework).toStrictEqual(reference);
  expect(safeParsePosts(ours, [{ id: "p", roleLevel: "baker/head" }]).ok).toBe(true);

  const own = defineProfile(ours, { person: "sam", has: { serving: "fluent" } });
  expect(() => gap(kitchen as Framework, own, "baker/head")).toThrow(FrameworkMismatchError);
  expect(safeParseProfile(kitchen, own).ok).toBe(false);
  expect(() => gap(ours, { ...sam, framework: { id: "kitchen", version: "another" } }, "baker/head")).toThrow(
    FrameworkMismatchError,
  );
});

test("records that name the version of the base count", () => {
  const record = { skill: "baking", level: "fluent", assessor: "self", date: "2026-01-31" };
  const data = (frameworkVersion: string) => ({ person: "sam", assessments: [{ ...record, frameworkVersion }] });
  expect(parseProfile(ours, data(kitchen.version)).has).toStrictEqual({ baking: "fluent" });
  expect(safeParseProfile(ours, data("another")).ok).toBe(false);
});

test("refuses ids that the base has, an own version that is not one, and options that nobody knows", () => {
  const role = kitchen.roles[0];
  const again = { version: "2", roles: [{ ...role, levels: [] }] };
  expect(() => withRoles(kitchen as Framework, again as never)).toThrow("taken");
  expect(() => withRoles(kitchen, { version: kitchen.version })).toThrow("of its own");
  expect(() => withRoles(kitchen, { version: "2", rolls: [] } as never)).toThrow('did you mean "roles"?');
  expect(() => withRoles(kitchen, { version: "2", gradesOf: { "baker/hed": ["G1"] } } as never)).toThrow("baker/head");
  expect(safeParseFramework({ ...ours, base: "kitchen" }).ok).toBe(false);
});

test("a gap to a role level of the base is the same but for the framework", () => {
  const cases = frameworks().chain((framework) =>
    fc.tuple(fc.constant(framework), profilesOf(framework), roleLevelsOf(framework)),
  );
  fc.assert(
    fc.property(cases, ([framework, profile, roleLevel]) => {
      const over = withRoles(framework, { version: "own", titles: [{ title: "odd", means: [] }] });
      expect(gap(over, profile, roleLevel)).toStrictEqual({
        ...gap(framework, profile, roleLevel),
        framework: { id: framework.id, version: "own" },
      });
    }),
  );
});
