import { expect, test } from "vitest";
import { academy } from "../../test/academy.js";
import type { Catalogue } from "../model/catalogue.js";
import { joinCatalogues } from "./joinCatalogues.js";
import { ParseError } from "./ParseError.js";
import { parseCatalogue } from "./parseCatalogue.js";

const of = (id: string, rest: object = {}) =>
  parseCatalogue(academy, {
    id,
    framework: { id: academy.id, version: academy.version },
    providers: [{ id: "shared", name: "Shared" }],
    sites: [{ id: "leeds", name: "Leeds" }],
    courses: [{ id: `${id}-1`, title: id, provider: "shared", teaches: [{ skill: "a", to: "1" }] }],
    offerings: [{ id: `${id}-run`, course: `${id}-1`, site: "leeds", start: "2026-09-01", end: "2026-09-02" }],
    ...rest,
  });

test("the catalogues of several academies as one", () => {
  const both = joinCatalogues(academy, [of("north"), of("south")], "both");
  expect(both).toMatchObject({
    id: "both",
    providers: [{ id: "shared" }],
    sites: [{ id: "leeds" }],
    courses: [{ id: "north-1" }, { id: "south-1" }],
    offerings: [{ id: "north-run" }, { id: "south-run" }],
  });
  expect(both).not.toHaveProperty("resources");
  expect(joinCatalogues(academy, [of("north")], "north")).toStrictEqual(of("north"));
});

test("what an id of two things means nobody says, and another framework is another framework", () => {
  const join =
    (...catalogues: Catalogue[]) =>
    () =>
      joinCatalogues(academy, catalogues, "both");
  expect(join(of("north"), of("north"))).toThrow(/courses\[1\]\.id(.|\n)*offerings\[1\]\.id/);
  expect(join(of("north"), of("south", { providers: [{ id: "shared", name: "Other" }] }))).toThrow(
    /providers\[1\]\.id/,
  );
  expect(join(of("north"), { ...of("south"), framework: { id: "uk", version: "1" } })).toThrow(ParseError);
});
