import { Ajv2019 } from "ajv/dist/2019.js";
import addFormatsModule from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { richFrameworks } from "../../test/richFrameworks.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import type { Framework } from "../model/framework.js";
import { uk } from "../uk/index.js";
import type { CaseLink, CasePackage } from "./case/casePackage.js";
import { readCase } from "./readCase.js";
import { readUkCsv } from "./readUkCsv.js";
import { writeCase } from "./writeCase.js";

const options = { baseUri: "https://example.org/ims/case/v1p1/", lastChanged: "2026-01-31" };
const schema = sharedFile("case/case-1.1-cfpackage.schema.json");
const files = ["roles", "skills"].map((name) => sharedFile(`uk-ddat/${name}.2026-03-23.csv`));

/** What the official schema finds in a package. */
function validator() {
  const ajv = new Ajv2019({ strict: false, allErrors: false });
  addFormatsModule.default(ajv);
  const validate = ajv.compile(JSON.parse(Buffer.from(schema ?? []).toString()));
  return (value: unknown) => (validate(value) ? [] : validate.errors);
}

/** Every reference of a package leads to a node of it with the same address; no identifier stands twice. */
function brokenReferences({ CFDocument, CFItems, CFAssociations, CFDefinitions, CFRubrics }: CasePackage): string[] {
  const criteria = CFRubrics.flatMap((rubric) => rubric.CFRubricCriteria);
  const nodes = [
    CFDocument,
    ...CFItems,
    ...CFAssociations,
    ...CFDefinitions.CFItemTypes,
    ...(CFDefinitions.CFLicenses ?? []),
    ...CFRubrics,
    ...criteria,
    ...criteria.flatMap((criterion) => criterion.CFRubricCriterionLevels),
  ];
  const uris = new Map(nodes.map(({ identifier, uri }) => [identifier, uri]));
  const links: CaseLink[] = [
    ...CFItems.map((item) => item.CFItemTypeURI),
    ...CFAssociations.flatMap((association) => [association.originNodeURI, association.destinationNodeURI]),
    ...criteria.map((criterion) => criterion.CFItemURI),
    ...(CFDocument.licenseURI ? [CFDocument.licenseURI] : []),
  ];
  const dangling = links.filter(({ identifier, uri }) => uris.get(identifier) !== uri).map(({ uri }) => uri);
  return uris.size === nodes.length ? dangling : ["an identifier stands twice", ...dangling];
}

const parsedAgain = (framework: Framework) => JSON.parse(JSON.stringify(framework));

describe("framework to CASE to framework", () => {
  it("gives an equal framework without a note, whatever order the items and associations are in", () => {
    fc.assert(
      fc.property(richFrameworks(), fc.boolean(), (framework, isWrapped) => {
        const written = writeCase(framework, options);
        expect(brokenReferences(written)).toEqual([]);
        const turned = {
          ...written,
          CFItems: written.CFItems.toReversed(),
          CFAssociations: written.CFAssociations.toReversed(),
        };
        for (const version of [written, turned]) {
          const { framework: read, notes } = readCase(JSON.stringify(isWrapped ? { CFPackage: version } : version));
          expect(parsedAgain(read)).toEqual(parsedAgain(framework));
          expect(notes).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.skipIf(!schema)(titleWith("is valid by the official CASE 1.1 schema", schema), () => {
    const errorsOf = validator();
    fc.assert(
      fc.property(richFrameworks(), (framework) => {
        expect(errorsOf(writeCase(framework, options))).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(errorsOf(writeCase(uk, options))).toEqual([]);
    // The check is no formality.
    const written = JSON.parse(JSON.stringify(writeCase(kitchen, options)));
    expect(errorsOf({ ...written, more: 1 })).not.toEqual([]);
    written.CFItems[0].identifier = "baking";
    expect(errorsOf(written)).not.toEqual([]);
  });

  test.skipIf(files.includes(undefined))(
    titleWith("holds for the official UK framework with its full text", ...files),
    () => {
      const [roles = "", skills = ""] = files;
      const { framework } = readUkCsv({ roles, skills, order: uk });
      const written = writeCase(framework, options);
      expect(brokenReferences(written)).toEqual([]);
      expect(parsedAgain(readCase(written).framework)).toEqual(parsedAgain(framework));
      const needs = framework.roles.flatMap(({ levels }) => levels.flatMap((level) => level.needs));
      const types = written.CFAssociations.map(({ associationType }) => associationType);
      expect(types.filter((type) => type === "hasSkillLevel" || type === "ext:requires")).toHaveLength(needs.length);
      if (schema) expect(validator()(written)).toEqual([]);
    },
  );
});

it("keeps a UUID from release to release, and gives the same bytes for the same framework", () => {
  const [before, after] = [writeCase(kitchen, options), writeCase({ ...kitchen, version: "2" }, options)];
  expect(before.CFItems.map(({ identifier }) => identifier)).toEqual(after.CFItems.map(({ identifier }) => identifier));
  expect(JSON.stringify(writeCase(kitchen, options))).toBe(JSON.stringify(before));
  expect(before.CFDocument.lastChangeDateTime).toBe("2026-01-31T00:00:00Z");
});

it("still gives skills, roles, levels and needs where a server has dropped the extensions", () => {
  const bare = JSON.parse(JSON.stringify(writeCase(kitchen, options)), (key, value) =>
    key === "extensions" ? undefined : value,
  );
  const { framework } = readCase(bare);
  const facts = ({ levels, skills, roles }: Framework) => ({
    levels: levels.map(({ name }) => name),
    skills: skills.map(({ name }) => name),
    roles: roles.map(({ name, levels: rungs }) => [
      name,
      rungs.map((rung) => [
        rung.name,
        rung.needs.map((need) => [
          skills.find(({ id }) => id === need.skill)?.name,
          levels.find(({ id }) => id === need.level)?.name,
        ]),
      ]),
    ]),
  });
  expect(facts(framework)).toEqual(facts(kitchen));
});

it("the base of a framework with roles of its own comes back", () => {
  const own = { ...kitchen, version: "own", base: { id: "kitchen", version: "1" } } as Framework;
  expect(readCase(writeCase(own, options))).toStrictEqual({ framework: parsedAgain(own), notes: [] });
});
