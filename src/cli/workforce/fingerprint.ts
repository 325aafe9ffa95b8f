import { createHash } from "node:crypto";
import type { Framework } from "../../model/framework.js";
import type { Workforce } from "../../workforce/workforce.js";

/** Enough of a SHA-256 to tell two things apart. */
const digits = 16;

/** What tells whether two frameworks are the same in everything. */
export function frameworkFingerprint(framework: Framework): string {
  const hash = createHash("sha256").update(JSON.stringify(framework)).digest("hex").slice(0, digits);
  return `${framework.id} ${framework.version}, ${hash}`;
}

/** What tells whether two workforces are the same in everything, whatever files they were read from. */
export function workforceFingerprint(workforce: Workforce): string {
  const { people, offsets, skills, ranks, roleLevels, organisations, sites, sectors } = workforce;
  const hash = createHash("sha256");
  for (const column of [offsets, skills, ranks, roleLevels, organisations.of, sites.of, sectors.of])
    hash.update(column);
  for (const names of [people, organisations.names, sites.names, sectors.names]) {
    for (let from = 0; from < names.length; from += 10_000)
      hash.update(JSON.stringify(names.slice(from, from + 10_000)));
  }
  return `${people.length} people, ${hash.digest("hex").slice(0, digits)}`;
}
