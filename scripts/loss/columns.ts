import * as formats from "../../src/formats/index.js";
import type { Catalogue } from "../../src/model/catalogue.js";
import type { Crosswalk } from "../../src/model/crosswalk.js";
import { parseCatalogue } from "../../src/parse/parseCatalogue.js";
import { parseFramework } from "../../src/parse/parseFramework.js";
import { parseProfile } from "../../src/parse/parseProfile.js";
import { gap } from "../../src/questions/gap/gap.js";
import {
  crosswalkSamples,
  directorySample,
  frameworkSamples,
  kitchenFramework,
  kitchenSamples,
} from "../../test/formatSamples.js";
import { bakery } from "./models.js";
import { asList, type Loose } from "./Part.js";

/** A format, or one of its layouts. Text and values of the model are what the columns are compared by. */
export type Column = { readonly name: string } & (
  | { readonly kind: "both"; readonly roundTrip: (data: Loose) => Promise<Loose> | Loose }
  | { readonly kind: "write"; readonly write: (data: Loose) => Promise<string> | string }
  | { readonly kind: "read"; readonly read: () => Promise<Loose> | Loose }
);

const loose = (value: object): Loose => JSON.parse(JSON.stringify(value)) as Loose; // The model is JSON.
const both = (name: string, roundTrip: (data: Loose) => Promise<object> | object): Column => ({
  ...{ name, kind: "both" },
  roundTrip: async (data) => loose(await roundTrip(data)),
});
const written = (name: string, write: (data: Loose) => object | string | Promise<string>): Column => ({
  ...{ name, kind: "write" },
  write: async (data) => JSON.stringify(await write(data)),
});
const read = (name: string, reader: () => Promise<object> | object): Column => ({
  ...{ name, kind: "read" },
  read: async () => loose(await reader()),
});

const baseUri = "https://example.org/x";
const sample = (name: keyof typeof frameworkSamples) => frameworkSamples[name].map(({ content }) => content);
const [niceFile = "", dcwfFile = "", digcompFile = "", sfiaFile = "", skillsFutureFile = ""] = (
  ["nice", "dcwf", "digcomp", "sfia", "skillsfuture"] as const
).map((name) => sample(name)[0]);

export const frameworkColumns: readonly Column[] = [
  both(
    "case",
    (data) =>
      formats.readCase(formats.writeCase(parseFramework(data), { baseUri, lastChanged: "2026-01-31" })).framework,
  ),
  both("framework (workbook)", async (data) => {
    const { workbook } = await formats.writeFramework(parseFramework(data), { kind: "xlsx" });
    return (await formats.readFramework(workbook)).framework;
  }),
  both("uk-csv with `order`", (data) => {
    const order = parseFramework(data);
    return formats.readUkCsv({ ...formats.writeUkCsv(order), order }).framework;
  }),
  both("uk-csv alone", (data) => formats.readUkCsv(formats.writeUkCsv(parseFramework(data))).framework),
  written("skos", (data) => {
    const dates = { created: "2026-01-31", modified: "2026-01-31" };
    return formats.writeSkos(parseFramework(data), { baseUri, ...dates, publisher: { uri: baseUri } });
  }),
  written("schema-org", (data) => formats.writeSchemaOrg(parseFramework(data), { baseUri })),
  read("sfia", async () => (await formats.readSfia(sfiaFile)).framework),
  read("skillsfuture", async () => (await formats.readSkillsFuture(skillsFutureFile)).framework),
  read("dcwf", async () => (await formats.readDcwf(dcwfFile)).framework),
  read("esco", async () => (await formats.readEsco(sample("esco"))).framework),
  read("nice", () => formats.readNice(niceFile).framework),
  read("digcomp", () => formats.readDigcomp(digcompFile).framework),
  read("onet", async () => (await formats.readOnet(sample("onet"))).framework),
];

const framework = parseFramework(bakery);
const peopleIn = (data: Loose) => asList(data.people).map((person) => parseProfile(framework, person));
const recordsOf = (data: Loose) =>
  peopleIn(data).flatMap(({ person, assessments = [] }) => assessments.map((record) => ({ ...record, person })));
const badgeOptions = { issuer: { id: baseUri, name: "Us" }, baseUri };

/** People as a table and back, in each layout and kind of file. */
function peopleTable(shape: "long" | "wide", as: "csv" | "xlsx"): Column {
  return both(`people, ${shape} ${as}`, async (data) => {
    const people = peopleIn(data);
    const table =
      as === "csv"
        ? await formats.writePeople(framework, people, { as, shape })
        : await formats.writePeople(framework, people, { as, shape });
    return { people: (await formats.readPeople(framework, table)).value };
  });
}

export const peopleColumns: readonly Column[] = [
  peopleTable("long", "csv"),
  peopleTable("long", "xlsx"),
  peopleTable("wide", "csv"),
  peopleTable("wide", "xlsx"),
  both("open-badge", (data) => {
    const badges = recordsOf(data)
      .filter(({ level }) => level !== null)
      .map((record) => formats.writeOpenBadge(framework, record, badgeOptions).credential);
    const records = badges.flatMap((badge) => formats.readOpenBadge(framework, badge).value.assessments);
    const names = [...new Set(records.map(({ person }) => person))];
    return {
      people: names.map((name) =>
        parseProfile(
          framework,
          records.filter(({ person }) => person === name),
        ),
      ),
    };
  }),
  written("xapi", (data) => formats.writeXapi(framework, recordsOf(data), { accounts: baseUri, baseUri })),
  written("gaps", (data) =>
    formats.writeGaps(
      framework,
      peopleIn(data).map((person) => gap(framework, person, "r1/2")),
      { as: "csv", shape: "long" },
    ),
  ),
  read("assessments", async () => {
    const context = { person: "Sam", roleLevel: "Head baker", assessor: "manager", date: "2026-02-03" } as const;
    const { value } = await formats.readAssessments(kitchenFramework, kitchenSamples.assessments.content, context);
    return { people: value.map(({ profile }) => profile) };
  }),
];

export const catalogueColumns: readonly Column[] = [
  read("courses", async () => (await formats.readCourses(kitchenFramework, kitchenSamples.courses.content)).value),
  read(
    "courses of the directory",
    async () => (await formats.readCourses(kitchenFramework, directorySample.content)).value,
  ),
  written("schema-org", (data) =>
    formats.writeSchemaOrg(framework, { baseUri, catalogue: parseCatalogue(framework, data) as Catalogue }),
  ),
];

const crosswalkOf = (data: Loose) => data as unknown as Crosswalk; // It comes of one, and is written as it is.

export const crosswalkColumns: readonly Column[] = [
  both("sssom, tsv", (data) => formats.readSssom(formats.writeSssom(crosswalkOf(data))).value),
  both("sssom, json", (data) => formats.readSssom(formats.writeSssom(crosswalkOf(data), { as: "json" })).value),
  read("esco-onet", async () => (await formats.readEscoOnetCrosswalk(crosswalkSamples["esco-onet"].content)).value),
];
