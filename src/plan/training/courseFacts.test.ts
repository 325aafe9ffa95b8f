import { expect, test } from "vitest";
import { academy } from "../../../test/academy.js";
import { pounds } from "../../../test/pounds.js";
import type { Catalogue } from "../../model/catalogue.js";
import { ParseError } from "../../parse/ParseError.js";
import { parseCatalogue } from "../../parse/parseCatalogue.js";
import { parseFramework } from "../../parse/parseFramework.js";
import { costOfRun, courseFacts, runOf } from "./courseFacts.js";

const data = {
  id: "catalogue",
  framework: { id: "academy", version: "1" },
  providers: [{ id: "p", name: "P" }],
  sites: [{ id: "x", name: "X" }],
  courses: [
    {
      id: "b",
      title: "B",
      provider: "p",
      teaches: [
        { skill: "a", from: "2", to: "3" },
        { skill: "constructor", to: "1" },
        { skill: "a", from: "1", to: "2" },
      ],
      prerequisites: ["a", "a"],
      duration: "P1D",
      cost: pounds(10.5),
      mode: "online",
    },
    { id: "a", title: "A", provider: "p", teaches: [] },
  ],
  offerings: [
    { id: "late", course: "b", start: "1970-01-05", end: "1970-01-06" },
    { id: "long", course: "b", start: "1970-01-02", end: "1970-01-06", cost: pounds(7), mode: "classroom", site: "x" },
    { id: "z", course: "b", start: "1970-01-02", end: "1970-01-03", capacity: 2 },
    { id: "y", course: "b", start: "1970-01-02", end: "1970-01-03" },
  ],
} as const;
const unchecked = (raw: object) => raw as Catalogue; // As JavaScript would hand it over.

test("courses by id, lines the lowest first, runs by their days, all in ranks, units and minutes", () => {
  const { courses, offerings, sites, money } = courseFacts(academy, parseCatalogue(academy, data));
  expect([...courses.keys()]).toEqual(["a", "b"]);
  const [a, b] = [courses.get("a"), courses.get("b")];
  expect(b).toStrictEqual({
    id: "b",
    course: data.courses[0],
    teaches: [
      { skill: "constructor", from: 0, to: 1 },
      { skill: "a", from: 1, to: 2 },
      { skill: "a", from: 2, to: 3 },
    ],
    entries: [{ skill: "a", rank: 1 }],
    prerequisites: ["a"],
    minutes: 420,
    runs: [offerings.get("y"), offerings.get("z"), offerings.get("long"), offerings.get("late")],
  });
  expect(offerings.get("long")).toStrictEqual({
    id: "long",
    course: b,
    offering: data.offerings[1],
    mode: "classroom",
    cost: 70,
    days: { start: 1, end: 5 },
  });
  expect(offerings.get("z")).toStrictEqual({
    id: "z",
    course: b,
    offering: data.offerings[2],
    mode: "online",
    cost: 105,
    days: { start: 1, end: 2 },
  });
  expect(a?.runs).toStrictEqual([{ id: "a", course: a }]);
  expect(a).toStrictEqual({
    id: "a",
    course: data.courses[1],
    teaches: [],
    entries: [],
    prerequisites: [],
    runs: a?.runs,
  });
  expect([...sites]).toEqual(["x"]);
  expect([money.currency, money.total]).toEqual(["GBP", 175]);
  const [run] = a?.runs ?? [];
  expect([run && costOfRun(run), run && costOfRun({ ...run, cost: 5, travel: 2 })]).toEqual([0, 7]);
  // A run that is only thought of has no days unless it has both.
  expect(a && runOf(a, { id: "new", course: "a", start: "1970-01-02" }, money)).toStrictEqual({
    id: "new",
    course: a,
    offering: { id: "new", course: "a", start: "1970-01-02" },
  });
});

test("what came through the door is known again, in each unit; what did not is looked at as it is", () => {
  const catalogue = parseCatalogue(academy, data);
  const facts = courseFacts(academy, catalogue);
  expect(courseFacts(academy, catalogue)).toBe(facts);
  expect(parseCatalogue(academy, catalogue)).toBe(catalogue);
  const finer = courseFacts(academy, catalogue, [pounds(0.25)]);
  expect(finer).not.toBe(facts);
  expect([finer.money.total, finer.courses.get("b")?.runs[0]?.cost]).toEqual([1_775, 1_050]);
  expect(courseFacts(academy, catalogue)).toBe(facts);
  const again = parseFramework(JSON.parse(JSON.stringify(academy)));
  expect(courseFacts(again, catalogue)).not.toBe(facts);
  const open = JSON.parse(JSON.stringify(data));
  expect(courseFacts(academy, unchecked(open)).courses.size).toBe(2);
  open.courses.length = 1;
  expect(() => courseFacts(academy, unchecked(open))).toThrow(ParseError);
  open.courses[0].prerequisites = [];
  expect(courseFacts(academy, unchecked(open)).courses.size).toBe(1);
  expect(courseFacts(academy, unchecked({ ...open, offerings: undefined, sites: undefined })).offerings.size).toBe(0);
});

test("costs in several currencies are refused at the first that is not as those before it", () => {
  const euro = { amount: 1, currency: "EUR" };
  const [first, second] = data.courses;
  const issuesOf = (raw: object) => {
    try {
      courseFacts(academy, unchecked({ ...data, ...raw }));
    } catch (error) {
      if (error instanceof ParseError) return [error.message, error.issues];
    }
    return [];
  };
  const said = (place: string, path: readonly (string | number)[], ...currencies: string[]) => {
    const message = `costs in "${currencies.join('", "')}" cannot be added up: a plan needs one currency`;
    return [
      `The catalogue has 1 issue:\n  ${place}: ${message}`,
      [{ code: "mixed-currencies", path, message, currencies }],
    ];
  };
  expect(issuesOf({ courses: [second, { ...first, cost: euro }] })).toEqual(
    said("offerings[1].cost.currency", ["offerings", 1, "cost", "currency"], "EUR", "GBP"),
  );
  expect(issuesOf({ courses: [first, { ...second, cost: euro }], offerings: [] })).toEqual(
    said("courses[1].cost.currency", ["courses", 1, "cost", "currency"], "GBP", "EUR"),
  );
  expect(issuesOf({ courses: [{ ...first, cost: euro }, second], offerings: [] })).toEqual([]);
  expect(issuesOf({ courses: [second], offerings: [] })).toEqual([]);
});

test("what is too much to be added up exactly is refused", () => {
  const [first, second] = data.courses;
  const dear = Array.from({ length: 12 }, (_, i) => ({ ...second, id: `c${i}`, cost: pounds(1e12 - 0.0001) }));
  expect(() => courseFacts(academy, unchecked({ ...data, courses: dear, offerings: [] }))).toThrow(
    "The costs of the catalogue are too large to be added up exactly",
  );
  const days = (count: string) =>
    courseFacts(academy, unchecked({ ...data, courses: [{ ...first, duration: `PT${count}M` }, second] }));
  expect(days("1000000000000000").courses.get("b")?.minutes).toBe(1e15);
  expect(() => days("1000000000000008")).toThrow("The durations of the catalogue are too long to be added up exactly");
});
