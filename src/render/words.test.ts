import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

// Another language is the folder `words` again: nothing else says anything, and what is in it decides nothing.

const here = new URL(".", import.meta.url);
const files = readdirSync(here, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.includes(".test"));
const parse = (path: string, text = readFileSync(new URL(path, here), "utf8")) =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** The style sheet is one long literal without a word that is read. */
const mayHaveLiterals = (path: string) => path.startsWith("words/") || path === "style.ts";

/** These take what a thrown error speaks of: `The answer is about another framework`, `There is no role level x`. */
const ofErrors = new Set(["requireOfFramework", "requireSameFramework", "lookUp", "RangeError", "TypeError"]);

/** Names that the model gives to kinds of thing, and the grammar of Mermaid. */
const noSentence = /^(role level|role family|flowchart LR)$/m;

/** What a literal shows once tags, attributes and what is filled in are taken out: nothing, or words with blanks between them. */
function sentencesIn(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ofErrors.has(node.expression.getText())) return;
    const text = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("§")
        : "";
    const shown = text
      .replace(/<[^<>]*>/g, "")
      .replace(/[\w-]+="[^"]*"/g, "")
      .replace(noSentence, "")
      .trim();
    const isSentence = /\p{L}{2,}[.,:;]? | \p{L}{2,}|^\p{Lu}\p{Ll}+$/u.test(shown);
    if (isSentence) found.push(`${tree.fileName}: ${shown}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

test("no page, report, mark or printer has a sentence of its own", () => {
  const others = files.filter((path) => !mayHaveLiterals(path));
  expect(others.length).toBeGreaterThan(80);
  expect(others.flatMap((path) => sentencesIn(parse(path)))).toEqual([]);
});

test.each([
  'const a = "Nothing is asked.";',
  `const a = (count: number) => \`\${count} of them\`;`,
  `const a = \`<p>\${b} and \${c}</p>\`;`,
  'const a = { title: "Covered" };',
])("a planted sentence is found: %s", (text) => {
  expect(sentencesIn(parse("pages/planted.ts", text))).toHaveLength(1);
});

test("words import words and types, and nothing that decides", () => {
  const loads = files
    .filter((path) => path.startsWith("words/"))
    .flatMap((path) => parse(path).statements.filter(ts.isImportDeclaration))
    .filter(({ importClause }) => importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
    .map(({ moduleSpecifier }) => moduleSpecifier.getText());
  expect([...new Set(loads)]).toEqual(['"./counted.js"']);
});
