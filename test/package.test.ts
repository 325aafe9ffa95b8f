import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import * as esbuild from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import packageJson from "../package.json" with { type: "json" };
import { defineProfile } from "../src/parse/defineProfile.js";
import { gap } from "../src/questions/gap/gap.js";
import { kitchen } from "./kitchen.js";
import { execute, type PackedProject, packedProject, root } from "./packed.js";

// Tests of the package as it is built: `npm run build` comes before.

/** What each entry exports when it runs. A name here is a promise to users: taking one away is a major release. */
const names = {
  "ddat-skills": [
    "FrameworkMismatchError",
    "ParseError",
    "UnknownIdError",
    "bestSix",
    "compareRoleLevels",
    "compareScores",
    "composeCrosswalks",
    "coverageByRoleLevel",
    "covers",
    "defineFramework",
    "defineProfile",
    "diffFrameworks",
    "distance",
    "findRole",
    "findRoleLevel",
    "findRoutes",
    "findSkill",
    "gap",
    "impact",
    "join",
    "lacking",
    "likeness",
    "lintFramework",
    "matchPeople",
    "matchRoleLevels",
    "meet",
    "migrateCatalogue",
    "migratePosts",
    "migrateProfile",
    "movesFrom",
    "parseCatalogue",
    "parseCrosswalk",
    "parseFramework",
    "parseProfile",
    "renamesOf",
    "roleOf",
    "roleLevelsNeeding",
    "safeParseCatalogue",
    "safeParseCrosswalk",
    "safeParseFramework",
    "safeParseProfile",
    "scoreAssessment",
    "searchRoleLevels",
    "searchSkills",
    "similarRoleLevels",
    "similarRoles",
    "skillSet",
    "teamCoverage",
    "translateProfile",
    "weightedMean",
    "whatIf",
  ],
  "ddat-skills/schema": [
    "assessmentSchema",
    "assessmentScoreSchema",
    "bestRoleLevelRowSchema",
    "broughtSchema",
    "catalogueSchema",
    "cohortOpenNeedSchema",
    "cohortPersonSchema",
    "cohortPlanSchema",
    "cohortTotalSchema",
    "comparedSkillScoreSchema",
    "concentrationSchema",
    "courseSchema",
    "coverNeedSchema",
    "coverageSchema",
    "coveredBySchema",
    "crosswalkSchema",
    "extraRunSchema",
    "extraRunWorthSchema",
    "findingSchema",
    "frameworkDiffSchema",
    "frameworkReferenceSchema",
    "frameworkSchema",
    "gapSchema",
    "gradeSchema",
    "heatMapRowSchema",
    "heatMapTotalRowSchema",
    "hubSchema",
    "impactSchema",
    "levelMapSchema",
    "licenceSchema",
    "likenessSchema",
    "limitThatWouldHelpSchema",
    "migratedCatalogueSchema",
    "migratedPostsSchema",
    "migratedProfileSchema",
    "moveSchema",
    "nearestCoverSchema",
    "needSchema",
    "offeringSchema",
    "openNeedSchema",
    "ownGapRowSchema",
    "pathwaySchema",
    "personMatchSchema",
    "planBoundSchema",
    "planCohortOptionsSchema",
    "planOutcomeSchema",
    "planStepSchema",
    "planTrainingOptionsSchema",
    "postSchema",
    "profileSchema",
    "providerSchema",
    "renamesSchema",
    "roleCoverSchema",
    "roleFamilySchema",
    "roleLevelChangeEffectSchema",
    "roleLevelComparisonSchema",
    "roleLevelSchema",
    "roleMatchSchema",
    "roleSchema",
    "routeSchema",
    "routeStepSchema",
    "runUseSchema",
    "scoreChangeSchema",
    "scoreComparisonSchema",
    "scoreSchema",
    "similarRoleByLikenessSchema",
    "similarRoleLevelSchema",
    "similarRoleSchema",
    "siteSchema",
    "skillCoverChangeSchema",
    "skillGroupSchema",
    "skillLevelSchema",
    "skillRelationSchema",
    "skillSchema",
    "skillScoreSchema",
    "skillToLearnSchema",
    "staffedPostSchema",
    "staffingRulesSchema",
    "staffingSchema",
    "standingSchema",
    "suggestedRenameSchema",
    "supplyAndDemandSchema",
    "tableMapSchema",
    "teamChangesSchema",
    "teamCoverageSchema",
    "teamSkillSchema",
    "trainingPlanSchema",
    "translatedProfileSchema",
    "uncoveredNeedSchema",
    "whatIfSchema",
  ],
  "ddat-skills/uk": ["uk"],
  "ddat-skills/plan": ["PlanError", "coverRole", "planCohort", "planTraining", "staffPosts", "whatIfExtraRun"],
  "ddat-skills/formats": [
    "hasRestrictedText",
    "readAssessments",
    "readCase",
    "readCourses",
    "readDcwf",
    "readDigcomp",
    "readEsco",
    "readEscoOnetCrosswalk",
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
    "writeCase",
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
    "assessmentScoreToMarkdown",
    "assessmentScoreToText",
    "cohortPlanToMarkdown",
    "cohortPlanToText",
    "comparisonToMarkdown",
    "comparisonToText",
    "diffToMarkdown",
    "diffToText",
    "extraRunWorthToMarkdown",
    "extraRunWorthToText",
    "findingsToMarkdown",
    "findingsToText",
    "gapToMarkdown",
    "gapToText",
    "impactToMarkdown",
    "impactToText",
    "movesToMarkdown",
    "movesToText",
    "personMatchesToMarkdown",
    "personMatchesToText",
    "roleCoverToMarkdown",
    "roleCoverToText",
    "roleMatchesToMarkdown",
    "roleMatchesToText",
    "routesToMarkdown",
    "routesToMermaid",
    "routesToText",
    "scoreComparisonToMarkdown",
    "scoreComparisonToText",
    "similarRoleLevelsToMarkdown",
    "similarRoleLevelsToText",
    "staffingToMarkdown",
    "staffingToText",
    "teamCoverageToMarkdown",
    "teamCoverageToText",
    "trainingPlanToMarkdown",
    "trainingPlanToText",
    "whatIfToMarkdown",
    "whatIfToText",
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

/** A program that uses the package, bundled for the browser, and the modules that are in it. */
async function bundle(code: string): Promise<{ readonly gzip: number; readonly modules: readonly string[] }> {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser", // A Node built-in does not resolve, and the build fails.
    external: ["highs"], // Loaded when it is first needed; it asks for `node:module` where it finds itself in Node.
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [output] = Object.values(metafile.outputs);
  expect(output?.imports.filter(({ path, kind }) => path !== "highs" || kind !== "dynamic-import")).toEqual([]);
  return {
    gzip: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length,
    modules: Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
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
  test("gap alone is under 3 kB gzip, without zod", async () => {
    const { gzip, modules } = await bundle('export { gap } from "ddat-skills";');
    expect(modules).toContain("dist/questions/gap.js");
    expect(modules.filter((path) => path.includes("node_modules"))).toEqual([]);
    expect(gzip).toBeLessThan(3_000);
  });

  test("the UK framework is under 20 kB gzip, without zod", async () => {
    const { gzip, modules } = await bundle('export { uk } from "ddat-skills/uk";');
    expect(modules.toSorted()).toEqual(["dist/uk/framework.generated.js", "dist/uk/index.js"]);
    expect(gzip).toBeLessThan(20_000);
  });

  test("every question and every verb together do without zod; who parses has it", async () => {
    const doors = names["ddat-skills"].filter((name) => /^(safeP|p)arse|^define/.test(name));
    const others = names["ddat-skills"].filter((name) => !doors.includes(name));
    const asked = await bundle(`export { ${others.join(", ")} } from "ddat-skills";`);
    expect(asked.modules.filter(isZod)).toEqual([]);
    const parsed = await bundle('export { parseProfile } from "ddat-skills";');
    expect(parsed.modules.some(isZod)).toBe(true);
  });

  test.each(entries)("%s runs in a browser: nothing of Node is reachable from it", async (entry) => {
    const { modules } = await bundle(`export * from "${entry}";`);
    expect(modules.length).toBeGreaterThan(0);
  });

  test("rendering does without zod", async () => {
    const { modules } = await bundle('export * from "ddat-skills/render";');
    expect(modules.filter(isZod)).toEqual([]);
  });

  test("an import that nobody uses leaves nothing behind", async () => {
    const { modules } = await bundle(entries.map((entry) => `import "${entry}";`).join("\n"));
    expect(modules.filter((path) => path.startsWith("dist/"))).toEqual([]);
  });
});

describe("in Node", () => {
  test("the UK framework is there with nothing else installed", () => {
    const code = 'import { uk } from "ddat-skills/uk"; console.log(uk.roles.length);';
    expect(execute(process.execPath, ["--input-type=module", "--eval", code], packed.folder)).toBe("52\n");
  });

  // Without a bundler, every module of an entry is loaded: see docs/decisions/0003.
  test("the questions need what parse needs, and nothing of the readers or the command", () => {
    const project = packedProject(["zod", "ts-pattern"]);
    const code = 'import { gap } from "ddat-skills"; console.log(typeof gap);';
    expect(execute(process.execPath, ["--input-type=module", "--eval", code], project.folder)).toBe("function\n");
    project.remove();
  });
});

describe("the tarball", () => {
  test("holds what is built and four files beside it", () => {
    const beside = paths().filter((path) => !path.startsWith("dist/"));
    expect(beside.toSorted()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
  });

  test("of what is built, holds a module and its declaration for each source file", () => {
    const built = paths().filter((path) => path.startsWith("dist/") && !path.endsWith(".schema.json"));
    const unexpected = built.filter((path) => {
      const source = path.replace(/^dist\//, "src/").replace(/(\.d\.ts|\.js)$/, ".ts");
      return source === path || /\.(test|test-d|fixture)\./.test(path) || !exists(source);
    });
    expect(unexpected).toEqual([]);
    for (const { types, default: file } of Object.values(packageJson.exports).filter(
      (entry) => typeof entry === "object",
    )) {
      expect(built).toContain(types.slice(2));
      expect(built).toContain(file.slice(2));
    }
    expect(built).toContain(packageJson.bin["ddat-skills"]);
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

function exists(path: string): boolean {
  try {
    readFileSync(root + path);
    return true;
  } catch {
    return false;
  }
}
