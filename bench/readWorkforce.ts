import { Readable } from "node:stream";
import { uk } from "ddat-skills/uk";
import { readWorkforce } from "ddat-skills/workforce";
import { parquetWriteBuffer } from "hyparquet-writer";
import Papa from "papaparse";
import { report } from "./compare.js";

const skillsEach = 10;

/** Rows of made-up people, ten skills each: the same at every run. */
function rowsOf(count: number) {
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const skills = uk.skills.map(({ id, definedAt = uk.levels.map((level) => level.id) }) => ({ id, definedAt }));
  const person: string[] = [];
  const skill: string[] = [];
  const level: string[] = [];
  const organisation: string[] = [];
  for (let row = 0; row < count; row++) {
    const who = Math.floor(row / skillsEach);
    const what = skills[(who * 7 + (row % skillsEach) * 13) % skills.length];
    person.push(`employee ${who}`);
    skill.push(what?.id ?? "");
    level.push(what?.definedAt[random(what.definedAt.length + 1)] ?? "none");
    organisation.push(`Department ${who % 40}`);
  }
  return { person, skill, level, organisation };
}

type Rows = ReturnType<typeof rowsOf>;

function csvOf({ person, skill, level, organisation }: Rows): Uint8Array {
  const lines = person.map((name, row) => `${name},${skill[row]},${level[row]},${organisation[row]}`);
  return new TextEncoder().encode(`person,skill,level,organisation\n${lines.join("\n")}\n`);
}

function jsonLinesOf({ person, skill, level, organisation }: Rows): Uint8Array {
  const lines: string[] = [];
  for (let start = 0; start < person.length; start += skillsEach) {
    const has = skill
      .slice(start, start + skillsEach)
      .map((id, i) => [id, level[start + i] === "none" ? null : level[start + i]]);
    lines.push(
      JSON.stringify({ person: person[start], organisation: organisation[start], has: Object.fromEntries(has) }),
    );
  }
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

function parquetOf(rows: Rows): ArrayBuffer {
  return parquetWriteBuffer({
    columnData: Object.entries(rows).map(([name, data]) => ({ name, data, type: "STRING" as const })),
  });
}

/** Bytes in the pieces in which a disk gives them. */
async function* pieces(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 65_536) yield Buffer.from(bytes.subarray(at, at + 65_536));
}

/** The rival: papaparse over the same pieces, which only counts the rows. */
function papaparseAlone(bytes: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = 0;
    Papa.parse<string[]>(Readable.from(pieces(bytes)), {
      delimiter: ",",
      newline: "\n",
      chunk: ({ data }) => {
        rows += data.length;
      },
      complete: () => resolve(rows),
      error: reject,
    });
  });
}

async function secondsOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1_000;
}

/** The median of five turns of each, turn about, once both have warmed the engine. */
async function turnAbout(first: () => Promise<unknown>, second: () => Promise<unknown>) {
  await first();
  await second();
  const times: [number, number][] = [];
  for (let turn = 0; turn < 5; turn++) times.push([await secondsOf(first), await secondsOf(second)]);
  const median = (at: 0 | 1) => times.map((pair) => pair[at]).sort((a, b) => a - b)[2] ?? 0;
  return [median(0), median(1)] as const;
}

/** How far memory rises above what there was, while something runs. */
async function growthOf(run: (look: () => void) => Promise<unknown>): Promise<number> {
  global.gc?.();
  const used = () => {
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return heapUsed + Math.max(external, arrayBuffers);
  };
  const before = used();
  let highest = before;
  await run(() => {
    highest = Math.max(highest, used());
  });
  return Math.max(highest, used()) - before;
}

const seconds = (time: number) => `${time.toFixed(2)} s`;
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(0)} MB`;

/** Reading a million rows: CSV against papaparse alone, and what JSON Lines and Parquet take. */
export async function benchReadWorkforce(): Promise<void> {
  const csv = csvOf(rowsOf(1_000_000)); // The bytes alone are kept: four million texts would be the collector's to look through.
  const [alone, ours] = await turnAbout(
    () => papaparseAlone(csv),
    () => readWorkforce(uk, pieces(csv), { format: "csv" }),
  );
  report("1,000,000 rows of CSV, papaparse in chunks alone", seconds(alone));
  report("1,000,000 rows of CSV, readWorkforce", seconds(ours));
  report("  times as long", (ours / alone).toFixed(2), "aimed at: 1.5 or less");
  const jsonLines = jsonLinesOf(rowsOf(1_000_000));
  const parquet = parquetOf(rowsOf(1_000_000));
  const [json, columns] = await turnAbout(
    () => readWorkforce(uk, pieces(jsonLines), { format: "jsonl" }),
    () => readWorkforce(uk, parquet, { format: "parquet" }),
  );
  report("the same as JSON Lines, 100,000 people", seconds(json));
  report("the same as Parquet", seconds(columns));
  for (const count of [1_000_000, 2_000_000]) {
    const bytes = csvOf(rowsOf(count));
    const growth = await growthOf((onProgress) => readWorkforce(uk, pieces(bytes), { format: "csv", onProgress }));
    report(`${count.toLocaleString("en-GB")} rows of CSV: memory rises by`, megabytes(growth));
  }
}
