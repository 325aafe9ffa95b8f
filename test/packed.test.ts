import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
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

describe.each([
  ["NodeNext", ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ["Bundler", ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
] as const)("in TypeScript with module resolution %s", (_, module, moduleResolution) => {
  let mistakes: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  beforeAll(() => {
    const files = [...code.keys()].map((i) => join(project.folder, `block${i}.ts`));
    const program = ts.createProgram([...files, join(project.folder, "misspelt.ts")], {
      target: ts.ScriptTarget.ES2022,
      module,
      moduleResolution,
      strict: true,
      noEmit: true,
      skipLibCheck: module !== ts.ModuleKind.NodeNext, // Our declarations compile too; to check it once is enough.
      types: ["node"],
      typeRoots: [join(project.folder, "node_modules/@types")],
    });
    mistakes = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => ({
      file: file?.fileName.slice(project.folder.length + 1) ?? "",
      line: (file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0) + 1,
      message: ts.flattenDiagnosticMessageText(messageText, "\n"),
    }));
  }, 120_000);

  test("the README compiles, and so do the declarations", () => {
    expect(mistakes.filter(({ file }) => file !== "misspelt.ts")).toEqual([]);
  });

  test("a misspelt id of the UK framework does not compile, nor does raw JSON as a framework", () => {
    const lines = mistakes.filter(({ file }) => file === "misspelt.ts").map(({ line }) => line);
    expect([...new Set(lines)]).toEqual([4, 5, 6, 7, 8]);
  });
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
