import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { postgresPrograms } from "../examples/three-machines/localPostgres.js";
import { root } from "./packed.js";

// Three PostgreSQL are started, asked and ended by the example itself, which compares every number with the library's.

const isMissing = postgresPrograms() === undefined;
const why = isMissing ? " (skipped: no programs of PostgreSQL that may be started)" : "";
const folder = mkdtempSync(join(tmpdir(), "ddat-three-"));
chmodSync(folder, 0o755); // The user that PostgreSQL runs as passes through it.
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const left = () => readdirSync(folder).filter((name) => name.startsWith("ddat-pg-")); // tsx keeps a folder there too.

const run = (env: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, ["--import", "tsx", "examples/three-machines/postgres.ts", "3000"], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, ...env },
    encoding: "utf8",
  });

describe.skipIf(isMissing)(`three PostgreSQL${why}`, () => {
  test("count, add up and suppress as the library does, and go", { timeout: 90_000 }, () => {
    const { stdout, stderr, status } = run({});
    expect(stderr).not.toContain("Error");
    expect(stdout.match(/: the numbers of the library, every one$/gm)).toHaveLength(4);
    expect(stdout).toMatch(/groups of 5 and more, [1-9]\d* cells suppressed/);
    expect(status).toBe(0);
    expect(left()).toEqual([]);
  });

  test("go when something fails as well", { timeout: 90_000 }, () => {
    const { stdout, stderr, status } = run({ PGOPTIONS: "-c statement_timeout=1" });
    expect(stdout).toContain("three PostgreSQL start");
    expect(stderr).toContain("statement timeout");
    expect(status).toBe(1);
    expect(left()).toEqual([]);
  });
});
