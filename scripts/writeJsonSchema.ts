/** Writes `dist/framework.schema.json`: the JSON Schema of a framework, for editors and for other languages. Part of `npm run build`. */
import { writeFileSync } from "node:fs";
import * as z from "zod";
import { frameworkSchema } from "../src/model/framework.js";

const schema = z.toJSONSchema(frameworkSchema, {
  // `readonly` is about the parsed value; in JSON Schema the word means that a server alone may write it.
  override: ({ jsonSchema }) => {
    delete jsonSchema.readOnly;
  },
});
const described = {
  ...schema,
  title: "Skills framework",
  description: "A framework of roles, skills and ordered levels, as the npm package ddat-skills reads it.",
};
writeFileSync(new URL("../dist/framework.schema.json", import.meta.url), `${JSON.stringify(described, null, 2)}\n`);
