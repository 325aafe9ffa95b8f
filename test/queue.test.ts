import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { root } from "./packed.js";

// The example of a queue, with a Redis of its own. `npm run build` comes before.

const server = ["/usr/bin/redis-server", "/usr/local/bin/redis-server", "/opt/homebrew/bin/redis-server"].find(
  existsSync,
);
const client = (() => {
  try {
    return createRequire(import.meta.url).resolve("ioredis");
  } catch {
    return undefined;
  }
})();

describe.skipIf(!server || !client)("shards on a queue (skipped where there is no redis-server, or no ioredis)", () => {
  test("a worker is killed at its work, and the sum is still the whole; no process is left", {
    timeout: 120_000,
  }, async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--import", "tsx", "examples/three-machines/queue.ts"],
      { cwd: root },
    );
    expect(stdout).toMatch(/^the very numbers of the whole in one process: true$/m);
    expect(stdout).toMatch(/SIGKILL; shards that went to another: [1-9]$/m); // More than one where the machine is overloaded.
    const usual = stdout.replace(/another: \d$/m, "another: 1").trimEnd();
    expect(readFileSync(`${root}docs/workforce-machines.md`, "utf8")).toContain(`\n${usual}\n`);
    if (process.platform !== "linux") return;
    const { stdout: left } = await promisify(execFile)("ps", ["-eo", "args"]);
    expect(left).not.toMatch(/queue-\w+\/redis\.sock/);
  });
});
