import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import * as esbuild from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import packageJson from "../package.json" with { type: "json" };
import { markdownBlocks } from "../scripts/codeBlocks.js";
import { defineProfile } from "../src/parse/defineProfile.js";
import { gap } from "../src/questions/gap/gap.js";
import { kitchen } from "./kitchen.js";
import { execute, type PackedProject, packedProject, root } from "./packed.js";

// Tests of the package as it is built: `npm run build` comes before.

/** What each entry exports when it runs. A name here is a promise to users: taking one away is a major release. */
const names = {
  "ddat-skills": [
    "FrameworkMismatchError",
    "OptionError",
    "ParseError",
    "UnknownIdError",
    "compareRoleLevels",
    "coverageByRoleLevel",
    "covers",
    "defineProfile",
    "developmentSteps",
    "distance",
    "findRole",
    "findRoleLevel",
    "findRoutes",
    "findSkill",
    "gap",
    "isLevelId",
    "isRoleLevelId",
    "isSkillId",
    "join",
    "lacking",
    "likeness",
    "lintFramework",
    "matchPeople",
    "matchRoleLevels",
    "meet",
    "movesFrom",
    "profileAsOf",
    "roleLevelsNeeding",
    "roleOf",
    "rolesSharingSkills",
    "searchRoleLevels",
    "searchRoles",
    "searchSkills",
    "similarRoleLevels",
    "similarRoles",
    "skillSet",
    "successors",
    "teamCoverage",
    "unlocks",
    "whatIf",
  ],
  "ddat-skills/parse": [
    "ParseError",
    "defineFramework",
    "joinCatalogues",
    "parseCatalogue",
    "parseCrosswalk",
    "parseFramework",
    "parsePosts",
    "parseProfile",
    "parseProfiles",
    "parseRoleProfiles",
    "safeParseCatalogue",
    "safeParseCrosswalk",
    "safeParseFramework",
    "safeParsePosts",
    "safeParseProfile",
    "safeParseProfiles",
    "safeParseRoleProfiles",
  ],
  "ddat-skills/releases": [
    "diffFrameworks",
    "impact",
    "migrateCatalogue",
    "migratePosts",
    "migrateProfile",
    "renamesOf",
    "withRoles",
  ],
  "ddat-skills/scores": ["bestSix", "compareScores", "scoreAssessment", "weightedMean"],
  "ddat-skills/progress": ["beforeAndAfter", "compareProfiles", "teamProgress"],
  "ddat-skills/forms": ["assessmentForm", "compareAssessors"],
  "ddat-skills/crosswalks": ["composeCrosswalks", "translateProfile"],
  "ddat-skills/schema": [
    "afterCoursesSchema",
    "assessmentFormSchema",
    "assessmentSchema",
    "assessmentScoreSchema",
    "assessorComparisonSchema",
    "beforeAndAfterSchema",
    "bestPeopleSchema",
    "bestRoleLevelRowSchema",
    "broughtSchema",
    "catalogueSchema",
    "cohortOpenNeedSchema",
    "cohortPersonSchema",
    "cohortPlanSchema",
    "cohortTotalSchema",
    "comparedSkillScoreSchema",
    "concentrationSchema",
    "courseDoneSchema",
    "courseSchema",
    "coverNeedSchema",
    "coverageSchema",
    "coveredBySchema",
    "crosswalkSchema",
    "demandOverTimeSchema",
    "developmentStepsSchema",
    "evidenceSchema",
    "extraRunSchema",
    "extraRunWorthSchema",
    "findingSchema",
    "frameworkDiffSchema",
    "frameworkFindingsSchema",
    "frameworkReferenceSchema",
    "frameworkSchema",
    "gapSchema",
    "gradeSchema",
    "heatMapRowSchema",
    "heatMapTotalRowSchema",
    "impactSchema",
    "levelMapSchema",
    "licenceSchema",
    "likenessSchema",
    "limitThatWouldHelpSchema",
    "migratedCatalogueSchema",
    "migratedPostsSchema",
    "migratedProfileSchema",
    "moneySchema",
    "movesFromRoleLevelSchema",
    "nearestCoverSchema",
    "needSchema",
    "offeringSchema",
    "openNeedSchema",
    "ownGapRowSchema",
    "pathwaySchema",
    "peopleMatchesSchema",
    "planBoundSchema",
    "planCohortOptionsSchema",
    "planOutcomeSchema",
    "planStepSchema",
    "planTeamOptionsSchema",
    "planTrainingOptionsSchema",
    "postSchema",
    "profileAsOfSchema",
    "profileComparisonSchema",
    "profileSchema",
    "providerSchema",
    "renamesSchema",
    "resourceSchema",
    "restsOnSchema",
    "roleCoverSchema",
    "roleFamilySchema",
    "roleLevelChangeEffectSchema",
    "roleLevelComparisonSchema",
    "roleLevelMatchesSchema",
    "roleLevelMoveSchema",
    "roleLevelSchema",
    "roleProfileSchema",
    "roleSchema",
    "rolesSharingSkillsSchema",
    "routeSchema",
    "routeStepSchema",
    "routesToRoleLevelSchema",
    "runUseSchema",
    "scoreChangeSchema",
    "scoreComparisonSchema",
    "scoreSchema",
    "similarRoleLevelsSchema",
    "similarRolesSchema",
    "siteSchema",
    "skillCoverChangeSchema",
    "skillGroupSchema",
    "skillLevelSchema",
    "skillRelationSchema",
    "skillSchema",
    "skillScoreSchema",
    "skillToLearnSchema",
    "staffedPostSchema",
    "staffingOverTimeSchema",
    "staffingRulesSchema",
    "staffingSchema",
    "standingSchema",
    "successorsSchema",
    "suggestedRenameSchema",
    "supplyAndDemandSchema",
    "tableMapSchema",
    "teamChangesSchema",
    "teamCoverageSchema",
    "teamPlanSchema",
    "teamProgressSchema",
    "teamSkillSchema",
    "titleSchema",
    "trainingPlanSchema",
    "translatedProfileSchema",
    "uncoveredNeedSchema",
    "unlocksSchema",
    "whatIfSchema",
  ],
  "ddat-skills/uk": ["uk"],
  "ddat-skills/plan": [
    "PlanError",
    "afterCourses",
    "coverRole",
    "demandOverTime",
    "planCohort",
    "planTeam",
    "planTraining",
    "staffPosts",
    "whatIfExtraRun",
  ],
  "ddat-skills/formats": [
    "hasRestrictedText",
    "readAssessments",
    "readCase",
    "readCourses",
    "readDcwf",
    "readDigcomp",
    "readEsco",
    "readEscoOnetCrosswalk",
    "readFramework",
    "readNice",
    "readOnet",
    "readOpenBadge",
    "readPeople",
    "readPosts",
    "readRoleProfiles",
    "readSfia",
    "readSkillsFuture",
    "readSssom",
    "readTable",
    "readUkCsv",
    "withoutRestrictedText",
    "writeAssessmentForm",
    "writeCase",
    "writeFramework",
    "writeGaps",
    "writeOpenBadge",
    "writePeople",
    "writeSchemaOrg",
    "writeSkos",
    "writeSssom",
    "writeUkCsv",
    "writeXapi",
  ],
  "ddat-skills/render": [
    "afterCoursesPage",
    "assessmentFormPage",
    "assessmentScorePage",
    "assessorComparisonPage",
    "beforeAndAfterPage",
    "cohortPlanPage",
    "comparisonPage",
    "concentrationPage",
    "crosswalkPage",
    "demandOverTimePage",
    "developmentStepsPage",
    "diffPage",
    "extraRunWorthPage",
    "findingsPage",
    "gapPage",
    "heatMapPage",
    "impactPage",
    "likenessPage",
    "migratedCataloguePage",
    "migratedPostsPage",
    "migratedProfilePage",
    "movesPage",
    "ownGapsPage",
    "pageStyle",
    "pageStyleHash",
    "pagesTogether",
    "peopleMatchesPage",
    "personReport",
    "profileComparisonPage",
    "roleCoverPage",
    "roleLevelMatchesPage",
    "roleLevelPage",
    "roleReport",
    "rolesPage",
    "rolesSharingSkillsPage",
    "routesPage",
    "routesToMermaid",
    "scoreComparisonPage",
    "similarRoleLevelsPage",
    "skillPage",
    "skillsPage",
    "staffingPage",
    "successorsPage",
    "supplyAndDemandPage",
    "teamCoveragePage",
    "teamPlanPage",
    "teamProgressPage",
    "teamReport",
    "toHtml",
    "toHtmlFragment",
    "toMarkdown",
    "toText",
    "toWorkbook",
    "trainingPlanPage",
    "translatedProfilePage",
    "unlocksPage",
    "whatIfPage",
    "workforceReport",
  ],
  "ddat-skills/workforce": [
    "WorkforceError",
    "addHeatCounts",
    "bestPeople",
    "bestRoleLevelRows",
    "bestRoleLevels",
    "concentration",
    "coverageMatrix",
    "createWorkforce",
    "frameworkToSql",
    "fromBytes",
    "heatCounts",
    "heatMap",
    "heatMapBySkillGroup",
    "heatMapOfCounts",
    "heatMapRows",
    "heatMapTotalRows",
    "ownGapRows",
    "ownGaps",
    "readWorkforce",
    "readinessNames",
    "sliceWorkforce",
    "supplyAndDemand",
    "toBytes",
    "toSql",
    "workforceFormats",
  ],
};
const entries = Object.keys(names) as (keyof typeof names)[];

let packed: PackedProject;
beforeAll(() => {
  packed = packedProject([]); // Nothing that the package depends on is there.
}, 60_000);
afterAll(() => packed.remove());

/** A program that uses the package, bundled for the browser without a setting, and the modules that are in its first file. */
async function bundle(code: string): Promise<{ readonly gzip: number; readonly modules: readonly string[] }> {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    splitting: true, // What is loaded when it is first needed stands in files of its own.
    outdir: "out",
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [path, first] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === "<stdin>") ?? [];
  const loaded = new Set([path ?? ""]);
  for (const file of loaded) {
    for (const { path: next, kind } of metafile.outputs[file]?.imports ?? [])
      if (kind !== "dynamic-import") loaded.add(next);
  }
  expect(first).toBeDefined();
  const texts = outputFiles.filter((file) => [...loaded].some((one) => file.path.endsWith(one)));
  return {
    gzip: texts.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0),
    modules: [...loaded].flatMap((file) =>
      Object.entries(metafile.outputs[file]?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [path] : [],
      ),
    ),
  };
}

const isZod = (path: string) => path.includes("node_modules/zod/");

test("each entry exports these names and no others", () => {
  const code = `
    const found = {};
    for (const entry of ${JSON.stringify(entries)}) found[entry] = Object.keys(await import(entry)).sort();
    console.log(JSON.stringify(found));`;
  const found: unknown = JSON.parse(execute(process.execPath, ["--input-type=module", "--eval", code], root));
  expect(found).toEqual(names);
});

test("every entry in package.json is one of these", () => {
  const others = ["./*.schema.json", "./package.json"];
  expect(Object.keys(packageJson.exports).toSorted()).toEqual(
    [...entries.map((entry) => entry.replace("ddat-skills", ".")), ...others].toSorted(),
  );
});

describe("in a bundle", () => {
  test("gap alone is under 3 kB gzip, with nothing else in it", async () => {
    const { gzip, modules } = await bundle('export { gap } from "ddat-skills";');
    expect(modules.filter((path) => path.includes("node_modules"))).toEqual([]);
    expect(gzip).toBeLessThan(3_000);
  });

  test("render with one page is under 8 kB gzip, and toHtml with every mark under 5 kB", async () => {
    const page = await bundle('export { gapPage } from "ddat-skills/render";');
    expect(page.gzip).toBeLessThan(8_000);
    const { gzip, modules } = await bundle('export { toHtml } from "ddat-skills/render";');
    const style = gzipSync((await import("../src/render/style.js")).pageStyle, { level: 9 }).length;
    expect(gzip - style).toBeLessThan(5_000);
    expect(modules.filter((path) => /fflate|saxen|hyparquet/.test(path))).toEqual([]);
  });

  test("the UK framework is under 20 kB gzip", async () => {
    const { gzip, modules } = await bundle('export { uk } from "ddat-skills/uk";');
    expect(modules.filter((path) => path !== "<stdin>")).toEqual(["dist/uk.js"]);
    expect(gzip).toBeLessThan(20_000);
  });

  test("the first block of the README is under 24 kB gzip, and has nothing of zod", async () => {
    const first = markdownBlocks("README.md", readFileSync(`${root}README.md`, "utf8")).find(
      ({ language }) => language === "ts",
    );
    const { gzip, modules } = await bundle(first?.code ?? "");
    expect(gzip).toBeLessThan(24_000);
    expect(modules.filter((path) => path.includes("node_modules"))).toEqual([]);
  });

  test.each(["", "/uk", "/scores", "/progress", "/forms", "/crosswalks", "/plan", "/formats", "/render"])(
    "ddat-skills%s does without zod",
    async (entry) => {
      const { modules } = await bundle(`export * from "ddat-skills${entry}";`);
      expect(modules.filter(isZod)).toEqual([]);
    },
  );

  test("an import that nobody uses leaves nothing behind", async () => {
    const { modules } = await bundle(entries.map((entry) => `import "${entry}";`).join("\n"));
    expect(modules.filter((path) => path.startsWith("dist/"))).toEqual([]);
  });
});

test("the root and the UK framework need nothing else installed, not even zod", () => {
  const code = `
    import { defineProfile, gap } from "ddat-skills";
    import { uk } from "ddat-skills/uk";
    console.log(uk.roles.length, typeof gap, typeof defineProfile);`;
  expect(execute(process.execPath, ["--input-type=module", "--eval", code], packed.folder)).toBe(
    "52 function function\n",
  );
});

describe("the tarball", () => {
  test("holds what is built and four files beside it", () => {
    const beside = paths().filter((path) => !path.startsWith("dist/"));
    expect(beside.toSorted()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
  });

  test("holds the files of the entries and what they lead to, and nothing of the tests", () => {
    const built = paths().filter((path) => path.startsWith("dist/"));
    expect(built.filter((path) => /\.(test|test-d|fixture|laws)\./.test(path))).toEqual([]);
    for (const entry of Object.values(packageJson.exports)) {
      if (typeof entry === "object")
        expect(built).toEqual(expect.arrayContaining([entry.types.slice(2), entry.default.slice(2)]));
    }
    for (const file of Object.values(packageJson.imports["#highs"])) expect(built).toContain(file.slice(2));
    expect(built).toContain(packageJson.bin["ddat-skills"]);
    expect(built).toEqual(expect.arrayContaining(["dist/highs.wasm", "dist/highs.LICENSE"]));
  });

  test("has nothing for publint to say", async () => {
    const tarball = readFileSync(packed.tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length) as ArrayBuffer },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  test("has types that resolve as its code does", { timeout: 60_000 }, () => {
    const attw = "node_modules/@arethetypeswrong/cli/dist/index.js"; // Ends with another status than 0 at any problem.
    const report = execute(process.execPath, [attw, packed.tarball, "--profile", "esm-only", "--no-emoji"], root);
    for (const entry of entries) expect(report).toContain(`"${entry}"`);
  });
});

describe("the JSON Schemas", () => {
  test("there is a sound one for each schema of ddat-skills/schema", () => {
    const files = paths().filter((path) => path.endsWith(".schema.json"));
    expect(files).toHaveLength(names["ddat-skills/schema"].length);
    for (const file of files) {
      const schema: AnySchemaObject = JSON.parse(readFileSync(root + file, "utf8"));
      expect(() => new Ajv2020({ strict: false, validateFormats: false }).compile(schema), file).not.toThrow();
    }
  });

  test("that of an answer takes the answer", () => {
    const sam = defineProfile(kitchen, { person: "sam", has: { baking: "capable", hygiene: null } });
    const answer = JSON.parse(JSON.stringify(gap(kitchen, sam, "baker/head")));
    const schema: AnySchemaObject = JSON.parse(readFileSync(`${root}dist/gap.schema.json`, "utf8"));
    const takes = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(takes(answer)).toBe(true);
    expect(takes({ ...answer, readiness: "perhaps" })).toBe(false);
  });
});

describe("framework.schema.json", () => {
  const schema: z.core.JSONSchema.JSONSchema = JSON.parse(readFileSync(`${root}dist/framework.schema.json`, "utf8"));
  const uk = async (): Promise<unknown> => {
    const { uk: bundled } = await import("../src/uk/index.js");
    return JSON.parse(JSON.stringify(bundled));
  };

  test("is a JSON Schema that takes the UK framework", async () => {
    expect(z.fromJSONSchema(schema).safeParse(await uk()).error).toBeUndefined();
  });

  test("refuses a key or a value that does not belong", async () => {
    const reader = z.fromJSONSchema(schema);
    const framework = (await uk()) as object;
    expect(reader.safeParse({ ...framework, colour: "red" }).success).toBe(false);
    expect(reader.safeParse({ ...framework, levels: [] }).success).toBe(false);
    expect(reader.safeParse({ ...framework, version: 1 }).success).toBe(false);
  });
});

/** What the tarball holds. */
function paths(): string[] {
  return execute("tar", ["-tzf", packed.tarball], root)
    .trim()
    .split("\n")
    .map((path) => path.replace(/^package\//, ""));
}
