import { type Assessment, type Profile, profileAsOf } from "ddat-skills";
import { type UkIds, uk } from "ddat-skills/uk";
import { formatTime, medianOf, report } from "./compare.js";

const words = ["self", "manager", "test"] as const;
const levels = ["awareness", "working", "practitioner"] as const;

/** 100,000 people with 20 records each, of which four in five are too old, too weak or expired and get a note. */
export async function benchProvenance(): Promise<void> {
  const skills = uk.skills.slice(0, 20);
  const people: readonly Profile<UkIds>[] = Array.from({ length: 100_000 }, (_, i) => {
    const assessments = skills.map(({ id: skill }, k): Assessment<UkIds> => {
      const n = i * 7 + k;
      const [assessor = "self", level = "working"] = [words[n % 3], levels[n % 3]];
      return {
        skill,
        level,
        assessor,
        date: `20${10 + (n % 16)}-0${1 + (k % 9)}-11`,
        validUntil: `20${14 + (n % 16)}-01-01`,
      };
    });
    const has = Object.fromEntries(assessments.map(({ skill, level }) => [skill, level]));
    return { person: `person ${i}`, framework: { id: uk.id, version: uk.version }, has, assessments };
  });
  const newest = await medianOf(() =>
    people.map(({ assessments = [] }) => assessments.filter(({ date }) => date > "2021")),
  );
  const asOf = { on: "2026-01-01", minimumAssessor: "manager", notOlderThan: "P5Y" } as const;
  const ours = await medianOf(() => people.map((person) => profileAsOf(uk, person, asOf).profile));
  report("100,000 people with 20 records, a filter by date alone", formatTime(newest));
  report("100,000 people with 20 records, profileAsOf with its notes", formatTime(ours), "aimed at: under 2 s");
}
