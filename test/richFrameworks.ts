import * as fc from "fast-check";
import type { Framework, FrameworkData } from "../src/model/framework.js";
import { parseFramework } from "../src/parse/parseFramework.js";
import { frameworkJson } from "./arbitraries.js";

/** Texts that formats trip over: delimiters, quotes, line ends, formulas, markup, blanks, a broken surrogate. */
export const awkwardTexts = [
  "a, b; c\td",
  'say "hi"',
  "two\nlines",
  "three\r\nlines\r\n",
  "=1+1",
  "- a bullet",
  "You can:",
  "  blanks around  ",
  "<b>&amp;</b>",
  "back\\slash | pipe",
  "https://example.org/a b",
  "é e\u0301 東京 🧁",
  "\ud800",
  "\u00a0\u200b",
] as const;

const texts = fc.oneof(fc.constantFrom(...awkwardTexts), fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }));
const urls = fc.oneof(
  fc.nat(99).map((n) => `https://example.org/${n}`),
  fc.constant('https://example.org/a>b"c<d'),
);

function perhaps<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: 1 });
}

const described = fc.record({ name: perhaps(texts), description: perhaps(fc.oneof(texts, fc.constant(""))) });
const linked = fc.record({ url: perhaps(urls), formerNames: perhaps(fc.array(texts, { maxLength: 2 })) });

const trimmings = fc.record({
  title: texts,
  version: texts,
  publisher: perhaps(texts),
  source: perhaps(urls),
  language: perhaps(fc.constantFrom("en-GB", "cy", "fr-CA")),
  licence: perhaps(
    fc.record(
      { name: texts, spdx: texts, url: urls, attribution: fc.oneof(texts, fc.constant("")) },
      { requiredKeys: ["name"] },
    ),
  ),
  grades: perhaps(
    fc.constant([
      { id: "low", name: "Low" },
      { id: "high", name: "a,b" },
    ]),
  ),
  groups: perhaps(fc.array(described, { maxLength: 3 })),
  described: fc.array(described, { minLength: 30, maxLength: 30 }),
  linked: fc.array(linked, { minLength: 20, maxLength: 20 }),
  lines: fc.array(fc.array(fc.oneof(texts, fc.constant("")), { maxLength: 3 }), { minLength: 8, maxLength: 8 }),
  skillGroup: fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }),
});

/**
 * Random frameworks as `frameworks()` makes them, with all that a format may lose: descriptions, addresses, former names,
 * groups, grades, licence, descriptors of several awkward lines.
 */
export function richFrameworks(): fc.Arbitrary<Framework> {
  return fc
    .tuple(frameworkJson(), trimmings)
    .map(([data, more]) => parseFramework(JSON.parse(JSON.stringify(trimmed(data, more)))));
}

type Trimmings = typeof trimmings extends fc.Arbitrary<infer Value> ? Value : never;

function trimmed(data: FrameworkData, more: Trimmings): unknown {
  const { title, version, publisher, source, language, licence, grades } = more;
  const groups = more.groups?.map(({ name, description }, n) => ({
    id: `group ${n}`,
    name: name ?? `Group ${n}`,
    description,
  }));
  let next = 0;
  const words = (name: string) => {
    const { name: other, description } = more.described[next++ % more.described.length] ?? {};
    return { name: other ?? name, description };
  };
  const links = () => more.linked[next++ % more.linked.length];
  return {
    ...data,
    ...{ title, version, publisher, source, language, licence, grades },
    skillGroups: groups,
    levels: data.levels.map((level) => ({ ...level, ...words(level.name) })),
    skills: data.skills.map((skill, n) => ({
      ...skill,
      ...words(skill.name),
      ...links(),
      group: groups?.[more.skillGroup[n] ?? 0]?.id,
      descriptors:
        skill.descriptors && Object.fromEntries(Object.keys(skill.descriptors).map((level) => [level, more.lines[n]])),
    })),
    roleFamilies: data.roleFamilies.map((family) => ({ ...family, ...words(family.name), url: links()?.url })),
    roles: data.roles.map((role) => ({
      ...role,
      ...words(role.name),
      ...links(),
      levels: role.levels.map((level, n) => ({
        ...level,
        ...words(level.name),
        ...links(),
        ...(grades && n === 0 && { grades: ["low"], gradesAsOf: "2026-01-31" }),
      })),
    })),
  };
}
