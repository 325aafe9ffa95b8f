import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { ddat } from "../../../test/command.js";

// The real files of other people through the command, and what comes of them back out of it. Counts are in the tests of
// the readers.

const shared = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));
const missing = !existsSync(shared);
const titled = (title: string) => (missing ? `${title} (skipped: ../shared/data is not there)` : title);
const real = (name: string) => join(shared, name);
const folder = mkdtempSync(join(tmpdir(), "ddat-skills-real-"));
afterAll(() => rmSync(folder, { recursive: true }));
const made = (name: string) => join(folder, name);

async function ran(...args: string[]): Promise<string> {
  const { code, output, errors } = await ddat(args);
  expect([args[1], code, code === 0 ? "" : errors]).toEqual([args[1], 0, ""]);
  return output;
}

const esco = ["digitalSkillsCollection_en", "occupations_en.ict-subset", "skills_en.ict-subset"];
const frameworks: [format: string, skills: number, files: string[]][] = [
  ["nice", 1_202, ["nist-nice/nice-2.1.0.json"]],
  ["dcwf", 1_000, ["us-dcwf/dcwf-5.1.xlsx"]],
  ["digcomp", 21, ["eu-digcomp/digcomp-3.0.en.jsonld"]],
  ["esco", 1_284, [...esco, "occupationSkillRelations_en.ict-subset"].map((name) => `esco/${name}.csv`)],
  ["case", 1, ["case/Utf8TestFramework.json"]],
  ["case", 1, ["verified-minimal/case-1.1-cfpackage.json"]],
  ["sfia", 5, ["synthetic/sfia9.layout.xlsx"]],
  ["sfia", 3, ["synthetic/sfia8.layout.xlsx"]],
  ["skillsfuture", 2, ["synthetic/skillsfuture-sf.layout.xlsx"]],
];

it.skipIf(missing).each(frameworks)(
  titled("%s: a framework of at least %i skills, which CASE carries whole where it is small"),
  async (format, skills, files) => {
    const ours = made(`${format}.ours.json`);
    expect(await ran("import", format, ...files.map(real), "--output", ours)).toBe("");
    const framework = JSON.parse(readFileSync(ours, "utf8"));
    expect(framework.skills.length).toBeGreaterThanOrEqual(skills);
    const given = [
      "--framework",
      ours,
      "--uri",
      "https://example.org/x",
      "--date",
      "2026-01-31",
      "--with-restricted-text",
    ];
    await ran("export", "case", ...given, "--output", made("as-case.json"));
    expect(JSON.parse(await ran("import", "case", made("as-case.json")))).toEqual(framework);
  },
);

it.skipIf(missing)(titled("the UK pair through every writer of frameworks"), async () => {
  const pair = ["roles", "skills"].map((name) => real(`uk-ddat/${name}.2026-03-23.csv`));
  const again = ["--roles", made("roles.csv"), "--skills", made("skills.csv")];
  await ran("convert", "uk-csv", "uk-csv", ...pair, ...again);
  const [first, second] = [
    await ran("import", "uk-csv", ...pair),
    await ran("import", "uk-csv", made("roles.csv"), made("skills.csv")),
  ];
  expect(second).toBe(first);
  const uri = ["--uri", "https://example.org/x"];
  const published = ["--date", "2026-03-23", "--publisher-uri", "https://example.org/us"];
  expect(await ran("convert", "uk-csv", "skos", ...pair, ...uri, ...published)).toContain("skos:ConceptScheme");
  const { "@graph": nodes } = JSON.parse(await ran("convert", "uk-csv", "schema-org", ...pair, ...uri));
  expect(nodes.filter((node: { "@type": string }) => node["@type"] === "Occupation").length).toBeGreaterThan(200);
});

it.skipIf(missing)(titled("crosswalks and credentials"), async () => {
  for (const name of ["foodie-inc-2022-05-01", "literals", "no_term_found", "pipe-escaping"]) {
    const map = JSON.parse(
      (await ran("import", "sssom", real(`sssom/${name}.sssom.tsv`), "--output", made("map.json"))) || "{}",
    );
    expect(map).toEqual({});
    const { relations } = JSON.parse(readFileSync(made("map.json"), "utf8"));
    const json = await ran("export", "sssom", "--crosswalk", made("map.json"), "--format", "json");
    expect(JSON.parse(json).mappings).toHaveLength(relations.length);
  }
  const badges = ["simple", "complete"].map((name) => real(`openbadges3/${name}.json`));
  const refused = async (...files: string[]) => {
    const { code, output, errors } = await ddat(["import", "open-badge", ...files]);
    expect([code, output]).toEqual([1, ""]);
    return errors;
  };
  expect(await refused(...badges)).toMatch(/^error: nothing in .*complete\.json can be read\n(?:.*\n)*.*no-skill/);
  const noProof = real("openbadges3/simple-noproof.json");
  expect(await refused(...badges, noProof)).toMatch(
    /^error: .*simple-noproof\.json cannot be read as open-badge: 1 issue\n/,
  );
});

it.skipIf(missing)(titled("no file is taken for another format that it is not"), async () => {
  const json = [
    "nist-nice/nice-2.1.0.json",
    "eu-digcomp/digcomp-3.0.en.jsonld",
    "case/Utf8TestFramework.json",
    "openbadges3/simple.json",
  ];
  const readers = ["nice", "digcomp", "case", "open-badge"];
  for (const [i, file] of json.entries()) {
    for (const [k, format] of readers.entries()) {
      const { code, output, errors } = await ddat(["import", format, real(file)]);
      // No badge of anybody else is about a UK skill: it is known for a badge, and gives nothing.
      const isEmpty = i === k && format === "open-badge";
      expect([file, format, code]).toEqual([file, format, i === k && !isEmpty ? 0 : 1]);
      if (isEmpty) expect(errors).toContain("no-skill");
      if (i !== k)
        expect([output, errors.split("\n")[0]]).toEqual(["", expect.stringContaining(`cannot be read as ${format}`)]);
    }
  }
});
