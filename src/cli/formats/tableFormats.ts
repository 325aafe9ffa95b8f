import type { CatalogueContext } from "../../formats/readCourses.js";
import { asObject } from "../../parse/loose.js";
import { BadInput } from "../BadInput.js";
import { readFileOrInput } from "../readFileOrInput.js";
import type { Format } from "./Format.js";
import type { Loader } from "./loaderOf.js";
import { only, sourceOf, textOf } from "./theFile.js";

const ofTable = { reads: "a CSV, TSV, XLSX, ODS, Parquet or JSON table", files: "one" } as const;

/** Tables of other things than people, and crosswalks. */
export const tableFormats: readonly Format[] = [
  {
    name: "courses",
    title: "courses and their runs: a long table, or the National Careers Service directory",
    page: "formats-courses.md",
    read: {
      ...ofTable,
      noun: "catalogue",
      gives: "a catalogue",
      parameter: "courses",
      options: ["framework", "map", "dates", "encoding", "id", "capacity", "currency", "teaches"],
      async read(files, { map, dates, encoding, id, capacity, currency, teaches }, load) {
        const { readCourses } = await import("../../formats/readCourses.js");
        const framework = await load.framework();
        const said = await load.map(map);
        const { value, notes } = await readCourses(framework, sourceOf(only(files), { encoding }), {
          ...(said && Object.keys(said).length > 0 && { map: said }),
          ...(dates !== undefined && { dates }),
          ...(id !== undefined && { id }),
          ...(capacity !== undefined && { capacity }),
          ...(currency !== undefined && { currency }),
          ...(teaches !== undefined && { teaches: await teachingsOf(load, teaches) }),
        });
        return { json: value, notes, holds: { framework, catalogue: value } };
      },
    },
  },
  {
    name: "posts",
    title: "posts to be filled",
    page: "formats-posts.md",
    read: {
      ...ofTable,
      noun: "posts",
      gives: "a list of posts",
      parameter: "posts",
      options: ["framework", "map", "encoding", "needs"],
      async read(files, { map, encoding, needs }, load) {
        const { readPosts } = await import("../../formats/readPosts.js");
        const framework = await load.framework();
        const tables = needs === undefined ? (["posts"] as const) : (["posts", "needs"] as const);
        const profiles = needs === undefined ? [] : await load.roleProfiles(needs, tables);
        const source = sourceOf(only(files), { encoding });
        const { value, notes } = await readPosts(framework, source, await load.map(map, "posts", tables), profiles);
        return { json: value, notes, holds: {} };
      },
    },
  },
  {
    name: "role-profiles",
    title: "what an organisation's own roles ask for",
    page: "formats-posts.md",
    read: {
      ...ofTable,
      noun: "role profiles",
      gives: "a list of role profiles",
      parameter: "profiles",
      options: ["framework", "map", "encoding"],
      async read(files, { map, encoding }, load) {
        const { readRoleProfiles } = await import("../../formats/readRoleProfiles.js");
        const { value, notes } = await readRoleProfiles(
          await load.framework(),
          sourceOf(only(files), { encoding }),
          await load.map(map),
        );
        return { json: value, notes, holds: {} };
      },
    },
  },
  {
    name: "table",
    title: "any table, by a map of its columns",
    page: "formats-tables.md",
    read: {
      ...ofTable,
      noun: "rows",
      gives: "a list of { row, fields }",
      parameter: "source",
      options: ["map", "dates", "encoding"],
      required: ["map"],
      async read(files, { map, dates, encoding }, load) {
        const { readTable } = await import("../../formats/readTable.js");
        const said = await load.map(map);
        const { columns } = said;
        if (columns === undefined) throw new BadInput('say what to read, such as --map person="Employee Name"');
        const whole = { shape: "records", ...said, columns, ...(dates && { dates }) } as const;
        const { value, notes } = await readTable(sourceOf(only(files), { encoding }), whole);
        return { json: value, notes, holds: {} };
      },
    },
  },
  {
    name: "sssom",
    title: "SSSOM mapping set",
    page: "formats-sssom.md",
    read: {
      noun: "crosswalk",
      reads: "a TSV or JSON file",
      gives: "a crosswalk",
      files: "one",
      options: ["metadata", "fromBase", "toBase", "fromFramework", "toFramework"],
      async read(files, options, load) {
        const { readSssom } = await import("../../formats/readSssom.js");
        const { metadata } = options;
        const beside = metadata === undefined ? {} : { metadata: await readFileOrInput(load.terminal, metadata) };
        const { value, notes } = readSssom(only(files).bytes, { ...(await sidesOf(load, options)), ...beside });
        return { json: value, notes, holds: { crosswalk: value } };
      },
    },
    write: {
      nouns: ["crosswalk"],
      writes: "a TSV or JSON file",
      formats: { tsv: ["tsv"], json: ["json"] },
      options: ["crosswalk", "fromBase", "toBase", "fromFramework", "toFramework", "licence", "format"],
      async write(load, options) {
        const { writeSssom } = await import("../../formats/writeSssom.js");
        const { licence, format } = options;
        const all = { ...(await sidesOf(load, options)), ...(licence !== undefined && { licence }) };
        const crosswalk = await load.crosswalk();
        return textOf(
          format === "json"
            ? writeSssom(crosswalk, { ...all, as: "json" })
            : writeSssom(crosswalk, { ...all, as: "tsv" }),
        );
      },
    },
  },
  {
    name: "esco-onet",
    title: "the matches between ESCO and O*NET occupations",
    page: "formats-sssom.md",
    read: {
      noun: "crosswalk",
      reads: "a CSV file or a workbook",
      gives: "a crosswalk of occupations",
      files: "one",
      parameter: "input",
      options: ["onet", "esco"],
      async read(files, { onet, esco }) {
        const { readEscoOnetCrosswalk } = await import("../../formats/readEscoOnetCrosswalk.js");
        const { value, notes } = await readEscoOnetCrosswalk(only(files).bytes, {
          ...(onet !== undefined && { onet }),
          ...(esco !== undefined && { esco }),
        });
        return { json: value, notes, holds: { crosswalk: value } };
      },
    },
  },
];

async function sidesOf(
  load: Loader,
  {
    fromBase,
    toBase,
    fromFramework,
    toFramework,
  }: {
    readonly fromBase?: string;
    readonly toBase?: string;
    readonly fromFramework?: string;
    readonly toFramework?: string;
  },
) {
  const side = async (base: string | undefined, file: string | undefined) => {
    const framework = await load.otherFramework(file);
    return { ...(base !== undefined && { base }), ...(framework && { framework }) };
  };
  return { from: await side(fromBase, fromFramework), to: await side(toBase, toFramework) };
}

/** The reader looks every skill and level of the list up; here only its outer shape is made sure of. */
async function teachingsOf(load: Loader, file: string): Promise<NonNullable<CatalogueContext["teaches"]>> {
  const teaches = asObject(await load.json(file));
  const isTeaching = (one: unknown) => [asObject(one)?.skill, asObject(one)?.to].every((id) => typeof id === "string");
  if (!Object.values(teaches ?? { none: 0 }).every((list) => Array.isArray(list) && list.every(isTeaching))) {
    throw new BadInput(
      `${file}: has to be an object of lists, such as { "course-1": [{ "skill": "...", "to": "..." }] }`,
    );
  }
  return teaches as NonNullable<CatalogueContext["teaches"]>; // The catalogue is parsed after that, teachings and all.
}
