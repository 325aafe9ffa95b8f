import type { Catalogue } from "../../src/model/catalogue.js";
import type { Crosswalk } from "../../src/model/crosswalk.js";
import type { FrameworkData } from "../../src/model/framework.js";
import type { Profile } from "../../src/model/profile.js";

// Made-up values with something in every place of the model, for the loss table. Ids are not made of names, so that an id
// that a reader makes up is seen to be another.

export const bakery: FrameworkData = {
  id: "bakery",
  title: "Bakery skills",
  version: "2026-01",
  publisher: "A made-up bakery",
  licence: {
    name: "CC BY 4.0",
    spdx: "CC-BY-4.0",
    url: "https://example.org/licence",
    attribution: "By a made-up bakery",
  },
  source: "https://example.org/bakery",
  language: "cy",
  levels: [
    { id: "awareness", name: "Awareness", description: "Has seen an oven" },
    { id: "working", name: "Working" },
    { id: "practitioner", name: "Practitioner" },
    { id: "expert", name: "Expert" },
  ],
  grades: [
    { id: "HEO", name: "Higher Executive Officer" },
    { id: "SEO", name: "Senior Executive Officer" },
  ],
  skillGroups: [{ id: "g-oven", name: "At the oven", description: "Hot work" }],
  skills: [
    {
      id: "s1",
      name: "Baking bread",
      group: "g-oven",
      description: "Making bread.",
      definedAt: ["working", "expert"],
      descriptors: { working: ["Bakes a loaf", "Cleans up"], expert: ["Bakes for a king"] },
      url: "https://example.org/baking-bread",
      aliases: ["Breadmaking"],
      formerNames: ["Loaves"],
    },
    { id: "s2", name: "Tasting", description: "Knowing what is good." },
    { id: "s3", name: "Selling" },
  ],
  roleFamilies: [
    { id: "f1", name: "Ovens", description: "All who bake", url: "https://example.org/ovens" },
    { id: "f2", name: "Counter" },
  ],
  roles: [
    {
      id: "r1",
      name: "Baker",
      family: "f1",
      description: "Bakes.",
      url: "https://example.org/baker",
      aliases: ["Bread baker"],
      formerNames: ["Oven hand"],
      levels: [
        {
          id: "r1/1",
          name: "Helper",
          description: "Helps.",
          needs: [{ skill: "s1", level: "working" }, { skill: "s3" }],
        },
        {
          id: "r1/2",
          name: "Deputy",
          track: "technical",
          grades: ["HEO", "SEO"],
          gradesAsOf: "2026-01-31",
          url: "https://example.org/deputy",
          aliases: ["Second baker"],
          formerNames: ["Second hand"],
          needs: [
            { skill: "s1", level: "expert", weight: 7 },
            { skill: "s2", level: "awareness", importance: "desirable" },
            { skill: "s3" },
          ],
        },
        { id: "r1/3", name: "Chief", track: "management", needs: [{ skill: "s2", level: "expert" }] },
      ],
    },
    {
      id: "r2",
      name: "Seller",
      family: "f2",
      levels: [{ id: "r2/1", name: "Shop seller", needs: [{ skill: "s3", level: "working" }] }],
    },
  ],
  pathways: [
    {
      id: "p1",
      name: "To the counter",
      from: "r1",
      to: "r2",
      fromLevel: "r1/1",
      toLevel: "r2/1",
      url: "https://example.org/p1",
    },
  ],
  titles: [{ title: "Bread maker", means: [{ role: "r1", roleLevel: "r1/2", match: "close" }] }],
};

const framework = { id: "bakery", version: "2026-01" };

export const bakers: readonly Profile[] = [
  {
    person: "Sam",
    framework,
    roleLevel: "r1/2",
    has: { s1: "working", s2: "practitioner", s3: null },
    assessments: [
      {
        skill: "s2",
        level: "practitioner",
        assessor: "moderated",
        date: "2026-02-03",
        validUntil: "2028-02-03",
        evidence: [{ text: "A tasting, with notes", url: "https://example.org/tasting" }],
        frameworkVersion: "2026-01",
      },
      { skill: "s3", level: null, assessor: "self", date: "2026-02-05" },
    ],
  },
  {
    person: "0042",
    framework,
    has: { s2: "expert" },
    assessments: [{ skill: "s2", level: "expert", assessor: "self", date: "2026-02-06" }],
  },
];

export const bakersToTasters: Crosswalk = {
  id: "bakers-to-tasters",
  title: "Bakers to tasters",
  version: "2",
  licence: { name: "CC BY 4.0", spdx: "CC-BY-4.0", url: "https://example.org/licence", attribution: "By us" },
  date: "2026-02-01",
  from: framework,
  to: { id: "tasters", version: "7" },
  levels: { working: "good", expert: "best" },
  relations: [
    { from: "s1", to: "t1", predicate: "close", confidence: 0.5, justification: "Both need a nose" },
    {
      from: "s2",
      to: "t2",
      predicate: "exact",
      justification: "semapv:ManualMappingCuration",
      levels: { expert: "good" },
    },
    { from: "s3", to: "t1", predicate: "broad", comment: "To be looked at again" },
  ],
};

export const bakeryCourses: Catalogue = {
  id: "spring",
  framework,
  providers: [{ id: "academy", name: "Bread academy", url: "https://example.org/academy" }],
  sites: [
    {
      id: "hub",
      name: "North hub",
      place: "Leeds",
      provider: "academy",
      open: { from: "2026-03-01", until: "2026-06-30" },
    },
  ],
  courses: [
    { id: "c0", title: "Flour", provider: "academy", teaches: [{ skill: "s3", to: "working" }], mode: "online" },
    {
      id: "c1",
      title: "Loaves",
      provider: "academy",
      teaches: [{ skill: "s1", from: "working", to: "expert" }],
      prerequisites: ["c0"],
      duration: "P3D",
      cost: { amount: 50, currency: "GBP" },
      mode: "classroom",
      url: "https://example.org/c1",
    },
  ],
  offerings: [
    {
      id: "o1",
      course: "c1",
      site: "hub",
      mode: "blended",
      start: "2026-03-02",
      end: "2026-03-04",
      capacity: 12,
      cost: { amount: 45, currency: "GBP" },
      minimum: 4,
      fixedCost: { amount: 300, currency: "GBP" },
    },
    { id: "o0", course: "c0", start: "2026-03-01", end: "2026-03-02", capacity: 9 },
  ],
  resources: [
    {
      id: "r1",
      kind: "book",
      title: "The loaf",
      teaches: [{ skill: "s1", from: "working", to: "expert" }],
      url: "https://example.org/r1",
      description: "How to bake one",
    },
  ],
};
