import type { Framework } from "../../model/framework.js";
import type { Note } from "../../model/note.js";
import type { Format, FormatReader, GivenFile, Imported } from "./Format.js";
import { tableOptions } from "./formatOption.js";
import { readUkCsvFiles, ukCsvPair } from "./readUkCsvFiles.js";
import { only, textOf } from "./theFile.js";

interface FrameworkFound {
  readonly framework: Framework;
  readonly notes: readonly Note[];
}

const ofFramework = { noun: "framework", gives: "a framework" } as const satisfies Partial<FormatReader>;

function imported({ framework, notes }: FrameworkFound): Imported {
  return { json: framework, notes, holds: { framework } };
}

const bytesOf = (files: readonly GivenFile[]) => files.map(({ bytes }) => bytes);

/** Formats that hold frameworks. Each reader and writer is loaded when it is used. */
export const frameworkFormats: readonly Format[] = [
  {
    name: "uk-csv",
    title: "the official CSV pair of the UK framework",
    page: "formats-uk-csv.md",
    read: {
      ...ofFramework,
      reads: "two CSV files, told apart by their columns",
      files: "several",
      options: ["order", "release"],
      read: async (files, { order, release }, { terminal }) =>
        imported(await readUkCsvFiles(terminal, ukCsvPair(files), { order, release })),
    },
    write: {
      nouns: ["framework"],
      writes: "two CSV files",
      options: ["framework", "roles", "skills", "withRestrictedText"],
      required: ["roles", "skills"],
      async write(load, { roles = "", skills = "" }) {
        const { writeUkCsv } = await import("../../formats/writeUkCsv.js");
        const pair = writeUkCsv(await load.frameworkToWrite());
        const outputs = [
          { file: roles, content: pair.roles },
          { file: skills, content: pair.skills },
        ];
        return { outputs, notes: pair.notes };
      },
    },
  },
  {
    name: "case",
    title: "1EdTech CASE package, 1.0 or 1.1",
    page: "formats-case.md",
    read: {
      ...ofFramework,
      reads: "a JSON file",
      files: "one",
      options: [],
      isIts: (json) => Object.keys(json).some((key) => /^CF[A-Z]/.test(key)),
      async read(files) {
        const { readCase } = await import("../../formats/readCase.js");
        return imported(readCase(only(files).bytes));
      },
    },
    write: {
      nouns: ["framework"],
      writes: "a JSON file, CASE 1.1",
      options: ["framework", "uri", "date", "withRestrictedText"],
      required: ["uri", "date"],
      async write(load, { uri = "", date = "" }) {
        const { writeCase } = await import("../../formats/writeCase.js");
        return textOf(writeCase(await load.frameworkToWrite(), { baseUri: uri, lastChanged: date }));
      },
    },
  },
  {
    name: "skos",
    title: "SKOS vocabulary",
    page: "formats-web.md",
    write: {
      nouns: ["framework"],
      writes: "a Turtle or a JSON-LD file",
      formats: { turtle: ["ttl"], "json-ld": ["jsonld", "json"] },
      options: ["framework", "uri", "date", "created", "publisherUri", "publisherName", "format", "withRestrictedText"],
      required: ["uri", "date", "publisherUri"],
      async write(load, { uri = "", date = "", created = date, publisherUri = "", publisherName, format }) {
        const { writeSkos } = await import("../../formats/writeSkos.js");
        const publisher = { uri: publisherUri, ...(publisherName !== undefined && { name: publisherName }) };
        const options = { baseUri: uri, created, modified: date, publisher };
        const framework = await load.frameworkToWrite();
        return textOf(
          format === "json-ld" ? writeSkos(framework, { ...options, as: "json-ld" }) : writeSkos(framework, options),
        );
      },
    },
  },
  {
    name: "schema-org",
    title: "schema.org terms, occupations and courses",
    page: "formats-web.md",
    write: {
      nouns: ["framework", "catalogue"],
      writes: "a JSON-LD file",
      options: ["framework", "catalogue", ...tableOptions, "currency", "uri", "withRestrictedText"],
      required: ["uri"],
      async write(load, { uri = "" }) {
        const { writeSchemaOrg } = await import("../../formats/writeSchemaOrg.js");
        const catalogue = await load.catalogue();
        return textOf(writeSchemaOrg(await load.frameworkToWrite(), { baseUri: uri, ...(catalogue && { catalogue }) }));
      },
    },
  },
  {
    name: "esco",
    title: "ESCO skills and occupations",
    page: "formats-esco.md",
    read: {
      ...ofFramework,
      reads: "CSV or ODS files of the download, told apart by their columns",
      files: "several",
      options: ["release", "language"],
      async read(files, { release, language }) {
        const { readEsco } = await import("../../formats/readEsco.js");
        const named = files.map(({ name, bytes }) => ({ name, content: bytes }));
        return imported(
          await readEsco(named, {
            ...(release !== undefined && { version: release }),
            ...(language !== undefined && { language }),
          }),
        );
      },
    },
  },
  {
    name: "nice",
    title: "NICE Workforce Framework for Cybersecurity",
    page: "formats-nice.md",
    read: {
      ...ofFramework,
      reads: "a JSON file, bare or in the envelope of CPRT",
      files: "one",
      options: [],
      isIts: (json) => Object.hasOwn(json, "elements") || Object.hasOwn(json, "response"),
      async read(files) {
        const { readNice } = await import("../../formats/readNice.js");
        return imported(readNice(only(files).bytes));
      },
    },
  },
  {
    name: "dcwf",
    title: "DoD Cyber Workforce Framework",
    page: "formats-dcwf.md",
    read: {
      ...ofFramework,
      reads: "an XLSX workbook",
      files: "one",
      parameter: "source",
      options: ["release", "tasks"],
      async read(files, { release, tasks }) {
        const { readDcwf } = await import("../../formats/readDcwf.js");
        return imported(
          await readDcwf(only(files).bytes, {
            ...(release !== undefined && { version: release }),
            ...(tasks && { tasks }),
          }),
        );
      },
    },
  },
  {
    name: "digcomp",
    title: "DigComp 3.0, digital competences of citizens",
    page: "formats-digcomp.md",
    read: {
      ...ofFramework,
      reads: "the JSON-LD data supplement",
      files: "one",
      options: ["release", "language", "descriptors"],
      isIts: (json) => Object.hasOwn(json, "@graph"),
      async read(files, { release, language, descriptors }) {
        const { readDigcomp } = await import("../../formats/readDigcomp.js");
        return imported(
          readDigcomp(only(files).bytes, {
            ...(release !== undefined && { version: release }),
            ...(language !== undefined && { language }),
            ...(descriptors && { descriptors }),
          }),
        );
      },
    },
  },
  {
    name: "onet",
    title: "O*NET occupations and skills",
    page: "formats-onet.md",
    read: {
      ...ofFramework,
      reads: "text files or workbooks of a release, told apart by their columns",
      files: "several",
      options: ["release"],
      async read(files, { release }) {
        const { readOnet } = await import("../../formats/readOnet.js");
        return imported(await readOnet(bytesOf(files), release === undefined ? {} : { version: release }));
      },
    },
  },
];
