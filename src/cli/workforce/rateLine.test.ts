import { expect, test } from "vitest";
import { rateLine } from "./rateLine.js";

/** What a line shows at each of some moments, in seconds. */
function shown(
  errorColumns: number | undefined,
  moments: readonly [seconds: number, what: string, count: number, share?: number][],
) {
  const written: string[] = [];
  let time = 0;
  const screen = {
    writeError: (text: string) => void written.push(text),
    ...(errorColumns !== undefined && { errorColumns }),
  };
  const line = rateLine(screen, () => time);
  for (const [seconds, what, count, share] of moments) {
    time = seconds * 1_000;
    line.show({ what, count, unit: "people", ...(share !== undefined && { share }) });
  }
  line.clear();
  return written.map((text) => text.replace("\r\u001B[2K", ""));
}

test("how far, how fast and how long yet; not more than ten times a second", () => {
  expect(
    shown(80, [
      [1, "reading", 0],
      [1.05, "reading", 10],
      [3, "reading", 2_000],
      [4, "fits", 500_000, 0.5], // Gone on with: the half that was there is not counted in the rate.
      [14, "fits", 600_000, 0.6],
      [24, "fits", 601_000, 0.601],
      [3_024, "fits", 1_000_000, 1],
    ]),
  ).toEqual([
    "reading: 0 people",
    "reading: 2,000 people, 1,000 people/s",
    "fits: 50%, 500,000 people",
    "fits: 60%, 600,000 people, 10,000 people/s, 40 s left",
    "fits: 60%, 601,000 people, 5,050 people/s, 1 min 20 s left",
    "fits: 100%, 1,000,000 people, 166 people/s, 0 s left",
    "",
  ]);
  expect(
    shown(80, [
      [0, "fits", 0, 0],
      [100, "fits", 10, 0.01],
    ])[1],
  ).toBe("fits: 1%, 10 people, 0 people/s, 2 h 45 min left");
});

test("a narrow screen is not wrapped, and nothing is written where there is none", () => {
  expect(shown(9, [[0, "reading", 5]])).toEqual(["reading:", ""]);
  expect(shown(undefined, [[0, "reading", 5]])).toEqual([]);
});
