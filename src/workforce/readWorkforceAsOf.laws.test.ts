import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks } from "../../test/arbitraries.js";
import { asOfOptions, recordedPeopleOf } from "../../test/recordedPeople.js";
import { writePeople } from "../formats/writePeople.js";
import { profileAsOf } from "../questions/provenance/profileAsOf.js";
import { createWorkforce } from "./createWorkforce.js";
import { readWorkforce } from "./readWorkforce.js";

test("a workforce as of a day is the workforce of the profiles as of that day, and what does not count is noted", async () => {
  const cases = frameworks().chain((framework) =>
    fc.tuple(fc.constant(framework), recordedPeopleOf(framework, 3), asOfOptions),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ([framework, sam, asOf]) => {
      const table = await writePeople(framework, [sam], { as: "csv", shape: "long" });
      const { value, counts } = await readWorkforce(framework, table, { format: "csv", asOf });
      const then = profileAsOf(framework, sam, asOf);
      const builder = createWorkforce(framework);
      builder.add(then.profile.person, then.profile);
      expect(value).toStrictEqual(builder.seal());
      for (const code of ["dated-later", "expired", "too-old", "too-weak"] as const) {
        expect(counts.notes[code] ?? 0).toBe(then.notes.filter((note) => note.code === code).length);
      }
    }),
  );
});

test("refuses what is not a day", async () => {
  const [framework] = fc.sample(frameworks(), 1);
  if (!framework) throw new Error("There is always one");
  await expect(readWorkforce(framework, "person\n", { format: "csv", asOf: { on: "soon" } })).rejects.toThrow(
    'on has to be a date such as 2026-01-31; found "soon"',
  );
});
