import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documents, examples, includeExamples, outputOf } from "../scripts/includeExamples.js";
import { execute, root } from "./packed.js";
import { sharedFile, titleWith } from "./sharedData.js";

// Each example runs once, in a process of its own, whoever asks for what it prints.

describe.concurrent("every example", () => {
  test.each(examples)("%s runs and prints something", { timeout: 60_000 }, async (example) => {
    expect(await outputOf(example)).not.toBe("");
  });

  test.each(examples)("%s is short enough to read", (example) => {
    const text = readFileSync(root + example, "utf8");
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(41);
    expect(text).toMatch(/from "ddat-skills/);
    expect(text).not.toMatch(/\bfrom "\.\.?\//);
  });
});

describe.concurrent("every document", () => {
  test.each(documents)(
    "%s shows the examples as they are and what they print",
    { timeout: 60_000 },
    async (document) => {
      const text = readFileSync(root + document, "utf8");
      const upToDate = await includeExamples(document, text);
      expect(text).not.toMatch(/\b(just|simply)\b/i);
      expect(text, "run `npx tsx scripts/includeExamples.ts`").toBe(upToDate);
    },
  );
});

describe("the official text", () => {
  const files = ["roles", "skills"].map((name) => `uk-ddat/${name}.2026-03-23.csv`);
  const present = files.map(sharedFile);

  test.skipIf(present.includes(undefined))(titleWith("is read from the official files", ...present), () => {
    const paths = files.map((file) => `../shared/data/${file}`);
    const output = execute(process.execPath, ["--import", "tsx", "examples/officialText.ts", ...paths], root);
    expect(output).toContain(
      "Agile working, in Government Digital and Data Profession Capability Framework 2026-03-23",
    );
    expect(output.match(/^ {2}- /gm)?.length).toBeGreaterThan(5);
    expect(output).toMatch(/^\d+ notes, such as:$/m);
    expect(output).toContain("Contains public sector information licensed under the Open Government Licence v3.0.");
  });
});
