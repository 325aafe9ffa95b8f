import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonMistake } from "./jsonMistake.js";

it.each([
  ["", 0, "expected a value, found the end of the text"],
  ['{"a": 1,}', 8, 'expected a key in double quotes, found "}"'],
  ["{'a': 1}", 1, 'expected a key in double quotes or "}", found "\'"'],
  ['{"a" 1}', 5, 'expected ":" after the key, found "1"'],
  ["[1 2]", 3, 'expected "," or "]", found "2"'],
  ["[1,]", 3, 'expected a value, found "]"'],
  ["[tru]", 1, 'expected a value or "]", found "t"'],
  ["[01]", 1, 'expected a value or "]", found "0"'],
  ['{"a": {}', 8, 'expected "," or "}", found the end of the text'],
  ["{} {}", 3, 'expected nothing more, found "{"'],
  ['["a\nb"]', 3, '"\\n" cannot stand in a text'],
  ['["\\x"]', 2, '"\\\\" cannot stand in a text'],
  ['["open', 6, "a text has no closing quote"],
])("finds the mistake in %j", (json, offset, message) => {
  expect(jsonMistake(json)).toEqual({ offset, message });
});

it("agrees with JSON.parse on what is JSON", () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false; // The question is only whether it throws.
    }
  };
  const signs = fc.constantFrom(...'{}[]:,"\\ \n01-.eE', "null", '"a"', "\\u00e9", "\u0001", "\u0080");
  const broken = fc
    .tuple(fc.json(), fc.nat(), signs)
    .map(([json, at, sign]) => json.slice(0, at % json.length) + sign + json.slice((at % json.length) + 1));
  fc.assert(
    fc.property(fc.oneof(fc.json(), broken, fc.string({ unit: signs })), (text) => {
      expect(jsonMistake(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 500 },
  );
});
