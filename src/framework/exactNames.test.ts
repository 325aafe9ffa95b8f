import { expect, test } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { uk } from "../uk/index.js";
import { namesIn } from "./namesIn.js";
import { suggestionsFor } from "./suggestionsFor.js";

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

test.each([
  ["hygiene", ["hygiene"], "an id wins over an alias"],
  ["Hygiene", ["tasting"], "an alias wins over an id in other letter case"],
  ["PLATING", ["plating"], "a name over a former name"],
  [" bread\u00a0", ["baking"], "a former name"],
  ["serving-at table", ["serving"], "the signs between words make no difference"],
  ["STOCK-KEEPING", ["stock-keeping"], "nor does the letter case of an id"],
  ["baking bread", [], "no part, no more than a name"],
  ["bakin", [], "no near spelling"],
  ["", [], "nothing means nothing"],
])("in a file the skill %j is %j: %s", (text, found) => {
  expect(ids(namesIn(kitchen).skill(text))).toEqual(found);
});

test.each([
  ["Senior developer", ["software-developer/senior-developer"]],
  ["Senior developer (Software developer)", ["software-developer/senior-developer"]],
  ["Software developer / Senior developer", ["software-developer/senior-developer"]],
  ["senior developer (management)", ["software-developer/senior-developer-management"]],
  ["Tester (QAT)", ["quality-assurance-test-analyst/associate-quality-assurance-test-analyst"]],
  ["solutions architect", []],
  ["scrum master", []],
  ["Lead QAT analyst", []],
])("in a file the role level %j is %j: never a title", (text, found) => {
  expect(ids(namesIn(uk).roleLevel(text))).toEqual(found);
});

test("one name of two role levels means both; the only level of a role has the role's name too", () => {
  expect(ids(namesIn(kitchen).roleLevel("Commis"))).toEqual(["baker/commis", "cook/commis"]);
  expect(ids(namesIn(kitchen).roleLevel("Baker: Commis"))).toEqual(["baker/commis"]);
  expect(ids(namesIn(uk).roleLevel("chief data officer"))).toEqual(["chief-data-officer/chief-data-officer"]);
  expect(ids(namesIn(uk).level("EXPERT"))).toEqual(["expert"]);
});

test("what is not a name gets suggestions, by titles too, or that there is no such role", () => {
  expect(ids(suggestionsFor(uk, "role", "scrum master").near)).toEqual(["delivery-manager"]);
  expect(ids(suggestionsFor(uk, "role level", "content designer senor", 1).near)).toEqual([
    "content-designer/senior-content-designer",
  ]);
  expect(ids(suggestionsFor(kitchen, "skill", "keep stock").near)).toEqual(["stock-keeping"]);
  expect(suggestionsFor(uk, "role level", "GIS officer")).toEqual({ near: [], noSuchRole: "gis officer" });
});
