import { describe, expect, it, test } from "vitest";
import { hostileJson } from "../../test/hostileJson.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import { ParseError } from "../parse/ParseError.js";
import { parseFramework } from "../parse/parseFramework.js";
import { readNice } from "./readNice.js";

const element = (element_type: string, element_identifier: string, title = "", text = "") => ({
  element_type,
  element_identifier,
  title,
  text,
});
const link = (source_element_identifier: string, dest_element_identifier: string) => ({
  source_element_identifier,
  dest_element_identifier,
});
const bare = {
  documents: [{ doc_identifier: "MADE_UP", name: "Kitchen roles", version: "2.0.0", website: "no address" }],
  elements: [
    element("category", "KI", "KITCHEN ", "All of it"),
    element("category", "ZZ", "ZOO"),
    element("work_role", "KI-2", "Cook"),
    element("work_role", "KI-1", "Baker", "Bakes"),
    element("work_role", "XX-1", "Nobody's"),
    element("task", "T2", "", "Knead"),
    element("task", "T1", "", "Bake"),
    element("knowledge", "K1", "", "Knowledge of\u00a0ovens"),
    element("skill", "S1", "", "Skill in baking"),
    element("skill", "S1", "", "Again"),
    element("skill", "S2"),
    element("competency_area", "C1", "Ovens", "About ovens"),
    element("competency_area", "C2", "Bread"),
    element("opm_code", "652"),
    element("sort", "S-1", "00001"),
    element("sort", "S-2", "00002"),
  ],
  relationships: [
    link("KI", "KI-2"),
    link("KI", "KI-1"),
    link("KI-1", "T2"),
    link("KI-1", "T1"),
    link("KI-1", "S1"),
    link("KI-1", "K1"),
    link("KI-1", "S1"),
    link("KI-2", "S9"),
    link("KI-1", "S-1"),
    link("KI-2", "S-2"),
    link("C1", "K1"),
    link("C2", "K1"),
  ],
};

describe("a made-up document with every trap of the real ones", () => {
  const { framework, notes } = readNice(bare);

  it("becomes roles of one level in the display order, needs without levels, tasks as lines", () => {
    expect(framework.roles).toEqual([
      {
        id: "KI-1",
        name: "Baker",
        family: "KI",
        description: "Bakes",
        levels: [
          { id: "KI-1", name: "Baker", description: "- Bake\n- Knead", needs: [{ skill: "K1" }, { skill: "S1" }] },
        ],
      },
      { id: "KI-2", name: "Cook", family: "KI", levels: [{ id: "KI-2", name: "Cook", needs: [] }] },
    ]);
    expect(framework.skills).toEqual([
      { id: "K1", name: "Knowledge of ovens", group: "C1" },
      { id: "S1", name: "Skill in baking" },
    ]);
    expect(framework.levels).toEqual([{ id: "held", name: "Held" }]);
    expect([framework.version, framework.source]).toEqual(["2.0.0", undefined]);
  });

  it("notes each trap with its path, and reads the other envelope alike", () => {
    expect(notes.map(({ code, where }) => `${code} ${where.path?.join(".") ?? ""}`)).toEqual([
      "blanks elements.0.title",
      "duplicate-element elements.9",
      "element-incomplete elements.10",
      "dangling-relationship relationships.7",
      "several-groups elements.7",
      "no-family elements.4",
      "opm-code elements.13",
      "no-levels ",
      "invalid-url documents.0.website",
    ]);
    const wrapped = readNice(JSON.stringify({ response: { requestType: 4, elements: bare } }));
    expect(wrapped.framework).toEqual(framework);
    expect(wrapped.notes[0]?.where.path).toEqual(["response", "elements", "elements", 0, "title"]);
  });
});

const real = sharedFile("nist-nice/nice-2.1.0.json");

test.skipIf(!real)(titleWith("NICE 2.1.0 is read whole", real), () => {
  const { framework, notes } = readNice(real ?? "");
  interface Raw {
    readonly elements: readonly { readonly element_identifier: string; readonly element_type: string }[];
    readonly relationships: readonly {
      readonly source_element_identifier: string;
      readonly dest_element_identifier: string;
    }[];
  }
  const { elements, relationships }: Raw = JSON.parse(Buffer.from(real ?? []).toString()).response.elements;
  const idsOf = (...types: string[]) =>
    elements.filter((one) => types.includes(one.element_type)).map((one) => one.element_identifier);
  const skills = new Set(idsOf("knowledge", "skill"));
  const roles = new Set(idsOf("work_role"));
  expect(new Set(framework.skills.map(({ id }) => id))).toEqual(skills);
  expect(new Set(framework.roles.map(({ id }) => id))).toEqual(roles);
  expect(framework.roleFamilies).toHaveLength(idsOf("category").length);
  expect(framework.skillGroups).toHaveLength(idsOf("competency_area").length);
  const wanted = relationships
    .filter((one) => roles.has(one.source_element_identifier) && skills.has(one.dest_element_identifier))
    .map((one) => `${one.source_element_identifier} ${one.dest_element_identifier}`);
  const found = framework.roles.flatMap(({ levels }) =>
    levels.flatMap(({ id, needs }) => needs.map(({ skill }) => `${id} ${skill}`)),
  );
  expect(found.toSorted()).toEqual(wanted.toSorted());
  const tasks = relationships.filter((one) => one.dest_element_identifier.startsWith("T"));
  const lines = framework.roles.flatMap(({ levels }) =>
    levels.flatMap(({ description = "" }) => description.match(/^- /gm) ?? []),
  );
  expect(lines).toHaveLength(tasks.length);
  expect(notes.map(({ code, places }) => [code, places])).toEqual([
    ["opm-code", idsOf("opm_code").length],
    ["no-levels", undefined],
  ]);
  expect(parseFramework(JSON.parse(JSON.stringify(framework)))).toEqual(framework);
});

describe("anything but such a document is refused, and says why", () => {
  test.each(hostileJson(bare, "documents"))("%s", (_, input, message) => {
    expect(() => readNice(input as object)).toThrow(message);
    expect(() => readNice(input as object)).toThrow(ParseError);
  });

  it("a text of 10 MB; ids that programs trip over pass", () => {
    const elements = [element("skill", "__proto__", "constructor"), element("__proto__", "toString", "x")];
    expect(readNice({ elements, relationships: [link("__proto__", "toString")] }).framework.skills).toEqual([
      { id: "__proto__", name: "constructor" },
    ]);
    const long = { elements: [element("skill", "S1", "x".repeat(10_000_000))] };
    expect(() => readNice(long)).toThrow(/elements\[0\]\.title: is 10000000 characters long/);
  });
});
