import fc from "fast-check";
import jsonld from "jsonld";
import type { Course, CourseInstance, DefinedTerm, DefinedTermSet, Graph, Occupation, Organization } from "schema-dts";
import { describe, expect, expectTypeOf, it, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { offlineContexts } from "../../test/offlineContexts.js";
import { richFrameworks } from "../../test/richFrameworks.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import type { Framework } from "../model/framework.js";
import { parseCatalogue } from "../parse/parseCatalogue.js";
import type {
  SchemaOrgCourse,
  SchemaOrgCourseInstance,
  SchemaOrgOccupation,
  SchemaOrgOrganization,
  SchemaOrgTerm,
  SchemaOrgTermSet,
} from "./schemaOrg/schemaOrgGraph.js";
import { writeSchemaOrg } from "./writeSchemaOrg.js";

const baseUri = "https://example.org/kitchen/";
const catalogue = parseCatalogue(kitchen, {
  id: "courses",
  framework: { id: "kitchen", version: "1" },
  providers: [{ id: "school", name: "Cookery school", url: "https://example.org/school" }],
  sites: [{ id: "york", name: "York kitchen", place: "York" }],
  courses: [
    {
      id: "oven",
      title: "Oven basics",
      provider: "school",
      teaches: [{ skill: "baking", to: "capable" }],
      duration: "P2D",
      cost: { amount: 99.5, currency: "GBP" },
      mode: "blended",
    },
    {
      id: "oven-2",
      title: "More oven",
      provider: "school",
      teaches: [{ skill: "baking", from: "capable", to: "fluent" }],
      prerequisites: ["oven"],
    },
  ],
  offerings: [
    { id: "run-1", course: "oven", site: "york", start: "2026-03-02", end: "2026-03-03", capacity: 12 },
    { id: "run-2", course: "oven", mode: "classroom", start: "2026-04-02", end: "2026-04-03", capacity: 9 },
  ],
});

const graph = writeSchemaOrg(kitchen, { baseUri, catalogue });
// Held to schema.org by the compiler: a value of a wrong type does not pass `tsc`, nor does a property that is none.
const typed: Graph = graph;
type KeyOf<Thing> = Thing extends object ? keyof Thing : never;
expectTypeOf<Exclude<keyof SchemaOrgTermSet, KeyOf<DefinedTermSet>>>().toEqualTypeOf<never>();
expectTypeOf<Exclude<keyof SchemaOrgTerm, KeyOf<DefinedTerm>>>().toEqualTypeOf<never>();
expectTypeOf<Exclude<keyof SchemaOrgOccupation, KeyOf<Occupation>>>().toEqualTypeOf<never>();
expectTypeOf<Exclude<keyof SchemaOrgOrganization, KeyOf<Organization>>>().toEqualTypeOf<never>();
expectTypeOf<Exclude<keyof SchemaOrgCourse, KeyOf<Course>>>().toEqualTypeOf<never>();
expectTypeOf<Exclude<keyof SchemaOrgCourseInstance, KeyOf<CourseInstance>>>().toEqualTypeOf<never>();

/** Every `@id` that something of the graph is given, and every one that something refers to. */
function references(document: object) {
  const given = new Set<string>();
  const named = new Set<string>();
  const keys = new Set<string>();
  JSON.stringify(document, (key, value) => {
    if (!/^\d*$/.test(key)) keys.add(key);
    if (key === "inDefinedTermSet") named.add(value);
    if (typeof value === "object" && typeof value?.["@id"] === "string")
      (Object.keys(value).length > 1 ? given : named).add(value["@id"]);
    return value;
  });
  return { given, named, keys };
}

describe("schema.org", () => {
  it("has terms for skills and their levels, occupations for role levels, courses with their runs", () => {
    expect(typed["@graph"]).toHaveLength(graph["@graph"].length);
    const nodes = new Map(graph["@graph"].map((node) => [node["@id"], node]));
    const at = (path: string) => `https://example.org/kitchen/${path}`;
    expect(nodes.get(at("role-level/baker%2Fhead"))).toMatchObject({
      name: "Head",
      occupationalCategory: { codeValue: "pastry", name: "Pastry chefs" },
      skills: [
        "skill/baking/fluent",
        "skill/budgeting/capable",
        "skill/hygiene/fluent",
        "skill/plating",
        "skill/tasting/learning",
        "skill/stock-keeping/capable",
      ].map((id) => ({ "@id": at(id) })),
    });
    expect(nodes.get(at("skill/hygiene/fluent"))).toEqual({
      "@type": "DefinedTerm",
      "@id": at("skill/hygiene/fluent"),
      name: "Food hygiene: Fluent",
      termCode: "hygiene.3",
      inDefinedTermSet: "https://example.org/kitchen",
    });
    expect(nodes.get(at("course/oven"))).toEqual({
      "@type": "Course",
      "@id": at("course/oven"),
      name: "Oven basics",
      courseCode: "oven",
      provider: { "@id": at("provider/school") },
      teaches: [{ "@id": at("skill/baking/capable") }],
      timeRequired: "P2D",
      offers: { "@type": "Offer", price: 99.5, priceCurrency: "GBP" },
      hasCourseInstance: [
        {
          "@type": "CourseInstance",
          "@id": at("offering/run-1"),
          courseMode: "blended",
          courseWorkload: "P2D",
          startDate: "2026-03-02",
          endDate: "2026-03-03",
          maximumAttendeeCapacity: 12,
          location: { "@type": "Place", name: "York kitchen", address: "York" },
        },
        {
          "@type": "CourseInstance",
          "@id": at("offering/run-2"),
          courseMode: "onsite",
          courseWorkload: "P2D",
          startDate: "2026-04-02",
          endDate: "2026-04-03",
          maximumAttendeeCapacity: 9,
        },
      ],
    });
    expect(nodes.get(at("course/oven-2"))).toMatchObject({
      coursePrerequisites: [{ "@id": at("course/oven") }],
      competencyRequired: [{ "@id": at("skill/baking/capable") }],
    });
  });

  it("refers to nothing that is not in the graph, whatever the ids", () => {
    fc.assert(
      fc.property(richFrameworks(), (framework) => {
        const { given, named } = references(writeSchemaOrg(framework, { baseUri }));
        expect([...named].filter((id) => !given.has(id))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  const context = sharedFile("contexts/schemaorgcontext.jsonld");
  test.skipIf(!context)(
    titleWith("loses no key when it is expanded with the context of schema.org", context),
    async () => {
      const terms = JSON.parse(Buffer.from(context ?? []).toString())["@context"];
      const documentLoader = offlineContexts({ "https://schema.org": context });
      for (const document of [
        graph,
        ...fc
          .sample(richFrameworks(), { numRuns: 5, seed: 3 })
          .map((framework: Framework) => writeSchemaOrg(framework, { baseUri })),
      ]) {
        const plain = JSON.parse(JSON.stringify(document));
        // The context has a vocabulary for every word, so that expansion alone would pass a misspelt one.
        const { keys } = references(plain);
        expect([...keys].filter((key) => !key.startsWith("@") && !Object.hasOwn(terms, key))).toEqual([]);
        const expanded = await jsonld.expand(plain, { documentLoader, safe: true } as jsonld.Options.Expand); // The types lag behind: `safe` is an option of jsonld 9.
        expect(expanded).toHaveLength(document["@graph"].length);
        expect(JSON.stringify(expanded)).not.toContain('"http://schema.org/"');
      }
    },
  );
});
