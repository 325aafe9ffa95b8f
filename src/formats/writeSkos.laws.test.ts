import fc from "fast-check";
import jsonld from "jsonld";
import { DataFactory, Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { describe, expect, it, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { richFrameworks } from "../../test/richFrameworks.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import type { Framework } from "../model/framework.js";
import { parseFramework } from "../parse/parseFramework.js";
import { uk } from "../uk/index.js";
import { type SkosOptions, writeSkos } from "./writeSkos.js";

const options: SkosOptions = {
  baseUri: "https://example.org/v/",
  created: "2026-01-31",
  modified: "2026-02-01",
  publisher: { uri: "https://example.org/us", name: "We" },
};
const skos = (term: string) => `http://www.w3.org/2004/02/skos/core#${term}`;
const triplesOf = (text: string) => new Parser().parse(text);
const storeOf = (framework: Framework) => new Store(triplesOf(writeSkos(framework, { ...options, as: "turtle" })));

/** The check takes seconds for all of them. */
const someOfUk = parseFramework({
  ...uk,
  skills: uk.skills.slice(0, 20),
  roles: [],
  roleFamilies: [],
  pathways: [],
  titles: [],
});
const validator = sharedFile("skos/validator.ttl");

/** What the VocPub shapes find that is a violation: warnings are advice. */
async function violations(data: Store): Promise<string[]> {
  const shapes = new Store(triplesOf(Buffer.from(validator ?? []).toString()));
  const report = await new SHACLValidator(shapes).validate(data);
  return report.results
    .filter(({ severity }) => severity?.value === "http://www.w3.org/ns/shacl#Violation")
    .map(({ message, focusNode }) => `${focusNode?.value}: ${message.map(({ value }) => value).join()}`);
}

describe("a vocabulary", () => {
  test.skipIf(!validator)(titleWith("passes the VocPub profile", validator), async () => {
    const frameworks = [kitchen as Framework, someOfUk, ...fc.sample(richFrameworks(), { numRuns: 5, seed: 11 })];
    for (const framework of frameworks) expect(await violations(storeOf(framework))).toEqual([]);
    const quads = [...storeOf(kitchen as Framework)].filter(({ predicate }) => predicate.value !== skos("definition"));
    const broken = new Store(quads);
    expect(await violations(broken)).not.toEqual([]); // The check is no formality.
  });

  it("states the same in Turtle and in JSON-LD, whatever the names and texts", async () => {
    await fc.assert(
      fc.asyncProperty(richFrameworks(), async (framework) => {
        const document = writeSkos(framework, { ...options, as: "json-ld" });
        const quads = await jsonld.toRDF(JSON.parse(JSON.stringify(document)) as jsonld.JsonLdDocument, {
          format: "application/n-quads",
        });
        const canonical = (text: string) =>
          jsonld.canonize(
            text as unknown as jsonld.JsonLdDocument,
            {
              inputFormat: "application/n-quads",
              format: "application/n-quads",
              algorithm: "URDNA2015",
            } as jsonld.Options.Normalize,
          ); // The types know documents alone; text of N-Quads is allowed by its format.
        const turtle = [...storeOf(framework)].map((quad) => quadText(quad)).join("");
        expect(await canonical(turtle)).toBe(await canonical(String(quads)));
      }),
      { numRuns: 25 },
    );
  });

  it("has a concept for every level, group, skill and described level, and the scale in order", () => {
    fc.assert(
      fc.property(richFrameworks(), (framework) => {
        const store = storeOf(framework);
        const described = framework.skills.flatMap(({ descriptors = {} }) =>
          Object.values(descriptors).filter((lines) => lines?.join("").trim()),
        );
        const concepts = store.countQuads(null, null, DataFactory.namedNode(skos("Concept")), null);
        expect(concepts).toBe(
          1 +
            framework.levels.length +
            (framework.skillGroups?.length ?? 0) +
            framework.skills.length +
            described.length,
        );
        const [list] = Object.values(store.extractLists());
        expect(list?.map(({ value }) => decodeURIComponent(value.split("/").at(-1) ?? ""))).toEqual(
          framework.levels.map(({ id }) => id),
        );
      }),
      { numRuns: 40 },
    );
  });
});

/** N-Quads of one statement of n3. */
function quadText({
  subject,
  predicate,
  object,
}: {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}): string {
  return `${[subject, predicate, object].map(term).join(" ")} .\n`;
}

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

function term({ termType, value, language, datatype }: Term): string {
  if (termType === "NamedNode") return `<${value}>`;
  if (termType === "BlankNode") return `_:${value.replace(/\W/g, "x")}`;
  const escaped = value.replace(
    /[\\"\n\r\t\p{Cc}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `"${escaped}"${language ? `@${language}` : `^^<${datatype?.value}>`}`;
}
