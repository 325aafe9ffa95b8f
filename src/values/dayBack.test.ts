import { expect, test } from "vitest";
import { dayBack } from "./dayBack.js";

test.each([
  ["2026-11-30", "P2Y", "2024-11-30"],
  ["2024-02-29", "P1Y", "2023-02-28"],
  ["2026-03-31", "P1M", "2026-02-28"],
  ["2026-01-15", "P13M", "2024-12-15"],
  ["2026-03-01", "P1D", "2026-02-28"],
  ["2026-03-01", "P1Y2M2W3D", "2024-12-15"],
  ["2026-03-01", "P0D", "2026-03-01"],
  ["0001-01-02", "P1D", "0001-01-01"],
  ["2026-03-01", "P9999Y", undefined],
  ["2026-03-01", "P", undefined],
  ["2026-03-01", "PT5H", undefined],
  ["2026-03-01", "2Y", undefined],
])("%s less %s", (day, span, before) => {
  expect(dayBack(day, span)).toBe(before);
});
