import { describe, expect, it, test } from "vitest";
import { hostileJson } from "../../test/hostileJson.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import { ParseError } from "../parse/ParseError.js";
import { parseFramework } from "../parse/parseFramework.js";
import { readDigcomp } from "./readDigcomp.js";

const node = (type: string, id: string, more: object = {}) => ({ "@type": type, "@id": `${type}/${id}`, ...more });
const level = (name: string, rank: number) =>
  node("ProficiencyLevel", `${name}_${rank}`, {
    four_levels_name: name,
    eight_levels_mapping: rank,
    four_levels_description: `As ${name}`,
  });
const says = (type: string, id: string, competence: string, name: string) =>
  node(type, id, {
    description: `Says ${id}`,
    competence_id: `Competence/${competence}`,
    four_levels_proficiency_name: `ProficiencyLevel/${name}`,
  });
const graph = [
  level("Very high", 3),
  level("Low ", 1),
  level("Low", 2),
  node("CompetenceArea", "1", { name: "Ovens", description: "About ovens" }),
  node("Competence", "1.1", { name: "Baking", competence_area_id: "CompetenceArea/1" }),
  node("Competence", "1.2", { name: "Tasting", competence_area_id: "CompetenceArea/9" }),
  node("Competence", "1.3"),
  node("Competence", "1.1", { name: "Again" }),
  says("CompetenceStatement", "CS1", "1.1", "Very high"),
  says("CompetenceStatement", "CS2", "1.1", "Low"),
  says("CompetenceStatement", "CS3", "1.1", "Low"),
  says("CompetenceStatement", "CS4", "7.7", "Low"),
  says("CompetenceStatement", "CS5", "1.1", "None"),
  says("LearningOutcome", "LO1", "1.2", "Low"),
  node("Glossary", "Oven", { explanation: "Hot" }),
];

describe("a made-up supplement with every trap of the real one", () => {
  it("has the four levels in order, statements joined on the name of a level, groups for areas", () => {
    const { framework, notes } = readDigcomp({ "@graph": graph });
    expect(framework.levels).toEqual([
      { id: "low", name: "Low", description: "As Low " },
      { id: "very-high", name: "Very high", description: "As Very high" },
    ]);
    expect(framework.skills).toEqual([
      {
        id: "1.1",
        name: "Baking",
        group: "1",
        descriptors: { low: ["Says CS2", "Says CS3"], "very-high": ["Says CS1"] },
      },
      { id: "1.2", name: "Tasting" },
    ]);
    expect(framework.skillGroups).toEqual([{ id: "1", name: "Ovens", description: "About ovens" }]);
    expect(notes.map(({ code, where }) => `${code} ${where.path?.join(".") ?? ""}`)).toEqual([
      "node-incomplete @graph.6",
      "duplicate-node @graph.7",
      "repeated-level @graph.2",
      "unknown-level @graph.12",
      "unknown-competence ",
      "not-read @graph.13",
      "not-read @graph.14",
      "version-not-given ",
    ]);
  });

  it("takes the learning outcomes instead, and what the caller says of the file", () => {
    const { framework } = readDigcomp({ "@graph": graph }, { descriptors: "outcomes", version: "3.1", language: "nl" });
    expect(framework.skills.map(({ descriptors }) => descriptors)).toEqual([undefined, { low: ["Says LO1"] }]);
    expect([framework.version, framework.language]).toEqual(["3.1", "nl"]);
  });
});

const real = sharedFile("eu-digcomp/digcomp-3.0.en.jsonld");

test.skipIf(!real)(titleWith("DigComp 3.0 is read whole", real), () => {
  const nodes: readonly { readonly "@type": string }[] = JSON.parse(Buffer.from(real ?? []).toString())["@graph"];
  const count = (type: string) => nodes.filter((one) => one["@type"] === type).length;
  for (const [descriptors, type] of [
    ["statements", "CompetenceStatement"],
    ["outcomes", "LearningOutcome"],
  ] as const) {
    const { framework } = readDigcomp(real ?? "", { descriptors });
    expect(framework.skills).toHaveLength(count("Competence"));
    expect(framework.skillGroups).toHaveLength(count("CompetenceArea"));
    expect(framework.levels.map(({ name }) => name)).toEqual(["Basic", "Intermediate", "Advanced", "Highly advanced"]);
    const lines = framework.skills.flatMap((skill) =>
      Object.values(skill.descriptors ?? {}).flatMap((found) => found ?? []),
    );
    expect(lines).toHaveLength(count(type));
    expect(framework.skills.every((skill) => Object.keys(skill.descriptors ?? {}).length === 4 && skill.group)).toBe(
      true,
    );
    expect(parseFramework(JSON.parse(JSON.stringify(framework)))).toEqual(framework);
  }
});

describe("anything but such a supplement is refused, and says why", () => {
  test.each(hostileJson({ "@graph": graph }, "graph"))("%s", (_, input, message) => {
    expect(() => readDigcomp(input as object)).toThrow(message);
    expect(() => readDigcomp(input as object)).toThrow(ParseError);
  });

  it("no levels, a name of 10 MB", () => {
    expect(() => readDigcomp({ "@graph": [] })).toThrow(/expected nodes of the type ProficiencyLevel, found none/);
    const long = [level("Low", 1), node("Competence", "1", { name: "x".repeat(10_000_000) })];
    expect(() => readDigcomp({ "@graph": long })).toThrow(/\["@graph"\]\[1\]\.name: is 10000000 characters long/);
  });
});
