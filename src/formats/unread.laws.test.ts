import { describe, expect, test } from "vitest";
import { frameworkSamples } from "../../test/formatSamples.js";
import { kitchen } from "../../test/kitchen.js";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import type { Framework } from "../model/framework.js";
import type { Note } from "../model/note.js";
import { uk } from "../uk/index.js";
import { readCase } from "./readCase.js";
import { readDigcomp } from "./readDigcomp.js";
import { readNice } from "./readNice.js";
import { readOpenBadge } from "./readOpenBadge.js";
import { readSssom } from "./readSssom.js";
import { writeCase } from "./writeCase.js";
import { writeOpenBadge } from "./writeOpenBadge.js";
import { writeSssom } from "./writeSssom.js";

// What a reader drops it notes, at every level of a document. Held in two ways that do not know which keys readers read:
// a key put anywhere in a sound document is in a note; every text of a real file is in the answer or below a note.

type Path = readonly (string | number)[];
type Read = (json: object) => { readonly notes: readonly Note[] };

const record = { person: "sam", skill: "baking", level: "fluent", assessor: "self", date: "2026-01-31" } as const;
const badge = writeOpenBadge(
  kitchen,
  { ...record, validUntil: "2027-01-31", evidence: [{ text: "seen", url: "https://example.org/seen" }] },
  { baseUri: "https://example.org", issuer: { id: "https://example.org/i", name: "i" } },
).credential;
const crosswalk = {
  id: "k",
  from: { id: "kitchen", version: "1" },
  to: { id: "x", version: "1" },
  relations: [{ from: "baking", to: "b", predicate: "exact", confidence: 1 }],
} as const;
const ours = writeCase(kitchen, { baseUri: "https://example.org", lastChanged: "2026-01-31" });
const bare = (value: object): object =>
  JSON.parse(JSON.stringify(value), (key, inner) => (key === "extensions" ? undefined : inner));
const sample = (name: "nice" | "digcomp"): object => JSON.parse(String(frameworkSamples[name][0]?.content));

/** The objects in a document, each with its path. */
function objectsIn(value: unknown, path: Path = []): [Record<string, unknown>, Path][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    objectsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inner : [[value as Record<string, unknown>, path], ...inner]; // An object, no list.
}

const names = (path: Path) => path.filter((step) => typeof step === "string").join(".");

describe("a key that nobody reads, put into any object of a document, is in a note", () => {
  test.each<[string, object, Read, RegExp?]>([
    ["CASE of ours", ours, readCase],
    ["CASE of somebody else", bare(ours), readCase],
    ["wrapped CASE", { CFPackage: bare(ours) }, readCase],
    ["Open Badges", badge, (json) => readOpenBadge(kitchen as Framework, json)],
    ["SSSOM", writeSssom(crosswalk, { as: "json" }), (json) => readSssom(json), /^curie_map/],
    ["NICE", sample("nice"), readNice],
    ["DigComp", sample("digcomp"), (json) => readDigcomp(json)],
  ])("%s", (_, document, read, open) => {
    const seen = new Set<string>();
    const kindOf = (object: Record<string, unknown>) =>
      JSON.stringify(object.CFItemType ?? object.kind ?? object["@type"]);
    const places = objectsIn(document).flatMap(([object, path]) => {
      const key = names(path) + kindOf(object); // One of each kind at each place.
      if (seen.has(key)) return [];
      seen.add(key);
      return [path];
    });
    expect(places.length).toBeGreaterThan(2);
    const silent = places.filter((path) => {
      const copy: object = JSON.parse(JSON.stringify(document));
      const [object] = objectsIn(copy).find(([, at]) => JSON.stringify(at) === JSON.stringify(path)) ?? [];
      if (object) object["x-made-up"] = "lost";
      return !read(copy).notes.some(({ code, message, where }) => {
        const at = names(where.path ?? []);
        const isWhole = code === "unused-field" && at.includes(".") && names(path).startsWith(at);
        return isWhole || /x-made-up/.test(message + at);
      });
    });
    expect(silent.map(names).filter((path) => !open?.test(path))).toEqual([]);
  });
});

/** The texts and numbers of a document, each with the names of the keys above it. */
function leavesOf(value: unknown, path: Path = []): [text: string, at: string][] {
  if (typeof value === "string" || typeof value === "number") return [[String(value).trim(), names(path)]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    leavesOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The texts of a document that are neither in the answer nor below the path of a note. */
function lost(document: unknown, answer: unknown, notes: readonly Note[], mark: RegExp): string[] {
  const said = JSON.stringify(answer);
  const noted = notes.map(({ where }) => names(where.path ?? [])).filter((at) => at !== "");
  const isNoted = (at: string) => noted.some((one) => at === one || at.startsWith(`${one}.`));
  return leavesOf(document)
    .filter(([text, at]) => text !== "" && !mark.test(at) && !isNoted(at))
    .filter(
      ([text]) => !said.includes(JSON.stringify(text.replace(/^(\d{4}-\d\d-\d\d)T[\d:.Z+-]+$/, "$1")).slice(1, -1)),
    )
    .map(([text, at]) => `${at}: ${text.slice(0, 60)}`);
}

const json = (bytes: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(bytes));

describe("every text of a real file is in the answer, or below a note", () => {
  // The nodes of a package, where they are served, and how they hang together.
  const node =
    /(?:^|\.)(?:identifier|uri|lastChangeDateTime|caseVersion|frameworkType|associationType|sequenceNumber|CFItemType|CFItemTypeURI\.title|(?:origin|destination)NodeURI\.title|targetType|CFPackageURI\.title|CFDocumentURI\.title|score|position|rubricId|rubricCriterionId|CFItemURI\.title)$/;
  const packages = ["AdoptedTestFramework", "ItemTypeTestFramework", "SequenceNumberFramework", "Utf8TestFramework"];
  const cases = [...packages.map((name) => `case/${name}.json`), "verified-minimal/case-1.1-cfpackage.json"];
  test.each(cases.map((name) => [name, sharedFile(name)] as const))("%s", (name, bytes) => {
    if (!bytes) return expect(titleWith(name, bytes)).toContain("skipped");
    const { framework, notes } = readCase(bytes);
    expect(lost(json(bytes), framework, notes, node)).toEqual([]);
  });

  // What says that it is a badge, who can check it, and how its parts refer to each other.
  const mark =
    /^@context|(?:^|\.)type$|^proof|^credentialSchema|resultType|resultDescription\.(?:id|name|requiredLevel|rubricCriterionLevel\.)|result\.|identityType|salt|^credentialSubject\.id$|targetType|alignment\.target/;
  const badges = [
    "openbadges3/simple.json",
    "openbadges3/complete.json",
    "verified-minimal/openbadge-3.0-credential.json",
  ];
  test.each(badges.map((name) => [name, sharedFile(name)] as const))("%s", (name, bytes) => {
    if (!bytes) return expect(titleWith(name, bytes)).toContain("skipped");
    const { value, notes } = readOpenBadge(uk as Framework, bytes);
    expect(lost(json(bytes), value, notes, mark)).toEqual([]);
  });

  test.each([
    ["nist-nice/nice-2.1.0.json", readNice, /requestType|identifier$|element_type|relationship_types|elements\.title$/],
    ["eu-digcomp/digcomp-3.0.en.jsonld", readDigcomp, /@|_id$|_levels_name|_proficiency_name|eight_levels_mapping/],
  ] as const)("%s", (name, read, marks) => {
    const bytes = sharedFile(name);
    if (!bytes) return expect(titleWith(name, bytes)).toContain("skipped");
    const { framework, notes } = read(bytes);
    expect(lost(json(bytes), framework, notes, marks).slice(0, 20)).toEqual([]);
  });

  const minimal = "verified-minimal/sssom-mapping-set.json";
  test(minimal, () => {
    const bytes = sharedFile(minimal);
    if (!bytes) return expect(titleWith(minimal, bytes)).toContain("skipped");
    const { value, notes } = readSssom(bytes);
    expect(lost(json(bytes), value, notes, /predicate_id$/)).toEqual([]);
  });
});
