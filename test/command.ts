import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { run } from "../src/cli/run.js";

// The command in this process, for tests of one subcommand.

const folder = mkdtempSync(join(tmpdir(), "ddat-skills-"));

export const kitchenFile = fileURLToPath(new URL("../src/render/kitchen.fixture.json", import.meta.url));
export const inKitchen = ["--framework", kitchenFile];

/** Writes a file to the folder of temporary files; what is not text becomes JSON. */
export function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** Runs the command on a screen of so many columns. */
export async function ddat(args: readonly string[], input = "", columns = 100) {
  let [output, errors] = ["", ""];
  const code = await run(args, {
    readInput: async () => new TextEncoder().encode(input),
    writeOutput: (text) => {
      output += text;
    },
    writeError: (text) => {
      errors += text;
    },
    columns,
    colours: false,
  });
  return { code, output, errors };
}

/** What a command prints that does what it is asked for. */
export async function done(args: readonly string[], input = ""): Promise<string> {
  const { output, ...rest } = await ddat(args, input);
  expect(rest).toEqual({ code: 0, errors: "" });
  return output;
}

/** What a command says that refuses what it is given. */
export async function refused(args: readonly string[], input = ""): Promise<string> {
  const { code, output, errors } = await ddat(args, input);
  expect({ code, output }).toEqual({ code: 1, output: "" });
  return errors;
}
