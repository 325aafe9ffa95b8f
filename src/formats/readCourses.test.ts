import { expect, it } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { ParseError } from "../parse/ParseError.js";
import { readCourses } from "./readCourses.js";

const told = ({ code, where: { row, column }, places }: Awaited<ReturnType<typeof readCourses>>["notes"][number]) =>
  `${code} @ ${row} ${column}${places ? ` x${places}` : ""}`;

it("gathers rows of one course, of one run, of one site", async () => {
  const { value, notes } = await readCourses(
    kitchen,
    [
      "Course;Title;Provider;Skill;From;To;Prerequisites;Duration;Cost;Mode;Url;Offering;Site;Start;End;Capacity",
      "bread;Bread;The Academy;Baking;Learning;Capable;hygiene|none-such;P3D;£1,200.50;Classroom;https://example.org/b;b-1;North hall;5 October 2026;7 October 2026;12",
      "bread;Bread again;;Oven work;capable;3;;;;;;b-2;North hall;2026-10-13;;",
      "bread;;;Plating;;4;;;;;;;;;;",
      "hygiene;Hygiene;The Academy;Food hygiene;;Capable;;soon;free;on Mars;there;h-1;;2026-02-30;;5",
      ";x;;;;;;;;;;;;;;",
      "hygiene;;;Plating;Fluent;Capable;;;;;;h-2;;2026-03-02;2026-03-01;5",
    ].join("\n"),
    { id: "autumn" },
  );
  expect(value).toEqual({
    id: "autumn",
    framework: { id: "kitchen", version: "1" },
    providers: [{ id: "the-academy", name: "The Academy" }],
    sites: [{ id: "north-hall", name: "North hall" }],
    courses: [
      {
        id: "bread",
        title: "Bread",
        provider: "the-academy",
        duration: "P3D",
        cost: { amount: 1200.5, currency: "GBP" },
        mode: "classroom",
        url: "https://example.org/b",
        teaches: [
          { skill: "baking", from: "learning", to: "capable" },
          { skill: "baking", from: "capable", to: "fluent" },
          { skill: "plating", to: "leading" },
        ],
        prerequisites: ["hygiene"],
      },
      { id: "hygiene", title: "Hygiene", provider: "the-academy", teaches: [] },
    ],
    offerings: [
      { id: "b-1", course: "bread", site: "north-hall", start: "2026-10-05", end: "2026-10-07", capacity: 12 },
      { id: "b-2", course: "bread", site: "north-hall", start: "2026-10-13", end: "2026-10-13", capacity: 1 },
    ],
  });
  expect(notes.map(told)).toEqual([
    "delimiter @ 1 undefined",
    "unknown-prerequisite @ 2 Course",
    "first-counts @ 3 Course",
    "end-from-duration @ 3 Start",
    "capacity-not-given @ 3 Capacity",
    "level-read-as @ 3 To",
    "level-read-as @ 4 To",
    "not-read @ 5 Duration",
    "not-read @ 5 Cost",
    "not-read @ 5 Mode",
    "not-read @ 5 Url",
    "incomplete-row @ 5 To",
    "run-without-date @ 5 Start",
    "teaches-nothing-known @ 5 Course",
    "level-not-defined @ 5 To",
    "incomplete-row @ 6 Course",
    "not-read @ 7 To",
    "not-read @ 7 Start",
  ]);
});

it("groups the runs of the course directory into courses, and teaches what its reader says", async () => {
  const columns =
    "PROVIDER_UKPRN,COURSE_ID,COURSE_RUN_ID,LEARN_AIM_REF,COURSE_NAME,DELIVER_MODE,STARTDATE,DURATION_UNIT,DURATION_VALUE,COST,LOCATION_NAME,LOCATION_EMAIL,LOCATION_POSTCODE,LOCATION_TOWN,COURSE_URL";
  const rows = [
    "10000001,c-1,r-1,0060,Invented baking,1,05/10/2026,2,3,250.00,Hall,a@example.org,ZZ1 1ZZ,Town,https://example.org/1",
    "10000001,c-1,r-2,0060,Invented baking,2,31/01/2027,3,1,250.00,,,,,https://example.org/1",
    "10000001,c-1,r-3,0060,Invented baking,4,,5,6,300,,,,,https://example.org/1",
    "10000002,c-2,r-4,,Invented plating,3,2026-01-01,5,6,,,,,,",
  ];
  const source = [columns, ...rows].join("\n");
  const teaches = { "0060": [{ skill: "baking", to: "learning" }] } as const;
  const { value, notes } = await readCourses(kitchen, source, { teaches, capacity: 8 });
  expect(value.courses.map(({ id, teaches: taught, mode, duration }) => [id, taught.length, mode, duration])).toEqual([
    ["c-1", 1, "classroom", "P3W"],
    ["c-2", 0, undefined, "PT6H"],
  ]);
  expect(value.offerings).toEqual([
    { id: "r-1", course: "c-1", site: "hall-zz1-1zz", start: "2026-10-05", end: "2026-10-25", capacity: 8 },
    { id: "r-2", course: "c-1", mode: "online", start: "2027-01-31", end: "2027-03-02", capacity: 8 },
    { id: "r-4", course: "c-2", start: "2026-01-01", end: "2026-01-01", capacity: 8 },
  ]);
  expect(JSON.stringify(value)).not.toContain("@");
  expect(new Set(notes.map(({ code }) => code))).toEqual(
    new Set(["end-from-duration", "run-without-date", "first-counts", "teaches-nothing-known", "not-read"]),
  );
});

it("refuses what is no table of courses, and courses that are each other's prerequisites", async () => {
  await expect(readCourses(kitchen, "a,b\n1,2\n")).rejects.toThrow(ParseError);
  const circle = "course,title,prerequisites\na,A,b\nb,B,a\n";
  await expect(readCourses(kitchen, circle)).rejects.toThrow(/each other's prerequisites/);
});
