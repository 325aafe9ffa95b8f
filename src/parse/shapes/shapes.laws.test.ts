import * as fc from "fast-check";
import { expect, test } from "vitest";
import type * as z from "zod";
import { catalogueSchema } from "../../model/catalogue.js";
import { crosswalkSchema } from "../../model/crosswalk.js";
import { frameworkSchema } from "../../model/framework.js";
import type { JsonPath } from "../../model/issue.js";
import { postSchema } from "../../model/post.js";
import { profileSchema } from "../../model/profile.js";
import { roleProfileSchema } from "../../model/roleProfile.js";
import { formatPath } from "../describeIssue.js";
import { type Shape, ShapeCheck } from "../ShapeCheck.js";
import { catalogueShape } from "./catalogueShape.js";
import { crosswalkShape } from "./crosswalkShape.js";
import { frameworkShape } from "./frameworkShape.js";
import { postShape } from "./postShape.js";
import { profileShape } from "./profileShape.js";
import { roleProfileShape } from "./roleProfileShape.js";

// The shapes of the door and the schemas of ddat-skills/schema are two tables of one thing: here they are held together.

const framework = { id: "one", version: "1" };
const named = { id: "a", name: "A" };
const described = { ...named, description: "Any" };
const url = "https://example.org/a";
const day = "2026-02-28";
const need = { skill: "a", level: "b", importance: "desirable", weight: 3 };
const course = {
  id: "c",
  title: "C",
  provider: "p",
  teaches: [{ skill: "a", from: "b", to: "c" }],
  prerequisites: ["d"],
};
const levels = { a: "b" };

/** Each noun with every key that it can have. */
const nouns: Readonly<Record<string, readonly [Shape<unknown>, z.ZodType, object]>> = {
  framework: [
    frameworkShape,
    frameworkSchema,
    {
      $schema: "s",
      ...framework,
      title: "One",
      base: { id: "base", version: "0" },
      publisher: "P",
      licence: { name: "L", spdx: "S", url, attribution: "A" },
      source: url,
      language: "en",
      levels: [described],
      grades: [named],
      skillGroups: [described],
      skills: [
        {
          ...described,
          group: "a",
          definedAt: ["a"],
          descriptors: { a: ["x"] },
          url,
          aliases: ["B"],
          formerNames: ["C"],
        },
      ],
      roleFamilies: [{ ...described, url }],
      roles: [
        {
          ...described,
          family: "a",
          url,
          aliases: ["B"],
          formerNames: ["B"],
          levels: [
            {
              ...described,
              track: "t",
              grades: ["a"],
              gradesAsOf: day,
              url,
              aliases: ["B"],
              formerNames: ["B"],
              needs: [need],
            },
          ],
        },
      ],
      pathways: [{ ...named, from: "a", to: "b", fromLevel: "c", toLevel: "d", url }],
      titles: [{ title: "T", means: [{ role: "a", roleLevel: "b", match: "close" }] }],
    },
  ],
  profile: [
    profileShape,
    profileSchema,
    {
      person: "sam",
      framework,
      has: { a: "b", c: null },
      roleLevel: "r",
      assessments: [
        {
          person: "sam",
          skill: "a",
          level: null,
          assessor: "self",
          date: day,
          evidence: [{ text: "e", url: "https://example.org/e" }],
          frameworkVersion: "1",
        },
      ],
    },
  ],
  catalogue: [
    catalogueShape,
    catalogueSchema,
    {
      id: "c",
      framework,
      providers: [{ ...named, url }],
      sites: [{ ...named, place: "X", provider: "p", open: { from: day, until: day } }],
      courses: [{ ...course, duration: "P3D", cost: { amount: 1, currency: "GBP" }, mode: "online", url }],
      offerings: [{ id: "o", course: "c", site: "s", mode: "blended", start: day, end: day, capacity: 1 }],
      resources: [
        { id: "r", kind: "book", title: "R", teaches: [{ skill: "a", from: "b", to: "c" }], url, description: "Any" },
      ],
    },
  ],
  crosswalk: [
    crosswalkShape,
    crosswalkSchema,
    {
      id: "c",
      title: "C",
      from: framework,
      to: framework,
      levels,
      relations: [{ from: "a", to: "b", predicate: "exact", confidence: 1, justification: "j", levels }],
    },
  ],
  post: [
    postShape,
    postSchema,
    { id: "p", roleLevel: "r", site: "s", hub: "h", count: 2, opens: day, closes: day, grade: "g" },
  ],
  "post of a role profile": [postShape, postSchema, { id: "p", roleProfile: { ...named, needs: [need] }, hub: "h" }],
  "role profile": [roleProfileShape, roleProfileSchema, { ...named, needs: [need], roleLevel: "r", grades: ["g"] }],
};

const padded = (length: number, digits: number) => String(length).padStart(digits, "0");
const days = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.nat(13), fc.nat(32))
  .map(([year, month, date]) => `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`);
const assembled = (...parts: string[]) =>
  fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((all) => all.join(""));
const lengths = [0, 1, 100, 101, 500, 501, 1_000, 1_001, 100_000, 100_001];
const numbers = [
  -1,
  -0,
  0,
  0.5,
  1,
  2,
  1_000,
  1_001,
  1_000_000,
  1_000_001,
  1e12,
  1e12 + 1,
  2 ** 53,
  1e300,
  100 / 3,
  0.1 + 0.2,
  12.34567,
  99_999_999.99,
  1e-7,
];

/** Anything that JSON can say, with a liking for what is just within and just out of bounds. */
const hostile = fc.oneof(
  days,
  fc.constantFrom("2024-02-29", "2100-02-29", "2000-02-29", "2026-04-31", "2026-1-1", " 2026-01-01", "2026-01-01\n"),
  assembled("P", "T", "1", "22", "Y", "M", "W", "D", "H", "S", ".", ",").map((text) => `P${text}`),
  assembled("http", "https", "HTTPS", "ftp", ":", "/", "//", "example.org", "a b", "@", " ", "\n", "é", "[", "#", "?"),
  fc.constantFrom(...lengths).map((length) => "x".repeat(length)),
  fc.constantFrom(...lengths).map((length) => `https://${"x".repeat(length)}`),
  fc.constantFrom(
    ...numbers,
    null,
    true,
    "self",
    "exact",
    "online",
    "essential",
    "GBP",
    "gbp",
    "£££",
    [],
    {},
    [null],
    [""],
  ),
  fc.constantFrom("", "x".repeat(500), "x".repeat(501), "constructor").map((key) => ({ [key]: "a" })),
  fc.constantFrom(0, 1, 100, 101).map((length) => Array.from({ length }, () => named)),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Every place in a value, the whole of it among them. */
function placesIn(value: unknown, at: JsonPath = []): JsonPath[] {
  if (typeof value !== "object" || value === null) return [at];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    placesIn(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return [at, ...inside];
}

/** A copy of a value with another one at a place; with `undefined`, with nothing there. */
function replaced(value: unknown, [step, ...rest]: JsonPath, other: unknown): unknown {
  if (step === undefined) return other;
  const inner = Object.entries(value ?? {}).find(([key]) => key === String(step))?.[1];
  const changed = replaced(inner, rest, other);
  if (!Array.isArray(value)) return { ...(value ?? {}), [step]: changed };
  return value.flatMap((element, i) => (i !== step ? [element] : changed === undefined ? [] : [changed]));
}

/** A value with a few of its places replaced, taken away or added to. */
const mistaken = (whole: object) =>
  fc
    .array(fc.tuple(fc.nat(), fc.constantFrom("replace", "remove", "add"), hostile), { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce<unknown>((value, [n, how, other]) => {
        const places = placesIn(value);
        const place = places[n % places.length] ?? [];
        if (how === "add") return replaced(value, [...place.slice(0, -1), "added"], other);
        return replaced(value, place, how === "remove" ? undefined : other);
      }, whole),
    )
    .map((value): unknown => JSON.parse(JSON.stringify(value ?? null)));

/** Of several schemas of which one has to fit, what the one says that says nothing else than `ours`. */
function placesBySchema(schema: z.ZodType, value: unknown, ours: readonly string[] = []): string[] {
  const error = schema.safeParse(value).error;
  return error ? placesOf(error.issues, ours) : [];
}

function placesOf(issues: readonly z.core.$ZodIssue[], ours: readonly string[]): string[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== "symbol");
    if (issue.code === "invalid_union") {
      const branches = issue.errors.map((branch) => placesOf(branch, ours));
      return branches.find((places) => places.every((place) => ours.includes(place))) ?? branches.flat();
    }
    return issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => formatPath([...path, key]))
      : [formatPath(path)];
  });
}

function placesByShape(shape: Shape<unknown>, value: unknown): string[] {
  const check = new ShapeCheck();
  expect(shape(value, check)).toBe(check.issues.length === 0);
  return check.issues.map(({ path }) => formatPath(path));
}

test.each(Object.entries(nouns))(
  "the shape and the schema of a %s give one verdict on anything",
  (_, [shape, schema, whole]) => {
    expect([placesByShape(shape, whole), placesBySchema(schema, whole)]).toEqual([[], []]);
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 20, arbitrary: mistaken(whole) }, hostile), (value) => {
        const ours = placesByShape(shape, value);
        const theirs = placesBySchema(schema, value, ours);
        expect(ours.length === 0).toBe(theirs.length === 0);
        expect(ours).toEqual(expect.arrayContaining(theirs)); // zod leaves off a list where an element is wrong; we go on.
        if (ours.length > 0) refused++;
      }),
      { numRuns: 600, endOnFailure: true },
    );
    expect(refused).toBeGreaterThan(100);
  },
);

/** What is just within and just out of the bounds of something. */
const bounds: readonly unknown[] = [
  ...numbers,
  ...lengths.map((length) => "x".repeat(length)),
  ...[980, 981].map((length) => `https://example.org/${"x".repeat(length)}`),
  ...[98, 99].map((length) => `P${"1".repeat(length)}D`),
  ...[0, 1, 100, 101].map((length) => Array.from({ length }, () => named)),
];
const boundsOfNeeds = [10_000, 10_001].map((length) => Array.from({ length }, () => ({ skill: "a" })));

test.each(Object.entries(nouns))("every bound of a %s is the same in both, everywhere", (_, [shape, schema, whole]) => {
  for (const place of placesIn(whole)) {
    for (const bound of place.at(-1) === "needs" ? [...bounds, ...boundsOfNeeds] : bounds) {
      const value = replaced(whole, place, bound);
      const verdict = shape(value, new ShapeCheck());
      if (verdict !== schema.safeParse(value).success)
        expect([formatPath(place), bound, verdict]).toBe("the same in both");
    }
  }
});

test.each(Object.entries(nouns))(
  "a key of a %s that is undefined is a key that is not there",
  (_, [shape, , whole]) => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        const places = placesIn(whole).filter((place) => typeof place.at(-1) === "string");
        const undefinedThere = replaced(whole, places[n % places.length] ?? [], undefined);
        const absent: unknown = JSON.parse(JSON.stringify(undefinedThere));
        expect(placesByShape(shape, undefinedThere)).toEqual(placesByShape(shape, absent));
      }),
    );
  },
);
