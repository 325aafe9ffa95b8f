import { Ajv2019 } from "ajv/dist/2019.js";
import addFormatsModule from "ajv-formats";
import fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, it, test } from "vitest";
import { rungsOf } from "../../test/arbitraries.js";
import { offlineContexts } from "../../test/offlineContexts.js";
import { richFrameworks } from "../../test/richFrameworks.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import type { Assessment } from "../model/assessment.js";
import type { Framework } from "../model/framework.js";
import { uk } from "../uk/index.js";
import { readOpenBadge } from "./readOpenBadge.js";
import { writeOpenBadge } from "./writeOpenBadge.js";
import { writeXapi } from "./writeXapi.js";

const options = {
  issuer: { id: "https://example.org/academy", name: "A made-up academy" },
  baseUri: "https://example.org/",
};
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

type OwnRecord = Assessment & { readonly person: string; readonly level: string };

/** A random framework and an assessment in it. */
const cases: fc.Arbitrary<readonly [Framework, OwnRecord]> = richFrameworks().chain((framework) =>
  fc.constantFrom(...framework.skills).chain((skill) =>
    fc
      .record({
        level: fc.constantFrom(...rungsOf(framework, skill)),
        person: fc.constantFrom("sam", "a, b", "__proto__"),
        evidence: fc.constantFrom(
          undefined,
          [{ text: "Seen\nat work" }],
          [{ url: "https://example.org/a" }, { text: "b", url: "https://example.org/b" }],
        ),
        validUntil: fc.constantFrom(undefined, "2027-01-31"),
        frameworkVersion: fc.constantFrom(undefined, "an earlier release"),
      })
      .map(
        ({ level, person, evidence, validUntil, frameworkVersion }) =>
          [
            framework,
            {
              ...{ person, skill: skill.id, level, assessor: "self", date: "2026-01-31" },
              ...(validUntil && { validUntil }),
              ...(evidence && { evidence }),
              ...(frameworkVersion && { frameworkVersion }),
            },
          ] as const,
      ),
  ),
);

describe("assessment to badge to assessment", () => {
  it("gives an equal assessment, marked unverified and as the person's own word", () => {
    fc.assert(
      fc.property(cases, ([framework, assessment]) => {
        const { credential } = writeOpenBadge(framework, { ...assessment, assessor: "moderated" }, options);
        const { value, notes } = readOpenBadge(framework, JSON.stringify(credential));
        expect(plain(value.assessments)).toEqual([plain(assessment)]);
        expect([value.verified, value.hasProof]).toEqual([false, false]);
        expect(notes.map(({ code }) => code)).toEqual(["not-verified"]);
      }),
    );
  });

  const schema = sharedFile("openbadges3/ob_v3p0_achievementcredential_schema.json");
  test.skipIf(!schema)(titleWith("is valid by the official schema", schema), () => {
    const ajv = new Ajv2019({ strict: false });
    addFormatsModule.default(ajv);
    const validate = ajv.compile(JSON.parse(Buffer.from(schema ?? []).toString()));
    fc.assert(
      fc.property(cases, ([framework, assessment]) => {
        validate(plain(writeOpenBadge(framework, assessment, options).credential));
        expect(validate.errors ?? []).toEqual([]);
      }),
      { numRuns: 40 },
    );
    const { issuer: _, ...bare } = writeOpenBadge(
      uk,
      { person: "sam", skill: "agile-working", level: "working", assessor: "self", date: "2026-01-31" },
      options,
    ).credential;
    expect(validate(bare)).toBe(false); // The check is no formality.
  });

  const contexts = ["credentials-v2.jsonld", "ob-v3p0-3.0.3.json"].map((name) => sharedFile(`contexts/${name}`));
  test.skipIf(contexts.includes(undefined))(
    titleWith("loses no key when it is expanded as JSON-LD in safe mode", ...contexts),
    async () => {
      const documentLoader = offlineContexts({
        "https://www.w3.org/ns/credentials/v2": contexts[0],
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": contexts[1],
      });
      const safely = (document: object) =>
        // The types lag behind: `safe` is an option of jsonld 9.
        jsonld.expand(document as jsonld.JsonLdDocument, { documentLoader, safe: true } as jsonld.Options.Expand);
      for (const [framework, assessment] of fc.sample(cases, { numRuns: 10, seed: 7 })) {
        const { credential } = writeOpenBadge(framework, assessment, options);
        expect(JSON.stringify(await safely(plain(credential)))).toContain(
          "https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement",
        );
        await expect(safely({ ...plain(credential), misspelt: 1 })).rejects.toThrow(); // The check is no formality.
      }
    },
  );
});

describe("xAPI statements", () => {
  it("say who holds which skill at which rank, each under an id of its own", () => {
    fc.assert(
      fc.property(cases, ([framework, assessment]) => {
        const records = [assessment, { ...assessment, level: null }, { ...assessment, date: "2026-02-01" }];
        const statements = writeXapi(framework, records, {
          accounts: "https://example.org",
          baseUri: "https://example.org",
        });
        expect(new Set(statements.map(({ id }) => id)).size).toBe(3);
        const rank = framework.levels.findIndex(({ id }) => id === assessment.level) + 1;
        expect(statements.map(({ result }) => result.score)).toEqual(
          [rank, 0, rank].map((raw) => ({ raw, min: 0, max: framework.levels.length })),
        );
        expect(statements.map(({ timestamp }) => timestamp.slice(0, 10))).toEqual(records.map(({ date }) => date));
      }),
    );
  });

  const minimal = sharedFile("verified-minimal/xapi-statement.json");
  test.skipIf(!minimal)(titleWith("have the shape of a checked one", minimal), () => {
    const checked = JSON.parse(Buffer.from(minimal ?? []).toString());
    const [written] = writeXapi(
      uk,
      [{ person: "sam", skill: "agile-working", level: "working", assessor: "self", date: "2026-01-31" }],
      { accounts: "https://example.org", baseUri: "https://example.org" },
    );
    expect(Object.keys(checked).filter((key) => !(key in (written ?? {})))).toEqual([]);
    expect([written?.verb.id, written?.object.definition.type]).toEqual([
      checked.verb.id,
      checked.object.definition.type,
    ]);
  });
});

it("refuses what cannot be a badge", () => {
  const assessment = {
    person: "sam",
    skill: "agile-working",
    level: "working",
    assessor: "self",
    date: "2026-01-31",
  } as const;
  const { person: _, ...nobody } = assessment;
  expect(() => writeOpenBadge(uk, { ...assessment, level: null }, options)).toThrow(/below the lowest/);
  expect(() => writeOpenBadge(uk, nobody, options)).toThrow(/name its person/);
  expect(() => writeOpenBadge(uk as Framework, { ...assessment, skill: "agile" }, options)).toThrow(/no skill|agile/);
});
