import { describe, expect, test } from "vitest";
import { type TheatreIds, theatre } from "../../../test/theatre.js";
import { FrameworkMismatchError } from "../../framework/FrameworkMismatchError.js";
import { OptionError } from "../../framework/OptionError.js";
import { UnknownIdError } from "../../framework/UnknownIdError.js";
import type { Framework } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";
import { defineProfile } from "../../parse/defineProfile.js";
import { uk } from "../../uk/index.js";
import { type FindRoutesOptions, findRoutes } from "./findRoutes.js";

const sam = defineProfile(theatre, { person: "sam", has: { people: "able", cues: null } });

type Place = TheatreIds["roleLevel"];

function told(from: Place | Profile<TheatreIds>, to: Place, options?: FindRoutesOptions): string[] {
  return findRoutes(theatre, from, to, options).routes.map(
    ({ rungs, steps }) =>
      `${rungs}: ${steps.map(({ move, roleLevel, rungs: step }) => `${move} ${roleLevel} ${step}`).join(", ")}`,
  );
}

test("fewest rungs first, then fewest steps; what was learnt stays", () => {
  expect(told("stagehand/trainee", "rigger/head")).toEqual([
    "7: promotion stagehand/stagehand 2, published rigger/foreman 2, promotion rigger/head 3",
    "7: promotion stagehand/stagehand 2, published rigger/foreman 2, lateral rigger/rigger 1, promotion rigger/master 1, promotion rigger/head 1",
  ]);
  expect(told("stagehand/stagehand", "director/director", { limit: 2 })).toEqual([
    "5: promotion stagehand/senior 2, promotion stagehand/head 3, published director/director 0",
    "6: promotion stagehand/senior-managing 3, promotion stagehand/head-managing 3, published director/director 0",
  ]);
});

test("a person is measured by what they hold, and what nobody has assessed is marked where it is first to be learnt", () => {
  const { routes, ...about } = findRoutes(theatre, { ...sam, roleLevel: "stagehand/trainee" }, "stagehand/senior");
  expect(about).toStrictEqual({
    framework: { id: "theatre", version: "1" },
    from: { person: "sam", roleLevel: "stagehand/trainee" },
    to: "stagehand/senior",
    restsOn: { levels: 2, ownWord: 0, unrecorded: 2, claimed: 0 },
  });
  expect(routes[0]).toStrictEqual({
    rungs: 5,
    steps: [
      {
        move: "promotion",
        roleLevel: "stagehand/stagehand",
        rungs: 3,
        lacking: [
          { skill: "lifting", level: "able", by: 2, unassessed: true },
          { skill: "knots", by: 1, unassessed: true },
        ],
      },
      {
        move: "promotion",
        roleLevel: "stagehand/senior",
        rungs: 2,
        lacking: [
          { skill: "lifting", level: "master", has: "able", by: 1 },
          { skill: "knots", level: "able", by: 1 },
        ],
      },
    ],
  });
});

test("what is held, though too low, or assessed as not held, is not marked as unassessed", () => {
  const known = { ...sam, roleLevel: "stagehand/trainee", has: { lifting: "novice", knots: null } } as const;
  const [first] = findRoutes(theatre, known, "stagehand/stagehand").routes[0]?.steps ?? [];
  expect(first?.lacking).toStrictEqual([
    { skill: "lifting", level: "able", has: "novice", by: 1 },
    { skill: "knots", by: 1 },
  ]);
});

test("somebody without a role level comes in at the first step of a role that says what it asks for", () => {
  expect(told(sam, "rigger/rigger")[0]).toBe("2: entry rigger/junior 1, promotion rigger/rigger 1");
  expect(told(sam, "stagehand/trainee")).toEqual(["1: entry stagehand/trainee 1"]);
  expect(told(sam, "director/director", { limit: 1 })).toEqual([
    "7: entry stagehand/trainee 1, promotion stagehand/stagehand 2, promotion stagehand/senior 2, promotion stagehand/head 2, published director/director 0",
  ]);
});

test("whoever is there already has nothing to do; where no moves lead, there is no route", () => {
  expect(told("rigger/head", "rigger/head")).toEqual(["0: "]);
  expect(told({ ...sam, roleLevel: "rigger/head" }, "rigger/head")).toEqual(["0: "]);
  expect(told("rigger/head", "rigger/master")).toEqual([]);
});

test("limits on routes, on steps, and on the rungs of a step", () => {
  expect(told("stagehand/trainee", "rigger/head", { limit: 1 })).toHaveLength(1);
  expect(told("stagehand/trainee", "rigger/head", { limit: 0 })).toEqual([]);
  expect(told("stagehand/trainee", "rigger/head", { maxSteps: 3 })).toHaveLength(1);
  expect(told("stagehand/trainee", "rigger/head", { maxSteps: 2 })).toEqual([]);
  expect(told("stagehand/trainee", "rigger/head", { maxRungsPerStep: 2 })).toEqual([
    "7: promotion stagehand/stagehand 2, published rigger/foreman 2, lateral rigger/rigger 1, promotion rigger/master 1, promotion rigger/head 1",
  ]);
  expect(told("stagehand/trainee", "rigger/head", { maxRungsPerStep: 1 })).toEqual([]);
});

test("lateral moves and lower grades when they are asked for", () => {
  expect(told("rigger/junior", "stagehand/stagehand")).toEqual([]);
  expect(told("rigger/junior", "stagehand/stagehand", { lateralAbovePercentile: 0, maxSteps: 1 })).toEqual([
    "2: lateral stagehand/stagehand 2",
  ]);
  expect(told("rigger/foreman", "stagehand/trainee")).toEqual([]);
  expect(told("rigger/foreman", "stagehand/trainee", { lowerGrades: true })[0]).toBe(
    "1: published stagehand/trainee 1",
  );
});

describe("what cannot be asked", () => {
  const anyIds: Framework = theatre;

  test("unknown ids", () => {
    expect(() => findRoutes(anyIds, "rigger/hed", "rigger/head")).toThrow(UnknownIdError);
    expect(() => findRoutes(anyIds, "rigger/head", "__proto__")).toThrow(UnknownIdError);
    expect(() => findRoutes(anyIds, { ...sam, roleLevel: "toString" }, "rigger/head")).toThrow(UnknownIdError);
    expect(() => findRoutes(anyIds, { ...sam, has: { constructor: "able" } }, "rigger/head")).toThrow(UnknownIdError);
    expect(() => findRoutes(anyIds, "rigger/hed", "rigger/head")).toThrow(/^No role level has the id "rigger.hed"/);
    expect(() => findRoutes(anyIds, "rigger/head", "rigger/hed")).toThrow(/^No role level has the id "rigger.hed"/);
  });

  test("a profile of another release", () => {
    const old = { ...sam, framework: { id: "theatre", version: "0" } };
    expect(() => findRoutes(theatre, old, "rigger/head")).toThrow(FrameworkMismatchError);
  });

  test.each(["limit", "maxSteps", "maxRungsPerStep"] as const)("%s that is not a whole number", (name) => {
    for (const value of [Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY]) {
      const ask = () => findRoutes(theatre, "rigger/junior", "rigger/head", { [name]: value });
      expect(ask).toThrow(new OptionError(`${name} must be a whole number of 0 or more, not ${value}`));
    }
  });

  test.each<[message: string, ask: () => unknown]>([
    [
      'findRoutes has no option "maxStep"; did you mean "maxSteps"?',
      () => findRoutes(theatre, "rigger/junior", "rigger/head", { maxStep: 2 } as never),
    ],
    [
      "The profile must be { person, framework: { id, version }, has }",
      () => findRoutes(theatre, { person: "sam", has: {} } as never, "rigger/head"),
    ],
    [
      "The profile must be { person, framework: { id, version }, has }, as from defineProfile; found nothing",
      () => findRoutes(theatre, undefined as never, "rigger/head"),
    ],
    [
      "has must be { skill: level }; found a Map",
      () => findRoutes(theatre, { ...sam, has: new Map() } as never, "rigger/head"),
    ],
    ["The framework comes first", () => findRoutes(sam as never, theatre as never, "rigger/head" as never)],
    ["A role level is given by its id, a text; found nothing", () => findRoutes(theatre, sam, undefined as never)],
  ])("what JavaScript has mixed up: %s", (message, ask) => {
    expect(ask).toThrow(message);
  });

  test("an impossible percentile", () => {
    const ask = () => findRoutes(theatre, "rigger/junior", "rigger/head", { lateralAbovePercentile: 100.1 });
    expect(ask).toThrow(RangeError);
  });
});

describe("the UK framework", () => {
  test("leads up the ladder of a role and along a pathway, tracks being siblings", () => {
    const { routes } = findRoutes(uk, "software-developer/developer", "software-developer/lead-developer");
    expect(routes.map(({ rungs, steps }) => [rungs, ...steps.map(({ move }) => move)])).toEqual([
      [6, "promotion", "promotion"],
      [7, "promotion", "lateral", "promotion"],
      [8, "promotion", "promotion", "lateral"],
      [8, "promotion", "promotion", "lateral"],
      [8, "promotion", "lateral", "promotion", "lateral"],
    ]);
    const { routes: onward } = findRoutes(
      uk,
      "software-developer/principal-developer",
      "chief-digital-and-information-officer/chief-digital-and-information-officer",
    );
    expect(onward[0]?.steps.map(({ move }) => move)).toEqual(["published", "published"]);
  });

  test("lets nobody in at a Senior Civil Service role that names no levels", () => {
    const robin = defineProfile(uk, { person: "robin", has: {} });
    const to = "chief-technology-officer/chief-technology-officer";
    const [best] = findRoutes(uk, robin, to).routes;
    expect(best?.steps[0]).toMatchObject({ move: "entry" });
    expect(best?.steps.length).toBeGreaterThan(3);
    expect(best?.steps.flatMap(({ lacking }) => lacking).filter(({ unassessed }) => unassessed)).not.toEqual([]);
  });
});
