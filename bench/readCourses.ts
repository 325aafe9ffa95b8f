import { readCourses } from "ddat-skills/formats";
import { uk } from "ddat-skills/uk";
import Papa from "papaparse";
import { formatTime, medianOf, report } from "./compare.js";

const header = ["Course ID", "Title", "Provider", "Skill", "To level", "Duration", "Fee"];
const ofRun = ["Site", "Start date", "End date", "Places"];

/** A list of 40,000 runs as CSV, bytes to a catalogue, against papaparse alone, bytes to rows. */
export async function benchReadCourses(): Promise<void> {
  for (const runsEach of [10, 1]) {
    const csv = new TextEncoder().encode(Papa.unparse([[...header, ...ofRun], ...runs(40_000 / runsEach, runsEach)]));
    const alone = await medianOf(() => Papa.parse(new TextDecoder().decode(csv)).data.length);
    const ours = await medianOf(() => readCourses(uk, csv));
    const what = `reading 40,000 runs, ${runsEach} of each course`;
    report(`${what}, papaparse alone`, formatTime(alone));
    report(`${what}, readCourses`, formatTime(ours));
    report("  times as long", (ours / alone).toFixed(1), "aimed at: 2.5 or less");
  }
}

function runs(courses: number, each: number): string[][] {
  return Array.from({ length: courses * each }, (_, row) => {
    const [course, run] = [Math.floor(row / each), row % each];
    const skill = uk.skills[course % uk.skills.length];
    const level = skill?.definedAt?.at(-1) ?? uk.levels.at(-1)?.id ?? "";
    const day = (first: number) =>
      `${String(first + (row % 20)).padStart(2, "0")}/${String(1 + (run % 9)).padStart(2, "0")}/2027`;
    return [
      ...[`c${course}`, `Course ${course} about ${skill?.name}`, ["North college", "Academy"][course % 2] ?? ""],
      ...[skill?.name ?? "", level, ["3 days", "P3D"][course % 2] ?? "", ["£300", "Free"][course % 2] ?? ""],
      ...[["Leeds", "Derby", "York"][run % 3] ?? "", day(1), day(4), String(8 + (row % 9))],
    ];
  });
}
