import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frameworks, profilesOf } from "../../../test/arbitraries.js";
import { crosswalksBetween } from "../../../test/crosswalks.js";
import { findSkill } from "../../framework/findSkill.js";
import type { Crosswalk, SkillRelation } from "../../model/crosswalk.js";
import type { Framework } from "../../model/framework.js";
import type { Profile } from "../../model/profile.js";
import { parseCrosswalk } from "../../parse/parseCrosswalk.js";
import { parseProfile } from "../../parse/parseProfile.js";
import { translateProfile } from "./translateProfile.js";
import { translatedProfileSchema } from "./translateProfile.schema.js";

const situations = fc
  .tuple(frameworks(), frameworks())
  .chain(([from, to]) => fc.tuple(fc.constant(from), fc.constant(to), crosswalksBetween(from, to), profilesOf(from)));

function law(name: string, holds: (from: Framework, to: Framework, crosswalk: Crosswalk, profile: Profile) => void) {
  test(name, () =>
    fc.assert(
      fc.property(situations, (situation) => holds(...situation)),
      { numRuns: 250 },
    ),
  );
}

const carriesLevels = ({ predicate }: SkillRelation) => predicate === "exact" || predicate === "close";

law(
  "a level is claimed if and only if what was held and the maps say so, and never above what any of them says",
  (...[from, to, crosswalk, profile]) => {
    const { profile: translated, claims } = translateProfile(from, to, crosswalk, profile, { on: "2026-11-30" });
    const held = new Map(Object.entries(profile.has));
    const has = new Map(Object.entries(translated.has));
    const ranked = to.levels.map(({ id }) => id);
    for (const skill of to.skills) {
      const statements = crosswalk.relations.filter(
        (one) => one.to === skill.id && carriesLevels(one) && held.has(one.from),
      );
      const supported = statements.flatMap((one) => {
        const level = held.get(one.from);
        const map = new Map(Object.entries(one.levels ?? crosswalk.levels ?? {}));
        const supports = level == null ? undefined : map.get(level);
        const isDefined = supports !== undefined && (skill.definedAt ?? ranked).includes(supports);
        return isDefined ? [ranked.indexOf(supports)] : [];
      });
      const isContradicted = statements.some((one) => held.get(one.from) === null);
      const expected = supported.length === 0 || isContradicted ? undefined : ranked[Math.min(...supported)];
      expect(has.get(skill.id)).toBe(expected);
      expect(claims.find((one) => one.skill === skill.id)?.because.length ?? 0).toBe(
        expected === undefined ? 0 : supported.length,
      );
    }
  },
);

law(
  "whatever claims nothing is a hint: every skill of a person is in a claim or in a hint, or outdone by a claim",
  (from, to, crosswalk, profile) => {
    const { claims, hints } = translateProfile(from, to, crosswalk, profile, { on: "2026-11-30" });
    const claimed = new Set<string>(claims.map(({ skill }) => skill));
    for (const skill of Object.keys(profile.has)) {
      const mentioned = crosswalk.relations.filter((relation) => relation.from === skill);
      const about = hints.filter((hint) => hint.from === skill);
      if (mentioned.length === 0) expect(about.map(({ reason }) => reason)).toEqual(["no-relation"]);
      for (const { to: target } of mentioned) {
        expect(claimed.has(target)).toBe(!about.some((hint) => hint.skill === target));
      }
    }
    const order = new Map(to.skills.map(({ id }, place) => [id, place]));
    const places = hints.map(({ skill }) => (skill === undefined ? order.size : (order.get(skill) ?? -1)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  },
);

law("the answer is a profile of the other framework and plain JSON", (from, to, crosswalk, profile) => {
  const answer = translateProfile(from, to, crosswalk, profile, { on: "2026-11-30" });
  expect(parseProfile(to, answer.profile)).toStrictEqual(answer.profile);
  expect(translatedProfileSchema.safeParse(JSON.parse(JSON.stringify(answer))).success).toBe(true);
});

law("an empty profile claims nothing and hints at nothing", (from, to, crosswalk, profile) => {
  const {
    claims,
    hints,
    profile: translated,
  } = translateProfile(from, to, crosswalk, { ...profile, has: {} }, { on: "2026-11-30" });
  expect([claims, hints, translated.has]).toEqual([[], [], {}]);
});

law("every skill exactly itself at every level changes no level that is held", (from, ...[, , profile]) => {
  const reference = { id: from.id, version: from.version };
  const identity = parseCrosswalk(from, from, {
    id: "identity",
    from: reference,
    to: reference,
    levels: Object.fromEntries(from.levels.map(({ id }) => [id, id])),
    relations: from.skills.map(({ id }) => ({ from: id, to: id, predicate: "exact" })),
  });
  const held = Object.entries(profile.has).filter(([, level]) => level !== null);
  expect(translateProfile(from, from, identity, profile, { on: "2026-11-30" }).profile.has).toEqual(
    Object.fromEntries(held),
  );
  expect(held.every(([skill]) => findSkill(from, skill).id === skill)).toBe(true);
});
