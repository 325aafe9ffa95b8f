import fc from "fast-check";
import { expect, it } from "vitest";
import { displayWidth } from "./displayWidth.js";
import { narrowestWrap, wrapText } from "./wrapText.js";

it.each([
  ["one two three", 7, 0, ["one two", "three"]],
  ["one two three", 7, 2, ["one two", "  three"]],
  ["risk-based and/or", 5, 0, ["risk-", "based", "and/", "or"]],
  ["incomprehensible", 6, 2, ["incomp", "  rehe", "  nsib", "  le"]],
  ["寿司を作る", 4, 0, ["寿司", "を作", "る"]],
  ["a  b", 80, 0, ["a b"]],
  ["", 80, 0, [""]],
  ["one two", Number.POSITIVE_INFINITY, 0, ["one two"]],
])("wraps %j to %d columns", (text, width, hanging, lines) => {
  expect(wrapText(text, width, hanging)).toEqual(lines);
});

it("loses nothing and keeps to the width", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 4, max: 40 }), (text, width) => {
      const lines = wrapText(text, width, 2);
      const inked = (line: string) => line.replaceAll(" ", "");
      expect(lines.map(inked).join("")).toBe(inked(text));
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});

it("knows how narrow it can get without breaking a word", () => {
  expect(narrowestWrap("Data analysis", 2)).toBe("  analysis".length);
  expect(wrapText("Data analysis", 10, 2)).toEqual(["Data", "  analysis"]);
});

it.each([
  ["plain", 5],
  ["e\u0301", 1],
  ["寿司", 4],
  ["한국어", 6],
  ["ﾊﾝｶｸ", 4],
  ["🙂", 2],
  ["🇬🇧", 2],
  ["a\u200Bb", 2],
])("takes %j for %d columns", (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});
