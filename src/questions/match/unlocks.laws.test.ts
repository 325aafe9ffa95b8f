import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf, roleLevelsOf, rungsOf } from "../../../test/arbitraries.js";
import { findSkill } from "../../framework/findSkill.js";
import { unlocksSchema } from "../../schema.js";
import { gap } from "../gap/gap.js";
import { unlocks } from "./unlocks.js";

const situations = frameworks().chain((framework) =>
  fc.tuple(fc.constant(framework), profilesOf(framework), roleLevelsOf(framework)),
);

test("each need that is short, with what its next rung opens, as every gap counts it", () => {
  fc.assert(
    fc.property(situations, ([framework, profile, roleLevel]) => {
      const answer = unlocks(framework, profile, roleLevel);
      const { standings } = gap(framework, profile, roleLevel);
      const short = standings.filter(({ status, outOf }) => outOf > 0 && status !== "met" && status !== "exceeded");
      expect(answer.skills.map(({ skill }) => skill).toSorted()).toStrictEqual(
        short.map(({ skill }) => skill).toSorted(),
      );
      const all = framework.roles.flatMap(({ levels }) => levels.map(({ id }) => id));
      for (const { skill, from, to, readyFor, raises } of answer.skills) {
        const rungs = rungsOf(framework, findSkill(framework, skill));
        expect(to).toBe(rungs[from === undefined ? 0 : rungs.indexOf(from) + 1]);
        const has = Object.fromEntries([...Object.entries(profile.has).filter(([id]) => id !== skill), [skill, to]]);
        const gaps = all.map((id) => [gap(framework, profile, id), gap(framework, { ...profile, has }, id)] as const);
        expect(raises).toBe(gaps.filter(([before, after]) => after.coverage.low > before.coverage.low).length);
        const ready = gaps.filter(([before, after]) => after.readiness === "ready" && before.readiness !== "ready");
        expect(readyFor).toStrictEqual(ready.map(([{ roleLevel: id }]) => id));
      }
      for (const [place, one] of answer.skills.entries()) {
        const before = answer.skills[place - 1];
        if (!before) continue;
        const fewer = before.readyFor.length - one.readyFor.length || before.raises - one.raises;
        expect(fewer).toBeGreaterThanOrEqual(0);
        expect(one.rank === before.rank).toBe(fewer === 0);
      }
      expect(unlocksSchema.parse(JSON.parse(JSON.stringify(answer)))).toStrictEqual(answer);
    }),
  );
});
