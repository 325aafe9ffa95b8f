import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { markdownBlocks } from "../scripts/codeBlocks.js";
import { outputOf } from "../scripts/includeExamples.js";
import { execute, type PackedProject, packedProject, root } from "./packed.js";

// What a user gets: the tarball in a fresh project, from JavaScript and from TypeScript.

const readme = markdownBlocks("README.md", readFileSync(`${root}README.md`, "utf8"));
const code = readme.filter(({ language }) => language === "ts").map((block) => block.code);

const misspelt = `import { defineProfile, findSkill, gap } from "ddat-skills";
import { uk } from "ddat-skills/uk";
const sam = defineProfile(uk, { person: "Sam", has: { "agile-working": "working" } });
gap(uk, sam, "software-developer/senior-develper");
findSkill(uk, "agile-workin");
defineProfile(uk, { person: "Sam", has: { "agile-workin": "working" } });
defineProfile(uk, { person: "Sam", has: { "agile-working": "wroking" } });
gap(JSON.parse("{}") as object, sam, "software-developer/senior-developer");
`;

let project: PackedProject;
beforeAll(() => {
  project = packedProject(["zod", "@types/node", ...Object.keys(packageJson.dependencies)]);
  writeFileSync(join(project.folder, "package.json"), JSON.stringify({ name: "app", private: true, type: "module" }));
  for (const [i, text] of code.entries()) writeFileSync(join(project.folder, `block${i}.ts`), `${text}\nexport {};\n`);
  writeFileSync(join(project.folder, "misspelt.ts"), misspelt);
}, 60_000);
afterAll(() => project.remove());

test("the first block of the README runs as plain JavaScript and prints what the README shows", {
  timeout: 60_000,
}, async () => {
  writeFileSync(join(project.folder, "first.js"), code[0] ?? "");
  const output = execute(process.execPath, ["first.js"], project.folder).trimEnd();
  expect(output).toBe(await outputOf("examples/firstGap.ts"));
  expect(readme.some((block) => block.language === "text" && block.code === output)).toBe(true);
});

/** The oldest TypeScript that README states, the one that builds the package, and the two newer ones. */
const compilers = [
  ["5.7", "typescript-5.7"],
  ["5.9", "typescript"],
  ["6", "typescript-6"],
  ["7", "typescript-7"],
] as const;

/** What a compiler has to say of everything that was written into the project. Our own declarations are checked too. */
function mistakesIn(compiler: string, moduleOptions: readonly string[]): string[] {
  const files = [...code.keys()].map((i) => `block${i}.ts`);
  const options = [
    "--noEmit",
    "--strict",
    "--target",
    "es2022",
    "--types",
    "node",
    "--pretty",
    "false",
    ...moduleOptions,
  ];
  const args = [join(root, "node_modules", compiler, "bin/tsc"), ...options, ...files, "misspelt.ts"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: project.folder, encoding: "utf8" });
  return `${stdout}${stderr}`.split("\n").filter((line) => /error TS/.test(line));
}

test.each([
  ...compilers.map(([version, compiler]) => [version, "NodeNext", compiler, ["--module", "nodenext"]] as const),
  ["5.9", "Bundler", "typescript", ["--module", "esnext", "--moduleResolution", "bundler"]] as const,
])(
  "in TypeScript %s with module resolution %s the README compiles, the declarations too, and no misspelt id",
  {
    timeout: 120_000,
  },
  (_version, _resolution, compiler, moduleOptions) => {
    const mistakes = mistakesIn(compiler, moduleOptions);
    const elsewhere = mistakes.filter((line) => !line.startsWith("misspelt.ts("));
    expect(elsewhere).toEqual([]);
    const lines = mistakes.map((line) => Number(/^misspelt\.ts\((\d+),/.exec(line)?.[1]));
    expect([...new Set(lines)]).toEqual([4, 5, 6, 7, 8]);
  },
);

test("require() works from CommonJS, as Node 20.19 and later have it", () => {
  const script = `
    const { defineProfile, gap } = require("ddat-skills");
    const { uk } = require("ddat-skills/uk");
    const sam = defineProfile(uk, { person: "sam", has: { "agile-working": "working" } });
    console.log(gap(uk, sam, "software-developer/junior-developer").readiness);`;
  writeFileSync(join(project.folder, "app.cjs"), script);
  expect(execute(process.execPath, ["app.cjs"], project.folder)).toBe("ready-if-confirmed\n");
});

describe("the command", () => {
  const command = (...args: string[]) => {
    const { bin } = JSON.parse(readFileSync(join(project.folder, "node_modules/ddat-skills/package.json"), "utf8"));
    const file = join(project.folder, "node_modules/ddat-skills", bin["ddat-skills"]);
    expect(readFileSync(file, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    return execute(process.execPath, [file, ...args], project.folder);
  };

  test("says its version", () => {
    expect(command("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("answers the main question from a profile", () => {
    writeFileSync(join(project.folder, "sam.json"), '{ "person": "Sam", "has": { "prototyping": "working" } }');
    const answer = JSON.parse(command("gap", "senior developer", "--profile", "sam.json", "--json"));
    expect(answer).toMatchObject({ person: "Sam", roleLevel: "software-developer/senior-developer" });
  });

  test("reads a framework of one's own", () => {
    writeFileSync(join(project.folder, "library.json"), readFileSync(`${root}examples/library.json`));
    expect(command("lint", "library.json")).toContain("no issues");
  });
});
