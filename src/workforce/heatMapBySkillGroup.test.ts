import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf } from "../../test/arbitraries.js";
import { parseFramework } from "../parse/parseFramework.js";
import { heatMapPage } from "../render/pages/heatMapPage.js";
import { toText } from "../render/toText.js";
import { createWorkforce } from "./createWorkforce.js";
import { heatMeasures, withheld } from "./heatColumns.js";
import { heatMap } from "./heatMap.js";
import { heatMapBySkillGroup } from "./heatMapBySkillGroup.js";

const grouped = frameworks().map((framework) =>
  parseFramework({
    ...framework,
    skillGroups: ["first", "second", "third"].map((id) => ({ id, name: `The ${id}` })),
    skills: framework.skills.map((skill, i) => ({ ...skill, ...(i % 3 < 2 && { group: ["first", "second"][i % 3] }) })),
  }),
);
const worlds = grouped.chain((framework) =>
  fc.tuple(fc.constant(framework), fc.array(profilesOf(framework), { maxLength: 12 }), fc.constantFrom(1, 3)),
);

test("each number is the sum of what the heat map tells of the skills of the group, and no cell of it tells more", () => {
  fc.assert(
    fc.property(worlds, ([framework, people, minGroup]) => {
      const builder = createWorkforce(framework);
      for (const [i, profile] of people.entries())
        builder.add(`${i}`, { ...profile, site: i % 4 === 0 ? "Leeds" : "York" });
      const map = heatMap(framework, builder.seal(), { groupBy: "site", minGroup });
      const rolled = heatMapBySkillGroup(framework, map);
      const width = map.groups.length;
      const groupOf = new Map(framework.skills.map(({ id, group = null }) => [id, group]));
      const told = (number = 0) => Math.max(0, number);
      for (const [s, skillGroup] of rolled.skillGroups.entries()) {
        const members = map.skills.flatMap((id, i) => (groupOf.get(id) === skillGroup ? [i] : []));
        for (let g = 0; g < width; g++) {
          const at = s * width + g;
          const sums = heatMeasures.map((one) =>
            members.reduce((sum, i) => sum + told(map.cells[one][i * width + g]), 0),
          );
          const [need = 0, leftOut = 0, hold = 0, short = 0, , unassessed = 0] = sums;
          expect(need).toBe(leftOut + hold + short + unassessed);
          const isHidden = need > 0 && need === leftOut;
          expect(heatMeasures.map((one) => rolled.cells[one][at])).toEqual(
            sums.map((sum, measure) => (isHidden && measure > 1 ? withheld : sum)),
          );
        }
        expect(rolled.totals.need[s]).toBe(members.reduce((sum, i) => sum + (map.totals.need[i] ?? 0), 0));
        expect(rolled.totals.need[s]).toBeGreaterThan(0);
      }
      const text = toText(heatMapPage(framework, rolled), { width: 200 });
      for (const id of ["first", "second", "third"])
        expect(text.includes(`The ${id}`)).toBe(rolled.skillGroups.includes(id));
    }),
    { numRuns: 150 },
  );
});
