/**
 * Puts the runnable examples and what they print into README.md and docs/: `npx tsx scripts/includeExamples.ts` after a
 * build. A block is filled in when it has a mark:
 * - under `<!-- example: examples/gap.ts -->` stands that file;
 * - under `<!-- output: examples/gap.ts -->` stands what that file prints;
 * - in a `console` block, what each `$ npx ddat-skills …` prints stands under it.
 *
 * test/examples.test.ts fails when a block differs from what this script would write.
 */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type CodeBlock, markdownBlocks } from "./codeBlocks.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = promisify(execFile);

/** The documents with code in them, by their path from the root. */
export const documents = [
  "README.md",
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`)
    .sort(),
];

/** The examples, by their path from the root. */
export const examples = readdirSync(`${root}examples`)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `examples/${name}`)
  .sort();

const printed = new Map<string, Promise<string>>();

/** What an example prints, run once however often it is asked. Fails when the example does. */
export function outputOf(example: string): Promise<string> {
  return once(example, ["--import", "tsx", example]);
}

/**
 * What a command line such as `npx ddat-skills roles "data analyst"` prints on standard output. Those of the README run in
 * the folder of the examples, as its readers have the files in front of them.
 */
function commandOutput(command: string, document: string): Promise<string> {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  if (words[0] !== "npx" || words[1] !== "ddat-skills") throw new Error(`Not a command of this package: ${command}`);
  const folder = document === "README.md" ? `${root}examples` : root;
  return once(`${folder} ${command}`, [`${root}dist/cli.js`, ...words.slice(2)], folder);
}

function once(key: string, args: string[], cwd = root): Promise<string> {
  const { FORCE_COLOR: _, ...env } = process.env;
  const output =
    printed.get(key) ??
    run(process.execPath, args, { cwd, env: { ...env, NO_COLOR: "1" } }).then(
      ({ stdout }) => stdout.replaceAll("\r\n", "\n").trimEnd(), // CSV ends its lines with both; a document of this repository does not.
    );
  printed.set(key, output);
  return output;
}

/** What should stand in a block; `undefined` where that is the author's business. */
async function contentOf({ file: document, marker, language, code }: CodeBlock): Promise<string | undefined> {
  const [, kind, file] = /^(example|output): (\S+)$/.exec(marker ?? "") ?? [];
  if (kind === "example") return readFileSync(root + file, "utf8").trimEnd();
  if (kind === "output") return outputOf(file ?? "");
  if (language !== "console") return undefined;
  const commands = code.split("\n").filter((line) => line.startsWith("$ "));
  const parts = commands.map(async (line) => `${line}\n${await commandOutput(line.slice(2), document)}`);
  return (await Promise.all(parts)).join("\n\n");
}

/** A Markdown text with its marked blocks as they should be. */
export async function includeExamples(file: string, text: string): Promise<string> {
  const lines = text.split("\n");
  const blocks = markdownBlocks(file, text);
  for (const block of blocks.toReversed()) {
    const content = await contentOf(block);
    if (content !== undefined) lines.splice(block.line, block.end - block.line - 1, ...content.split("\n"));
  }
  return lines.join("\n");
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const document of documents) {
    const text = readFileSync(root + document, "utf8");
    const included = await includeExamples(document, text);
    if (included === text) continue;
    writeFileSync(root + document, included);
    console.log(`${document} is up to date now`);
  }
}
