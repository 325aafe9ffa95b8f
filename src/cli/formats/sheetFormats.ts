import { basename } from "node:path";
import type { FrameworkMap } from "../../formats/sheets/FrameworkMap.js";
import { frameworkMapShape } from "../../formats/sheets/FrameworkMap.js";
import { describeIssue } from "../../parse/describeIssue.js";
import { shapeIssues } from "../../parse/shapeIssues.js";
import { accepted } from "../accepted.js";
import { BadInput } from "../BadInput.js";
import type { Format } from "./Format.js";
import type { Loader } from "./loaderOf.js";

/** A framework that an organisation keeps in sheets of its own. */
export const sheetFormats: readonly Format[] = [
  {
    name: "framework",
    title: "a framework of your own in a spreadsheet",
    page: "formats-framework.md",
    read: {
      noun: "framework",
      reads: "an XLSX or ODS workbook, or its sheets as CSV, TSV or JSON",
      gives: "a framework",
      files: "several",
      options: ["map", "id", "release"],
      async read(files, { map, id, release }, load) {
        const { readFramework } = await import("../../formats/readFramework.js");
        const sources = Object.fromEntries(files.map(({ name, bytes }) => [basename(name), bytes]));
        const { framework, notes } = await readFramework(sources, {
          ...(map !== undefined && (await frameworkMapOf(load, map))),
          ...(id !== undefined && { id }),
          ...(release !== undefined && { version: release }),
        });
        return { json: framework, notes, holds: { framework } };
      },
    },
    write: {
      nouns: ["framework"],
      writes: "an XLSX or an ODS workbook",
      formats: { xlsx: ["xlsx"], ods: ["ods"] },
      options: ["framework", "format", "withRestrictedText"],
      async write(load, { format }) {
        const { writeFramework } = await import("../../formats/writeFramework.js");
        const kind = format === "ods" ? "ods" : "xlsx";
        const { workbook, notes } = await writeFramework(await load.frameworkToWrite(), { kind });
        return { outputs: [{ content: workbook }], notes };
      },
    },
  },
];

async function frameworkMapOf(load: Loader, [file, ...others]: readonly string[]): Promise<FrameworkMap> {
  if (file === undefined || others.length > 0 || file.includes("=")) {
    throw new BadInput("the --map of a framework is one JSON file, as its sheets have columns of their own");
  }
  const map = await load.json(file);
  const issues = shapeIssues(frameworkMapShape, map).map(describeIssue);
  return accepted(file, issues.length > 0 ? { ok: false, issues } : { ok: true, value: map as FrameworkMap }); // The schema has nothing against it.
}
