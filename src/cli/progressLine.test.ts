import { expect, test } from "vitest";
import { progressLine } from "./progressLine.js";

function screen(errorColumns?: number) {
  const written: string[] = [];
  const writeError = (text: string) => void written.push(text);
  return { written, writeError, ...(errorColumns !== undefined && { errorColumns }) };
}

test("a line that rewrites itself, and is gone when the answer is there", () => {
  const shown = screen(80);
  const line = progressLine(shown, { what: "planning", show: (figure) => `${figure / 100} GBP` });
  line.onProgress?.({ seconds: 0.4 });
  line.onProgress?.({ seconds: 1.9, bound: 200_000 });
  line.onProgress?.({ seconds: 2, found: 250_000 });
  line.onProgress?.({ seconds: 12.7, found: 240_000, bound: 239_999 });
  line.onProgress?.({ seconds: 13, found: 240_000, bound: 240_000 });
  line.clear();
  line.clear();
  expect(shown.written.map((text) => text.replace("\r\u001B[2K", ""))).toEqual([
    "planning: 0 s, nothing found yet",
    "planning: 1 s, nothing found yet, bound 2000 GBP",
    "planning: 2 s, best so far 2500 GBP",
    "planning: 12 s, best so far 2400 GBP, bound 2399.99 GBP, within 0.1%",
    "planning: 13 s, best so far 2400 GBP, bound 2400 GBP, within 0%",
    "",
  ]);
  expect(shown.written.every((text) => text.startsWith("\r\u001B[2K"))).toBe(true);
});

test("a narrow screen is not wrapped, and what is more is negative", () => {
  const shown = screen(30);
  progressLine(shown).onProgress?.({ seconds: 3, found: -80, bound: -100 });
  expect(shown.written).toEqual(["\r\u001B[2Ksolving: 3 s, best so far -80"]);
  const wide = screen(80);
  progressLine(wide).onProgress?.({ seconds: 3, found: -80, bound: -100 });
  expect(wide.written.at(-1)).toContain("best so far -80, bound -100, within 25%");
  const none = screen(80);
  progressLine(none).onProgress?.({ seconds: 3, found: 0, bound: -100 });
  expect(none.written.at(-1)).toMatch(/best so far 0, bound -100$/);
});

test("where standard error is not a screen, nothing is written", () => {
  const shown = screen();
  const line = progressLine(shown);
  expect(line.onProgress).toBeUndefined();
  line.clear();
  expect(shown.written).toEqual([]);
});
