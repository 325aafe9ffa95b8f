import { spawnSync } from "node:child_process";
import { report } from "./compare.js";

const runs = 31;

/** The milliseconds from starting `node` until it has ended, in turns with the others so that a busy machine is busy for all. */
function medianStarts(programs: Readonly<Record<string, string>>): Record<string, number> {
  const times: Record<string, number[]> = {};
  for (let run = 0; run < runs; run++) {
    for (const [name, program] of Object.entries(programs)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program]);
      if (status !== 0) throw new Error(String(stderr));
      times[name] = [...(times[name] ?? []), performance.now() - start];
    }
  }
  const medians = Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[(runs - 1) / 2] ?? 0]);
  return Object.fromEntries(medians);
}

/** What an import adds to the start of an empty `node`. */
export function benchStart(): void {
  const medians = medianStarts({
    empty: "",
    "ddat-skills/uk": 'import "ddat-skills/uk"',
    "ddat-skills": 'import "ddat-skills"',
  });
  const empty = medians.empty ?? 0;
  report("node start, empty", `${empty.toFixed(1)} ms`);
  for (const [name, time] of Object.entries(medians)) {
    if (name === "empty") continue;
    const aim = name === "ddat-skills/uk" ? "aimed at: within 25 ms" : "aimed at: within 20 ms";
    report(`  more with import "${name}"`, `${(time - empty).toFixed(1)} ms`, aim);
  }
}
