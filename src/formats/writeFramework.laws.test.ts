import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameworks } from "../../test/arbitraries.js";
import { richFrameworks } from "../../test/richFrameworks.js";
import type { Framework } from "../model/framework.js";
import { parseFramework } from "../parse/parseFramework.js";
import { withRoles } from "../questions/releases/withRoles.js";
import { uk } from "../uk/index.js";
import { cleanText } from "./cleanText.js";
import { readFramework } from "./readFramework.js";
import { linesOf } from "./table/FrameworkTexts.js";
import { writeFramework } from "./writeFramework.js";

/** As a sheet keeps texts: names and lines without what nobody sees, and no list of nothing. */
function tidy({ skills, ...framework }: Framework): unknown {
  const line = (text: string) =>
    cleanText(text.replace(/\u00C2\u00A0/gu, "\u00A0"))
      .text.replace(/[\s;]+/gu, " ")
      .trim();
  const named = <Thing extends { readonly name: string }>(thing: Thing) => ({ ...thing, name: line(thing.name) });
  return {
    ...framework,
    pathways: framework.pathways?.length === 0 ? undefined : framework.pathways,
    levels: framework.levels.map(named),
    roleFamilies: framework.roleFamilies.map(named),
    roles: framework.roles.map((role) => ({ ...named(role), levels: role.levels.map(named) })),
    skills: skills.map(({ aliases = [], descriptors, ...skill }) => {
      const names = aliases.map(line).filter((name) => name !== "");
      const texts = Object.entries(descriptors ?? {}).map(([level, lines]) => [
        level,
        linesOf((lines ?? []).map(line).join("\n")),
      ]);
      return {
        ...named(skill),
        ...(names.length > 0 && { aliases: names }),
        ...(descriptors && { descriptors: Object.fromEntries(texts) }),
      };
    }),
  };
}

describe.each(["xlsx", "ods"] as const)("as %s", (kind) => {
  test("a workbook without notes gives the same framework, and a note is where it differs", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(frameworks(), richFrameworks()), async (framework) => {
        const { workbook, notes } = await writeFramework(framework, { kind });
        const read = await readFramework(workbook).catch(() => undefined);
        if (notes.length === 0) expect(read?.framework).toEqual(framework);
        else expect(read?.framework).not.toEqual(framework);
      }),
      { numRuns: 40 },
    );
  });

  test("all ids, needs and what points at what come back, whatever the names are", async () => {
    await fc.assert(
      fc.asyncProperty(frameworks(), async (framework) => {
        const { framework: read } = await readFramework((await writeFramework(framework, { kind })).workbook);
        expect(skeleton(read)).toStrictEqual(skeleton(framework));
      }),
      { numRuns: 40 },
    );
  });

  test("the UK framework comes back whole, with nothing noted, and so does one laid over it", async () => {
    const own = withRoles(uk, { version: "own" });
    for (const framework of [uk, own] as readonly Framework[]) {
      const { workbook, notes } = await writeFramework(framework, { kind });
      expect(notes).toStrictEqual([]);
      expect(await readFramework(workbook)).toStrictEqual({ framework, notes: [] });
    }
  });
});

test("tidy frameworks come back whole", async () => {
  await fc.assert(
    fc.asyncProperty(frameworks(), async (random) => {
      const framework = parseFramework(JSON.parse(JSON.stringify(tidy(random))));
      const { workbook, notes } = await writeFramework(framework, { kind: "xlsx" });
      expect(notes).toStrictEqual([]);
      expect((await readFramework(workbook)).framework).toEqual(framework); // Strictly, a level named constructor is a type.
    }),
    { numRuns: 60 },
  );
});

function skeleton({ levels, skills, roleFamilies, roles }: Framework) {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  return {
    levels: ids(levels),
    skills: skills.map(({ id, definedAt }) => ({ id, definedAt })),
    roleFamilies: ids(roleFamilies),
    roles: roles.map(({ id, family, levels: ladder }) => ({
      id,
      family,
      levels: ladder.map(({ id: level, track, needs }) => ({ id: level, track, needs })),
    })),
  };
}
