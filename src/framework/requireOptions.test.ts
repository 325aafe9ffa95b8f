import { expect, test } from "vitest";
import { OptionError } from "./OptionError.js";
import { requireOptions } from "./requireOptions.js";

const known = ["limit", "families"] as const;
const ask = (options: unknown) => () =>
  requireOptions<{ limit?: number; families?: string[] }>("matchRoleLevels", options as object, known); // As JavaScript may pass it.

test.each([{}, { limit: 3 }, { limit: undefined, families: [] }, Object.create(null)])("takes %j", (options) => {
  expect(ask(options)).not.toThrow();
});

test.each([
  [{ limt: 3 }, 'matchRoleLevels has no option "limt"; did you mean "limit"?'],
  [{ limit: 3, zebra: 1 }, 'matchRoleLevels has no option "zebra"; its options are limit, families'],
  [{ limt: undefined }, 'matchRoleLevels has no option "limt"; did you mean "limit"?'],
  [JSON.parse('{ "__proto__": 1 }'), 'matchRoleLevels has no option "__proto__"; its options are limit, families'],
])("refuses the unknown option in %j", (options, message) => {
  expect(ask(options)).toThrow(new OptionError(message));
});

test.each([
  [null, "null"],
  [5, "the number 5"],
  ["limit", 'the text "limit"'],
  [["limit"], "a list"],
])("refuses %j in the place of options", (options, found) => {
  expect(ask(options)).toThrow(
    new TypeError(`The options of matchRoleLevels are an object such as { limit: … }; found ${found}`),
  );
});
