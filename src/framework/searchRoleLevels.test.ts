import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { parseFramework } from "../parse/parseFramework.js";
import { uk } from "../uk/index.js";
import { searchRoleLevels } from "./searchRoleLevels.js";

const found = (text: string, limit = 3) =>
  searchRoleLevels(uk, text, { limit }).matches.map(({ rank, roleLevel, why }) => `${rank} ${roleLevel} ${why}`);

test.each([
  ["one name in two roles: both, with one rank", "commis", ["1 baker/commis name", "1 cook/commis name"]],
  ["an id", "cook/commis", ["1 cook/commis id"]],
  ["a former name", "master", ["1 baker/head former-name"]],
  ["the name of a role: all its levels", "baker", ["1 baker/commis role", "1 baker/head role"]],
  ["a name with that of its role, any way round", "Chef de partie: trial", ["1 cook/trial beginnings"]],
  ["the name of a family", "pastry chefs", ["1 baker/commis family", "1 baker/head family"]],
  ["nothing", "dishwasher", []],
])("in the kitchen: %s", (_, text, matches) => {
  const answer = searchRoleLevels(kitchen, text);
  expect(
    answer.matches.map(({ rank, roleLevel, why }) => `${rank} ${roleLevel} ${why}`).slice(0, matches.length || 1),
  ).toEqual(matches);
});

test.each([
  [
    "developer",
    [
      "1 software-developer/developer name",
      "2 frontend-developer/frontend-developer beginnings",
      "2 software-developer/apprentice-developer beginnings",
    ],
  ],
  ["developper", ["1 software-developer/developer near-spelling"]],
  ["content designer senior", ["1 content-designer/senior-content-designer beginnings"]],
  ["senior software dev", ["1 software-developer/senior-developer beginnings"]],
  ["front end", ["1 frontend-developer/frontend-developer beginnings"]],
  ["Lead QAT analyst", ["1 quality-assurance-test-analyst/lead-quality-assurance-test-analyst exact-title"]],
  ["Associate analyst", ["1 data-analyst/associate-data-analyst exact-title"]],
  ["tester (QAT)", ["1 quality-assurance-test-analyst/associate-quality-assurance-test-analyst exact-title"]],
  ["IT service delivery manager - Band E", ["1 it-service-manager/it-service-analyst close-title"]],
  ["ICT Service Desk Analyst", ["1 service-desk-manager/service-desk-analyst exact-title"]],
  ["senior developer (management)", ["1 software-developer/senior-developer-management name"]],
  ["Sr. Developer", ["1 software-developer/senior-developer name"]],
])("%s finds %j first", (text, first) => {
  expect(found(text, first.length)).toEqual(first);
});

test("the reasons stand in their order", () => {
  const titles = [
    { title: "pie maker", means: [{ role: "baker", roleLevel: "baker/head", match: "broad" }] },
    { title: "pie", means: [{ role: "cook", roleLevel: "cook/trial", match: "exact" }] },
  ] as const;
  const [baker, cook] = kitchen.roles;
  const levels = baker?.levels.map((level) => (level.id === "baker/commis" ? { ...level, name: "Pie boss" } : level));
  const changed = cook?.levels.map((level) =>
    level.id === "cook/commis" ? { ...level, formerNames: ["Pie"] } : level,
  );
  const roles = [
    { ...baker, levels },
    { ...cook, levels: changed },
  ];
  const { matches } = searchRoleLevels(parseFramework({ ...kitchen, roles, titles }), "pie");
  expect(matches.map(({ roleLevel, why }) => `${roleLevel} ${why}`)).toEqual([
    "cook/trial exact-title",
    "baker/commis beginnings",
    "cook/commis former-name",
    "baker/head title-beginnings",
  ]);
});

test("a title that does not say the level finds all of them, from junior to senior, with one rank", () => {
  expect(found("scrum master", 9)).toEqual([
    "1 delivery-manager/associate-delivery-manager close-title",
    "1 delivery-manager/delivery-manager close-title",
    "1 delivery-manager/senior-delivery-manager close-title",
    "1 delivery-manager/head-of-agile-delivery-management close-title",
  ]);
});

test("a seniority word is taken off last, and the level of that very word is found", () => {
  expect(searchRoleLevels(uk, "Senior scrum master")).toMatchObject({
    readAs: "scrum master",
    matches: [{ roleLevel: "delivery-manager/senior-delivery-manager", why: "close-title", called: "scrum master" }],
  });
  expect(found("senior helpdesk operator")).toEqual(["1 service-desk-manager/senior-service-desk-analyst close-title"]);
});

test("or the answer says which roles have no such level; no word is read as another", () => {
  const answer = searchRoleLevels(uk, "Principal technical author");
  expect(answer.noSuchLevel).toEqual({ seniority: "principal", roles: ["technical-writer"] });
  expect(answer.matches.map(({ roleLevel }) => roleLevel)).toEqual([
    "technical-writer/technical-writer",
    "technical-writer/lead-technical-writer",
  ]);
  expect(searchRoleLevels(uk, "Junior database administrator").noSuchLevel?.roles).toEqual([
    "data-engineer",
    "infrastructure-engineer",
    "infrastructure-operations-engineer",
  ]);
  expect(searchRoleLevels(uk, "Junior database administrator").total).toBe(14);
});

test.each(["chief data engineer", "head of scrum master", "deputy product manager"])(
  "%s is no %s with a word before it",
  (text) => {
    expect(searchRoleLevels(uk, text).matches).toEqual([]);
  },
);
