import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fits } from "../../parse/shapeIssues.js";
import { tableMapSchema } from "./tableMap.schema.js";
import { partialTableMapShape, tableMapKeys, tableMapShape } from "./tableMapShape.js";

// The shape that readers check and the schema of ddat-skills/schema are two tables of one thing: here they are held together.

const value = fc.constantFrom<unknown>(
  ...["", "wide", "none", "first", "day-first", ";", "a".repeat(1_001), null, 0, 1, 1.5, 1_048_577, [], {}],
  ...[[""], ["a"], ["a", 2], { skill: "," }, { skill: "" }, { a: "b" }, { a: null }, { a: ["b"] }, { a: [] }],
  ...[{ a: { letter: "AB" } }, { a: { letter: "1" } }, { a: { index: 0 } }, { a: { index: 2 } }, { a: { value: "x" } }],
  ...[{ a: { value: "x", index: 1 } }, { a: { place: 1 } }, { "": "b" }, { ["a".repeat(501)]: "b" }],
);

test("a map fits the shape if and only if it fits the schema", () => {
  const keys = [...tableMapKeys];
  expect(keys.toSorted()).toEqual(Object.keys(tableMapSchema.unwrap().shape).toSorted());
  const sound = { shape: "wide", columns: { person: "Name" } };
  const changes = fc.dictionary(fc.constantFrom(...keys, "other"), value, { maxKeys: 3, noNullPrototype: true });
  let both = 0;
  fc.assert(
    fc.property(changes, fc.boolean(), (changed, isWhole) => {
      const map = isWhole ? { ...sound, ...changed } : changed;
      const fitsSchema = tableMapSchema.safeParse(map).success;
      both += fitsSchema ? 1 : 0;
      expect(fits(tableMapShape, map)).toBe(fitsSchema);
      expect(fits(partialTableMapShape, map)).toBe(tableMapSchema.unwrap().partial().safeParse(map).success);
    }),
    { numRuns: 1_000 },
  );
  expect(both).toBeGreaterThan(50); // Or nothing fits either.
});
