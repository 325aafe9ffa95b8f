import * as fc from "fast-check";
import { expect, test } from "vitest";
import { durationIn } from "./durationIn.js";
import { isDuration, lastDay, minutesOf, normalDuration } from "./durations.js";

test.each([
  ["2 days", "P2D", "P2D"],
  ["1 week", "P1W", "P1W"],
  ["half a day", "P0.5D", "PT3H30M"],
  ["Half-day", "P0.5D", "PT3H30M"],
  ["a full day", "P1D", "P1D"],
  ["3 hours", "PT3H", "PT3H"],
  ["3hrs 30mins", "PT3H30M", "PT3H30M"],
  ["1.5 days", "P1.5D", "P1DT3H30M"],
  ["2½ days", "P2.5D", "P2DT3H30M"],
  ["two and a half days", "P2.5D", "P2DT3H30M"],
  ["two-and-a-half days", "P2.5D", "P2DT3H30M"],
  ["3 1/2 days", "P3.5D", "P3DT3H30M"],
  ["3 half-days", "P1.5D", "P1DT3H30M"],
  ["two half days", "P1D", "P1D"],
  ["1 week and 3 half days", "P1W1.5D", "P6DT3H30M"],
  ["10.5 hours", "PT10.5H", "PT10H30M"],
  ["1 week, 2 days", "P1W2D", "P7D"],
  ["18 months", "P18M", "P18M"],
  ["P4W2D", "P4W2D", "P22D"],
  ["p1,5d", "P1.5D", "P1DT3H30M"],
  ["PT1.5S", "PT1.5S", "PT1.5S"],
  ["P0.333D", "P0.333D", undefined],
])("%s is %s, and as the door takes it %s", (text, written, normal) => {
  expect(durationIn(text)).toBe(written);
  expect(normalDuration(written)).toBe(normal);
});

test.each([
  "",
  "soon",
  "2",
  "days",
  "0 days",
  "2-3 days",
  "2 x 1 day",
  "1,000 hours",
  "2 days a week for 3 weeks",
  "P",
  "PT",
  "P1DT",
])("%j is no one length of time", (text) => {
  expect(durationIn(text)).toBeUndefined();
});

test("what the door takes is as many minutes of learning, and ends no earlier than it starts", () => {
  const count = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 40 }).map((n) => n / 2),
  );
  const written = fc.tuple(count, count, count, count, count, fc.nat(90)).map(([y, m, w, d, h, min]) => {
    const part = (n: number, unit: string) => (n === 0 ? "" : `${n}${unit}`);
    const time = part(h, "H") + part(min, "M");
    return `P${part(y, "Y")}${part(m, "M")}${part(w, "W")}${part(d, "D")}${time && `T${time}`}`;
  });
  fc.assert(
    fc.property(written, (duration) => {
      fc.pre(duration !== "P");
      expect(durationIn(duration)).toBe(duration);
      const normal = normalDuration(duration);
      expect(normal === undefined || isDuration(normal)).toBe(true);
      if (normal !== undefined) expect(minutesOf(normal)).toBe(minutesOf(duration));
      expect(lastDay("2026-10-05", duration) >= "2026-10-05").toBe(true);
    }),
  );
});

test.each([
  ["P5D", "2026-10-09"],
  ["P1W", "2026-10-11"],
  ["P4W2D", "2026-11-03"],
  ["P1M", "2026-11-04"],
  ["PT6H", "2026-10-05"],
  ["P1.5D", "2026-10-06"],
  ["P99999Y", "2026-10-05"],
])("%s from Monday 5 October 2026 ends on %s", (duration, end) => {
  expect(lastDay("2026-10-05", duration)).toBe(end);
});
