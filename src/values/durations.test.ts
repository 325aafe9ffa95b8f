import { expect, test } from "vitest";
import { learningDays, minutesOf } from "./durations.js";

test.each([
  ["P3D", 3],
  ["PT7H", 1],
  ["PT3H30M", 0.5],
  ["P1W", 5],
  ["P1Y", 260],
  ["P12M", 260],
  ["P1M", 21.67],
  ["P1DT7H", 2],
  ["P0.5D", 0.5],
  ["P0,5D", 0.5],
  ["PT1M", 0],
  ["PT5M", 0.01],
  ["PT0S", 0],
] as const)("%s is %d days of learning", (duration, days) => {
  expect(learningDays(minutesOf(duration))).toBe(days);
});

test("M is a month before the T and a minute after it", () => {
  expect(minutesOf("P1M")).toBe(9_100);
  expect(minutesOf("PT1M")).toBe(1);
  expect(minutesOf("P1MT1M")).toBe(9_101);
  expect(minutesOf("PT90S")).toBe(2); // To the nearest minute.
});
