import type { Format } from "./Format.js";
import { only } from "./theFile.js";

/** Frameworks that come as workbooks or as the sheets of one. */
export const workbookFormats: readonly Format[] = [
  {
    name: "sfia",
    title: "SFIA 9 or 8, with your own licence",
    page: "formats-sfia.md",
    read: {
      noun: "framework",
      reads: "an XLSX workbook, or its sheets as CSV",
      gives: "a framework",
      files: "one",
      parameter: "skills",
      options: ["attributes", "levels", "release", "language", "withoutText"],
      async read(files, { attributes, levels, release, language, withoutText }, { terminal }) {
        const [{ readSfia }, { readFileOrInput }] = await Promise.all([
          import("../../formats/readSfia.js"),
          import("../readFileOrInput.js"),
        ]);
        const { bytes } = only(files);
        const sheets =
          attributes === undefined && levels === undefined
            ? bytes
            : {
                skills: bytes,
                ...(attributes !== undefined && { attributes: await readFileOrInput(terminal, attributes) }),
                ...(levels !== undefined && { levels: await readFileOrInput(terminal, levels) }),
              };
        const { framework, notes } = await readSfia(sheets, {
          ...(release !== undefined && { version: release }),
          ...(language !== undefined && { language }),
          ...(withoutText && { text: false }),
        });
        return { json: framework, notes, holds: { framework } };
      },
    },
  },
  {
    name: "skillsfuture",
    title: "SkillsFuture Skills Framework of Singapore",
    page: "formats-skillsfuture.md",
    read: {
      noun: "framework",
      reads: "an XLSX workbook",
      gives: "a framework",
      files: "one",
      parameter: "source",
      options: ["release"],
      async read(files, { release }) {
        const { readSkillsFuture } = await import("../../formats/readSkillsFuture.js");
        const options = release === undefined ? {} : { version: release };
        const { framework, notes } = await readSkillsFuture(only(files).bytes, options);
        return { json: framework, notes, holds: { framework } };
      },
    },
  },
];
