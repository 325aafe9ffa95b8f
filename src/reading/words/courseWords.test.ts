import { expect, test } from "vitest";
import { courseModeOf } from "./courseModeOf.js";
import { placesOf } from "./placesOf.js";

test.each([
  [
    "classroom",
    ["In-person", "Classroom", "Face to face", "face-to-face", "Classroom_based", "On campus", "In-person only", "1"],
  ],
  [
    "online",
    [
      "Webinar",
      "Virtual",
      "Remote",
      "Self-paced",
      "E-learning",
      "Online, self-paced",
      "MS Teams / Zoom",
      "Self-led",
      "On-line",
      "Online: Zoom",
      "Online - MS Teams",
      "Virtual instructor-led",
      "Self-paced online",
      "2",
    ],
  ],
  ["blended", ["Blended", "Hybrid", "BLENDED LEARNING", "Online and in person", "4"]],
  [undefined, ["", "on Mars", "3", "person", "Classroom / Online", "Online, on Mars", "/"]],
] as const)("%s: %j", (mode, texts) => {
  expect(texts.map(courseModeOf)).toStrictEqual(texts.map(() => mode));
});

test.each([
  ["12", 12],
  ["1,000", 1000],
  ["12.0", 12],
  ["max 12", 12],
  ["Up to 12 people", 12],
  ["12 places", 12],
  ["12 (max)", 12],
  ["12 per run", 12],
  ["Unlimited", Infinity],
  ["no limit", Infinity],
  ["0", 0],
  ["Sold out", 0],
  ["12 spaces", 12],
  ["3 left", 3],
  ["10 places remaining", 10],
  ["Cancelled", 0],
  ["Waiting list only", 0],
  ["left", undefined],
  ["12+", undefined],
  ["5/12", undefined],
  ["8-12", undefined],
  ["1,00", undefined],
  ["12.5", undefined],
  ["10000000", undefined],
  ["a few", undefined],
])("%s is %s places", (text, places) => {
  expect(placesOf(text)).toBe(places);
});
