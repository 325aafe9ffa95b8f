import { readFileSync } from "node:fs";
import { parseFramework } from "../src/parse/parseFramework.js";
import { sheetData, workbookFiles, zipOf } from "./zip.js";

/** A small made-up file of a format, with something in every place of it that its reader reads. */
export interface SampleFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const json = (name: string, value: unknown): SampleFile => ({ name, content: JSON.stringify(value) });
const csv = (name: string, ...rows: readonly (readonly string[])[]): SampleFile => ({
  name,
  content: `${rows.map((row) => row.join(",")).join("\n")}\n`,
});
const tsv = (name: string, ...rows: readonly (readonly string[])[]): SampleFile => ({
  name,
  content: `${rows.map((row) => row.join("\t")).join("\n")}\n`,
});

const element = (type: string, id: string, title: string, text: string) => ({
  element_type: type,
  element_identifier: id,
  title,
  text,
});
const link = (source: string, dest: string) => ({ source_element_identifier: source, dest_element_identifier: dest });
const node = (type: string, id: string, more: object) => ({ "@type": type, "@id": `${type}/${id}`, ...more });

const levelTexts = [1, 2, 3, 4, 5, 6, 7].map((level) => `Level ${level} description`);
const rungs = [1, 2, 3, 4, 5, 6, 7];

/** The files of frameworks, none of which needs anything beside it, by the name of their format. */
export const frameworkSamples = {
  esco: [
    csv(
      "skills.csv",
      [
        "conceptType",
        "conceptUri",
        "skillType",
        "preferredLabel",
        "altLabels",
        "status",
        "description",
        "modifiedDate",
      ],
      [
        "KnowledgeSkillCompetence",
        "https://example.org/baking",
        "skill/competence",
        "bake bread",
        "baking",
        "released",
        "Bakes.",
        "2026-01-31T00:00:00Z",
      ],
    ),
    csv(
      "occupations.csv",
      ["conceptType", "conceptUri", "iscoGroup", "preferredLabel", "status", "description", "code"],
      ["Occupation", "https://example.org/baker", "7512", "baker", "released", "Works at the oven.", "7512.1"],
    ),
    csv(
      "relations.csv",
      ["occupationUri", "relationType", "skillType", "skillUri"],
      ["https://example.org/baker", "optional", "skill/competence", "https://example.org/baking"],
    ),
    csv(
      "groups.csv",
      ["conceptType", "conceptUri", "code", "preferredLabel", "status", "description"],
      ["ISCOGroup", "https://example.org/isco/C7512", "7512", "Bakers", "released", "All bakers."],
    ),
    csv(
      "skillGroups.csv",
      ["conceptType", "conceptUri", "preferredLabel", "status", "description", "code"],
      ["SkillGroup", "https://example.org/S1", "making", "released", "What is made.", "S1"],
    ),
    csv(
      "broader.csv",
      ["conceptType", "conceptUri", "broaderType", "broaderUri"],
      ["KnowledgeSkillCompetence", "https://example.org/baking", "SkillGroup", "https://example.org/S1"],
    ),
  ],
  nice: [
    json("nice.json", {
      documents: [
        { doc_identifier: "MADE-UP", name: "A made-up framework", version: "9", website: "https://example.org/nice" },
      ],
      elements: [
        element("category", "KI", "Kitchen", "All that is cooked."),
        element("work_role", "KI-1", "Baker", "Bakes."),
        element("task", "T1", "", "Knead the dough"),
        element("skill", "S1", "Baking", "Skill in baking"),
        element("competency_area", "A1", "Area", "About ovens."),
      ],
      relationships: [link("KI", "KI-1"), link("KI-1", "T1"), link("KI-1", "S1"), link("A1", "S1")],
    }),
  ],
  dcwf: [
    {
      name: "dcwf.xlsx",
      content: zipOf(
        workbookFiles({
          "Master List": sheetData([
            ["DCWF #", "Task/KSA"],
            [1, "KSA", "Knows ovens"],
            [3, "KSA", "x".repeat(1200)],
          ]),
          "DCWF Roles": sheetData([
            ["Element", "Work Role", "DCWF Code", "NCWF ID", "Work Role Definition"],
            ["Kitchen", "Cook", 101, "KI-1", "Cooks."],
          ]),
          "(IT-101) Cook": sheetData([
            ["Element", null, "Work Role (DCWF Code)", null, "Current Version: 5.1"],
            ["Kitchen", null, "Cook (101)"],
            [],
            [],
            ["DCWF #", "Task/KSA", null, "Core (C) Or Additional(A)"],
            [1, "KSA", "Knows ovens", "A"],
            [3, "KSA", "", "C"],
          ]),
        }),
      ),
    },
  ],
  digcomp: [
    json("digcomp.jsonld", {
      "@graph": [
        node("ProficiencyLevel", "Low_1", {
          four_levels_name: "Low",
          eight_levels_mapping: 1,
          four_levels_description: "A little",
        }),
        node("ProficiencyLevel", "High_2", { four_levels_name: "High", eight_levels_mapping: 2 }),
        node("CompetenceArea", "1", { name: "Ovens", description: "About ovens" }),
        node("Competence", "1.1", { name: "Baking", description: "Bakes", competence_area_id: "CompetenceArea/1" }),
        node("CompetenceStatement", "CS1", {
          description: "Bakes bread.",
          competence_id: "Competence/1.1",
          four_levels_proficiency_name: "ProficiencyLevel/Low",
        }),
      ],
    }),
  ],
  onet: [
    tsv(
      "Skills.txt",
      ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value"],
      ["51-0000.00", "2.A.1", "Baking", "IM", "4.12"],
      ["51-0000.00", "2.A.1", "Baking", "LV", "3.62"],
    ),
    tsv("Occupation Data.txt", ["O*NET-SOC Code", "Title", "Description"], ["51-0000.00", "Bakers", "They bake."]),
    tsv(
      "Technology Skills.txt",
      ["O*NET-SOC Code", "Example", "Commodity Code", "Commodity Title", "Hot Technology"],
      ["51-0000.00", "Oven 9", "43232309", "Oven software", "Y"],
    ),
    tsv(
      "Level Scale Anchors.txt",
      ["Element ID", "Element Name", "Scale ID", "Anchor Value", "Anchor Description"],
      ["2.A.1", "Baking", "LV", "2", "Toast bread"],
    ),
    tsv(
      "Content Model Reference.txt",
      ["Element ID", "Element Name", "Description"],
      ["2.A.1", "Baking", "Making bread."],
    ),
  ],
  sfia: [
    {
      name: "sfia.xlsx",
      content: zipOf(
        workbookFiles({
          Skills: sheetData([
            [
              "Levels",
              null,
              null,
              null,
              null,
              null,
              null,
              "Code",
              "URL",
              "Skill",
              "Category",
              "Subcategory",
              "Overall description",
              "Guidance notes",
              ...levelTexts,
            ],
            [
              null,
              2,
              null,
              null,
              null,
              null,
              null,
              "ZZAA",
              "https://example.org/9/ZZAA",
              "Invented baking",
              "Invented kitchen",
              "Invented oven",
              "Invented: bakes.",
              "Invented: gently.",
              null,
              "Invented: toasts.",
              null,
              null,
              null,
              null,
              null,
            ],
          ]),
          Levels: sheetData([
            ["Level", ...rungs],
            ["Guiding phrase", ...rungs.map((level) => `Invented ${level}`)],
          ]),
        }),
      ),
    },
  ],
  skillsfuture: [
    {
      name: "skillsfuture.xlsx",
      content: zipOf(
        workbookFiles({
          Roles: sheetData([
            ["Sector", "Track", "Job Role", "TSC_CCS Title", "TSC_CCS Type", "TSC_CCS Code", "Proficiency Level"],
            ["Kitchens", "Ovens", "Baker", "Baking", "tsc", "B-1", "3"],
          ]),
          Descriptions: sheetData([
            ["Sector", "Track", "Job Role", "Job Role Description"],
            ["Kitchens", "Ovens", "Baker", "Bakes."],
          ]),
          Key: sheetData([
            ["TSC_CCS Code", "TSC_CCS Category", "TSC_CCS Title", "TSC_CCS Description", "TSC_CCS Type"],
            ["B-1", "Making", "Baking", "To bake.", "tsc"],
          ]),
          Details: sheetData([
            [
              "TSC_CCS Code",
              "TSC_CCS Title",
              "Proficiency Level",
              "Proficiency Description",
              "Knowledge / Ability Classification",
              "Knowledge / Ability Items",
            ],
            ["B-1", "Baking", "3", "Bakes bread", "knowledge", "Flour"],
          ]),
        }),
      ),
    },
  ],
} as const satisfies Readonly<Record<string, readonly SampleFile[]>>;

/** Files about people, courses and posts, in the words of `src/render/kitchen.fixture.json`. */
export const kitchenSamples = {
  people: csv("people.csv", ["person", "skill", "level"], ["Sam", "Baking", "Fluent"], ["Robin", "Knife work", "none"]),
  assessments: csv(
    "star.csv",
    ["SKILL", "SITUATION", "TASK", "ACTION", "RESULT", "SCORES"],
    ["Baking", "oven", "bread", "baked", "eaten", "2"],
    ["Menus", "", "", "", "", "1"],
  ),
  courses: csv(
    "courses.csv",
    [
      "course",
      "title",
      "provider",
      "skill",
      "from",
      "to",
      "prerequisites",
      "duration",
      "cost",
      "mode",
      "url",
      "offering",
      "site",
      "place",
      "site open from",
      "site open until",
      "start",
      "end",
      "capacity",
      "run price",
      "minimum",
      "fixed cost",
    ],
    [
      "c0",
      "Flour",
      "Academy",
      "Baking",
      "",
      "Learning",
      "",
      "P1D",
      "£10",
      "online",
      "https://example.org/c0",
      "r0",
      "",
      "",
      "",
      "",
      "2026-01-05",
      "2026-01-05",
      "9",
      "",
      "",
      "",
    ],
    [
      "c1",
      "Bread",
      "Academy",
      "Baking",
      "Learning",
      "Capable",
      "c0",
      "P3D",
      "£50",
      "classroom",
      "https://example.org/c1",
      "r1",
      "Hub",
      "Leeds",
      "2026-01-01",
      "2026-02-01",
      "2026-01-12",
      "2026-01-14",
      "9",
      "£45",
      "4",
      "£300",
    ],
  ),
  posts: csv("posts.csv", ["post", "role", "role level", "site", "hub"], ["p1", "Baker", "Head baker", "Hub", "North"]),
  "role-profiles": csv(
    "profiles.csv",
    ["role", "role level", "skill", "required level", "importance"],
    ["Patissier", "Junior", "Baking", "Capable", "desirable"],
  ),
  table: csv("table.csv", ["Name", "Number"], ["Sam", "0042"]),
} as const satisfies Readonly<Record<string, SampleFile>>;

export const crosswalkSamples = {
  sssom: tsv(
    "map.sssom.tsv",
    ["subject_id", "predicate_id", "object_id", "mapping_justification"],
    ["https://example.org/a", "skos:exactMatch", "https://example.org/b", "semapv:ManualMappingCuration"],
  ),
  "esco-onet": csv(
    "onet.csv",
    ["Made up", "", "", "", ""],
    ["O*NET Id", "O*NET Title", "ESCO or ISCO URI", "ESCO or ISCO Title", "Type of Match"],
    ["51-0000.00", "Bakers", "https://example.org/baker", "baker", "closeMatch"],
  ),
} as const satisfies Readonly<Record<string, SampleFile>>;

/** The framework that {@link kitchenSamples} are about. */
export const kitchenFramework = parseFramework(
  JSON.parse(readFileSync(new URL("../src/render/kitchen.fixture.json", import.meta.url), "utf8")),
);

/** A run as the National Careers Service course directory has it. */
export const directorySample: SampleFile = csv(
  "directory.csv",
  [
    "PROVIDER_UKPRN",
    "COURSE_ID",
    "COURSE_RUN_ID",
    "LEARN_AIM_REF",
    "COURSE_NAME",
    "DELIVER_MODE",
    "STARTDATE",
    "DURATION_UNIT",
    "DURATION_VALUE",
    "COST",
    "LOCATION_NAME",
    "LOCATION_POSTCODE",
    "LOCATION_TOWN",
    "COURSE_URL",
  ],
  [
    "10000001",
    "c1",
    "r1",
    "60000001",
    "Bread",
    "Classroom based",
    "12/01/2026",
    "Days",
    "3",
    "50",
    "North hub",
    "LS1",
    "Leeds",
    "https://example.org/c1",
  ],
);
