import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "./packed.js";

// The tree is the flow: what CONTRIBUTING.md says of the layers, held to the files.

/** From the ground up. A layer imports from itself and from those before it. */
const layers = [
  "model",
  "values",
  "framework",
  "skills",
  "parse",
  "questions",
  "plan",
  "reading",
  "formats",
  "workforce",
  "render",
  "uk",
  "cli",
];

/** What a layer may import from outside the package, besides nothing. */
const packages: Readonly<Record<string, readonly string[]>> = {
  model: ["zod"],
  questions: ["zod"],
  plan: ["zod", "yalps", "#highs", "highs"],
  render: ["ts-pattern"],
  reading: [
    "zod",
    "hyparquet",
    "hyparquet/src/column.js",
    "hyparquet/src/convert.js",
    "hyparquet/src/datapage.js",
    "hyparquet/src/delta.js",
    "hyparquet/src/encoding.js",
    "hyparquet-compressors",
    "fflate",
    "saxen",
  ],
  workforce: ["zod"],
  cli: ["zod", "commander", "hyparquet", "hyparquet-writer", "picocolors", "ts-pattern"],
};

/** Everything else runs in browsers too. */
const mayUseNode = ({ path }: Source) => path.startsWith("cli/");

interface Source {
  /** From `src`, such as `questions/gap.ts`. */
  readonly path: string;
  readonly layer: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

const paths = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).map((path) =>
  path.replaceAll("\\", "/"),
);
const isTest = (path: string) => /\.(test|test-d)\.ts$/.test(path);
const sources = paths
  .filter((path) => path.endsWith(".ts") && !isTest(path))
  .map((path): Source => {
    const text = readFileSync(`${root}src/${path}`, "utf8");
    const layer = path.includes("/") ? (path.split("/", 1)[0] ?? "") : "";
    return { path, layer, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
  });
const layered = sources.filter(({ layer }) => layer !== "");

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

/** What a file imports or passes on, dynamic imports too. */
function importsOf({ tree }: Source): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, typesOnly: node.importClause?.isTypeOnly ?? false });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, typesOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) found.push({ from: specifier.text, typesOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const lowerFirst = (name: string) => name.replace(/^./, (first) => first.toLowerCase());

/** The layer that a relative import leads to. */
function layerOf(source: Source, from: string): string {
  const target = posix.join(posix.dirname(source.path), from);
  return target.includes("/") ? (target.split("/", 1)[0] ?? "") : "";
}

/** The names of the functions and of the types that a file exports, and how many other values it exports. */
function exportsOf({ tree }: Source) {
  const isExported = (node: ts.Statement) =>
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  const functions = new Set<string>();
  const types: string[] = [];
  let others = 0;
  for (const statement of tree.statements) {
    if (!isExported(statement)) continue;
    if (ts.isFunctionDeclaration(statement)) functions.add(statement.name?.text ?? "default");
    else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      types.push(statement.name.text);
    else if (ts.isVariableStatement(statement) || ts.isClassDeclaration(statement)) others++;
  }
  return { functions: [...functions], types, others };
}

test("every folder of src is a layer", () => {
  expect([...new Set(layered.map(({ layer }) => layer))].toSorted()).toEqual(layers.toSorted());
});

describe("a layer imports only from itself and from those below it", () => {
  test.each(layers)("%s", (layer) => {
    const allowed = layers.slice(0, layers.indexOf(layer) + 1);
    const astray = layered
      .filter((source) => source.layer === layer)
      .flatMap((source) =>
        importsOf(source)
          .filter(({ from }) => from.startsWith(".") && !allowed.includes(layerOf(source, from)))
          .map(({ from }) => `${source.path} imports ${from}`),
      );
    expect(astray).toEqual([]);
  });

  test.each(layers)("%s, and from these packages", (layer) => {
    const allowed = packages[layer] ?? [];
    const astray = layered
      .filter((source) => source.layer === layer)
      .flatMap((source) =>
        importsOf(source)
          .filter(({ from }) => !from.startsWith(".") && !(mayUseNode(source) && from.startsWith("node:")))
          .filter(({ from }) => !allowed.includes(from))
          .map(({ from }) => `${source.path} imports ${from}`),
      );
    expect(astray).toEqual([]);
  });

  test("the bundled data takes types of the model and nothing that runs", () => {
    const running = layered
      .filter(({ layer }) => layer === "uk")
      .flatMap((source) =>
        importsOf(source).filter(({ from, typesOnly }) => !typesOnly && layerOf(source, from) !== "uk"),
      );
    expect(running).toEqual([]);
  });
});

/** The file of `src` that a relative import leads to. */
const targetOf = ({ path }: Source, from: string) =>
  posix.join(posix.dirname(path), from).replace(/\.js$/, ".ts").replace(/^\.\//, "");

/** The files that a file loads when it is imported, itself included, and the packages they load. */
function loadedBy(entry: string): ReadonlySet<string> {
  const loaded = new Set([entry]);
  for (const path of loaded) {
    const source = sources.find((candidate) => candidate.path === path);
    if (!source) continue;
    for (const from of loadsOf(source)) {
      loaded.add(from.startsWith(".") ? targetOf(source, from) : from);
    }
  }
  return loaded;
}

/** What a file loads at once. Even `import { type X }` does, as TypeScript leaves `import {}` of it. */
function loadsOf({ tree }: Source): string[] {
  return tree.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    const isTypeOnly = isImport ? statement.importClause?.isTypeOnly : statement.isTypeOnly;
    return isTypeOnly ? [] : [moduleSpecifier.text];
  });
}

test.each([
  "index.ts",
  "uk/index.ts",
  "parse/index.ts",
  "questions/releases/index.ts",
  "questions/scores/index.ts",
  "questions/progress/index.ts",
  "questions/forms/index.ts",
  "questions/crosswalks/index.ts",
  "plan/index.ts",
  "formats/index.ts",
  "workforce/index.ts",
  "render/index.ts",
])("importing %s loads no zod", (entry) => {
  const loaded = loadedBy(entry);
  expect(loaded.has("zod")).toBe(false);
  expect(loadedBy("schema.ts").has("zod")).toBe(true); // Or this would find nothing.
});

test("no file loads itself in a circle", () => {
  const loads = new Map(
    sources.map((source) => [
      source.path,
      loadsOf(source).flatMap((from) => (from.startsWith(".") ? targetOf(source, from) : [])),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" > "));
    if (done.has(path) || way.includes(path)) return;
    for (const next of loads.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of loads.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

test("no entry hands on all of a file that has a schema in it, as its types would then name zod", () => {
  const entries = sources.filter(({ path }) => path === "index.ts" || /^(questions\/)?\w+\/index\.ts$/.test(path));
  const astray = entries.flatMap((source) =>
    source.tree.statements.flatMap((node) => {
      const isAll = ts.isExportDeclaration(node) && (!node.exportClause || ts.isNamespaceExport(node.exportClause));
      if (!isAll || !node.moduleSpecifier || !ts.isStringLiteral(node.moduleSpecifier)) return [];
      const path = targetOf(source, node.moduleSpecifier.text);
      const isSchema = sources.some((one) => one.path === path && importsOf(one).some(({ from }) => from === "zod"));
      return isSchema ? [`${source.path} hands on ${path}`] : [];
    }),
  );
  expect(astray).toEqual([]);
});

test("what index.ts exports of the questions and the algebra has a test beside it", () => {
  const index = sources.find(({ path }) => path === "index.ts");
  const exported = index
    ? importsOf(index).filter(({ from, typesOnly }) => !typesOnly && /^\.\/(questions|skills)\//.test(from))
    : [];
  expect(exported.length).toBeGreaterThan(5);
  const untested = exported
    .map(({ from }) => from.replace(/^\.\/(.*)\.js$/, "$1"))
    .filter((name) => ![`${name}.test.ts`, `${name}.laws.test.ts`].some((path) => existsSync(`${root}src/${path}`)));
  expect(untested).toEqual([]);
});

test("a file that exports one function is called by its name, or by the type that the function is for", () => {
  const misnamed = layered
    .map((source) => ({ path: source.path, ...exportsOf(source) }))
    .filter(({ functions, others }) => functions.length === 1 && others === 0)
    .filter(({ path, functions, types }) => ![...functions, ...types.map(lowerFirst)].includes(basename(path, ".ts")))
    .map(({ path, functions }) => `${path} exports ${functions[0]}`);
  expect(misnamed).toEqual([]);
});

test("nothing is left to do, and no test runs alone", () => {
  const marks = paths
    .filter((path) => path.endsWith(".ts"))
    .filter((path) =>
      /\bTODO\b|\bFIXME\b|\b(test|it|describe)\.only\b/.test(readFileSync(`${root}src/${path}`, "utf8")),
    );
  expect(marks).toEqual([]);
});
