import { Ajv2019 } from "ajv/dist/2019.js";
import addFormatsModule from "ajv-formats";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it, test } from "vitest";
import { frameworks } from "../../test/arbitraries.js";
import { crosswalksBetween } from "../../test/crosswalks.js";
import { kitchen } from "../../test/kitchen.js";
import { awkwardTexts } from "../../test/richFrameworks.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import type { Crosswalk } from "../model/crosswalk.js";
import { readSssom } from "./readSssom.js";
import { type SssomOptions, writeSssom } from "./writeSssom.js";

const texts = fc.oneof(
  fc.constantFrom(...awkwardTexts, "semapv:ManualMappingCuration", "semapv:UnspecifiedMatching"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);
const addresses = fc.constantFrom(
  "https://example.org/x",
  "http://example.org/~a#b",
  "urn:ddat-skills:kitchen:a",
  "FROM:a",
  "skos:exactMatch",
);

const page = "https://example.org/licence";
const licences = fc.constantFrom(
  { name: page, url: page },
  { name: "Ours", spdx: "X", url: page, attribution: "By us" },
  { name: "Nowhere" },
);

/** Random crosswalks, some of whose ids are addresses, with justifications and titles of every kind. */
const crosswalks = fc
  .tuple(frameworks(), frameworks())
  .chain(([from, to]) =>
    fc.tuple(
      crosswalksBetween(from, to),
      fc.array(
        fc.record({
          justification: fc.option(texts),
          comment: fc.option(texts, { freq: 1 }),
          address: fc.option(addresses, { freq: 2 }),
        }),
        { minLength: 12, maxLength: 12 },
      ),
      texts,
      fc.option(texts),
      fc.record({
        version: fc.option(texts),
        licence: fc.option(licences),
        date: fc.option(fc.constant("2026-01-31")),
      }),
    ),
  )
  .map(
    ([crosswalk, more, id, title, { version, licence, date }]): Crosswalk => ({
      ...crosswalk,
      ...(version !== null && { version }),
      ...(licence !== null && { licence }),
      ...(date !== null && { date }),
      id: new TextDecoder().decode(new TextEncoder().encode(id)), // An address cannot hold half of a surrogate pair.
      ...(title !== null && { title }),
      relations: crosswalk.relations.map((relation, n) => {
        const { justification = null, comment = null, address = null } = more[n] ?? {};
        return {
          ...relation,
          ...(address !== null && { from: address }),
          ...(justification !== null && { justification }),
          ...(comment !== null && { comment }),
        };
      }),
    }),
  );
const sides = fc.record({
  from: fc.constantFrom({}, { base: "https://example.org/" }),
  to: fc.constantFrom({}, { base: "https://example.org/skills#" }),
});
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("crosswalk to SSSOM to crosswalk", () => {
  it("gives an equal crosswalk without a note, from the table and from JSON", () => {
    fc.assert(
      fc.property(crosswalks, sides, (crosswalk, options) => {
        for (const set of [
          writeSssom(crosswalk, options),
          JSON.stringify(writeSssom(crosswalk, { ...options, as: "json" })),
        ]) {
          const { value, notes } = readSssom(set, options);
          expect(plain(value)).toEqual(plain(crosswalk));
          expect(notes).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  const schema = sharedFile("sssom/sssom_schema.schema.json");
  test.skipIf(!schema)(titleWith("is valid by the official schema of a mapping set", schema), () => {
    const ajv = new Ajv2019({ strict: false });
    addFormatsModule.default(ajv);
    const document = JSON.parse(Buffer.from(schema ?? []).toString());
    ajv.addSchema(document, "sssom");
    const validate = ajv.compile({ $ref: "sssom#/$defs/MappingSet" });
    fc.assert(
      fc.property(crosswalks, (crosswalk) => {
        validate(plain(writeSssom(crosswalk, { as: "json" })));
        expect(validate.errors ?? []).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(validate({ mapping_set_id: "x", license: "y", mappings: [{ predicate_id: "a" }] })).toBe(false); // The check is no formality.
  });

  it("has labels where the frameworks are given, and a table that any reader of TSV reads", () => {
    const crosswalk: Crosswalk = {
      id: "k",
      from: { id: "kitchen", version: "1" },
      to: { id: "esco", version: "1.2.0" },
      relations: [{ from: "hygiene", to: "https://example.org/esco/1", predicate: "exact", confidence: 0.5 }],
    };
    const options: SssomOptions = { from: { framework: kitchen }, licence: "https://example.org/licence" };
    const text = writeSssom(crosswalk, { ...options, as: "tsv" });
    const body = text.replace(/^#.*\n/gm, "");
    expect(Papa.parse(body, { header: true, delimiter: "\t", skipEmptyLines: true }).data).toEqual([
      {
        subject_id: "FROM:hygiene",
        subject_label: "Food hygiene",
        predicate_id: "skos:exactMatch",
        object_id: "https://example.org/esco/1",
        mapping_justification: "semapv:UnspecifiedMatching",
        confidence: "0.5",
      },
    ]);
    expect(text).toContain('#license: "https://example.org/licence"\n');
  });
});
