import { readPeople } from "ddat-skills/formats";
import { uk } from "ddat-skills/uk";
import Papa from "papaparse";
import { formatTime, medianOf, report } from "./compare.js";

/** A wide sheet of 5,000 people x all skills as CSV, bytes to profiles, against papaparse alone, bytes to rows. */
export async function benchReadPeople(): Promise<void> {
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const rows = Array.from({ length: 5_000 }, (_, person) => [
    `p${person}`,
    ...uk.skills.map(({ definedAt = uk.levels.map(({ id }) => id) }) => definedAt[random(definedAt.length + 1)] ?? ""),
  ]);
  const csv = new TextEncoder().encode(Papa.unparse([["person", ...uk.skills.map(({ name }) => name)], ...rows]));
  const alone = await medianOf(() => Papa.parse(new TextDecoder().decode(csv)).data.length);
  const ours = await medianOf(() => readPeople(uk, csv));
  report("reading a wide sheet of 5,000 people x 189 skills, papaparse alone", formatTime(alone));
  report("reading a wide sheet of 5,000 people x 189 skills, readPeople", formatTime(ours));
  report("  times as long", (ours / alone).toFixed(1), "aimed at: 3 or less");
}
