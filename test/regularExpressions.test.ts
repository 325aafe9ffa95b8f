import { readdirSync, readFileSync } from "node:fs";
import { check } from "recheck";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "./packed.js";

// A cell of 100,000 tabs must not take longer than its length: no regular expression of the library may need the square of a
// text's length, or more, to look at it. An analyser proves it of each, or looks for a text on which it would.

/** Expressions that the analyser would refuse, with what keeps their texts short. */
const judged: ReadonlyMap<string, string> = new Map([
  [
    "/(\\d+(?:[.,]\\d+)?)([A-Z])/g",
    "is asked only of what the expression before it has matched: a letter follows each number",
  ],
  ["/\\B(?=(\\d{3})+$)/g", "looks at a whole number as it is printed"],
]);

interface Expression {
  readonly text: string;
  readonly files: string[];
}

/** Where an expression is put together, which nothing can look at here: of texts of up to 100 characters. */
const composed: string[] = [];

function expressions(): readonly Expression[] {
  const found = new Map<string, Expression>();
  const names = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((file) => /(?<!\.test|\.test-d|\.generated|\.d)\.ts$/.test(file))) {
    const source = ts.createSourceFile(name, readFileSync(`${root}src/${name}`, "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const known = found.get(node.text) ?? { text: node.text, files: [] };
        found.set(node.text, known);
        known.files.push(name);
      }
      if (ts.isNewExpression(node) && node.expression.getText(source) === "RegExp") composed.push(name);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found.values()];
}

test("no regular expression backtracks more than a text is long", { timeout: 300_000 }, async () => {
  const all = expressions();
  expect(all.length).toBeGreaterThan(200);
  expect(composed).toStrictEqual(["values/durationIn.ts"]);
  const slow: string[] = [];
  for (const { text, files } of all) {
    if (judged.has(text)) continue;
    const end = text.lastIndexOf("/");
    const [pattern, flags] = [text.slice(1, end), text.slice(end + 1)];
    const proof = await check(pattern, flags, { checker: "automaton", timeout: 5_000 });
    // Look-around and numbers of repetitions are beyond the proof: then texts are tried.
    const result =
      proof.status === "unknown"
        ? await check(pattern, flags, { checker: "fuzz", randomSeed: 1, timeout: 10_000 })
        : proof;
    if (result.status !== "safe") slow.push(`${files.join(", ")}: ${text} ${result.status}`);
  }
  expect(slow).toStrictEqual([]);
  expect([...judged.keys()].filter((text) => !all.some((one) => one.text === text))).toStrictEqual([]);
});
