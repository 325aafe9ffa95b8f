import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { ddat, refused } from "../../../test/command.js";

const folder = mkdtempSync(join(tmpdir(), "ddat-workforce-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const write = (name: string, content: string) => {
  writeFileSync(at(name), content);
  return at(name);
};
const ask = (...args: readonly string[]) => ddat(["workforce", ...args]);
const beside = (output: string) =>
  readdirSync(dirname(output)).filter((name) => name.startsWith(`.${basename(output)}`));

const held = ["user-focus", "prototyping", "agile-working"].map((skill) => `${skill},working`);
const rows = Array.from({ length: 500 }, (_, i) => `person ${i},software-developer/developer,${held[i % 3]}\n`);
const file = write("people.csv", `person,role level,skill,level\n${rows.join("")}`);

describe.skipIf(process.platform === "win32")("an output is whole or not there", () => {
  const command = at("a/b/main.js"); // As far from a package.json as the real one.
  beforeAll(() => {
    const entryPoints = [fileURLToPath(new URL("../main.ts", import.meta.url))];
    buildSync({ entryPoints, outfile: command, bundle: true, packages: "external", platform: "node", format: "esm" });
    cpSync(new URL("../../../package.json", import.meta.url), at("package.json"));
    symlinkSync(new URL("../../../node_modules", import.meta.url), at("node_modules"));
  });

  /** Runs the command in a process of its own, which writes five people at a time. */
  const child = (output: string, before = "") => {
    const args = [command, "workforce", "fits", "--people", file, "--slice", "25", "--output", output];
    const started = spawn("sh", ["-c", `${before} exec "$@"`, "sh", process.execPath, ...args]);
    let errors = "";
    started.stderr.on("data", (text) => {
      errors += text;
    });
    const ended = new Promise<{ code: number | null; errors: string }>((resolve) => {
      started.once("close", (code) => resolve({ code, errors }));
    });
    return { started, ended };
  };
  /** Sends a signal to such a process in the middle of its work; to another where that was faster than the signal. */
  const stopped = async (
    output: string,
    signal: NodeJS.Signals,
    attempts = 5,
  ): Promise<{ code: number | null; errors: string }> => {
    const { started, ended } = child(output);
    const isInTheMiddle = () => beside(output).some((name) => statSync(join(folder, name)).size > 0);
    while (started.exitCode === null && !isInTheMiddle()) await setTimeout(1);
    started.kill(signal);
    const end = await ended;
    if (end.code !== 0 || attempts === 1) return end;
    rmSync(output);
    return stopped(output, signal, attempts - 1);
  };

  it("killed, it is not there, and the next run writes the whole of it", { timeout: 60_000 }, async () => {
    const [whole, output] = [at("whole.csv"), at("killed.csv")];
    const fits = ["fits", "--people", file, "--slice", "25", "--output"];
    expect(await stopped(output, "SIGKILL")).toEqual({ code: null, errors: "" });
    expect([existsSync(output), beside(output).length]).toEqual([false, 1]);
    await ask(...fits, whole);
    expect((await ask(...fits, output)).code).toBe(0);
    expect(readFileSync(output).equals(readFileSync(whole))).toBe(true);
    expect(beside(output)).toEqual([]);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("stopped by %s, it leaves nothing", { timeout: 60_000 }, async (signal, code) => {
    const output = at(`${signal}.csv`);
    expect(await stopped(output, signal)).toEqual({ code, errors: "" });
    expect([existsSync(output), beside(output)]).toEqual([false, []]);
  });

  it("with no room left, it says so and leaves nothing", { timeout: 60_000 }, async () => {
    const output = write("large.csv", "as it was");
    const { code, errors } = await child(output, "ulimit -f 8;").ended;
    expect([code, errors]).toEqual([1, expect.stringMatching(/^error: .*large\.csv cannot be written: .*too large/)]);
    expect([readFileSync(output, "utf8"), beside(output)]).toEqual(["as it was", []]);
    if (!existsSync("/dev/full")) return;
    expect(await refused(["workforce", "gaps", "--people", file, "--output", "/dev/full"])).toBe(
      "error: /dev/full cannot be written: the disk is full\n",
    );
  });
});

test("the part of a process that runs is left alone, as is a file of another name", async () => {
  const output = at("busy.csv");
  const others = [`.busy.csv.${process.ppid}.part`, ".busy.csv.part", ".busy.csv.x.part"];
  for (const name of others) write(name, "");
  expect((await ask("gaps", "--people", file, "--output", output)).code).toBe(0);
  expect([existsSync(output), beside(output).toSorted()]).toEqual([true, others.toSorted()]);
});
