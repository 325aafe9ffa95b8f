import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { done } from "../../test/command.js";
import * as library from "../formats/index.js";
import { formatsKnown } from "./formats/formatsKnown.js";

test("formats lists all, as a table and as JSON", async () => {
  const table = await done(["formats"]);
  for (const { name } of formatsKnown) expect(table).toMatch(new RegExp(`^${name} `, "m"));
  const list = JSON.parse(await done(["formats", "--json"]));
  expect(list).toHaveLength(formatsKnown.length);
  expect(list[0]).toMatchObject({ name: "uk-csv", reads: { noun: "framework" }, writes: { nouns: ["framework"] } });
  expect(list.at(-2)).toMatchObject({ name: "sssom", writes: { formats: ["tsv", "json"] } });
});

test("every reader and writer of the library has a format, and each its page", () => {
  const reachable = formatsKnown
    .flatMap(({ read, write }) => [read?.read, write?.write])
    .map(String)
    .join("\n");
  const functions = Object.keys(library).filter((name) => /^(read|write)[A-Z]/.test(name));
  expect(functions.length).toBeGreaterThan(25);
  const elsewhere = ["readUkCsv", "writeAssessmentForm"]; // `import uk-csv` and `template assessment`.
  expect(functions.filter((name) => !reachable.includes(name) && !elsewhere.includes(name))).toEqual([]);
  const pages = formatsKnown.map(({ page }) => page.replace(/#.*/, ""));
  const docs = (page: string) => fileURLToPath(new URL(`../../docs/${page}`, import.meta.url));
  expect(pages.filter((page) => !existsSync(docs(page)))).toEqual([]);
  expect(new Set(formatsKnown.map(({ name }) => name)).size).toBe(formatsKnown.length);
});
