/**
 * Writes the JSON Schema of each noun and each answer into `dist`, for editors and for other languages:
 * `dist/framework.schema.json`, `dist/team-coverage.schema.json` and so on, one for each schema of src/schema.ts. Part of
 * `npm run build`. They stand on one line, as programs read them: with blanks they would be a third larger.
 */
import { writeFileSync } from "node:fs";
import * as z from "zod";
import * as schemas from "../src/schema.js";

const descriptions: Readonly<Record<string, string>> = {
  framework: "A framework of roles, skills and ordered levels, as the npm package ddat-skills reads it.",
};

for (const [name, schema] of Object.entries(schemas)) {
  const file = name.replace(/Schema$/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const words = file.replaceAll("-", " ");
  const described = {
    ...z.toJSONSchema(schema, {
      // `readonly` is about the parsed value; in JSON Schema the word means that a server alone may write it.
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    }),
    title: file === "framework" ? "Skills framework" : words.replace(/^./, (letter) => letter.toUpperCase()),
    description: descriptions[file] ?? `The ${words} of the npm package ddat-skills.`,
  };
  writeFileSync(new URL(`../dist/${file}.schema.json`, import.meta.url), `${JSON.stringify(described)}\n`);
}
