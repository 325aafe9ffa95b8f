import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { sharedFile, titleWith } from "../../test/sharedData.js";
import type { Note } from "../model/note.js";
import { ParseError } from "../parse/ParseError.js";
import { parseFramework } from "../parse/parseFramework.js";
import { uk } from "../uk/index.js";
import { readUkCsv } from "./readUkCsv.js";
import { ukRoleColumns, ukSkillColumns } from "./ukCsv/constants.js";

const fixture = (name: string) =>
  readFileSync(new URL(`../../test/fixtures/ukCsv/${name}.csv`, import.meta.url), "utf8");
const roles = fixture("roles");
const skills = fixture("skills");
const place = ({ code, where: { file, row, column } }: Note) => `${code} @ ${file} ${row} ${column}`;

function issuesOf(input: Parameters<typeof readUkCsv>[0]) {
  try {
    readUkCsv(input);
  } catch (error) {
    if (error instanceof ParseError) return error.issues;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("a made-up pair with every trap of the real one", () => {
  const { framework, notes } = readUkCsv({ roles, skills });

  it("notes each trap with its row and column", () => {
    expect(notes.map((note) => `${place(note)}${note.places ? ` x${note.places}` : ""}`)).toEqual([
      "blanks @ roles 2 Role Description",
      "order-inferred @ roles 2 Role Level",
      "missing-description @ roles 3 Skill Description x2",
      "duplicate-row @ roles 4 Skill Name x2",
      "blanks @ roles 7 Role Level x2",
      "order-inferred @ roles 10 Role Level",
      "not-in-use @ roles 12 Role Level x2",
      "level-not-defined @ skills 4 Awareness",
      "level-not-defined @ skills 4 Working",
      "level-not-defined @ skills 4 Practitioner",
      "invisible-characters @ skills 4 Expert",
      "blanks @ skills 4 Expert",
      "roles-column @ skills 4 Roles that require Skill",
      "level-not-defined @ skills 6 Awareness",
      "unexpected-line @ skills 6 Working",
      "level-not-defined @ skills 6 Expert",
      "version-not-given @ undefined undefined undefined",
    ]);
  });

  it("keeps descriptors as lists without loss, and what is not defined apart from what is not described", () => {
    const described = framework.skills.map(({ id, definedAt, descriptors }) => [
      id,
      definedAt,
      descriptors?.expert ?? descriptors?.working,
    ]);
    expect(described).toEqual([
      ["baking", undefined, ["bake at Expert 1", "bake at Expert 2"]],
      ["deciding", undefined, undefined],
      ["planning", ["expert"], ["plan a menu", "plan a week", "plan a season"]],
      ["steering", undefined, undefined],
      ["telling-with-care-bakery", ["working", "practitioner"], ["tell a story", "and keep it short"]],
    ]);
    expect(framework.skills[1]?.description).toBe("You can:\n- do deciding");
  });

  it("puts levels in order, tracks beside each other, and the unnamed level under the role's own name", () => {
    const ladders = framework.roles.map(({ levels }) =>
      levels.map(({ id, track, grades, needs }) => [id, track ?? grades, needs.length]),
    );
    expect(ladders).toEqual([
      [
        ["baker/trainee-baker", undefined, 1],
        ["baker/baker", undefined, 2],
        ["baker/head-baker", undefined, 3],
      ],
      [
        ["lead-bakery-all-of-it/lead-baker", undefined, 1],
        ["lead-bakery-all-of-it/lead-baker-management", "management", 1],
      ],
      [["chief-of-bread/chief-of-bread", ["SCS"], 2]],
    ]);
    expect(framework.roles[2]?.levels[0]?.needs).toEqual([{ skill: "steering" }, { skill: "deciding" }]);
  });

  it("gives the same bytes for the same files, whatever their encoding, delimiter and line ends", () => {
    const bytes = (input: { roles: string | Uint8Array; skills: string | Uint8Array }) =>
      JSON.stringify(readUkCsv(input).framework);
    const expected = JSON.stringify(framework);
    const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const rewritten = (text: string, config: Papa.UnparseConfig) =>
      Papa.unparse(Papa.parse<string[]>(text).data, config);
    expect(bytes({ roles, skills })).toBe(expected);
    expect(bytes({ roles: Buffer.from(`\uFEFF${roles}`), skills: `\uFEFF${skills}` })).toBe(expected);
    expect(bytes({ roles: utf16(roles), skills: utf16(skills).swap16() })).toBe(expected);
    for (const config of [{ delimiter: ";" }, { delimiter: "\t" }, { newline: "\r\n" }, { quotes: true }]) {
      expect(bytes({ roles: rewritten(roles, config), skills: rewritten(skills, config) })).toBe(expected);
    }
    const columnsTurned = Papa.unparse(Papa.parse<string[]>(skills).data.map((row) => row.toReversed()));
    expect(bytes({ roles, skills: columnsTurned })).toBe(expected);
  });

  it("takes an order as a list, with slugs, tracks, grades and dates in words", () => {
    const read = readUkCsv({
      roles,
      skills,
      version: "1",
      order: [
        {
          role: "Baker",
          slug: "the-baker",
          levels: [
            { name: "Head baker" },
            { name: "Baker", grades: ["EO", "HEO"], gradesAsOf: "31 May 2024 (printed on the page)" },
            { name: "Trainee baker", grades: ["AO"], gradesAsOf: "31 Nonsense 2024" },
          ],
        },
        { role: "Brewer", levels: [] },
      ],
    });
    expect(read.framework.roles[0]?.levels.map(({ id, grades, gradesAsOf }) => [id, grades, gradesAsOf])).toEqual([
      ["the-baker/head-baker", undefined, undefined],
      ["the-baker/baker", ["EO", "HEO"], "2024-05-31"],
      ["the-baker/trainee-baker", ["AO"], undefined],
    ]);
    expect(read.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(["date-not-read", "order-not-in-file"]));
    expect(read.framework.version).toBe("1");
  });

  it("takes an earlier release as the order: its ids, and its version where nothing has changed since", () => {
    const earlier = parseFramework({
      ...framework,
      version: "2020",
      skills: framework.skills.map((skill) => (skill.id === "baking" ? { ...skill, formerNames: ["Cooking"] } : skill)),
      pathways: [{ id: "rise", from: "baker", to: "chief-of-bread" }],
    });
    const same = readUkCsv({ roles, skills, order: earlier });
    expect(same.framework).toEqual(earlier);
    expect(same.notes.some(({ code }) => code === "order-inferred" || code === "version-not-given")).toBe(false);
    const changed = readUkCsv({
      roles: roles.replace(
        "Trainee baker,Does what a trainee baker does.,Baking,Baking involves an oven.,Awareness",
        "Trainee baker,Does what a trainee baker does.,Baking,Baking involves an oven.,Working",
      ),
      skills,
      order: earlier,
    });
    expect(changed.framework.version).toMatch(/^undated-[0-9a-f]{8}$/);
    expect(changed.framework.version).not.toBe(framework.version);
  });
});

describe("input that is not such a pair is refused, all reasons at once", () => {
  const latin1 = Buffer.from("Role,Role Family\nCafé,x\n", "latin1");
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]);
  const longCell = `${roles}Kitchen,Baker,${"x".repeat(100_001)},Baker,,Baking,,Working,,\n`;
  const cases: [string, Parameters<typeof readUkCsv>[0], string[]][] = [
    ["another encoding", { roles: latin1, skills }, ["encoding roles"]],
    ["a picture", { roles: png, skills }, ["shape roles"]],
    [
      "missing columns in both",
      { roles: "Role,Role Family\n", skills: "{}" },
      [
        ...ukRoleColumns.filter((column) => !column.match(/^Role( Family)?$/)).map(() => "missing-column roles"),
        ...ukSkillColumns.map(() => "missing-column skills"),
      ],
    ],
    [
      "nothing",
      { roles: "", skills: "" },
      [...ukRoleColumns.map(() => "missing-column roles"), ...ukSkillColumns.map(() => "missing-column skills")],
    ],
    ["a quote that never ends", { roles: `${roles}"Kitchen,Baker`, skills }, ["malformed-csv roles.14"]],
    ["a cell too long", { roles: longCell, skills }, ["too-long roles.14.Role Description"]],
    ["no rows", { roles: `${ukRoleColumns.join(",")}\n`, skills }, ["shape roles"]],
    [
      "what is not an order",
      { roles, skills, order: [{ role: "Baker", levels: "three" }] as never },
      ["shape order.0.levels"],
    ],
  ];
  it.each(cases)("%s", (_, input, expected) => {
    expect(issuesOf(input).map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(expected);
  });

  it("says at which byte and line a file stops being text", () => {
    expect(issuesOf({ roles: latin1, skills })[0]).toMatchObject({ byte: 20, line: 2 });
  });

  it("refuses a cell of 50 MB by its row and column, and one of 50 million lines before it is divided", () => {
    const withCell = (cell: string) =>
      issuesOf({ roles: `${roles}Kitchen,Baker,${cell},Baker,,Baking,,Working,,\n`, skills })[0];
    const path = ["roles", 14, "Role Description"];
    expect(withCell("x".repeat(50_000_000))).toMatchObject({ code: "too-long", path, length: 50_000_000 });
    expect(withCell(`"${"\n".repeat(50_000_000)}"`)).toMatchObject({ code: "shape", path: ["roles"] });
  });
});

it("drops and notes rows that cannot be read, and keeps hostile names as plain names", () => {
  const header = ukRoleColumns.join(",");
  const read = readUkCsv({
    roles: [
      header,
      "F,__proto__,,constructor,,toString,,Working,,",
      "F,__proto__,,constructor,,=HYPERLINK(1),,Expert,,",
      "F,__proto__,,constructor,,<b>bold</b>,,working,,",
      "F,__proto__,,constructor,,toString,,Expert,,",
      "F,,,x,,y,,Working,,",
      "F,__proto__,,constructor,,other,,Wizard,,",
      "F,!!!,,???,,toString,,Working",
      "G,!!!,,---,,toString,,Working,,",
      "F,!!!,,???,,unused,,Working,,,one too many",
      "F,!!!,,???,,toString,,Working,,,,",
      "",
    ].join("\n"),
    skills: `${ukSkillColumns.join(",")}\nunused,,,,,,\nunused,,,,,,\n`,
  });
  expect(read.framework.roles.map(({ id, name }) => [id, name])).toEqual([
    ["proto", "__proto__"],
    ["unnamed", "!!!"],
  ]);
  expect(read.framework.skills.map(({ name }) => name)).toEqual(["unused", "toString", "=HYPERLINK(1)", "<b>bold</b>"]);
  expect(read.framework.roles[0]?.levels[0]?.needs.map(({ level }) => level)).toEqual(["working", "expert", "working"]);
  expect(new Set(read.notes.map(place))).toEqual(
    new Set([
      "skill-in-one-file @ roles 2 Skill Name",
      "skill-in-one-file @ roles 3 Skill Name",
      "skill-in-one-file @ roles 4 Skill Name",
      "conflicting-rows @ roles 5 Skill Name",
      "incomplete-row @ roles 6 Role",
      "unknown-level @ roles 7 Skill Level",
      "ragged-row @ roles 8 undefined",
      "ragged-row @ roles 10 undefined",
      "duplicate-row @ roles 11 Skill Name",
      "id-taken @ roles 9 Role Level",
      "conflicting-rows @ roles 9 Role Family",
      "order-inferred @ roles 8 Role Level",
      "skill-in-one-file @ skills 2 Skill Name",
      "duplicate-row @ skills 3 Skill Name",
      "version-not-given @ undefined undefined undefined",
    ]),
  );
});

it("takes a skill of the roles file alone as defined wherever it is needed, described there or not", () => {
  const { framework } = readUkCsv({
    roles: `${ukRoleColumns.join(",")}\nF,R,,A,,S,,Expert,told,\nF,R,,B,,S,,Working,,\n`,
    skills: `${ukSkillColumns.join(",")}\n`,
  });
  expect(framework.skills[0]?.definedAt).toEqual(["working", "expert"]);
});

it("makes a whole framework of any table, or says why not", () => {
  const cell = fc.oneof(
    fc.constantFrom("", "Working", "Expert", "NOT IN USE", "MISSING", "A", "a ", "Senior A", "B - management"),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  );
  const table = (columns: readonly string[]) =>
    fc
      .array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 12 })
      .map((rows) => Papa.unparse([[...columns], ...rows]));
  fc.assert(
    fc.property(table(ukRoleColumns), table(ukSkillColumns), (someRoles, someSkills) => {
      try {
        const { framework, notes } = readUkCsv({ roles: someRoles, skills: someSkills });
        expect(parseFramework(JSON.parse(JSON.stringify(framework)))).toEqual(framework);
        expect(JSON.stringify(readUkCsv({ roles: someRoles, skills: someSkills }).notes)).toBe(JSON.stringify(notes));
      } catch (error) {
        if (!(error instanceof ParseError)) throw error;
        expect(error.issues).toMatchObject([{ code: "shape", path: ["roles"] }]); // No row that says anything.
      }
    }),
    { numRuns: 300 },
  );
});

describe("the official pair of 2026-03-23", () => {
  const [realRoles, realSkills] = [
    sharedFile("uk-ddat/roles.2026-03-23.csv"),
    sharedFile("uk-ddat/skills.2026-03-23.csv"),
  ];
  const real = { roles: realRoles ?? "", skills: realSkills ?? "" };
  const present = realRoles !== undefined && realSkills !== undefined;
  const test = (title: string, run: () => void) => it.skipIf(!present)(titleWith(title, realRoles, realSkills), run);
  const text = (bytes: string | Uint8Array) => (typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes));

  test("has the facts of the bundled framework, and nothing but text beyond them", () => {
    const { framework } = readUkCsv({ ...real, order: uk });
    const factsAlone = {
      ...framework,
      skills: framework.skills.map(({ description: _, descriptors: __, ...skill }) => skill),
      roles: framework.roles.map(({ description: _, levels, ...role }) => ({
        ...role,
        levels: levels.map(({ description: __, ...level }) => level),
      })),
    };
    expect(factsAlone).toEqual(uk);
  });

  test("counts as independent code counts", () => {
    const { framework, notes } = readUkCsv(real);
    const rows = Papa.parse<Record<string, string>>(text(real.roles), { header: true, skipEmptyLines: true }).data;
    const distinct = (key: (row: Record<string, string>) => string) => new Set(rows.map(key)).size;
    const needs = framework.roles.flatMap(({ levels }) => levels.flatMap((level) => level.needs));
    expect(rows.length).toBe(1824);
    expect(framework.roleFamilies.length).toBe(distinct((row) => row["Role Family"] ?? ""));
    expect(framework.roles.length).toBe(distinct((row) => row.Role ?? ""));
    expect(framework.roles.flatMap(({ levels }) => levels).length).toBe(
      distinct((row) => `${row.Role}/${row["Role Level"]?.trim()}`),
    );
    expect(needs.length).toBe(distinct((row) => `${row.Role}/${row["Role Level"]?.trim()}/${row["Skill Name"]}`));
    expect(needs.filter(({ level }) => level === undefined).length).toBe(
      rows.filter((row) => row["Skill Level"] === "NOT IN USE").length,
    );
    const count = (code: string) => notes.filter((note) => note.code === code).length;
    const places = (code: string) =>
      notes.filter((note) => note.code === code).reduce((sum, note) => sum + (note.places ?? 1), 0);
    expect([count("not-in-use"), places("not-in-use")]).toEqual([4, 28]);
    expect([count("duplicate-row"), places("duplicate-row")]).toEqual([13, 16]);
    expect([count("roles-column"), count("level-not-defined"), count("missing-description")]).toEqual([15, 57, 34]);
    expect(
      notes.find((note) => note.code === "blanks" && note.message.includes('"End user computing engineer"'))?.places,
    ).toBe(13);
  });

  test("loses no bullet, keeps no invisible character", () => {
    const { framework } = readUkCsv(real);
    expect(JSON.stringify(framework)).not.toMatch(/[\u00A0\u200B\u2028\uFEFF]| \\n|" | "/u);
    const cells = Papa.parse<Record<string, string>>(text(real.skills), { header: true, skipEmptyLines: true }).data;
    const bullets = cells.flatMap((row) =>
      ["Awareness", "Working", "Practitioner", "Expert"].flatMap((level) => row[level]?.match(/^- .*\S/gmu) ?? []),
    );
    const kept = framework.skills.flatMap(({ descriptors }) => Object.values(descriptors ?? {}).flat());
    const letters = (line: string | undefined) => line?.replace(/[^\p{L}]/gu, "");
    expect(kept.map(letters)).toEqual(bullets.map(letters));
  });

  test("has its order inferred as the official site prints it for 42 of the 45 ladders", () => {
    const { framework } = readUkCsv(real);
    const ladders = uk.roles.filter(({ levels }) => levels.length > 1);
    const same = ladders.filter(({ id, levels }) => {
      const inferred = framework.roles.find((role) => role.id === id)?.levels ?? [];
      return inferred.every((level, i) => level.id === levels[i]?.id);
    });
    expect([same.length, ladders.length]).toEqual([42, 45]);
  });
});
