import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { awkwardIds, frameworks, profilesOf } from "../../test/arbitraries.js";
import { assessors } from "../model/assessors.js";
import type { Framework } from "../model/framework.js";
import type { Profile } from "../model/profile.js";
import { parseProfile } from "../parse/parseProfile.js";
import { readPeople } from "./readPeople.js";
import { writePeople } from "./writePeople.js";

const names = fc.oneof(
  fc.constantFrom(...awkwardIds, "=1+1", "'=x", "@a", "-b", "\t", "a\r\nb", " a ", "\u0000", "_x0041_", "constructor"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 10 }),
);

/** Characters of XML alone are in an ODS, and one kind of line end; as JSON writes them. */
const beyondOds = /\\[ubfr]|[\p{Surrogate}\uFFFE\uFFFF]|[\u{1FFFE}\u{1FFFF}]/u;

/** Up to four people of different names, half of them at a role level. */
function peopleOf(framework: Framework): fc.Arbitrary<Profile[]> {
  const roleLevels = framework.roles.flatMap(({ levels }) => levels.map(({ id }) => id));
  const drafts = fc.tuple(profilesOf(framework), names, fc.option(fc.constantFrom(...roleLevels)));
  return fc
    .uniqueArray(drafts, { minLength: 1, maxLength: 4, selector: ([, person]) => person })
    .map((list) =>
      list.map(([profile, person, roleLevel]) =>
        parseProfile(framework, { ...profile, person, ...(roleLevel !== null && { roleLevel }) }),
      ),
    );
}

const links = fc.constantFrom("https://example.org/a", "http://example.org/b?c=d");
/** Words as people write them, and words that a cell would lose: blank lines, addresses at the end, brackets. */
const words = fc.oneof(
  names,
  fc.constantFrom("a\n\nb", "see\nhttps://example.org", '[{"text":"a"}]', " padded ", "javascript:alert(1)"),
);
const evidence = fc.array(
  fc.oneof(fc.record({ text: words }), fc.record({ url: links }), fc.record({ text: words, url: links })),
  { minLength: 1, maxLength: 3 },
);

/** The same with records behind the skills. */
function assessedPeopleOf(framework: Framework): fc.Arbitrary<Profile[]> {
  const record = fc.record({
    assessor: fc.constantFrom(...assessors),
    evidence: fc.option(evidence, { nil: undefined }),
  });
  return fc.tuple(peopleOf(framework), fc.array(record, { minLength: 8, maxLength: 8 })).map(([people, records]) =>
    people.map((profile) => {
      const assessments = Object.entries(profile.has).map(([skill, level], i) => ({
        skill,
        level: level ?? null,
        date: "2026-03-23",
        assessor: records[i]?.assessor ?? "self",
        ...(records[i]?.evidence !== undefined && { evidence: records[i].evidence }),
      }));
      return parseProfile(framework, { ...profile, ...(assessments.length > 0 && { assessments }) });
    }),
  );
}

const withPeople = (people: (framework: Framework) => fc.Arbitrary<Profile[]>) =>
  frameworks().chain((framework) => fc.tuple(fc.constant(framework), people(framework)));

describe("people, written and read again, are equal", () => {
  it.each([
    ["csv", "wide", 150],
    ["csv", "long", 150],
    ["xlsx", "wide", 60],
    ["xlsx", "long", 60],
    ["ods", "wide", 60],
    ["ods", "long", 60],
  ] as const)("as %s, %s", async (as, shape, numRuns) => {
    const any = withPeople(shape === "long" ? assessedPeopleOf : peopleOf);
    const arbitrary = as === "ods" ? any.filter((one) => !beyondOds.test(JSON.stringify(one))) : any;
    await fc.assert(
      fc.asyncProperty(arbitrary, async ([framework, people]) => {
        const write = () =>
          as === "csv" ? writePeople(framework, people, { as, shape }) : writePeople(framework, people, { as, shape });
        const table = await write();
        const { value } = await readPeople(framework, table);
        expect(value).toEqual(people);
        expect(await write()).toEqual(table);
      }),
      { numRuns },
    );
  });
});

it("leaves no cell that a spreadsheet would run", async () => {
  await fc.assert(
    fc.asyncProperty(withPeople(assessedPeopleOf), async ([framework, people]) => {
      const text = await writePeople(framework, people, { as: "csv", shape: "long" });
      const cells = Papa.parse<string[]>(text).data.flat(); // Cell by cell: a comma may be part of a name.
      expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
