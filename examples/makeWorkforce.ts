// A made-up workforce of any size, the same at every run: `npx tsx examples/makeWorkforce.ts 1000000 people.csv 7`
// writes a million people (the seed is 7) as CSV, and as JSON Lines where the file ends in .jsonl. Nobody in it exists.
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { uk } from "ddat-skills/uk";

const [size = "1", file, seed = "2026"] = process.argv.slice(2);
let state = Number(seed);
const below = (end: number) => {
  state = (state + 0x6d2b79f5) | 0; // mulberry32
  let bits = Math.imul(state ^ (state >>> 15), state | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * end);
};
const oneOf = <Thing>(things: readonly Thing[]): Thing => things[below(things.length)] as Thing; // There is one.

const roleLevels = uk.roles.flatMap(({ levels }) => levels);
const ladders = new Map(uk.skills.map(({ id, definedAt }) => [id, definedAt ?? uk.levels.map((level) => level.id)]));
const rungs = [...ladders].flatMap(([skill, ladder]) => ladder.map((level) => [skill, level] as const));

function* people() {
  if (!file?.endsWith(".jsonl")) yield "person,roleLevel,organisation,site,sector,skill,level\n";
  for (let i = 0; i < Number(size); i++) {
    const own = below(50) > 0 ? oneOf(roleLevels) : undefined; // One in fifty has no role level.
    const organisation = below(20_000) > 0 ? `Department ${1 + below(1 + below(40))}` : `Unit ${1 + below(10)}`;
    const about = { organisation, site: `Site ${1 + below(1 + below(200))}`, sector: `Sector ${1 + below(6)}` };
    const has = new Map<string, string | null>();
    for (let others = 1 + below(25); others > 0; others--) has.set(...oneOf(rungs));
    for (const { skill, level } of own?.needs ?? []) {
      const ladder = ladders.get(skill) ?? [];
      const rung = Math.min(ladder.length - 1, (level ? ladder.indexOf(level) : 0) + oneOf([-1, 0, 0, 0, 1]));
      if (below(8) > 0) has.set(skill, ladder[rung] ?? null); // One in eight is not assessed, which is not none.
    }
    const known = { person: `person ${i}`, ...(own && { roleLevel: own.id }), ...about };
    const row = [known.person, own?.id, ...Object.values(about)].join();
    if (file?.endsWith(".jsonl")) yield `${JSON.stringify({ ...known, has: Object.fromEntries(has) })}\n`;
    else yield Array.from(has, ([skill, level]) => `${row},${skill},${level ?? "none"}\n`).join("");
  }
}
await pipeline(Readable.from(people()), file ? createWriteStream(file) : process.stdout);
