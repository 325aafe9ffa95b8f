import { existsSync, readFileSync } from "node:fs";
import { readUkCsv } from "ddat-skills/formats";
import { uk } from "ddat-skills/uk";
import Papa from "papaparse";
import { formatTime, medianOf, report } from "./compare.js";

const folder = new URL("../../shared/data/uk-ddat/", import.meta.url);

/** The official pair, bytes to framework, against papaparse alone, bytes to rows. */
export async function benchReadUkCsv(): Promise<void> {
  const files = ["roles", "skills"].map((name) => new URL(`${name}.2026-03-23.csv`, folder));
  if (!files.every((file) => existsSync(file))) {
    report("reading the official CSV pair", "skipped", `the files are not in ${folder.pathname}`);
    return;
  }
  const [roles = new Uint8Array(), skills = new Uint8Array()] = files.map((file) => readFileSync(file));
  const decoder = new TextDecoder();
  const alone = await medianOf(() => [roles, skills].map((bytes) => Papa.parse(decoder.decode(bytes)).data.length));
  const ours = await medianOf(() => readUkCsv({ roles, skills, order: uk }).notes.length);
  report("reading the official CSV pair, papaparse alone", formatTime(alone));
  report("reading the official CSV pair, readUkCsv", formatTime(ours));
  report("  times as long", (ours / alone).toFixed(1), "aimed at: 3 or less");
}
