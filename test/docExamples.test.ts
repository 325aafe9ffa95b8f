import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as esbuild from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CodeBlock, docCommentBlocks, markdownBlocks } from "../scripts/codeBlocks.js";
import { documents } from "../scripts/includeExamples.js";
import { execute, root } from "./packed.js";

// Every TypeScript block in a doc comment, in the README and in the guides compiles; it runs, and prints what it says it
// prints. A block that reads files (it imports `node:fs`) is compiled alone, as the files are the reader's.

const sources = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !/\.(test|test-d|generated)\.ts$/.test(path))
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .sort();

const blocks = [
  ...sources.flatMap((file) => docCommentBlocks(file, readFileSync(root + file, "utf8"))),
  ...documents.flatMap((file) => markdownBlocks(file, readFileSync(root + file, "utf8"))),
].filter(({ language }) => language === "ts");

const placeOf = ({ file, line }: CodeBlock) => `${file}:${line}`;
const readsFiles = ({ code }: CodeBlock) => /from "node:fs/.test(code);
const running = blocks.filter((block) => !readsFiles(block));

/** What a block says that a line of it prints: `console.log(x); // this`, or the comment on the lines after it. */
interface Expectation {
  readonly line: number;
  readonly text: string;
}

function expectationsOf(code: string): Expectation[] {
  const lines = code.split("\n");
  const found: Expectation[] = [];
  let open: number | undefined; // The line of a `console.log` whose output may be told below it.
  for (const [i, text] of lines.entries()) {
    const comment = /^\s*\/\/ ?(.*)$/.exec(text)?.[1];
    const [, beside] = /console\.log\(.*\);(?:\s*\})? \/\/ (.*)$/.exec(text) ?? [];
    if (beside !== undefined) found.push({ line: i, text: beside });
    if (text.includes("console.log(")) open = beside === undefined ? i : undefined;
    else if (comment !== undefined && open !== undefined) {
      const last = found.at(-1);
      if (last?.line === open) found[found.length - 1] = { line: open, text: `${last.text}\n${comment}` };
      else found.push({ line: open, text: comment });
    } else if (!/^\s*\}\s*$/.test(text)) open = undefined;
  }
  return found;
}

/** Blanks do not count, and `…` stands for anything. */
function matcher(expected: string): RegExp {
  const words = expected.trim().split(/\s+/).join(" ");
  const parts = words.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}

const folder = mkdtempSync(join(root, ".doc-examples-")); // Inside the project, so that `ddat-skills` is the project itself.
const fileOf = (block: CodeBlock) => join(folder, `block${blocks.indexOf(block)}.ts`);
/** What each line of each block printed, and what a block threw. */
const printed = new Map<CodeBlock, { readonly lines: Record<number, string[]>; readonly error?: string }>();

beforeAll(() => {
  for (const block of blocks) writeFileSync(fileOf(block), `${block.code}\nexport {};\n`);
  for (const block of running) {
    const marked = block.code
      .split("\n")
      .map((line, i) => line.replaceAll("console.log(", `globalThis.print(${i}, `))
      .join("\n");
    const { code } = esbuild.transformSync(marked, { loader: "ts", format: "esm", target: "es2022" });
    writeFileSync(fileOf(block).replace(/\.ts$/, ".mjs"), code);
  }
  const runner = `
    import { formatWithOptions } from "node:util";
    const results = [];
    for (const file of ${JSON.stringify(running.map((block) => `./${basename(fileOf(block), ".ts")}.mjs`))}) {
      const result = { lines: {} };
      globalThis.print = (line, ...values) => {
        (result.lines[line] ??= []).push(formatWithOptions({ breakLength: 120 }, ...values));
      };
      try {
        await import(file);
      } catch (error) {
        result.error = String(error?.stack ?? error);
      }
      results.push(result);
    }
    process.stdout.write(JSON.stringify(results));`;
  writeFileSync(join(folder, "runner.mjs"), runner);
  const results = JSON.parse(execute(process.execPath, [join(folder, "runner.mjs")], root));
  for (const [i, block] of running.entries()) printed.set(block, results[i]);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("there are examples to test", () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(running.length).toBeGreaterThan(20);
});

test("every block compiles", { timeout: 60_000 }, () => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const program = ts.createProgram(blocks.map(fileOf), options);
  const mistakes = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const block = blocks.find((candidate) => file?.fileName === fileOf(candidate));
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    return block ? `${block.file}:${block.line + 1 + line}: ${message}` : `${file?.fileName}: ${message}`;
  });
  expect(mistakes).toEqual([]);
});

describe("what a block prints is what it says", () => {
  test.each(running.map((block) => [placeOf(block), block] as const))("%s", (_, block) => {
    const { lines, error } = printed.get(block) ?? { lines: {} };
    expect(error).toBeUndefined();
    for (const { line, text } of expectationsOf(block.code)) {
      const output = (lines[line] ?? []).join(" ").trim().split(/\s+/).join(" ");
      expect(output, `${block.file}:${block.line + 1 + line}`).toMatch(matcher(text));
    }
  });
});
