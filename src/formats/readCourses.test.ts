import { describe, expect, it, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { OptionError } from "../framework/OptionError.js";
import { ParseError } from "../parse/ParseError.js";
import { type CatalogueContext, readCourses } from "./readCourses.js";

const told = ({ code, where: { row, column }, places }: Awaited<ReturnType<typeof readCourses>>["notes"][number]) =>
  `${code} @ ${row} ${column}${places ? ` x${places}` : ""}`;

/** A table of one course that teaches baking, with columns of one's own and a row for each list of cells. */
async function read(columns: string, rows: readonly string[], context: Omit<CatalogueContext, "teaches"> = {}) {
  const text = [`course,title,provider,skill,to,${columns}`, ...rows.map((row) => `c1,C,P,Baking,Fluent,${row}`)];
  const { value, notes } = await readCourses(kitchen, text.join("\n"), context);
  return { ...value, course: value.courses[0], notes: notes.map(told), said: notes.map(({ message }) => message) };
}

it("gathers rows of one course, of one run, of one site", async () => {
  const { value, notes } = await readCourses(
    kitchen,
    [
      "Course;Title;Provider;Skill;From;To;Prerequisites;Duration;Cost;Mode;Url;Offering;Site;Start;End;Capacity",
      "bread;Bread;The Academy;Baking;Learning;Capable;Kitchen hygiene|none-such;P3D;£1,200.50;Classroom;https://example.org/b;b-1;North hall;5 October 2026;7 October 2026;12",
      "bread;Bread again;;Oven work;capable;3;;;;;;b-2;north  HALL;2026-10-13;;",
      "bread;;;Plating;;4;;;;Webinar;;b-1;;;;",
      "hygiene;Kitchen hygiene;The Academy;Food hygiene;;Capable;none;soon;cheap;on Mars;there;h-1;Online;2026-02-30;;5",
      ";x;;;;;;;;;;;;;;",
      "hygiene;;;Plating;Fluent;Capable;;;;;;h-2;;2026-03-02;2026-03-01;5",
      "hygiene;;;Plating;odd;Leading;;;;;;h-3;Online;2026-03-02;;unlimited",
    ].join("\n"),
    { id: "autumn" },
  );
  expect(value).toStrictEqual({
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
      { id: "hygiene", title: "Kitchen hygiene", provider: "the-academy", teaches: [] },
    ],
    offerings: [
      {
        id: "b-1",
        course: "bread",
        site: "north-hall",
        start: "2026-10-05",
        end: "2026-10-07",
        capacity: 12,
      },
      { id: "b-2", course: "bread", site: "north-hall", start: "2026-10-13", end: "2026-10-15", capacity: 1 },
      { id: "h-3", course: "hygiene", mode: "online", start: "2026-03-02", end: "2026-03-02" },
    ],
  });
  expect(notes.map(told)).toStrictEqual([
    "delimiter @ 1 undefined",
    "unknown-prerequisite @ 2 Prerequisites",
    "first-counts @ 3 Course",
    "end-from-duration @ 3 Start",
    "capacity-not-given @ 3 Start",
    "level-read-as @ 3 To",
    "first-counts @ 4 Start",
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
    "incomplete-row @ 7 To",
    "not-read @ 7 Start",
    "incomplete-row @ 8 From",
    "end-from-duration @ 8 Start",
    "unknown-level @ 8 From",
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
  expect(value.courses[0]?.cost).toStrictEqual({ amount: 250, currency: "GBP" });
  expect(value.providers).toStrictEqual([
    { id: "10000001", name: "UKPRN 10000001" },
    { id: "10000002", name: "UKPRN 10000002" },
  ]);
  expect(value.offerings).toEqual([
    { id: "r-1", course: "c-1", site: "hall-zz1-1zz", start: "2026-10-05", end: "2026-10-25", capacity: 8 },
    { id: "r-2", course: "c-1", mode: "online", start: "2027-01-31", end: "2027-03-02", capacity: 8 },
    { id: "r-4", course: "c-2", start: "2026-01-01", end: "2026-01-01", capacity: 8 },
  ]);
  expect(JSON.stringify(value)).not.toContain("@");
  expect(new Set(notes.map(({ code }) => code))).toEqual(
    new Set([
      "unused-column",
      "end-from-duration",
      "run-without-date",
      "first-counts",
      "teaches-nothing-known",
      "not-read",
    ]),
  );
});

it("knows a table by the words of academies, with titles above, units in the header and sums below", async () => {
  const sheet = `Autumn course list 2026

Course title;Skills taught;Entry level;Level reached;Length (days);Fee (£);Start date;Finish date;Venue;Delivery;Max participants;Trainer
Bread for all;Oven work & Plating;;Capable;2;450;05/10/2026;06/10/2026;Leeds Hub;In-person;12;Kim
Bread  for All;Tasting;;Learning;2;450;19/10/2026;20/10/2026;Online;Webinar;no limit;Kim
Clean kitchens;Food hygiene;none;Learning;half;Free;02/11/2026;;Hull;Face to face;8-12;Sam
Total;;;;;;;;;;32;
Source: the booking system;;;;;;;;;;;
`;
  const { value, notes } = await readCourses(kitchen, sheet, { map: { lists: { skill: "&" } } });
  expect(value.courses).toStrictEqual([
    {
      id: "bread-for-all",
      title: "Bread for all",
      provider: "not-named",
      teaches: [
        { skill: "baking", to: "capable" },
        { skill: "plating", to: "capable" },
        { skill: "tasting", to: "learning" },
      ],
      duration: "P2D",
      cost: { amount: 450, currency: "GBP" },
      mode: "classroom",
    },
    {
      id: "clean-kitchens",
      title: "Clean kitchens",
      provider: "not-named",
      teaches: [{ skill: "hygiene", to: "learning" }],
      duration: "PT3H30M",
      cost: { amount: 0, currency: "GBP" },
      mode: "classroom",
    },
  ]);
  expect(value.offerings?.map(({ id, mode, start, end, capacity }) => [id, mode, start, end, capacity])).toEqual([
    ["bread-for-all/2026-10-05/leeds-hub", undefined, "2026-10-05", "2026-10-06", 12],
    ["bread-for-all/2026-10-19", "online", "2026-10-19", "2026-10-20", undefined],
    ["clean-kitchens/2026-11-02/Hull", undefined, "2026-11-02", "2026-11-02", 1],
  ]);
  expect(notes.map(told)).toEqual([
    "delimiter @ 1 undefined",
    "header-row @ 3 undefined",
    "unused-column @ 3 Trainer",
    "provider-not-given @ 4 Course title x2",
    "first-counts @ 5 Course title",
    "duration-read-as @ 6 Length (days)",
    "not-read @ 6 Max participants",
    "end-from-duration @ 6 Start date",
    "not-a-course @ 7 Course title",
    "not-a-course @ 8 Course title",
  ]);
});

describe("days", () => {
  const runs = async (columns: string, rows: readonly string[], context: Omit<CatalogueContext, "teaches"> = {}) => {
    const { offerings = [], notes, said } = await read(columns, rows, context);
    return { days: offerings.map(({ start, end }) => `${start} ${end}`), notes, said };
  };

  test("one that can only be read one way tells the order of its column, and of the others where nothing in those does", async () => {
    const rows = ["o1,05/10/2026,06/10/2026,5", "o2,19/10/2026,07/11/2026,5"];
    const { days, notes } = await runs("offering,start,end,capacity", rows);
    expect(days).toStrictEqual(["2026-10-05 2026-10-06", "2026-10-19 2026-11-07"]);
    expect(notes).toStrictEqual([]);
  });

  test("where none does, no such run is offered, the option is named, and it helps", async () => {
    const rows = ["o1,05/10/2026,06/10/2026,5", "o2,07/10/2026,08/10/2026,5"];
    const lost = await read("offering,start,end,capacity", rows);
    expect([lost.courses, lost.offerings]).toStrictEqual([[], undefined]);
    expect(lost.notes.slice(0, 2)).toStrictEqual(["run-without-date @ 2 start", "not-read @ 2 end"]);
    expect(lost.said[0]).toBe(
      '"05/10/2026" can be 2026-10-05 or 2026-05-10: say which with the option dates (--dates), day-first or month-first; the run is not offered',
    );
    const { days } = await runs("offering,start,end,capacity", rows, { dates: "month-first" });
    expect(days).toStrictEqual(["2026-05-10 2026-06-10", "2026-07-10 2026-08-10"]);
  });

  test("From and To are days where a day stands in them, and else levels", async () => {
    const table = (cells: string) => readCourses(kitchen, `Course,Skill,Level,From,To\nA,Baking,Fluent,${cells}\n`);
    const days = (await table("5 May 2026,6 May 2026")).value;
    expect([days.courses[0]?.teaches, days.offerings?.length]).toStrictEqual([[{ skill: "baking", to: "fluent" }], 1]);
    const levels = (await table("Learning,")).value;
    expect(levels.courses[0]?.teaches).toStrictEqual([{ skill: "baking", from: "learning", to: "fluent" }]);
    expect(levels.offerings).toBeUndefined();
  });

  test("what runs at any time is none, and what has yet to get its day is lost", async () => {
    const flexible = await read("offering,start", ["o1,Flexible"]);
    expect([flexible.courses.length, flexible.notes]).toStrictEqual([1, ["run-without-date @ 2 start"]]);
    const unknown = await read("offering,start", ["o1,TBC"]);
    expect([unknown.courses.length, unknown.notes]).toStrictEqual([
      0,
      ["run-without-date @ 2 start", "no-run-left @ 2 course"],
    ]);
  });
});

describe("what cannot be right is left out, and its row is named", () => {
  test("a run outside the days of its site, but not the run beside it", async () => {
    const columns = "offering,site,start,end,capacity,site open from,site open until";
    const { course, offerings, sites, notes, said } = await read(columns, [
      "o1,Popup,2026-10-05,2026-10-06,5,2026-10-01,2026-10-31",
      "o2,Popup,2026-12-05,2026-12-06,5,,",
    ]);
    expect(course?.id).toBe("c1");
    expect(sites).toStrictEqual([{ id: "Popup", name: "Popup", open: { from: "2026-10-01", until: "2026-10-31" } }]);
    expect(offerings?.map(({ id }) => id)).toStrictEqual(["o1"]);
    expect([notes, said]).toStrictEqual([
      ["outside-site-days @ 3 start"],
      [
        'the run is from 2026-12-05 to 2026-12-06, but its site "Popup" is open from 2026-10-01 until 2026-10-31; it is not offered',
      ],
    ]);
  });

  test("courses in a circle of prerequisites, each on its row, and who else needs them is kept", async () => {
    const table = 'course,title,provider,prerequisites\na,A,P,b\nb,B,P,C\nc,C,P,a\nd,D,P,d\ne,E,P,"a, f"\nf,F,P,\n';
    const { value, notes } = await readCourses(kitchen, table);
    expect(value.courses.map(({ id, prerequisites }) => [id, prerequisites])).toStrictEqual([
      ["e", ["f"]],
      ["f", undefined],
    ]);
    expect(notes.filter(({ code }) => code === "circular-prerequisites").map(told)).toStrictEqual(
      [2, 3, 4, 5].map((row) => `circular-prerequisites @ ${row} prerequisites`),
    );
    expect(notes[0]?.message).toBe(
      'the course "a" is in a circle of prerequisites ("a", "b" and "c"), so that nobody can take it; left out',
    );
  });

  test("a cost in another currency and one of two amounts: the course is kept; one that nothing can cost: the row is not", async () => {
    const table = `course,title,provider,cost,currency
a,A,P,£450,
b,B,P,"1,200 GBP",
c,C,P,EUR 300,
d,D,P,99999999999999,GBP
e,E,P,£300-£400,
f,F,P,95.50,
g,G,P,Free,EUR
`;
    const { value, notes } = await readCourses(kitchen, table);
    expect(value.courses.map(({ id, cost }) => `${id} ${cost?.amount} ${cost?.currency}`)).toStrictEqual([
      "a 450 GBP",
      "b 1200 GBP",
      "c undefined undefined",
      "e undefined undefined",
      "f 95.5 GBP",
      "g 0 GBP",
    ]);
    expect(notes.filter(({ code }) => code !== "teaches-nothing-known").map(told)).toStrictEqual([
      "other-currency @ 4 course",
      "malformed-row @ 5 cost",
      "not-read @ 6 cost",
      "currency-not-named @ 7 course",
    ]);
    const inEuro = await readCourses(kitchen, table, { currency: "EUR" });
    expect(inEuro.value.courses.flatMap(({ cost }) => cost?.amount ?? [])).toStrictEqual([300, 95.5, 0]);
    const unnamed = await readCourses(kitchen, "title,cost\nA,450\nB,free\n");
    expect(unnamed.value.courses.map(({ cost }) => cost)).toStrictEqual([undefined, { amount: 0, currency: "GBP" }]);
    expect(unnamed.notes.filter(({ code }) => code === "currency-not-named").length).toBe(2);
  });

  test("a run without places, one that ends before it starts, days of a site in the wrong order", async () => {
    const columns = "offering,site,start,end,capacity,site open from,site open until";
    const { offerings, sites, notes } = await read(columns, [
      "o1,Hall,2026-10-05,2026-10-06,full,2026-10-31,2026-10-01",
      "o2,Hall,2026-10-05,2026-10-04,5,,",
      'o3,Hall,2026-10-05,2026-10-06,"1,000",,',
    ]);
    expect(offerings?.map(({ id, capacity }) => [id, capacity])).toStrictEqual([["o3", 1000]]);
    expect(sites).toStrictEqual([{ id: "Hall", name: "Hall" }]);
    expect(notes).toStrictEqual(["not-read @ 2 capacity", "not-read @ 2 site", "not-read @ 3 start"]);
  });

  test("a length that nothing is, on its row", async () => {
    for (const length of ["P2W3", "P2D4W", "P-2D", "P4X", "P0.00001D"]) {
      const { course, notes, said } = await read("duration", [length]);
      expect(course).toBeUndefined();
      expect([notes, said]).toStrictEqual([
        ["malformed-row @ 2 duration"],
        [
          `"${length}" is a length that no course can have, in days such as P5D or weeks such as P2W; the row is left out`,
        ],
      ]);
    }
    const { course, said } = await read("duration", ["Varies by module"]);
    expect([course?.id, course?.duration, said]).toStrictEqual([
      "c1",
      undefined,
      ['"Varies by module" is not one length of time; the course is kept without it'],
    ]);
    expect((await read("duration", ["P4W2D"])).course?.duration).toBe("P22D");
    expect((await read("duration", ["3"])).said).toStrictEqual([
      '"3" has no unit, such as days; the course is kept without it',
    ]);
  });
});

test("a row with more cells than the header is left out by its row, and costs are not cut at their comma", async () => {
  const { courses, notes } = await read("cost", ["£1,200.50"]);
  expect([courses, notes]).toStrictEqual([[], ["ragged-row @ 2 undefined"]]);
  expect((await read("cost", ['"£1,200.50"'])).course?.cost).toStrictEqual({ amount: 1200.5, currency: "GBP" });
});

test("runs that two courses number alike are two, and names that differ in a mark only are two things", async () => {
  const table = `course,title,provider,run,start,venue,places
a,A,P & Q,1,2026-10-05,日本,2
b,B,P Q,1,2026-10-05,大阪,2
a,A,p &  q,2,2026-10-06,日本,2
`;
  const { value } = await readCourses(kitchen, table);
  expect(value.offerings?.map(({ id, site }) => `${id} ${site}`)).toStrictEqual([
    "a/1 unnamed",
    "b/1 unnamed-2",
    "2 unnamed",
  ]);
  expect(value.providers.map(({ id, name }) => `${id} ${name}`)).toStrictEqual(["p-q P & Q", "p-q-2 P Q"]);
});

test("names of columns stand in two rows, and a column without one is told; numbers off the scale are read in neither column of levels", async () => {
  const rows = "Course,Provider,Skill,From,To,Run,,\n,,,level,level,Start date,End date,Places\n";
  const { value, notes } = await readCourses(kitchen, `${rows}Agile,Hub,Baking,1,9,2026-10-05,2026-10-06,12,\n`);
  expect(value.offerings).toEqual([
    { id: "Agile/2026-10-05", course: "Agile", start: "2026-10-05", end: "2026-10-06", capacity: 12 },
  ]);
  expect(value.courses[0]?.teaches).toEqual([]);
  expect(notes.filter(({ code }) => code === "unknown-level").map(({ message }) => message)).toEqual([
    expect.stringMatching(/^"1" is not a level here: "9" in the same column/),
    expect.stringMatching(/^"9" is not a level here: it is not a rung/),
  ]);
});

test("a map says what is not usual alone, and one that is wrong is refused, as are options", async () => {
  const map = { columns: { title: "What", skill: { value: "Baking" } }, levels: { A: "learning" } } as const;
  const { value } = await readCourses(kitchen, "What,Level,Fee\nBread,A,£5\n", { map });
  expect(value.courses[0]).toMatchObject({ title: "Bread", teaches: [{ skill: "baking", to: "learning" }] });
  await expect(readCourses(kitchen, "a,b\n1,2\n")).rejects.toThrow(ParseError);
  for (const wrong of [{ columns: { colour: "Colour" } }, { shape: "wide" }, { nothing: 1 }] as object[]) {
    await expect(readCourses(kitchen, "title\nA\n", { map: wrong })).rejects.toThrow(ParseError);
  }
  for (const wrong of [
    { capacity: 0 },
    { currency: "£" },
    { dates: "us" },
    { currancy: "GBP" },
    { id: "" },
  ] as object[]) {
    await expect(readCourses(kitchen, "title\nA\n", wrong)).rejects.toThrow(OptionError);
  }
});

it("reads what a run costs of its own, what it costs to put on, and from how many on it takes place", async () => {
  const { offerings, course, notes, said } = await read("fee,run,start,places,run price,minimum,room hire", [
    "£90,r1,2026-10-05,12,,6,£300",
    ",r2,2026-11-02,12,£75.50,min 4,",
    ",r3,2026-11-09,8,,12,",
    ",r4,2026-11-16,8,cheap,few,300 EUR",
  ]);
  const run = { course: "c1" };
  expect(course?.cost).toEqual({ amount: 90, currency: "GBP" });
  expect(offerings).toMatchObject([
    { ...run, id: "r1", minimum: 6, fixedCost: { amount: 300, currency: "GBP" } },
    { ...run, id: "r2", cost: { amount: 75.5, currency: "GBP" } },
    { ...run, id: "r4" },
  ]);
  expect(Object.keys(offerings?.[2] ?? {})).not.toContain("fixedCost");
  expect(notes.filter((note) => !note.startsWith("end-from-duration"))).toEqual([
    "not-read @ 3 minimum",
    "not-read @ 4 start",
    "not-read @ 5 run price",
    "not-read @ 5 minimum",
    "other-currency @ 5 start",
  ]);
  expect(said.join("\n")).toContain(
    "the run takes place with 12 learners or more, and has room for 8; it is not offered",
  );
});

test.each([
  ["Learning to Fluent", "learning", "fluent"],
  ["learning → fluent", "learning", "fluent"],
  ["Learning – Fluent", "learning", "fluent"],
])("%s in the column of the level reached is both levels, with a note", async (level, from, to) => {
  const text = `course,provider,skill,level\nC,P,Baking,${level}`;
  const { value, notes } = await readCourses(kitchen, text);
  expect(value.courses[0]?.teaches).toStrictEqual([{ skill: "baking", from, to }]);
  expect(notes.map(told)).toStrictEqual(["level-read-as @ 2 level"]);
});

test.each(["Fluent to Learning", "Learning/Fluent", "1 to 4", "Learning to Nowhere"])(
  "%s is no level to reach, and what the course teaches is left out",
  async (level) => {
    const { value, notes } = await readCourses(kitchen, `course,provider,skill,level\nC,P,Baking,${level}`);
    expect(value.courses[0]?.teaches).toStrictEqual([]);
    expect(notes.map(({ code }) => code)).toContain("incomplete-row");
  },
);

test("a run that is cancelled is not offered; days in words may have a time", async () => {
  const { offerings, notes } = await read("start,places", [
    '"Mon 2 Nov 2026, 9:30am",12 spaces',
    "2026-11-09,Cancelled",
    "16 November 2026 at 14.00,3 left",
  ]);
  expect(offerings?.map(({ start, capacity }) => [start, capacity])).toStrictEqual([
    ["2026-11-02", 12],
    ["2026-11-16", 3],
  ]);
  expect(notes).toContain("not-read @ 3 places");
});
