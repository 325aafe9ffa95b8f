import { describe, expect, it, test } from "vitest";
import { hostileJson } from "../../test/hostileJson.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import { ParseError } from "../parse/ParseError.js";
import { parseFramework } from "../parse/parseFramework.js";
import { readCase } from "./readCase.js";

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const item = (n: number, fullStatement: string, more: object = {}) => ({ identifier: uuid(n), fullStatement, ...more });
const association = (associationType: string, from: number, to: number, more: object = {}) => ({
  associationType,
  originNodeURI: { title: "", identifier: uuid(from), uri: "" },
  destinationNodeURI: { title: "", identifier: uuid(to), uri: "" },
  ...more,
});
const document = {
  identifier: uuid(0),
  title: "Kitchen",
  creator: "A kitchen",
  lastChangeDateTime: "2026-01-31T10:00:00Z",
};

describe("a package of somebody else", () => {
  const { framework, notes } = readCase({
    CFPackage: {
      CFDocument: document,
      CFItems: [
        item(1, "Oven work", { CFItemType: "Domain" }),
        item(2, "Bakes bread without burning it", {
          abbreviatedStatement: "Baking",
          humanCodingScheme: "K.1",
          educationLevel: ["1"],
        }),
        item(3, "x".repeat(2_000)),
        item(4, "Knows some", { CFItemType: "Skill Level", abbreviatedStatement: "Some" }),
        item(5, "Knows all\nand more", { CFItemType: "Skill Level", abbreviatedStatement: "All" }),
        item(6, "Baker", { CFItemType: "Work role" }),
        item(7, "Loop a"),
        item(8, "Loop b"),
        item(2, "Again"),
        { fullStatement: "Nobody" },
        { identifier: uuid(9) },
      ],
      CFAssociations: [
        association("isChildOf", 1, 0, { sequenceNumber: 2 }),
        association("Is Child Of", 2, 1, { sequenceNumber: 2 }),
        association("isChildOf", 3, 1, { sequenceNumber: 1 }),
        association("isChildOf", 5, 2),
        association("isChildOf", 4, 2),
        association("precedes", 4, 5),
        association("hasSkillLevel", 6, 5),
        association("ext:requires", 6, 2),
        association("ext:requires", 6, 3),
        association("hasSkillLevel", 6, 1),
        association("isChildOf", 7, 8),
        association("isChildOf", 8, 7),
        association("isChildOf", 2, 3),
        association("exactMatchOf", 2, 3),
        association("hasSkillLevel", 6, 99),
      ],
      CFDefinitions: [],
    },
  });

  it("becomes groups, skills with their levels, and roles, in the order of the tree", () => {
    expect(framework).toEqual({
      id: uuid(0),
      title: "Kitchen",
      version: "2026-01-31",
      publisher: "A kitchen",
      levels: [
        { id: "some", name: "Some" },
        { id: "all", name: "All" },
      ],
      skillGroups: [
        { id: uuid(1), name: "Oven work" },
        { id: uuid(7), name: "Loop a" },
      ],
      skills: [
        { id: uuid(3), name: `${"x".repeat(200)}…`, group: uuid(1), description: "x".repeat(2_000) },
        {
          id: uuid(2),
          name: "Baking",
          group: uuid(1),
          description: "Bakes bread without burning it",
          aliases: ["K.1"],
          descriptors: { some: ["Knows some"], all: ["Knows all", "and more"] },
        },
        { id: uuid(8), name: "Loop b", group: uuid(7) },
      ],
      roleFamilies: [{ id: "all-roles", name: "Kitchen" }],
      roles: [
        {
          id: uuid(6),
          name: "Baker",
          family: "all-roles",
          levels: [{ id: uuid(6), name: "Baker", needs: [{ skill: uuid(2), level: "all" }, { skill: uuid(3) }] }],
        },
      ],
    });
  });

  it("notes each thing that was mended or left out, with its path", () => {
    expect(notes.map(({ code, where }) => `${code} ${where.path?.join(".") ?? ""}`)).toEqual([
      "unused-field CFPackage.CFItems.1.educationLevel",
      "duplicate-item CFPackage.CFItems.8",
      "item-incomplete CFPackage.CFItems.9",
      "item-incomplete CFPackage.CFItems.10",
      "several-parents CFPackage.CFAssociations.12",
      "association-not-read CFPackage.CFAssociations.13",
      "dangling-association CFPackage.CFAssociations.14",
      "hierarchy-flattened CFPackage.CFItems.6",
      "item-type CFPackage.CFItems.0",
      "name-shortened CFPackage.CFItems.2",
      "no-family CFPackage.CFItems.5",
      "need-not-read CFPackage.CFAssociations.9",
      "version-not-given CFPackage.CFDocument",
    ]);
  });

  it("takes the levels of rubrics, and notes skills that disagree on their order", () => {
    const rubric = (n: number, qualities: readonly string[]) => ({
      CFRubricCriteria: [
        {
          CFItemURI: { identifier: uuid(n) },
          CFRubricCriterionLevels: qualities.map((quality, i) => ({
            quality,
            score: i,
            description: `${quality} of ${n}`,
          })),
        },
      ],
    });
    const read = readCase({
      CFDocument: { ...document, version: "3" },
      CFItems: [item(1, "Baking"), item(2, "Plating"), item(3, "Serving")],
      CFRubrics: [rubric(1, ["Low", "High"]), rubric(2, ["Low", "Middle", "High"]), rubric(3, ["High", "Low"])],
    });
    expect(read.framework.levels.map(({ name }) => name)).toEqual(["Low", "Middle", "High"]);
    expect(read.framework.skills.map(({ definedAt }) => definedAt)).toEqual([
      ["low", "high"],
      undefined,
      ["low", "high"],
    ]);
    expect(read.framework.skills[0]?.descriptors).toEqual({ low: ["Low of 1"], high: ["High of 1"] });
    expect(read.notes.map(({ code }) => code)).toEqual(["level-order-disagrees"]);
  });
});

const rubricOf = (n: number, ...qualities: readonly string[]) => ({
  CFRubricCriteria: [
    {
      CFItemURI: { identifier: uuid(n) },
      CFRubricCriterionLevels: qualities.map((quality, i) => ({
        quality,
        score: i + 1,
        description: `${quality} ${n}`,
      })),
    },
  ],
});
const noted = (notes: ReturnType<typeof readCase>["notes"]) =>
  notes.map(({ code, where, places = 1 }) => `${code} ${where.path?.join(".") ?? ""} ${places}`);

describe("two rubrics", () => {
  const read = (...rubrics: object[]) =>
    readCase({
      CFDocument: { ...document, version: "3" },
      CFItems: [item(1, "Baking"), item(2, "Plating"), item(3, "Serving")],
      CFRubrics: rubrics,
    });
  const scaleOf = ({ framework }: ReturnType<typeof readCase>) => framework.levels.map(({ name }) => name);

  it("of different words are never one scale: that of most skills counts, and the others are named", () => {
    const { framework, notes } = read(
      rubricOf(1, "Novice", "Expert"),
      rubricOf(2, "Low", "High"),
      rubricOf(3, "Low", "High"),
    );
    expect(framework.levels.map(({ name }) => name)).toEqual(["Low", "High"]);
    expect(framework.skills.map(({ descriptors }) => descriptors)).toEqual([
      undefined,
      { low: ["Low 2"], high: ["High 2"] },
      { low: ["Low 3"], high: ["High 3"] },
    ]);
    expect(noted(notes)).toEqual(["other-scale CFItems.0 1"]);
    expect(notes[0]?.message).toContain('"Novice" < "Expert" is another scale than "Low" < "High"');
  });

  it("that share a word are one scale only where they leave no order open", () => {
    expect(scaleOf(read(rubricOf(1, "Low", "Good", "Top"), rubricOf(2, "Poor", "Good", "Great")))).toEqual([
      ...["Low", "Good", "Top"],
    ]);
    expect(scaleOf(read(rubricOf(1, "A", "B"), rubricOf(2, "C", "D"), rubricOf(3, "B", "C")))).toEqual([
      "A",
      "B",
      "C",
      "D",
    ]);
  });

  it("of one skill, or of none, are noted, and so is a level without a name", () => {
    const nobody = { CFRubricCriteria: [{ CFItemURI: { identifier: uuid(99) } }] };
    const { notes } = read(rubricOf(1, "Low", "High"), rubricOf(1, "Low", "Higher"), nobody, {
      CFRubricCriteria: [{ CFItemURI: { identifier: uuid(2) }, CFRubricCriterionLevels: [{ score: 1 }] }],
    });
    expect(noted(notes)).toEqual([
      "rubric-not-read CFRubrics.1.CFRubricCriteria.0 1",
      "rubric-not-read CFRubrics.2.CFRubricCriteria.0 1",
      "rubric-not-read CFRubrics.3.CFRubricCriteria.0.CFRubricCriterionLevels.0 1",
    ]);
  });
});

describe("what a framework has no place for is noted, at every level of the package", () => {
  it("fields of the document, definitions, groups, relations between skills, fields of any node", () => {
    const { framework, notes } = readCase({
      CFDocument: {
        ...document,
        ...{ version: "1", adoptionStatus: "Deprecated", statusEndDate: "2020-01-01", subject: ["Maths"], notes: "" },
      },
      CFItems: [item(1, "A", { language: "cy" }), item(2, "B", { conceptKeywords: ["x"] }), 7],
      CFAssociations: [
        association("precedes", 1, 2),
        association("hasSkillLevel", 1, 2, { CFAssociationGroupingURI: { title: "G" } }),
      ],
      CFDefinitions: { CFConcepts: [{ title: "K" }], CFLicenses: [{ identifier: uuid(5), title: "L" }], other: 1 },
      extensions: { "x:mine": 1 },
      more: null,
    });
    expect(framework.skills.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(noted(notes)).toEqual([
      "unused-field CFDocument.statusEndDate 1",
      "unused-field CFDocument.subject 1",
      "unused-field CFItems.1.conceptKeywords 1",
      "unused-field CFItems.2 1",
      "unused-field CFAssociations.1.CFAssociationGroupingURI 1",
      "unused-field CFDefinitions.CFConcepts 1",
      "unused-field CFDefinitions.other 1",
      "unused-field extensions.x:mine 1",
      "association-not-read CFAssociations.0 1",
      "no-levels  1",
      "need-not-read CFAssociations.1 1",
      "adoption-status CFDocument.adoptionStatus 1",
      "item-language CFItems.0.language 1",
      "unused-field CFDefinitions.CFLicenses.0 1",
    ]);
    expect(notes.find(({ code }) => code === "adoption-status")?.message).toContain('"Deprecated"');
  });

  it("codes and notes of items that have none, levels of nobody, needs beside those of levels", () => {
    const { framework, notes } = readCase({
      CFDocument: { ...document, version: "1", language: "en" },
      CFItems: [
        item(1, "Group", { CFItemType: "Skill group", humanCodingScheme: "G" }),
        item(2, "Baking", { CFItemType: "Skill" }),
        item(3, "Some", { CFItemType: "Skill level", notes: "n" }),
        item(4, "Lost", { CFItemType: "Skill level" }),
        item(5, "Baker", { CFItemType: "Role", humanCodingScheme: "R.1" }),
        item(6, "Head baker", { CFItemType: "Role level", alternativeLabel: "Chief" }),
        item(7, "Family", { CFItemType: "Role family" }),
      ],
      CFAssociations: [
        association("isChildOf", 2, 1),
        association("isChildOf", 3, 2),
        association("isChildOf", 5, 7),
        association("isChildOf", 6, 5),
        association("hasSkillLevel", 6, 3),
        association("hasSkillLevel", 5, 3),
      ],
    });
    expect(framework.roles[0]).toMatchObject({
      aliases: ["R.1"],
      levels: [{ aliases: ["Chief"], needs: [{ skill: uuid(2), level: "some" }] }],
    });
    expect(noted(notes)).toEqual([
      "unused-field CFItems.2.notes 1",
      "item-incomplete CFItems.3 1",
      "unused-field CFItems.0.humanCodingScheme 1",
      "need-not-read CFAssociations.5 1",
    ]);
  });

  it("HTML in names and texts is taken out; what only looks like it stays", () => {
    const { framework, notes } = readCase({
      CFDocument: { ...document, version: "1", title: "Food &amp; drink" },
      CFItems: [
        item(1, "<p>Bake <b>bread</b> &amp; rolls&nbsp;&#8211; well</p>", { abbreviatedStatement: "Baking &lt;1kg" }),
        item(2, "List<String> &unknown; a < b", { notes: "<ul><li>One</li><li>Two</li></ul>" }),
      ],
    });
    expect([framework.title, ...framework.skills.map(({ name, description }) => [name, description])]).toEqual([
      "Food & drink",
      ["Baking <1kg", "Bake bread & rolls – well"],
      ["List<String> &unknown; a < b", "- One\n- Two"],
    ]);
    expect(noted(notes).filter((note) => note.startsWith("markup"))).toEqual([
      "markup CFDocument.title 1",
      "markup CFItems.0.fullStatement 1",
      "markup CFItems.0.abbreviatedStatement 1",
      "markup CFItems.1.notes 1",
    ]);
  });

  it("a list given as an object keyed by id is an issue at its path, wherever it is", () => {
    const items = { CFItems: { a: item(1, "A") } };
    expect(() => readCase({ CFDocument: document, ...items })).toThrow(
      /\n {2}CFItems: expected a list, found an object/,
    );
    expect(() =>
      readCase({ CFPackage: { CFDocument: document, CFRubrics: [{ CFRubricCriteria: { a: {} } }] } }),
    ).toThrow(/CFPackage\.CFRubrics\[0\]\.CFRubricCriteria: expected a list, found an object/);
  });

  it("levels of the scale stand in the order that the package says", () => {
    const { framework } = readCase({
      CFDocument: { ...document, version: "1" },
      CFItems: [item(1, "High", { CFItemType: "Level" }), item(2, "Low", { CFItemType: "Level" }), item(3, "Baking")],
      CFAssociations: [association("precedes", 2, 1)],
    });
    expect(framework.levels.map(({ name }) => name)).toEqual(["Low", "High"]);
  });
});

/** What the tests look at in a real file. */
interface RawItem {
  readonly identifier: string;
  readonly fullStatement: string;
  readonly CFItemType?: string;
}
interface RawLink {
  readonly originNodeURI: { readonly identifier: string };
  readonly sequenceNumber?: number;
}

const names = ["AdoptedTestFramework", "ItemTypeTestFramework", "SequenceNumberFramework", "Utf8TestFramework"];
const real = names.map((name) => sharedFile(`case/${name}.json`));
const minimal = sharedFile("verified-minimal/case-1.1-cfpackage.json");

describe("real packages", () => {
  test.skipIf(real.includes(undefined))(titleWith("of a CASE 1.0 server are read whole", ...real), () => {
    for (const bytes of real) {
      const { CFItems, CFDocument, CFAssociations } = JSON.parse(Buffer.from(bytes ?? []).toString());
      const place = new Map(CFAssociations.map((one: RawLink) => [one.originNodeURI.identifier, one.sequenceNumber]));
      const { framework, notes } = readCase(bytes ?? "");
      const expected = CFItems.toSorted(
        (a: RawItem, b: RawItem) => Number(place.get(a.identifier)) - Number(place.get(b.identifier)),
      );
      expect(framework.title).toBe(CFDocument.title);
      expect(framework.skills.map(({ name }) => name)).toEqual(expected.map((one: RawItem) => one.fullStatement));
      expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining(["no-levels", "version-not-given"]));
      expect(parseFramework(JSON.parse(JSON.stringify(framework)))).toEqual(framework);
    }
  });

  test.skipIf(!minimal)(titleWith("of CASE 1.1 keep roles, levels and needs", minimal), () => {
    const { framework, notes } = readCase(minimal ?? "");
    const { CFItems } = JSON.parse(Buffer.from(minimal ?? []).toString());
    const count = (type: string) => CFItems.filter((one: RawItem) => one.CFItemType === type).length;
    expect([framework.skills.length, framework.roles.length]).toEqual([count("Skill"), count("Role")]);
    expect(framework.levels.map(({ id }) => id)).toEqual(["awareness", "working"]);
    expect(framework.roles[0]?.levels[0]?.needs).toEqual([{ skill: framework.skills[0]?.id, level: "working" }]);
    expect(framework.licence?.name).toBe("OGL v3.0");
    const codes = ["unused-field", "association-not-read", "rubric-not-read", "adoption-status"];
    expect([...new Set(notes.map(({ code }) => code))]).toEqual(codes);
  });
});

describe("anything but such a package is refused, and says why", () => {
  test.each(hostileJson({ CFDocument: document, CFItems: [], CFAssociations: [] }, "CFItems"))(
    "%s",
    (_, input, message) => {
      expect(() => readCase(input as object)).toThrow(message);
      expect(() => readCase(input as object)).toThrow(ParseError);
    },
  );

  it("a statement of 10 MB, with its place", () => {
    const CFItems = [item(1, "x".repeat(10_000_000))];
    const message = /CFItems\[0\]\.fullStatement: is 10000000 characters long; at most 100000 are read/;
    expect(() => readCase({ CFDocument: document, CFItems })).toThrow(message);
  });

  it("and what is deep or oddly named inside passes", () => {
    const extensions = JSON.parse(`${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`);
    const json = `{"CFDocument":${JSON.stringify(document)},"__proto__":1,"CFItems":[{"__proto__":{"x":1},"identifier":"__proto__","fullStatement":"constructor"},7,null,[]]}`;
    const { framework } = readCase({ ...JSON.parse(json), extensions });
    expect(framework.skills).toEqual([{ id: "__proto__", name: "constructor" }]);
  });

  it("30,000 items in one line of descent are read without recursion", () => {
    const count = 30_000;
    const CFItems = Array.from({ length: count }, (_, n) => item(n + 1, `Item ${n}`));
    const CFAssociations = CFItems.slice(1).map((_, n) => association("isChildOf", n + 2, n + 1));
    const { framework } = readCase({ CFDocument: document, CFItems, CFAssociations });
    expect([framework.skills.length, framework.skillGroups?.length]).toEqual([1, count - 1]);
  });
});
