import * as fc from "fast-check";
import { expect, test } from "vitest";
import { academy, academyProfiles, academyRoleLevels } from "../../test/academy.js";
import { periodOf, periodsFor, postTimes } from "../../test/periods.js";
import type { Framework } from "../model/framework.js";
import type { Post } from "../model/post.js";
import { gap } from "../questions/gap/gap.js";
import { demandOverTime } from "./demandOverTime.js";
import { demandOverTimeSchema } from "./demandOverTime.schema.js";

const framework: Framework = academy; // Its ids are any string now.
const names = ["al", "__proto__", "cy", "di"];

const situations = fc
  .tuple(
    fc.array(fc.tuple(academyRoleLevels(), postTimes), { maxLength: 4 }),
    fc.array(academyProfiles(), { maxLength: 4 }),
    periodsFor(names, []),
  )
  .map(([recipes, profiles, { from, until, available = {} }]) => {
    const people = profiles.map((profile, i) => ({ ...profile, person: names[i] ?? "" }));
    const own = Object.entries(available).filter(
      ([person]) =>
        people.some((one) => one.person === person) &&
        periodOf({ id: "", roleLevel: "" }, { from, until, available }, { person, isReady: true }).days > 0,
    );
    return {
      posts: recipes.map(([roleLevel, times], i): Post => ({ id: `p${i}`, roleLevel, ...times })),
      people,
      period: { from, until, available: Object.fromEntries(own) },
    };
  });

test("each month has the most posts filled that one person each can, counted by trying", () => {
  let filled = 0;
  fc.assert(
    fc.property(situations, ({ posts, people, period }) => {
      const answer = demandOverTime(framework, people, posts, period);
      expect(demandOverTimeSchema.parse(answer)).toStrictEqual(answer);
      for (const month of answer.months) {
        const days = [`${month.month}-01`, `${month.month}-${month.month === "2026-09" ? "30" : "31"}`];
        const [first = "", last = ""] = days;
        const part = {
          ...period,
          from: first > period.from ? first : period.from,
          until: last < period.until ? last : period.until,
        };
        const rows = posts.flatMap((post) =>
          periodOf(post, part).open > 0 ? Array.from({ length: post.count ?? 1 }, () => post) : [],
        );
        const fits = rows.map((post) =>
          people.flatMap((person, at) => {
            const { readiness, coverage } = gap(framework, person, post.roleLevel ?? "");
            const isReady = readiness !== "not-ready" && coverage.low > 0;
            return periodOf(post, part, { person: person.person, isReady }).filled > 0 ? [at] : [];
          }),
        );
        const most = (row: number, used: readonly number[]): number =>
          row === fits.length
            ? 0
            : Math.max(
                most(row + 1, used),
                ...(fits[row] ?? []).filter((at) => !used.includes(at)).map((at) => 1 + most(row + 1, [...used, at])),
              );
        expect([month.posts, month.filled, month.missing]).toEqual([
          rows.length,
          most(0, []),
          rows.length - most(0, []),
        ]);
        expect(month.asked.reduce((sum, row) => sum + row.posts, 0)).toBe(rows.length);
        filled += month.filled;
      }
    }),
    { numRuns: 300 },
  );
  expect(filled).toBeGreaterThan(50);
});

test("what is wrong is named, and nothing asked is nothing answered", () => {
  const year = { from: "2026-04-01", until: "2027-03-31" };
  expect(() => demandOverTime(framework, [], [], { from: "2026-04-01", until: "2026-03-01" })).toThrow(
    "until (2026-03-01) lies before from (2026-04-01)",
  );
  const post = { id: "p", roleLevel: "r/high", opens: "2026-09-01", closes: "2026-08-01" };
  expect(() => demandOverTime(framework, [], [post], { ...year, available: { al: {} } })).toThrow(
    'the post "p" closes on 2026-08-01, before it opens on 2026-09-01; available: there is no person "al"',
  );
  expect(() => demandOverTime(framework, [], [], { ...year, hire: 1 } as typeof year)).toThrow('no option "hire"');
  expect(demandOverTime(framework, [], [], year).months).toHaveLength(12);
});
