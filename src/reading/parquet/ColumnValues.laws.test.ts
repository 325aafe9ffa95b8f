import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ColumnValues, noCode } from "./ColumnValues.js";

// Writers begin with a dictionary and go on without one when it grows; some pages say which rows have a value.

const page = fc.oneof(
  fc.record({ codes: fc.array(fc.oneof(fc.nat(2), fc.constant(noCode))), dictionary: fc.nat(1) }),
  fc.record({ cells: fc.array(fc.option(fc.string(), { nil: undefined })) }),
);
const dictionaries = [
  ["a", "b", "c"],
  ["d", "e", "f"],
];

test("whatever kinds of pages follow each other, each row has its value", () => {
  fc.assert(
    fc.property(fc.array(page), (pages) => {
      const expected = pages.flatMap((one) =>
        "cells" in one ? one.cells : one.codes.map((code) => dictionaries[one.dictionary]?.[code]),
      );
      const values = new ColumnValues(expected.length);
      for (const one of pages) {
        if ("codes" in one) {
          const dictionary = dictionaries[one.dictionary] ?? [];
          values.addCodes(one.codes.length, dictionary, (codes) => codes.set(one.codes));
        } else if (one.cells.includes(undefined)) {
          const levels = one.cells.map((cell) => (cell === undefined ? 0 : 1));
          values.addValues(
            one.cells.filter((cell) => cell !== undefined),
            levels,
          );
        } else values.addValues(one.cells as string[]);
      }
      expect(values).toHaveLength(expected.length);
      expect(expected.map((_, row) => values.at(row))).toStrictEqual(expected);
    }),
  );
});
